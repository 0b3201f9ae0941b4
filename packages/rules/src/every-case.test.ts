// The cases under rules/cases and how each verb is asked. Its name keeps it out of the build; it
// holds no test of its own. Triage has a runner of its own, for its engine is loaded apart.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { timelyAccess, type AccessRequest } from './access/index.js';
import { authorizationClock, type AuthorizationRequest } from './authorization/index.js';
import { addBusinessDays, openState } from './calendar/index.js';
import { whoToCall, type Topic } from './contact/index.js';
import type { LineOfBusiness } from './core/index.js';
import { plans } from './generated/plans.js';
import type { CaseFile, Plan } from './generated/types.js';
import {
  classifyConcern,
  grievanceDeadlines,
  routeConcern,
  type ConcernToRoute,
  type GrievanceRequest,
} from './grievance/index.js';
import { refill, type RefillRequest } from './pharmacy/index.js';
import { renewal } from './renewal/index.js';
import { checkRide, type RideRequest } from './transport/index.js';

export const dataFolder = join(import.meta.dirname, '..', '..', '..', 'rules');
const folder = join(dataFolder, 'cases');

/** Every JSON file of a folder under rules/, with its path there. */
export function dataOf(...folderUnderRules: string[]): { path: string; data: unknown }[] {
  const root = join(dataFolder, ...folderUnderRules);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, data: JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown }));
}

export type Case = CaseFile['cases'][number];
export type Verb = Exclude<CaseFile['verb'], 'triage'>;

/** A file of cases, by its path under rules/cases. */
export interface Cases {
  path: string;
  verb: Verb;
  cases: readonly Case[];
}

export const caseFiles: readonly Cases[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.json'))
  .sort()
  .flatMap((path) => {
    const { verb, cases } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as CaseFile;
    return verb === 'triage' ? [] : [{ path, verb, cases }];
  });

/** What the verb answers. Whatever a case does not say stops the test, never a default. */
export function answerTo(verb: Verb, { plan: planId, at, input }: Case): object {
  const plan = (): Plan => {
    const found = planId === undefined ? undefined : plans[planId];
    assert.ok(found, `the plan "${String(planId)}" is not in rules/plans`);
    return found;
  };
  const context = () => {
    assert.ok(at, 'a case of this verb needs "at"');
    return { plan: plan(), at };
  };
  switch (verb) {
    case 'checkRide':
      return checkRide(input as RideRequest, context());
    case 'authorizationClock':
      return authorizationClock(input as AuthorizationRequest, context());
    case 'grievanceDeadlines':
      return grievanceDeadlines(input as GrievanceRequest, context());
    case 'classifyConcern':
      return classifyConcern(input);
    case 'routeConcern':
      return routeConcern(input as unknown as ConcernToRoute, { plan: plan() });
    case 'timelyAccess':
      return timelyAccess(input as unknown as AccessRequest, context());
    case 'renewal':
      return renewal(input, context());
    case 'refill':
      return refill(input as unknown as RefillRequest, context());
    case 'whoToCall': {
      const { topic, ...member } = input as { topic: Topic; lineOfBusiness?: LineOfBusiness };
      return whoToCall(topic, member, context());
    }
    case 'isOpen': {
      const { contact } = input as { contact: string };
      const hours = plan().contacts.find(({ id }) => id === contact)?.hours;
      assert.ok(hours, `the contact "${contact}" has no hours`);
      return openState(hours, plan(), context().at);
    }
    case 'addBusinessDays': {
      const { day, count, calendar } = input as { day: string; count: number; calendar?: string };
      return { day: addBusinessDays(day, count, calendar ?? plan()) };
    }
  }
}

/** The ids of the parameters and promises that an answer rests on. */
export function citesOf(answer: object): string[] {
  const { cites = [] } = answer as { cites?: readonly { id: string }[] };
  return cites.map(({ id }) => id);
}
