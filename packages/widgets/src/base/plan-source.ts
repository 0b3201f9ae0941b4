import { createContext } from '@lit/context';
import { wallTime } from '@careway/rules/calendar';
import { RulesError, faultSentence, type LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { PlanErrorEvent } from './events.js';
import { addressOf } from './older-browsers.js';
import { nextTask } from './painted.js';

export type PlanState =
  | { status: 'loading' }
  | { status: 'ready'; plan: Plan }
  /** `reason` names the value, the rule and the remedy; it is for the web team, not the member. */
  | { status: 'failed'; reason: string };

/** What <careway-plan> gives to the elements inside it. */
export interface PlanContext {
  state: PlanState;
  lineOfBusiness?: LineOfBusiness | undefined;
  /** The language that holds for its elements, whichever bundle they come from; '' is the page's. */
  lang: string;
  /** The page wants to know the steps that members reach. */
  analytics?: boolean;
}

export const planContext = createContext<PlanContext>('careway-plan');

/** A plan profile is a few kilobytes; more than this is not one. */
const LARGEST = 512 * 1024;

const cache = new Map<string, Promise<Plan>>();

/** Loads and checks a plan profile once a page. A failed load is tried again the next time. */
export async function loadPlan(url: string): Promise<Plan> {
  const href = addressOf(url)?.href;
  if (href === undefined) throw new Error(`${url}: this is no address. Check the plan address.`);
  let loading = cache.get(href);
  if (!loading) {
    loading = fetchPlan(href);
    cache.set(href, loading);
    loading.catch(() => cache.delete(href));
  }
  return loading;
}

/** Who has no profile needs no check of one: the two are asked for at once, and used together. */
async function fetchPlan(href: string): Promise<Plan> {
  const coming = Promise.all([fetchText(href), planCheck()]);
  void nextTask().then(warmUp);
  const [text, { readPlan }] = await coming;
  const plan = readPlan(JSON.parse(text));
  // Checking it and drawing what waits for it are two steps: on a cheap phone each takes a while.
  await nextTask();
  return plan;
}

async function fetchText(href: string): Promise<string> {
  const response = await fetch(href, { headers: { accept: 'application/json' } }).catch(
    (error: unknown) => {
      const why = `${href}: the plan can't be reached. Check its address, the line and the page's policy.`;
      throw new Error(why, { cause: error });
    },
  );
  if (!response.ok) {
    throw new Error(`${href}: the server answered ${response.status}. Check the plan address.`);
  }
  const text = await response.text();
  if (text.length > LARGEST) {
    throw new Error(`${href}: the file is too large for a plan profile. Check the plan address.`);
  }
  return text;
}

/** The first zone that a page asks about takes a cheap phone 50 ms: it has them while the profile comes. */
const warmUp = () => wallTime(0, 'UTC');

/** No plan is used unchecked. */
const planCheck = () =>
  import('./plan-check.js').catch((error: unknown) => {
    const why = `The check of plan profiles can't be loaded. Put the whole folder on the site: ${String(error)}`;
    throw new Error(why, { cause: error });
  });

/** A lost line is no verdict: what failed is tried again when the device is back on line. */
export function whenBackOnline(retry: () => void): void {
  addEventListener('online', retry, { once: true });
}

/**
 * Tells the web team why the plan can't be used, by an event and in the console. Members are shown the
 * way on instead; nothing of theirs is in the reason.
 */
export function tellPlanError(host: HTMLElement, reason: string): void {
  host.dispatchEvent(new PlanErrorEvent(reason));
  // eslint-disable-next-line no-console -- Whoever pasted the tag looks there first.
  console.error(`<${host.localName}> ${reason}`);
}

/** Why a plan could not be used, in full, for the console and the `careway-plan-error` event. */
export function reasonOf(error: unknown): string {
  if (error instanceof RulesError) return error.faults.map(faultSentence).join('\n');
  return error instanceof Error ? error.message : String(error);
}
