import { msg } from '@lit/localize';
import { answers, type Answer } from '@careway/rules/core';
import type { QuestionId, Speaker } from '@careway/rules/triage';
import { html, nothing, type TemplateResult } from 'lit';
import type { AgeUnit } from './age.js';
import { choiceField, choicesField, textField, type Option } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import { toggleCondition, type ConditionChoice, type Interview, type Person } from './interview.js';
import { gateRoutes, listedConditions, notSureAtTheGate } from './known-ahead.js';
import { asLine, reasonWords, triageWords, wordsFor, wordsIfAny } from './triage-words.js';

/** What a screen reads and how it tells what a member did. */
export interface View {
  interview: Interview;
  speaker: Speaker;
  kiosk: boolean;
  heading: (content: unknown) => TemplateResult;
  error: (id: string) => string | undefined;
  change: (change: Partial<Interview>) => void;
}

/** The dangers that cannot wait, the worst first, "none of these" last. */
export function gateScreen({ interview, heading, error, change }: View): TemplateResult {
  const flags = Object.keys(gateRoutes).filter((flag) => flag !== notSureAtTheGate);
  const unsureHint = triageWords.get('triage.answer.unsure.hint');
  return choiceField({
    id: 'gate',
    label: '',
    legend: heading(triageWords.get('triage.gate.heading')),
    hint: triageWords.get('triage.gate.hint'),
    error: error('gate'),
    value: interview.gate,
    options: [
      ...flags.map((value) => ({ value, label: wordsFor(`triage.gate.${value}`, 'self') })),
      {
        value: notSureAtTheGate,
        label: triageWords.get('triage.gate.any-danger'),
        hint: unsureHint,
      },
      { value: 'none', label: triageWords.get('triage.gate.none') },
    ],
    onChange: (gate) => {
      change({ gate });
    },
  });
}

export function personScreen({ interview, heading, error, change }: View): TemplateResult {
  return choiceField<Person>({
    id: 'person',
    label: '',
    legend: heading(triageWords.get('triage.screen.for-whom')),
    error: error('person'),
    value: interview.person,
    options: [
      { value: 'me', label: triageWords.get('triage.screen.for-me') },
      { value: 'child', label: msg('My child') },
      { value: 'other', label: msg('Someone else') },
    ],
    onChange: (person) => {
      change({ person });
    },
  });
}

/** Years, or months for the youngest; a child's bare number says neither, so the unit is asked. */
export function ageScreen({ interview, heading, error, change }: View): TemplateResult {
  const { person, age, ageUnit } = interview;
  const ask =
    person === 'child'
      ? msg('How old is your child?')
      : wordsFor('triage.member.age-months', person === 'me' ? 'self' : 'other');
  return html`${heading(ask)}
  ${textField({
    id: 'age',
    label: person === 'me' ? msg('Age in years') : msg('Age'),
    hint: person === 'me' ? undefined : msg('For a child under 3 years, give the months.'),
    error: error('age'),
    value: age,
    width: 'short',
    inputmode: 'numeric',
    onInput: (value) => {
      change({ age: value });
    },
  })}
  ${
    person === 'me'
      ? nothing
      : choiceField<AgeUnit>({
          id: 'age-unit',
          label: msg('Years or months?'),
          error: error('age-unit'),
          value: ageUnit,
          inline: true,
          options: [
            { value: 'years', label: msg('Years') },
            { value: 'months', label: msg('Months') },
          ],
          onChange: (unit) => {
            change({ ageUnit: unit });
          },
        })
  }`;
}

/** Yes, no or not sure, with how to look before answering; nothing is chosen beforehand. */
function answerField(
  id: string,
  { question, check, hint }: { question: string; check?: string | undefined; hint?: string },
  value: Answer | undefined,
  onChange: (answer: Answer) => void,
  { heading, error }: View,
): TemplateResult {
  const unsureHint = triageWords.get('triage.answer.unsure.hint');
  return choiceField<Answer>({
    id,
    label: '',
    // How to check belongs to the question: it is read before the first answer.
    legend: html`${heading(question)}
    ${
      check
        ? html`<span class="check">
            <b>${icon('info')}${triageWords.get('triage.answer.check')}</b>
            <span>${check}</span>
          </span>`
        : nothing
    }`,
    hint,
    error: error(id),
    value,
    options: answers.map((answer) => ({
      value: answer,
      label: triageWords.get(`triage.answer.${answer}`),
      hint: answer === 'unsure' ? unsureHint : undefined,
    })),
    onChange,
  });
}

export function pregnancyScreen(view: View): TemplateResult {
  const id = 'triage.member.pregnant-or-recent-birth';
  return answerField(
    'pregnancy',
    { question: wordsFor(id, view.speaker), hint: wordsFor(`${id}.hint`, view.speaker) },
    view.interview.pregnancy,
    (pregnancy) => {
      view.change({ pregnancy });
    },
    view,
  );
}

export function questionScreen(id: QuestionId, view: View): TemplateResult {
  return answerField(
    'answer',
    {
      question: wordsFor(`triage.question.${id}`, view.speaker),
      check: wordsIfAny(`triage.question.${id}.check`, view.speaker),
    },
    view.interview.answers[id],
    (answer) => {
      view.change({ answers: { ...view.interview.answers, [id]: answer } });
    },
    view,
  );
}

/** What moves the thresholds, asked early since people do not volunteer it. */
export function conditionsScreen(view: View): TemplateResult {
  const { interview, heading, error, change } = view;
  const options: Option<ConditionChoice>[] = [
    ...listedConditions.map((value) => ({
      value,
      label: asLine(reasonWords(value, view.speaker)),
      hint: wordsIfAny(
        `triage.member.${value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.hint`,
        view.speaker,
      ),
    })),
    { value: 'none', label: triageWords.get('triage.gate.none') },
    {
      value: 'unsure',
      label: triageWords.get('triage.answer.unsure'),
      hint: msg('We count each one you did not pick as a yes, to be safe.'),
    },
  ];
  const ask =
    interview.person === 'child'
      ? msg('Does your child have or take any of these?')
      : interview.person === 'other'
        ? msg('Do they have or take any of these?')
        : msg('Do you have or take any of these?');
  return choicesField<ConditionChoice>({
    id: 'conditions',
    label: '',
    legend: heading(ask),
    hint: msg('Pick all that fit. They can change the advice.'),
    error: error('conditions'),
    values: interview.conditions,
    options,
    onToggle: (choice) => {
      change({ conditions: toggleCondition(interview.conditions, choice) });
    },
  });
}
