import type { WhoToCall } from '@careway/rules/contact';
import type { Answer, Cite } from '@careway/rules/core';
import type {
  QuestionId,
  TriageMember,
  TriageOutcome,
  TriageResult,
  TriageRoute,
} from '@careway/rules/triage';
import type { UrgencyLevel } from '../base/tokens.js';
import { gateRoutes, notSureAtTheGate } from './known-ahead.js';

/** A thing that decided, and how sure the member was of it. */
export interface Reason {
  id: string;
  sure: boolean;
}

/** What a result screen shows. */
export interface Decision {
  outcome: Exclude<TriageOutcome, 'undecided'>;
  route: TriageRoute;
  reasons: readonly Reason[];
  /** What is wrong, as it was chosen; nothing at the gate. */
  complaints: readonly string[];
  /** The plan's line, where the route is no number of its own. */
  contact: WhoToCall | undefined;
  cites: readonly Cite[];
}

/** Where an entry of the gate leads, known without the rules so that it waits for nothing. */
export function gateDecision(flag: QuestionId): Decision {
  return {
    outcome: 'emergency',
    route: gateRoutes[flag] ?? '911',
    reasons: [{ id: flag, sure: flag !== notSureAtTheGate }],
    complaints: [],
    contact: undefined,
    cites: [],
  };
}

/**
 * What to do next with an answer of the rules: ask on, or show where to go.
 * @throws Error where the rules ask for what was already asked: showing their answer would be a guess.
 */
export function stepOf(
  result: TriageResult,
  complaints: readonly string[],
  answers: Readonly<Record<QuestionId, Answer>>,
  member: TriageMember,
): { ask: QuestionId; left: number } | { show: Decision } {
  if (result.nextKind === 'question') {
    return { ask: result.next, left: result.missing.length - 1 };
  }
  if (result.nextKind !== 'step' || result.outcome === 'undecided' || !result.route) {
    throw new Error(
      `${complaints.join(', ')}: the rules still ask for ${result.next}. Ask it before the complaint.`,
    );
  }
  const given: Readonly<Record<string, unknown>> = { ...member, ...answers };
  return {
    show: {
      outcome: result.outcome,
      route: result.route,
      reasons: result.reasons.map((id) => ({ id, sure: given[id] !== 'unsure' })),
      complaints,
      contact: result.contact,
      cites: result.cites,
    },
  };
}

export const levels: Readonly<Record<Decision['outcome'], UrgencyLevel>> = {
  emergency: 'emergency',
  urgent: 'urgent',
  'nurse-line': 'nurse',
  pcp: 'pcp',
  'self-care': 'self',
};
