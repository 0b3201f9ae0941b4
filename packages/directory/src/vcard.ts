import { contactCard, type CardPhone } from '@careway/rules/contact-card';
import type { Phone, Provider, Site } from './model.js';
import { nameWithCredentials } from './names.js';

/**
 * A provider at one site as a card for an address book, vCard 4.0 (RFC 6350) with CRLF line ends.
 * It holds what the directory says of the office, and nothing of whoever saves it.
 */
export function toVCard(provider: Provider, site: Site): string {
  const { name, credentials, specialties, npi } = provider;
  const [first = '', ...middle] = name.given;
  return contactCard({
    kind: 'individual',
    name: nameWithCredentials(provider),
    nameParts: [[name.family], [first], middle, [], [...name.suffixes, ...credentials]],
    organization: [site.practice ?? ''],
    title: specialties.map(({ display }) => display).join(', '),
    phones: site.phones.map(cardPhone),
    address: site.address,
    websites: site.websites,
    note: npi === undefined ? '' : `NPI ${npi}`,
  });
}

/** A number that cannot be in service is kept as text. */
function cardPhone({ e164, extension, plausible, raw }: Phone): CardPhone {
  if (e164 === undefined || !plausible) return { text: raw };
  return { uri: `tel:${e164}${extension === undefined ? '' : `;ext=${extension}`}` };
}
