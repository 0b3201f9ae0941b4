import type { GrievanceDeadlines, GrievanceRequest } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import type { ReactiveControllerHost } from 'lit';

type Dates = (request: GrievanceRequest) => GrievanceDeadlines | undefined;

/**
 * The dates of law of one filing. Only an appeal's letter and a receipt have some, so the law is
 * loaded when they are first asked for; until then, and where it can't be loaded, there are none.
 */
export class FilingDates {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #law: typeof import('./law.js') | 'loading' | 'failed' | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  at(now: number, plan: Plan): Dates {
    return (request) => {
      this.#load();
      if (this.#law === undefined || typeof this.#law === 'string') return undefined;
      return this.#law.grievanceDeadlines(request, { plan, at: now });
    };
  }

  #load(): void {
    if (this.#law !== undefined) return;
    this.#law = 'loading';
    void import('./law.js')
      .then(
        (law) => law,
        () => 'failed' as const,
      )
      .then((law) => {
        this.#law = law;
        this.#host.requestUpdate();
      });
  }
}
