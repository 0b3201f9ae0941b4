import { msg } from '@lit/localize';
import type { Decision } from './decision.js';
import { ageOf, speakerOf, type Interview } from './interview.js';
import { asLine, reasonWords, triageWords, wordsFor } from './triage-words.js';

export interface AnswerLine {
  question: string;
  answer: string;
  /** Which screen of the trail asked it. */
  screen: number;
}

type Said = Omit<AnswerLine, 'screen'>;

/** What was asked and answered on the way here, in order, for a nurse or a doctor to read. */
export function answerLines(interview: Interview): AnswerLine[] {
  return interview.trail.flatMap((screen, index) => {
    if (screen.name === 'result') return [];
    const line = screen.name === 'question' ? questionLine(screen.id, interview) : undefined;
    const said = line ? [line] : stageLines(screen.name, interview);
    return said.map((each) => ({ ...each, screen: index }));
  });
}

function questionLine(id: string, interview: Interview): Said | undefined {
  const answer = interview.answers[id];
  const question = wordsFor(`triage.question.${id}`, speakerOf(interview));
  return answer && { question, answer: triageWords.get(`triage.answer.${answer}`) };
}

function stageLines(name: string, interview: Interview): Said[] {
  const { gate, person, age, ageUnit, pregnancy, conditions, words, complaints } = interview;
  const speaker = speakerOf(interview);
  const lines: Record<string, (Said | undefined | false)[]> = {
    gate: [
      gate !== undefined && {
        question: triageWords.get('triage.gate.heading'),
        answer: wordsFor(`triage.gate.${gate}`, 'self'),
      },
    ],
    person: [
      person && {
        question: triageWords.get('triage.screen.for-whom'),
        answer: personWords(person),
      },
    ],
    age: [
      'months' in ageOf(interview) && {
        question: msg('Age'),
        answer: `${age.trim()} ${ageUnitWords(age, person === 'me' ? 'years' : ageUnit)}`.trim(),
      },
    ],
    pregnancy: [
      pregnancy && {
        question: wordsFor('triage.member.pregnant-or-recent-birth', speaker),
        answer: triageWords.get(`triage.answer.${pregnancy}`),
      },
    ],
    conditions: [
      conditions.length > 0 && {
        question: triageWords.get('triage.member.heading'),
        answer: conditions
          .map((choice) =>
            choice === 'none'
              ? triageWords.get('triage.gate.none')
              : choice === 'unsure'
                ? triageWords.get('triage.answer.unsure')
                : asLine(reasonWords(choice, speaker)),
          )
          .join('; '),
      },
    ],
    complaint: [
      words.trim() !== '' && { question: msg('In your own words'), answer: words.trim() },
      complaints.length > 0 && {
        question: triageWords.get('triage.screen.start'),
        answer: complaints.map((id) => wordsFor(`triage.${id}.name`, 'self')).join('; '),
      },
    ],
  };
  return (lines[name] ?? []).filter((line): line is Said => typeof line === 'object');
}

function personWords(person: NonNullable<Interview['person']>): string {
  if (person === 'me') return triageWords.get('triage.screen.for-me');
  return person === 'child' ? msg('My child') : msg('Someone else');
}

function ageUnitWords(age: string, unit: Interview['ageUnit']): string {
  // A unit that was typed stands there already.
  if (/\p{L}/u.test(age) || !unit) return '';
  return unit === 'years' ? msg('years') : msg('months');
}

/** The heading of a decision: what to do. */
export function decisionWords({ route }: Decision, interview: Interview): string {
  return wordsFor(`triage.route.${route}`, speakerOf(interview));
}

/** All of it as plain text, to paste or read out. It leaves the page only by the member's hand. */
export function answersText(heading: string, when: string, interview: Interview): string {
  return [
    triageWords.get('triage.screen.name'),
    when,
    '',
    heading,
    '',
    triageWords.get('triage.result.answers.heading'),
    ...answerLines(interview).map(({ question, answer }) => `- ${question} ${answer}`),
    '',
    triageWords.get('triage.screen.disclaimer'),
  ].join('\n');
}
