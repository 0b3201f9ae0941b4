import { contentLine, escapeText as escape } from '@careway/rules/calendar-file';
import type { Phone, Provider, Site } from './model.js';
import { nameWithCredentials } from './names.js';

/**
 * A provider at one site as a card for an address book, vCard 4.0 (RFC 6350) with CRLF line ends.
 * It holds what the directory says of the office, and nothing of whoever saves it.
 */
export function toVCard(provider: Provider, site: Site): string {
  const { name, credentials, specialties, npi } = provider;
  const { lines, city, state, postalCode } = site.address;
  const [first = '', ...middle] = name.given;
  const property = (label: string, value: string): string[] =>
    value === '' ? [] : [contentLine(label, value)];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    ...property('FN', escape(nameWithCredentials(provider))),
    ...property(
      'N',
      [[name.family], [first], middle, [], [...name.suffixes, ...credentials]]
        .map((part) => part.map(escape).join(','))
        .join(';'),
    ),
    ...property('ORG', escape(site.practice ?? '')),
    ...property('TITLE', escape(specialties.map(({ display }) => display).join(', '))),
    ...site.phones.flatMap((phone) => {
      const uri = telUri(phone);
      return uri === undefined
        ? property('TEL;TYPE=work;VALUE=text', escape(phone.raw))
        : property('TEL;TYPE=work;VALUE=uri', uri);
    }),
    ...(lines.length === 0 && city === undefined
      ? []
      : property(
          'ADR;TYPE=work',
          [
            '',
            '',
            lines.map(escape).join(','),
            ...[city, state, postalCode, undefined].map(part),
          ].join(';'),
        )),
    ...site.websites.flatMap((website) => property('URL', website)),
    ...property('NOTE', npi === undefined ? '' : escape(`NPI ${npi}`)),
    'END:VCARD',
    '',
  ].join('\r\n');
}

const part = (value: string | undefined): string => escape(value ?? '');

/** RFC 3966; a number that cannot be in service is kept as text. */
function telUri({ e164, extension, plausible }: Phone): string | undefined {
  if (e164 === undefined || !plausible) return undefined;
  return `tel:${e164}${extension === undefined ? '' : `;ext=${extension}`}`;
}
