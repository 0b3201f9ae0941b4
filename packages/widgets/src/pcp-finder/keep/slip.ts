import { msg, str } from '@lit/localize';
import {
  formatPhone,
  nameWithCredentials,
  toVCard,
  type Provider,
  type Site,
} from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { planContact, type PlanCall } from '../../base/directory/plan-call.js';
import { addressLine } from '../../base/directory/address-line.js';
import { phoneInWords } from '../../base/format.js';
import { icon } from '../../base/icons.js';
import { printButton } from '../../base/parts.js';
import { saveFile } from '../../base/save-file.js';

export interface Slip {
  provider: Provider;
  site: Site;
  call: PlanCall;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
}

/** What to have at hand for the call that makes the choice, on paper or in the phone. */
export function slip(shown: Slip): TemplateResult {
  const { provider, site, call, heading } = shown;
  const name = nameWithCredentials(provider);
  const contact = planContact(call);
  const [phone] = site.phones;
  const line = (label: string, value: unknown) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<section class="part slip" id="slip">
    ${heading(1, msg('Have this ready when you call'), 'subtitle')}
    <dl class="known">
      ${line(msg('Doctor'), html`<b translate="no">${name}</b>`)}
      ${line(
        msg('Provider ID (NPI)'),
        provider.npi === undefined
          ? msg('Not in this list. Ask the office for it.')
          : html`<b class="number" translate="no">${provider.npi}</b>`,
      )}
      ${line(msg('Office'), addressLine(site.address))}
      ${
        phone === undefined
          ? nothing
          : line(msg('Office phone'), html`<span translate="no">${formatPhone(phone)}</span>`)
      }
      ${
        contact
          ? line(
              msg('Plan phone'),
              html`<span translate="no">${phoneInWords(contact.phone)}</span>`,
            )
          : nothing
      }
      ${line(msg('What to say'), whatToSay(provider, name))}
      ${line(msg('Day of the call, and who you spoke with'), html`<span class="to-write"></span>`)}
    </dl>
    ${call.kiosk ? nothing : acts(shown, name)}
  </section>`;
}

function whatToSay({ npi }: Provider, name: string): string {
  return npi === undefined
    ? msg(str`“I want ${name} to be my primary care doctor.”`)
    : msg(str`“I want ${name} to be my primary care doctor. The provider ID is ${npi}.”`);
}

function acts({ provider, site }: Slip, name: string): TemplateResult {
  return html`<div class="row no-print">
    ${printButton(msg('Print'))}
    <button
      type="button"
      class="button"
      @click=${() => {
        saveFile(`${fileName(name)}.vcf`, 'text/vcard', toVCard(provider, site));
      }}
    >
      ${icon('person')} ${msg('Save to contacts')}
    </button>
  </div>`;
}

/** Letters and digits only: a name from a directory is never a path. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'doctor';
}
