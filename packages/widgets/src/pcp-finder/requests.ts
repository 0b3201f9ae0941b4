import { msg, str } from '@lit/localize';
import { nameWithCredentials, type Row } from '@careway/directory';
import type { Submission } from '@careway/rules/grievance';
import type { Request } from '../base/intake/request-form.js';

/** Asks the plan to make a doctor the member's. */
export function choosing(row: Row, planName: string): Request {
  const name = nameWithCredentials(row.provider);
  return {
    id: 'choosing',
    icon: 'person',
    offer: msg('Send my choice'),
    about: msg(
      str`We send ${planName} your choice, your name and your number. Call the office first: ask if the doctor takes new patients with your plan.`,
    ),
    memberId: true,
    send: msg('Send my choice'),
    sent: (confirmation) =>
      msg(
        str`We sent your choice. Your number for it is ${confirmation}. ${name} is your doctor once your health plan says yes. Until then, go to the doctor you have now.`,
      ),
    waitingCouldHarm: 'no',
    request: { for: 'pcp-change', listing: listingOf(row) },
    // Read by the plan's staff, not by the member.
    text: () => `Please make this doctor my primary care provider: ${named(row)}`,
  };
}

/** Tells the plan of a mistake in its directory. */
export function reporting(row: Row): Request {
  return {
    id: 'reporting',
    icon: 'message',
    offer: msg('Write to us here'),
    about: msg('We send what you write, and which doctor it is about.'),
    words: { label: msg('What is wrong?'), missing: () => msg('Write what is wrong') },
    send: msg('Send'),
    sent: (confirmation) =>
      msg(str`Thank you. We have your report. Your number for it is ${confirmation}.`),
    waitingCouldHarm: 'no',
    request: { for: 'directory-error', listing: listingOf(row) },
    text: (words) => `A mistake in the directory: ${named(row)}\n\n${words}`,
  };
}

function named({ provider, site }: Row): string {
  const npi = provider.npi === undefined ? [] : [`NPI ${provider.npi}`];
  return [nameWithCredentials(provider), ...npi, site.id].join(', ').slice(0, 500);
}

/** The directory is somebody else's file: what does not fit the intake stays here. */
function listingOf({
  provider,
  site,
}: Row): NonNullable<NonNullable<Submission['request']>['listing']> {
  const { npi } = provider;
  return {
    name: nameWithCredentials(provider).slice(0, 300),
    ...(npi !== undefined && /^[12]\d{9}$/.test(npi) && { npi }),
    ...(site.id.length > 0 && site.id.length <= 200 && { site: site.id }),
  };
}
