import { contentLine, escapeText as escape } from '../calendar-file/content-line.js';

/** A person or an office for a member's own address book: what a list says of them, no more. */
export interface ContactCard {
  kind: 'individual' | 'org';
  /** As it is shown in a list of contacts. */
  name: string;
  /** A person's name in its parts: family, given, more given names, before and after the name. */
  nameParts?: readonly (readonly string[])[];
  /** From the whole to the part: the organization, then its unit. */
  organization?: readonly string[];
  title?: string;
  phones: readonly CardPhone[];
  address?: CardAddress;
  email?: string | undefined;
  /** BCP 47 tags, the preferred first. */
  languages?: readonly string[];
  websites?: readonly string[];
  note?: string;
}

/** A URI can be dialed (RFC 3966); a text is shown as it is. */
export type CardPhone = ({ uri: string } | { text: string }) & {
  /** For people who type: a TTY. */
  textphone?: boolean;
};

export interface CardAddress {
  lines: readonly string[];
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
}

/**
 * A contact as a file for any address book: vCard 4.0, RFC 6350, with CRLF line ends. A part that
 * is empty or not stated is left out.
 * @example
 * contactCard({
 *   kind: 'org',
 *   name: 'Customer Service, Prospect Medical Group',
 *   phones: [{ uri: 'tel:+18007083230' }],
 * }).includes('TEL;TYPE=work;VALUE=uri:tel:+18007083230') // true
 */
export function contactCard(card: ContactCard): string {
  const { organization = [], languages = [], websites = [] } = card;
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${card.kind}`,
    ...property('FN', escape(card.name)),
    ...property('N', (card.nameParts ?? []).map((part) => part.map(escape).join(',')).join(';')),
    ...property('ORG', organization.map(escape).join(';')),
    ...property('TITLE', escape(card.title ?? '')),
    ...card.phones.flatMap(phoneLine),
    ...property('EMAIL;TYPE=work', escape(card.email ?? '')),
    ...addressLine(card.address),
    ...languages.flatMap((tag, index) => property(`LANG;PREF=${index + 1}`, tag)),
    ...websites.flatMap((website) => property('URL', website)),
    ...property('NOTE', escape(card.note ?? '')),
    'END:VCARD',
    '',
  ].join('\r\n');
}

const property = (label: string, value: string): string[] =>
  value === '' ? [] : [contentLine(label, value)];

function phoneLine(phone: CardPhone): string[] {
  const label = phone.textphone ? 'TEL;TYPE=work;TYPE=textphone' : 'TEL;TYPE=work';
  return 'uri' in phone
    ? property(`${label};VALUE=uri`, phone.uri)
    : property(`${label};VALUE=text`, escape(phone.text));
}

function addressLine(address: CardAddress | undefined): string[] {
  if (!address || (address.lines.length === 0 && address.city === undefined)) return [];
  const { lines, city = '', state = '', postalCode = '' } = address;
  const street = lines.map(escape).join(',');
  // A post box and an extended address come first, a country last: none is known.
  return property(
    'ADR;TYPE=work',
    ['', '', street, ...[city, state, postalCode].map(escape), ''].join(';'),
  );
}
