import { msg, str } from '@lit/localize';
import type { RedFlagPhrase } from '@careway/rules/triage';
import { html, nothing, type TemplateResult } from 'lit';
import { choicesField, textField } from '../base/form/fields.js';
import { flaggedWords } from '../base/flagged.js';
import { complaintsFor, type FoundComplaints } from './complaint-search.js';
import type { LoadedRules } from './rules-loader.js';
import type { View } from './screens.js';
import { triageWords, wordsFor } from './triage-words.js';

/** What is wrong: typed in the member's own words, or picked from the list; one thing or several. */
export function complaintScreen(view: View, loaded: LoadedRules): TemplateResult {
  const { interview, heading, change, kiosk } = view;
  const { words } = interview;
  const flag = loaded.rules.redFlagPhrase(words);
  return html`${heading(triageWords.get('triage.screen.start'))}
    ${textField({
      id: 'words',
      label: msg('In your own words'),
      hint: triageWords.get('triage.screen.start.hint'),
      value: words,
      onInput: (value) => {
        change({ words: value });
      },
    })}
    <div role="alert" class=${flag ? '' : 'visually-hidden'}>
      ${flag ? flagged(flag, kiosk) : nothing}
    </div>
    ${flag ? nothing : list(view, complaintsFor(words, loaded), loaded)}`;
}

const optionOf = (value: string) => ({
  value,
  label: wordsFor(`triage.${value}.name`, 'self'),
  hint: wordsFor(`triage.${value}.about`, 'self'),
});

function list(
  { interview, error, change }: View,
  { ids, matched }: FoundComplaints,
  { rules }: LoadedRules,
): TemplateResult {
  const { complaints } = interview;
  // What was picked stays in sight, whatever is typed next.
  const shown = matched ? [...new Set([...complaints, ...ids])] : ids;
  const folds = matched
    ? []
    : rules.complaintGroups().map(({ group, complaints: listed }) => ({
        name: triageWords.get(`triage.group.${group}`),
        options: listed.map(optionOf),
      }));
  return html`<p role="status" class=${matched === 0 ? 'not-found' : 'visually-hidden'}>
      ${
        matched === undefined
          ? nothing
          : matched === 0
            ? triageWords.get('triage.screen.not-found')
            : msg(str`Matches on the list: ${matched}`)
      }
    </p>
    ${choicesField({
      id: 'complaints',
      label: matched ? msg('Pick all that fit') : msg('Pick from the list'),
      hint: picked(complaints),
      error: error('complaints'),
      values: complaints,
      options: shown.map(optionOf),
      folds,
      onToggle: (id) => {
        const others = complaints.filter((each) => each !== id);
        change({ complaints: complaints.includes(id) ? others : [...others, id] });
      },
    })}`;
}

/** A choice may be out of sight under a name that is folded. */
function picked(complaints: readonly string[]): string {
  if (complaints.length === 0) return msg('You can pick more than one.');
  const names = complaints.map((id) => wordsFor(`triage.${id}.name`, 'self')).join('; ');
  return msg(str`You picked: ${names}`);
}

/** What the words name, and the way out. */
function flagged({ flag, route }: RedFlagPhrase, kiosk: boolean): TemplateResult {
  const crisis = route === '988';
  return flaggedWords({
    head: triageWords.get(crisis ? 'triage.route.988' : 'triage.route.911'),
    said: triageWords.get('triage.why.said', { said: wordsFor(`triage.reason.${flag}`, 'self') }),
    crisis,
    kiosk,
  });
}
