import { acceptingFor } from './filters.js';
import type { Accepting, Named, Plan, Provider, Site } from '../model.js';
import type { DirectorySearch } from './search.js';

/** A site where a provider is in the plan, with what holds for new patients of the plan there. */
export interface SiteInPlan {
  site: Site;
  accepting: Accepting;
}

export interface PersonInPlan {
  provider: Provider;
  /** The directory has them in one of the plan's networks, at one site or more. */
  isInPlan: boolean;
  /** Where they are in the plan. */
  sites: SiteInPlan[];
  /** Where they are listed too, but not in the plan: care there may not be covered. */
  otherSites: Site[];
  /** Networks that they are in and the plan is not. */
  otherNetworks: Named[];
}

export interface PlanAnswer {
  /**
   * `yes` and `no` are about one person. `choose`: the words may mean several people, and each has
   * an answer. `not-listed`: the directory has nobody of that name. `plan-unknown`: the directory
   * does not say which networks the plan has.
   */
  outcome: 'yes' | 'no' | 'choose' | 'not-listed' | 'plan-unknown';
  /** Whom the words may mean, the best first; at most 10. */
  people: PersonInPlan[];
  /** How many people the words may mean. */
  total: number;
  /** Names that are spelled nearly so, where nobody is listed or it is not sure who is meant. */
  similar: string[];
}

const MOST_PEOPLE = 10;

/**
 * Answers "Is my doctor in this plan?", which is another question than which doctors there are: a
 * no has to be as clear as a yes. It says what the directory lists; only the plan can confirm it.
 * @param text the doctor's name or NPI, as a member types it.
 * @throws DirectoryError `bad-query` for a text that is none.
 */
export function inPlan(search: DirectorySearch, plan: Plan, text: string): PlanAnswer {
  const found = search.byName(text, MOST_PEOPLE);
  const { total } = found;
  const similar = [...new Set(found.words.flatMap((name) => name.similar))];
  const people = found.people.map(({ provider }) => personIn(provider, plan));
  const [first, ...others] = people;
  if (!first) return { outcome: 'not-listed', people: [], total: 0, similar };
  if (plan.networkIds.length === 0) return { outcome: 'plan-unknown', people, total, similar };
  // Who only has nearly this name is shown, and never taken for the one who is meant.
  const isNear = found.words.some(({ match }) => match === 'one-edit' || match === 'sound');
  const alone = others.length === 0 && !isNear;
  return {
    outcome: alone ? (first.isInPlan ? 'yes' : 'no') : 'choose',
    people,
    total,
    similar: alone ? [] : similar,
  };
}

function personIn(provider: Provider, { networkIds }: Plan): PersonInPlan {
  const inNetwork = ({ id }: Named): boolean => networkIds.includes(id);
  const sites = provider.sites
    .filter(({ networks }) => networks.some(inNetwork))
    .map((site) => ({ site, accepting: acceptingFor(site, networkIds) }));
  const others = provider.sites.filter(({ networks }) => !networks.some(inNetwork));
  const networks = provider.sites.flatMap((site) => site.networks);
  const otherNetworks = new Map(
    networks.filter((network) => !inNetwork(network)).map((network) => [network.id, network]),
  );
  return {
    provider,
    isInPlan: sites.length > 0,
    sites,
    otherSites: others,
    otherNetworks: [...otherNetworks.values()],
  };
}
