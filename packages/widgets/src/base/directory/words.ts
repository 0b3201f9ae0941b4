import { msg, str } from '@lit/localize';
import type { Address, Origin, PlacedSite, Site } from '@careway/directory';

/** Plan-Net's accessibility codes in plain words, no more than the code promises. */
export function accessInWords(code: Site['accessibility'][number]): string {
  switch (code) {
    case 'adacomp':
      return msg('Meets disability access rules (ADA)');
    case 'handiaccess':
      return msg('Wheelchair access');
    case 'mobility':
      return msg('Help for people who have trouble walking');
    case 'pubtrans':
      return msg('Near a bus or train');
    case 'anssrvc':
      return msg('Answering service');
    case 'cognitive':
      return msg('Help with memory or thinking problems');
    case 'cultcomp':
      return msg('Trained in other cultures');
  }
}

/** Codes about getting in; the others are facts, not ways in. */
export const gettingIn: readonly string[] = ['adacomp', 'handiaccess', 'mobility', 'pubtrans'];

/** Visits from home, where the office has them; undefined where it has none or says nothing. */
export function remoteInWords({ telehealth, telehealthBy }: Site): string | undefined {
  if (telehealth !== 'yes') return undefined;
  if (telehealthBy.includes('video')) return msg('Video visits');
  return telehealthBy.includes('phone') ? msg('Phone visits') : msg('Visits by video or phone');
}

export function addressInWords({ lines, city, state, postalCode }: Address): string {
  const region = [state, postalCode].filter(Boolean).join(' ');
  return [...lines, city, region].filter((part) => part !== undefined && part !== '').join(', ');
}

const rounded = (miles: number) => (miles < 9.95 ? miles.toFixed(1) : String(Math.round(miles)));

/** "1.2 mi" to see and "1.2 miles" to hear; "about" where only the office's ZIP code is known. */
export function milesInWords({
  miles,
  position,
}: Pick<PlacedSite, 'miles' | 'position'>): { seen: string; heard: string } | undefined {
  if (miles === undefined) return undefined;
  const value = rounded(miles);
  return position?.precision === 'zip'
    ? { seen: msg(str`about ${value} mi`), heard: msg(str`about ${value} miles`) }
    : { seen: msg(str`${value} mi`), heard: msg(str`${value} miles`) };
}

/** Where distances start: "ZIP 06106", or the city. */
export function originInWords({ zip, city, state }: Origin): string {
  if (zip !== undefined) return msg(str`ZIP ${zip}`);
  return [city, state].filter(Boolean).join(', ');
}
