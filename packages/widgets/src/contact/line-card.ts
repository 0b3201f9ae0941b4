import { msg } from '@lit/localize';
import { contactCard } from '@careway/rules/contact-card';
import type { Contact, Plan } from '@careway/rules/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { inLocale, phoneInWords, type Place } from '../base/format.js';
import { icon } from '../base/icons.js';
import { saveFile } from '../base/save-file.js';

/**
 * Keeps a line of the plan in the member's address book. The card says whose line it is and nothing
 * of what the member needs. A kiosk has nowhere to keep one.
 */
export function saveLine(
  contact: Contact,
  plan: Plan,
  { locale }: Place,
  kiosk: boolean,
): TemplateResult | typeof nothing {
  if (kiosk) return nothing;
  return html`<div class="row no-print">
    <button
      type="button"
      class="button"
      @click=${() => {
        const name = inLocale(contact.name, locale);
        saveFile(`${contact.id}.vcf`, 'text/vcard', lineCard(contact, name, plan));
      }}
    >
      ${icon('person')} ${msg('Save to contacts')}
    </button>
  </div>`;
}

const lineCard = ({ phone, tty, email, languages }: Contact, name: string, plan: Plan): string =>
  contactCard({
    kind: 'org',
    name: `${name}, ${plan.name}`,
    organization: [plan.name, name],
    phones: [
      { uri: `tel:${phone}` },
      ...(tty ? [{ text: phoneInWords(tty), textphone: true }] : []),
    ],
    email,
    languages,
  });
