import { msg, str } from '@lit/localize';
import { nameWithCredentials, type Provider, type Site } from '@careway/directory';

/**
 * A letter about a mistake in the list, ready to be filled in: it names the listing, and nothing of
 * the member.
 */
export function reportMail(email: string, provider: Provider, site: Site): string {
  const name = nameWithCredentials(provider);
  const subject = msg(str`Mistake in the list of doctors: ${name}`);
  const listing = [name, provider.npi === undefined ? '' : `NPI ${provider.npi}`, site.id];
  const lines = [msg('This is wrong in the list:'), '', '', '---', ...listing.filter(Boolean)];
  const body = lines.join('\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
