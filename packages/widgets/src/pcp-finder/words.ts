import { msg, str } from '@lit/localize';
import {
  groupNames,
  primaryCareGroups,
  type Accepting,
  type AcceptingState,
  type Provider,
  type Row,
} from '@careway/directory';
import type { Locale } from '@careway/rules/core';
import type { Fact } from '../base/directory/fact.js';
import { dateInWords, listInWords, numberInWords } from '../base/format.js';
import { languageName } from '../base/language-name.js';
import { pageLocale } from '../base/locale.js';

/** "38 doctors within 5 miles". */
export function countInWords(doctors: number, miles: number | undefined): string {
  const count = numberInWords(doctors, pageLocale());
  if (miles === undefined) return doctors === 1 ? msg('1 doctor') : msg(str`${count} doctors`);
  return doctors === 1
    ? msg(str`1 doctor within ${miles} miles`)
    : msg(str`${count} doctors within ${miles} miles`);
}

/** Whom an office takes, as it was listed that day. */
export function acceptingListed({ accepting, provider }: Row, locale: Locale): Fact {
  const listed = updatedInWords(provider, locale);
  const told = acceptingFact(accepting);
  if (accepting.state === 'unknown' || listed === undefined) return told;
  return { ...told, words: `${told.words} (${msg(str`listed ${listed}`)})` };
}

/** The day that an entry was last changed on, where the directory says a day. */
export function updatedInWords({ updatedAt = '' }: Provider, locale: Locale): string | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(updatedAt) ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? dateInWords(day, locale) : undefined;
}

/** Where a directory contradicts itself, it says what it says and that a call settles it. */
export function acceptingFact({ state, conflict }: Accepting): Fact {
  if (state === 'unknown') {
    return {
      icon: 'question',
      words: conflict
        ? msg('New patients: the list is not clear. Call to ask')
        : msg('New patients: not listed. Call to ask'),
    };
  }
  const words = acceptingInWords(state);
  return {
    icon: state === 'newpt' ? 'check' : state === 'nopt' ? 'cross' : 'info',
    words: conflict ? msg(str`${words}. The list is not clear: call to ask`) : words,
    strong: state === 'newpt',
  };
}

export function acceptingInWords(state: AcceptingState): string {
  switch (state) {
    case 'newpt':
      return msg('Taking new patients');
    case 'existptonly':
      return msg('Current patients only');
    case 'existptfam':
      return msg('Current patients and their families only');
    case 'nopt':
      return msg('Not taking new patients');
    case 'unknown':
      return msg('Not listed: call');
  }
}

/** What the doctor speaks, then what only the staff speaks; undefined where neither is listed. */
export function languagesOf({ languages }: Provider, locale: Locale): string | undefined {
  const named = (by: 'provider' | 'staff') =>
    languages.filter((one) => one.by === by).map(({ code }) => languageName(code, locale));
  const own = named('provider').join(', ');
  const staff = named('staff');
  if (staff.length === 0) return own === '' ? undefined : own;
  const help = msg(str`Staff: ${staff.join(', ')}`);
  return own === '' ? help : `${own}. ${help}`;
}

export function genderInWords(gender: Provider['gender']): string | undefined {
  switch (gender) {
    case 'female':
      return msg('Woman');
    case 'male':
      return msg('Man');
    case 'other':
      return msg('Other');
    case 'unknown':
      return undefined;
  }
}

/** What a doctor does, by the plain name of its group; else in the directory's own words. */
export function specialtiesOf({ specialties }: Provider, locale: Locale): string {
  const names = specialties.map(({ code, display }) => {
    const group = primaryCareGroups.find(({ codes }) => codes.includes(code ?? ''));
    return (group && groupNames[group.id]?.[locale]) ?? display;
  });
  return [...new Set(names)].join(', ');
}

/** What a kind of doctor is called in a sentence. */
function kindInWords(id: string): string {
  switch (id) {
    case 'family':
      return msg('family doctors');
    case 'internal':
      return msg('doctors for adults');
    case 'pediatrics':
      return msg('doctors for children');
    case 'obgyn':
      return msg('women’s health doctors');
    case 'general':
      return msg('general doctors');
    case 'geriatrics':
      return msg('doctors for older adults');
    case 'adolescent':
      return msg('doctors for teens');
    case 'nurse-practitioner':
      return msg('nurse practitioners');
    case 'physician-assistant':
      return msg('physician assistants');
    case 'clinic':
      return msg('clinics');
    default:
      return msg('doctors');
  }
}

/** "Showing doctors for children who speak Spanish." Empty where there is nothing to tell. */
export function showingInWords(
  groups: readonly string[],
  languages: readonly string[],
  locale: Locale,
): string {
  if (groups.length === 0 && languages.length === 0) return '';
  const kinds = groups.length === 0 ? msg('doctors') : listInWords(groups.map(kindInWords), locale);
  if (languages.length === 0) return msg(str`Showing ${kinds}.`);
  const spoken = listInWords(
    languages.map((code) => languageName(code, locale)),
    locale,
  );
  return msg(str`Showing ${kinds} who speak ${spoken}.`);
}
