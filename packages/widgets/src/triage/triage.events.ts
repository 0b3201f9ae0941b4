import type { TriageOutcome, TriageRoute } from '@careway/rules/triage';
import { CarewayEvent, type CallEvent, type NavigateEvent } from '../base/events.js';

/**
 * A member sees where to go. It says the level and the way, and nothing of what was asked,
 * answered or typed. Both are empty of meaning where the questions could not be finished:
 * `undecided` without a route.
 */
export class TriageResultEvent extends CarewayEvent {
  static readonly type = 'careway-triage-result';

  readonly outcome: TriageOutcome;
  readonly route: TriageRoute | undefined;

  constructor(outcome: TriageOutcome, route: TriageRoute | undefined) {
    super(TriageResultEvent.type);
    this.outcome = outcome;
    this.route = route;
  }
}

/** What <careway-triage> fires. */
export interface TriageEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
  'careway-triage-result': TriageResultEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    [TriageResultEvent.type]: TriageResultEvent;
  }
}
