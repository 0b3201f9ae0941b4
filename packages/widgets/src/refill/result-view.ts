import type { Day } from '@careway/rules/core';
import type { Refill, RefillWay } from '@careway/rules/pharmacy';
import type { TemplateResult } from 'lit';
import type { PlanCall } from '../base/directory/plan-call.js';
import type { WayOn } from '../base/way-on.js';

/** What a result shows and offers. */
export interface ResultView {
  refill: Refill;
  lastDay: Day;
  way: RefillWay;
  call: PlanCall;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  wayOn: WayOn;
  /** What lies below the first screen of a phone is drawn, too. */
  isWhole: boolean;
  /** Asks again for the other way. */
  onWay: (way: RefillWay) => void;
}

/** The phone comes before everything: there is too little left, or nothing. */
export function isUrgent({ outcome }: Refill): boolean {
  return outcome === 'short' || outcome === 'out';
}
