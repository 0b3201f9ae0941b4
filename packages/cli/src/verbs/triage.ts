import { answers, linesOfBusiness } from '@careway/rules';
import type { TriageRequest } from '@careway/rules/triage';
import { verbOf } from './verb.js';

/** Its engine and its rules are large: they are loaded for this verb alone. */
const load = () => import('@careway/rules/triage');

export const triageVerb = verbOf<TriageRequest>({
  name: 'triage',
  summary: 'Where to go for care, or what to ask next?',
  fields: {
    complaint: { schema: {}, what: 'what is wrong, or a list of it; the names stand below' },
    member: {
      schema: { type: 'object', properties: { lineOfBusiness: { enum: linesOfBusiness } } },
      what: 'what is known of the member; {} where nothing is',
    },
    answers: {
      schema: { type: 'object' },
      what: `${answers.join(' | ')} by question; a question left out was not asked`,
    },
  },
  required: ['complaint', 'member', 'answers'],
  example: {
    complaint: 'burn',
    member: { ageMonths: 360 },
    answers: { 'breathed-smoke': 'yes' },
  },
  needs: ['plan', 'at'],
  explains: false,
  more: async () => {
    const { complaints, gateQuestions, memberConditions } = await load();
    return `
Complaints
  ${complaints().join(', ')}

Of the member
  ageMonths, a number; lineOfBusiness; and ${answers.join(' | ')} to each of
  ${memberConditions.join(', ')}

Questions of every complaint
  ${gateQuestions().join(', ')}
A complaint’s own questions come as "missing" and "next" of its answers.

It informs and does not diagnose, and no clinician has signed its rules yet.
`;
  },
  answer: async (request, context) => (await load()).triage(request, context),
});
