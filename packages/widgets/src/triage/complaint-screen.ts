import { msg, str } from '@lit/localize';
import type { RedFlagPhrase } from '@careway/rules/triage';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, textField } from '../base/form/fields.js';
import { icon } from '../base/icons.js';
import { complaintsFor, type FoundComplaints } from './complaint-search.js';
import type { LoadedRules } from './rules-loader.js';
import type { View } from './screens.js';
import { triageWords, wordsFor } from './triage-words.js';
import { shortNumber } from './ways-out.js';

/** What is wrong: typed in the member's own words, or picked from the list. */
export function complaintScreen(view: View, loaded: LoadedRules): TemplateResult {
  const { interview, heading, change, kiosk } = view;
  const { words } = interview;
  const found = complaintsFor(words, loaded);
  const flag = loaded.rules.redFlagPhrase(words);
  return html`${heading(triageWords.get('triage.screen.start'))}
    ${textField({
      id: 'words',
      label: msg('In your own words'),
      hint: triageWords.get('triage.screen.start.hint'),
      value: words,
      onInput: (value) => {
        const still = complaintsFor(value, loaded).ids.includes(interview.complaint ?? '');
        change({ words: value, complaint: still ? interview.complaint : undefined });
      },
    })}
    <div role="alert" class=${flag ? '' : 'visually-hidden'}>
      ${flag ? flagged(flag, kiosk) : nothing}
    </div>
    ${flag ? nothing : list(view, found)}`;
}

function list({ interview, error, change }: View, found: FoundComplaints): TemplateResult {
  return html`<p role="status" class=${found.matched === 0 ? 'not-found' : 'visually-hidden'}>
      ${
        found.matched === undefined
          ? nothing
          : found.matched === 0
            ? triageWords.get('triage.screen.not-found')
            : msg(str`Matches on the list: ${found.matched}`)
      }
    </p>
    ${choiceField({
      id: 'complaint',
      label: found.matched ? msg('Pick the one that fits best') : msg('Pick from the list'),
      error: error('complaint'),
      value: interview.complaint,
      options: found.ids.map((value) => ({
        value,
        label: wordsFor(`triage.${value}.name`, 'self'),
        hint: wordsFor(`triage.${value}.about`, 'self'),
      })),
      onChange: (complaint) => {
        change({ complaint });
      },
    })}`;
}

/** Words that name an emergency: the way out at once, while the member is still typing. */
function flagged({ flag, route }: RedFlagPhrase, kiosk: boolean): TemplateResult {
  const crisis = route === '988';
  return html`<div class="flagged">
    <p class="flagged-head">
      ${icon('octagon')}
      <b>${crisis ? triageWords.get('triage.route.988') : triageWords.get('triage.route.911')}</b>
    </p>
    <p>
      ${triageWords.get('triage.why.said', { said: wordsFor(`triage.reason.${flag}`, 'self') })}
    </p>
    ${shortNumber({ phone: crisis ? '988' : '911', kiosk })}
    ${crisis ? shortNumber({ phone: '988', kiosk, text: true, quiet: true }) : nothing}
    <p class="small">${msg('Not what you mean? Change your words.')}</p>
  </div>`;
}
