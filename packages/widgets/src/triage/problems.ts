import { msg, str } from '@lit/localize';
import { ageOf, screenOf, type Interview } from './interview.js';

/** What is to be mended on a screen before it can be left, by field id. */
export function problemsOf(interview: Interview): Record<string, string | undefined> {
  const screen = screenOf(interview);
  const choose = msg('Choose an answer');
  const missing = (value: unknown) => (value === undefined ? choose : undefined);
  switch (screen.name) {
    case 'gate':
      return { gate: missing(interview.gate) };
    case 'person':
      return { person: missing(interview.person) };
    case 'age':
      return ageProblems(interview);
    case 'pregnancy':
      return { pregnancy: missing(interview.pregnancy) };
    case 'conditions':
      return { conditions: interview.conditions.length === 0 ? choose : undefined };
    case 'complaint':
      return {
        complaints:
          interview.complaints.length === 0
            ? msg('Pick from the list what fits best. Nothing fits? Pick “Something else.”')
            : undefined,
      };
    case 'question':
      return { answer: missing(interview.answers[screen.id]) };
    case 'result':
      return {};
  }
}

/** Whether a screen could be left as it is. */
export function isAnswered(interview: Interview): boolean {
  return Object.values(problemsOf(interview)).every((problem) => problem === undefined);
}

function ageProblems(interview: Interview): Record<string, string | undefined> {
  const reading = ageOf(interview);
  if ('months' in reading) return {};
  const age = interview.age.trim();
  switch (reading.problem) {
    case 'missing':
      return {
        age: interview.person === 'me' ? msg('Enter your age') : msg('Enter the age'),
        'age-unit':
          interview.person === 'me' || interview.ageUnit
            ? undefined
            : msg('Choose years or months'),
      };
    case 'unit-missing':
      return { 'age-unit': msg('Choose years or months') };
    case 'unreadable':
      return { age: msg(str`We can’t read “${age}”. Write a number, such as 8 or 45.`) };
    case 'months-needed':
      return { age: msg('For a baby, give the age in months') };
    case 'too-old':
      return { age: msg(str`${age} is more than 130 years. Check the number.`) };
  }
}
