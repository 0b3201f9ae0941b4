import { CarewayEvent, type CallEvent, type DirectoryErrorEvent } from '../base/events.js';

/** A member chose a doctor. The host may cancel it and take the choice from there. */
export class ChooseEvent extends CarewayEvent {
  static readonly type = 'careway-choose';

  /** The doctor's NPI, ten digits; undefined where the directory has none. */
  readonly npi: string | undefined;

  constructor(npi: string | undefined) {
    super(ChooseEvent.type, { cancelable: true });
    this.npi = npi;
  }
}

/** What <careway-pcp-finder> fires. */
export interface PcpFinderEventMap {
  'careway-call': CallEvent;
  'careway-choose': ChooseEvent;
  'careway-directory-error': DirectoryErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    [ChooseEvent.type]: ChooseEvent;
  }
}
