import type { Topic } from '@careway/rules/contact';
import type { HelpAct } from '@careway/rules/help';
import type { Plan } from '@careway/rules/plan';

/** More than these are no help. */
const MOST = 4;

/** What a plan's lines answer, and the nurses that stand on a card. */
export function topicsOf(plan: Plan): Topic[] {
  return [...new Set<Topic>([...plan.contacts.flatMap(({ topics }) => topics), 'nurse-advice'])];
}

/** Words that mean an emergency first of all, although they name none. */
export function meansEmergency([best]: readonly HelpAct[]): boolean {
  return best !== undefined && 'call' in best;
}

/** What a member's words may mean, of what this plan's lines answer, the best first. */
export function meantBy(acts: readonly HelpAct[], plan: Plan): Topic[] {
  const served = topicsOf(plan);
  return acts
    .flatMap((act) => ('topic' in act && served.includes(act.topic) ? act.topic : []))
    .slice(0, MOST);
}
