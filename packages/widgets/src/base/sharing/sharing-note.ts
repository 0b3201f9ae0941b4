import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons.js';
import { coverageInWords } from '../line-of-business.js';
import type { MemberAnswers } from './sharing.js';

const MONTHS = 12;

/** Asks whether the other elements may use what the member said. Nothing is shared before a yes. */
export function sharingQuestion(onAnswer: (yes: boolean) => void): TemplateResult {
  return html`<section class="card sharing-question no-print">
    <p>
      <b>${msg('Use your answers in the other parts of this page?')}</b>
      ${msg('Then you need not give your coverage, your age or your ZIP code again.')}
    </p>
    <p class="small">
      ${msg('They stay on this page until you leave it. We do not store them or send them.')}
    </p>
    <div class="row">
      <button
        type="button"
        class="button"
        @click=${() => {
          onAnswer(true);
        }}
      >
        ${icon('check')} ${msg('Yes, use them')}
      </button>
      <button
        type="button"
        class="button"
        @click=${() => {
          onAnswer(false);
        }}
      >
        ${msg('No')}
      </button>
    </div>
  </section>`;
}

/** What an element fills in for the member, with the way to take it back. */
export function sharingUsed(
  answers: MemberAnswers,
  used: readonly (keyof MemberAnswers)[],
  onForget: () => void,
): TemplateResult {
  return html`<div class="notice sharing no-print" tabindex="-1">
    ${icon('info')}
    <div>
      <p>
        ${msg('From your answers on this page:')}
        <b>${used.map((name) => answerInWords(name, answers)).join(', ')}</b>
      </p>
      <button type="button" class="link" @click=${onForget}>${msg('Forget my answers')}</button>
    </div>
  </div>`;
}

function answerInWords(
  name: keyof MemberAnswers,
  { coverage, ageMonths, zip }: MemberAnswers,
): string {
  if (name === 'coverage') return coverage ? coverageInWords(coverage) : '';
  if (name === 'zip') return msg(str`ZIP code ${zip ?? ''}`);
  return ageInWords(ageMonths ?? 0);
}

function ageInWords(months: number): string {
  const years = Math.floor(months / MONTHS);
  return years === 1 ? msg('1 year old') : msg(str`${years} years old`);
}
