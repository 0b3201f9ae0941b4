import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { planContact, type PlanCall } from '../../base/directory/plan-call.js';
import { dateInWords, dayOf, phoneInWords } from '../../base/format.js';

/**
 * What a list on paper has to say: as of when it is right, and where to find the newest one
 * (42 USC 300gg-115(a)(4)).
 */
export function printNote(dataAsOf: string | undefined, call: PlanCall): TemplateResult {
  const { plan, place } = call;
  const at = dataAsOf === undefined ? Number.NaN : Date.parse(dataAsOf);
  const contact = planContact(call);
  const host = location.hostname;
  return html`<div class="print-only">
    <p>
      <b>
        ${
          Number.isNaN(at)
            ? msg('This list does not say what day it is from.')
            : msg(
                str`Accurate as of ${dateInWords(
                  dataAsOf?.length === 10 ? dataAsOf : dayOf(at, plan.timeZone),
                  place.locale,
                )}.`,
              )
        }
      </b>
      ${msg('Lists change. Call the office before you go.')}
      ${
        contact
          ? msg(str`For the newest list, look at ${host} or call ${phoneInWords(contact.phone)}.`)
          : msg(str`For the newest list, look at ${host}.`)
      }
    </p>
  </div>`;
}
