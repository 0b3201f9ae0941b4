import type { Plan } from '@careway/rules/plan';
import type { ReactiveControllerHost } from 'lit';

/** The one kind of specialist that words name; undefined where they name none, or more. */
export type SpecialistIn = (words: string) => string | undefined;

/** Small letters without accents, so that "Cardiología" and "cardiologia" are one. */
const plain = (words: string): string =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The specialty of the plan's Direct Referral program that a member's words name, in either
 * language: by the plan's own name for it, or in lay words; undefined where none does, or the plan
 * lists none. Words of less than four letters name nothing: a guess would tell somebody to book who
 * still has to wait.
 */
export function directReferralOf(
  words: string,
  { authorizations: { directReferral } }: Plan,
  specialistIn?: SpecialistIn,
): { en: string; es?: string } | undefined {
  const typed = plain(words);
  if (typed.length < 4 || !directReferral.offered) return undefined;
  const { specialties = [] } = directReferral;
  const named = (fits: (name: string) => boolean) =>
    specialties.find(({ en, es }) => [en, es].some((name) => name && fits(name)));
  const byName = named((name) => ` ${typed} `.includes(` ${plain(name)} `));
  const kind = specialistIn?.(words);
  return byName ?? (kind ? named((name) => specialistIn?.(name) === kind) : undefined);
}

/** The lay words for specialists, loaded with the first letter at a plan that lists specialties. */
export class Specialists {
  readonly #host: ReactiveControllerHost;
  #specialistIn: SpecialistIn | undefined;
  #loading = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  load({ authorizations: { directReferral } }: Plan): void {
    if (this.#specialistIn || this.#loading || !directReferral.specialties?.length) return;
    this.#loading = true;
    // Without the words, the member is asked whether it is a Direct Referral.
    void import('./load-specialists.js')
      .then(({ specialistIn }) => {
        this.#specialistIn = specialistIn;
        this.#host.requestUpdate();
      })
      .catch(() => undefined)
      .finally(() => {
        this.#loading = false;
      });
  }

  /** The Direct Referral specialty that a member's words name. */
  direct(words: string, plan: Plan): { en: string; es?: string } | undefined {
    return directReferralOf(words, plan, this.#specialistIn);
  }
}
