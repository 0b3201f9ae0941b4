import { msg } from '@lit/localize';
import { nameWithCredentials, type Row } from '@careway/directory';
import { html, type TemplateResult } from 'lit';
import { officeCall } from '../../base/directory/office-call.js';
import type { PlanCall } from '../../base/directory/plan-call.js';
import { addressLine } from '../../base/directory/address-line.js';
import { accessInWords, milesInWords, remoteInWords } from '../../base/directory/words.js';
import { icon } from '../../base/icons.js';
import { acceptingListed, genderInWords, languagesOf, specialtiesOf } from '../words.js';

export interface Compare {
  rows: readonly Row[];
  call: PlanCall;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  onBack: () => void;
  onRemove: (row: Row) => void;
  onOpen: (row: Row) => void;
}

/** Doctors side by side; what is not known is said of each. */
export function compareScreen({ rows, call, heading, ...on }: Compare): TemplateResult {
  const { locale } = call.place;
  const facts: readonly [label: string, of: (row: Row) => unknown][] = [
    [msg('New patients'), (row) => acceptingListed(row, locale).words],
    [msg('Distance'), (row) => milesInWords(row)?.heard],
    [msg('What they do'), ({ provider }) => specialtiesOf(provider, locale)],
    [msg('Language'), ({ provider }) => languagesOf(provider, locale)],
    [msg('Gender'), ({ provider }) => genderInWords(provider.gender)],
    [msg('Office'), ({ site }) => addressLine(site.address)],
    [msg('Getting in'), ({ site }) => site.accessibility.map(accessInWords).join(' · ')],
    [msg('Visits from home'), ({ site }) => remoteInWords(site)],
    [msg('Hospital'), ({ provider }) => provider.hospitals.map(({ name }) => name).join(', ')],
  ];
  return html`<button type="button" class="link back icon-link no-print" @click=${on.onBack}>
      ${icon('back')}<span>${msg('Back to all doctors')}</span>
    </button>
    ${heading(0, msg('Compare doctors'))}
    <div class="card beside" role="region" tabindex="0" aria-label=${msg('Compare doctors')}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${rows.map(
              (row) =>
                html`<th scope="col">
                  <button
                    type="button"
                    class="link name"
                    @click=${() => {
                      on.onOpen(row);
                    }}
                  >
                    <span translate="no">${nameWithCredentials(row.provider)}</span>
                  </button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${facts.map(
            ([label, of]) =>
              html`<tr>
                <th scope="row">${label}</th>
                ${rows.map((row) => html`<td>${known(of(row))}</td>`)}
              </tr>`,
          )}
          <tr>
            <th scope="row">${msg('Phone')}</th>
            ${rows.map(({ site }) => html`<td>${officeCall({ site, kiosk: call.kiosk })}</td>`)}
          </tr>
          <tr class="no-print">
            <td></td>
            ${rows.map((row) => {
              const name = nameWithCredentials(row.provider);
              return html`<td>
                <button
                  type="button"
                  class="link small"
                  @click=${() => {
                    on.onRemove(row);
                  }}
                >
                  ${msg('Take off')}<span class="visually-hidden">: ${name}</span>
                </button>
              </td>`;
            })}
          </tr>
        </tbody>
      </table>
    </div>`;
}

/** What is not stated is said, so that an empty field is never read as a no. */
function known(words: unknown): unknown {
  return words === undefined || words === '' ? msg('Not listed. Call to ask') : words;
}
