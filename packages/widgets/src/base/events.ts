import type { Step, StepOutcome, Widget } from './analytics/steps.js';

/** What every event of the kit is: seen through shadow roots, never carrying what a member wrote. */
export abstract class CarewayEvent extends Event {
  constructor(type: string, { cancelable = false } = {}) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** The plan profile could not be loaded or has faults. `reason` is for the web team. */
export class PlanErrorEvent extends CarewayEvent {
  static readonly type = 'careway-plan-error';

  readonly reason: string;

  constructor(reason: string) {
    super(PlanErrorEvent.type);
    this.reason = reason;
  }
}

/**
 * The plan profile was last checked more than 366 days ago. Members go on with its numbers and are told
 * so. Once for each profile on a page; never of a fictional one.
 */
export class PlanStaleEvent extends CarewayEvent {
  static readonly type = 'careway-plan-stale';

  /** The `id` of the profile. */
  readonly planId: string;

  /** The day of its last check, `source.checked`, such as 2026-11-24. */
  readonly checked: string;

  constructor(planId: string, checked: string) {
    super(PlanStaleEvent.type);
    this.planId = planId;
    this.checked = checked;
  }
}

/** A member is about to call. The host may cancel it and place the call in its own way. */
export class CallEvent extends CarewayEvent {
  static readonly type = 'careway-call';

  /** E.164, or a short number such as 911. */
  readonly phone: string;

  constructor(phone: string) {
    super(CallEvent.type, { cancelable: true });
    this.phone = phone;
  }
}

/**
 * A member wants another part of the site. The host may cancel it and go there in its own way; an
 * element of the kit that is this part and stands on the same page takes it up otherwise.
 */
export class NavigateEvent extends CarewayEvent {
  static readonly type = 'careway-navigate';

  /** A topic of rules/text/topics, such as `find-pcp`. */
  readonly topic: string;

  constructor(topic: string) {
    super(NavigateEvent.type, { cancelable: true });
    this.topic = topic;
  }
}

/** The directory or what belongs to it could not be loaded or read. `reason` is for the web team. */
export class DirectoryErrorEvent extends CarewayEvent {
  static readonly type = 'careway-directory-error';

  readonly reason: string;

  constructor(reason: string) {
    super(DirectoryErrorEvent.type);
    this.reason = reason;
  }

  static of(error: unknown): DirectoryErrorEvent {
    return new DirectoryErrorEvent(error instanceof Error ? error.message : String(error));
  }
}

/**
 * A member reached a step, told only to a page that asks for it with `analytics`. Every value is of
 * the closed lists in analytics/steps.ts; there is nothing else in it.
 */
export class StepEvent extends CarewayEvent {
  static readonly type = 'careway-step';

  /** The element, such as `ride-check`. */
  readonly widget: Widget;

  readonly step: Step;

  readonly outcome: StepOutcome;

  constructor(widget: Widget, step: Step, outcome: StepOutcome) {
    super(StepEvent.type);
    this.widget = widget;
    this.step = step;
    this.outcome = outcome;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    [PlanErrorEvent.type]: PlanErrorEvent;
    [PlanStaleEvent.type]: PlanStaleEvent;
    [CallEvent.type]: CallEvent;
    [NavigateEvent.type]: NavigateEvent;
    [DirectoryErrorEvent.type]: DirectoryErrorEvent;
    [StepEvent.type]: StepEvent;
  }
}
