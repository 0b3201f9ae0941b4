import { msg, str } from '@lit/localize';
import { formatPhone, phoneHref, type Phone, type Site } from '@careway/directory';
import { html, nothing, type TemplateResult } from 'lit';
import { CallEvent } from '../events.js';
import { icon } from '../icons.js';

/** The number to call at an office: one that can be in service, else the first. */
function officePhone({ phones }: Site): Phone | undefined {
  return phones.find(({ e164, plausible }) => e164 !== undefined && plausible) ?? phones[0];
}

export interface OfficeCall {
  site: Site;
  /** The first act of a screen, large; otherwise small beside the row. */
  lead?: boolean;
  kiosk: boolean;
}

/** A number to call, its extension on a line of its own. Never a link that can't connect. */
export function officeCall({ site, lead, kiosk }: OfficeCall): TemplateResult {
  const phone = officePhone(site);
  if (!phone) {
    return html`<p class="fact">${icon('question')}<span>${msg('Phone: not listed')}</span></p>`;
  }
  const { extension, ...number } = phone;
  const content = html`${icon('phone')}
    <span class="call-words">
      <span class="call-number" translate="no" data-take-away=${kiosk ? 'phone' : nothing}
        >${formatPhone(number)}</span
      >
      ${extension === undefined ? nothing : html`<span>${msg(str`Extension ${extension}`)}</span>`}
    </span>`;
  const href = phoneHref(phone);
  const { e164 } = phone;
  if (e164 === undefined || href === undefined || !phone.plausible) {
    return html`<p class="fact">
      ${icon('phone')}<span
        ><span translate="no">${formatPhone(phone)}</span><br />${msg(
          'This number may be wrong.',
        )}</span
      >
    </p>`;
  }
  const classes = lead ? 'call' : 'call quiet office';
  if (kiosk) return html`<p class=${classes} part="call">${content}</p>`;
  return html`<a
    class=${classes}
    part="call"
    href=${href}
    @click=${(event: Event) => {
      const call = new CallEvent(e164);
      event.currentTarget?.dispatchEvent(call);
      if (call.defaultPrevented) event.preventDefault();
    }}
    >${content}</a
  >`;
}
