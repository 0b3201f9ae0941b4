import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Agency } from '@careway/rules/grievance';
import { citeLine } from '../base/deadline.js';
import { inLocale } from '../base/format.js';
import { icon } from '../base/icons.js';
import { phoneLink } from '../base/parts.js';
import type { FormView } from './form-view.js';
import type { LawView } from './law-loader.js';

type Route = ReturnType<LawView['routeConcern']>;

/** Whether an agency takes a complaint about unfair treatment. */
export function takesUnfairness({ takes }: Agency): boolean {
  return takes.some(({ when }) => when.category?.includes('discrimination'));
}

/** An agency with the way to reach it: its phone, else its page. */
export function agencyLine(agency: Agency, { place, kiosk }: FormView): TemplateResult {
  const name = inLocale(agency.name, place.locale);
  const link =
    agency.href && !kiosk && !agency.phone
      ? html`<a href=${agency.href} rel="noreferrer">${name}</a>`
      : name;
  return html`${agency.phone ? phoneLink(agency.phone, kiosk) : nothing} ${link}`;
}

/** Who takes a complaint about unfair treatment: this form, the coordinator, and who else, at once. */
export function unfairTreatment(view: FormView): TemplateResult | typeof nothing {
  const { plan, coverage, place, kiosk } = view;
  const route = view.law()?.routeConcern(
    {
      lineOfBusiness: coverage,
      kind: 'grievance',
      urgency: 'standard',
      categories: ['discrimination'],
    },
    { plan },
  );
  if (!route) return nothing;
  const { civilRightsPhone } = plan.concerns;
  return html`<details class="fold">
    <summary>${msg('Were you treated worse because of who you are?')} ${icon('down')}</summary>
    <div class="fold-words">
      <p>
        ${msg('For example because of your race, color, language, where you come from, age, disability, sex or religion.')}
      </p>
      <p>
        ${msg('Go on here and write it down. It is a grievance, and the plan must look into it. It may not treat you worse for that.')}
      </p>
      ${
        civilRightsPhone
          ? html`<p>
              ${msg('Or call the person who looks after civil rights for the plan:')}
              ${phoneLink(civilRightsPhone, kiosk)}
            </p>`
          : nothing
      }
      <p>${msg('You can also tell these offices. You do not have to wait for the plan:')}</p>
      <ul class="rights">
        ${openNow(route).map(
          (agency) =>
            html`<li>
              ${agencyLine(agency, view)}
              ${citeLine(
                route.cites.filter(({ id }) => id === agency.id),
                place,
                kiosk,
              )}
            </li>`,
        )}
      </ul>
    </div>
  </details>`;
}

function openNow({ agencies }: Route): Agency[] {
  return agencies
    .filter(({ agency, opens }) => opens === 'now' && takesUnfairness(agency))
    .map(({ agency }) => agency);
}
