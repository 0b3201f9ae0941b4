import type { Plan } from '@careway/rules/plan';
import type { GrievanceDeadlines, GrievanceRequest } from '@careway/rules/grievance';
import type { ReactiveControllerHost } from 'lit';

type Law = typeof import('./law.js');

/** The law of one plan at one moment. */
export interface LawView extends Pick<Law, 'calendarFile' | 'routeConcern'> {
  deadlines: (request: GrievanceRequest) => GrievanceDeadlines;
}

/**
 * Loads the law when a screen first asks for it: what the trouble means and a receipt do. Until
 * it is there, and where it can't be loaded, a screen goes without.
 */
export class LawLoader {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #law: Law | 'loading' | 'failed' | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  view(plan: Plan, at: number): LawView | undefined {
    this.#load();
    if (this.#law === undefined || typeof this.#law === 'string') return undefined;
    const { calendarFile, routeConcern, grievanceDeadlines } = this.#law;
    return {
      calendarFile,
      routeConcern,
      deadlines: (request) => grievanceDeadlines(request, { plan, at }),
    };
  }

  #load(): void {
    if (this.#law !== undefined) return;
    this.#law = 'loading';
    void import('./law.js')
      .catch(() => 'failed' as const)
      .then((law) => {
        this.#law = law;
        this.#host.requestUpdate();
      });
  }
}
