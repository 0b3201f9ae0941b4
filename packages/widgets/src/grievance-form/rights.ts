import { msg, str } from '@lit/localize';
import type { Submission } from '@careway/rules/grievance';
import { html, nothing, type TemplateResult } from 'lit';
import { citeLine } from '../base/deadline.js';
import { dayInWords, dayOf } from '../base/format.js';
import { phoneLink } from '../base/parts.js';
import type { Receipt } from '../base/intake/receipt.js';
import type { LawView } from './law-loader.js';
import type { FormView } from './form-view.js';
import { dmhcPhone } from './regulator-notice.js';
import { agencyLine, takesUnfairness } from './unfair.js';

interface Filed {
  receipt: Receipt;
  submission: Submission;
}

/** Who else helps, and from when: a reviewer, a judge, the regulator, an ombudsman. */
export function otherHelp(view: FormView, filed: Filed): TemplateResult | typeof nothing {
  const law = view.law();
  const items = law ? [...windows(view, filed, law), ...agencies(view, filed, law)] : [];
  return html`<section class="next">
    ${view.heading(1, msg('Other help you have a right to'), 'subtitle')}
    <ul class="rights">
      ${items.map((item) => html`<li>${item}</li>`)}
      <li>${msg('Someone you trust may help you, or speak for you.')}</li>
      <li>${msg('An interpreter costs you nothing. So do letters in large print or braille.')}</li>
    </ul>
  </section>`;
}

/** What opens with the plan's answer, or on the day after it was due. */
function windows(
  view: FormView,
  { receipt, submission }: Filed,
  { deadlines }: LawView,
): TemplateResult[] {
  const { lineOfBusiness, noticeDay } = submission;
  const { kind, urgency, receivedAt } = receipt;
  // Without coverage there is no date of law.
  if (lineOfBusiness === 'unknown') return [];
  const { externalReview, hearing, regulator, reasons } = deadlines({
    lineOfBusiness,
    kind,
    urgency,
    receivedAt,
    noticeDay,
  });
  const { place, kiosk } = view;
  const thisYear = view.today.slice(0, 4);
  const day = (moment: string) => dayInWords(dayOf(moment, place.timeZone), place.locale, thisYear);
  return [
    ...(externalReview
      ? [
          html`${msg(str`From ${day(externalReview.from)}, or once you have the answer: you can ask for an outside review. Doctors who do not work for the plan look at your case.`)}
          ${
            externalReview.until
              ? msg(str`Ask by ${dayInWords(externalReview.until.day, place.locale, thisYear)}.`)
              : nothing
          }
          ${reasons.includes('com-imr-free') ? msg('It costs you nothing.') : nothing}
          ${citeLine(externalReview.cites, place, kiosk)}`,
        ]
      : []),
    ...(hearing
      ? [
          html`${msg(str`From ${day(hearing.from)}, or once you have the answer: you can ask for a State Hearing. A judge hears your side. The answer will say by when to ask.`)}
          ${citeLine(hearing.cites, place, kiosk)}`,
        ]
      : []),
    ...(regulator
      ? [
          html`${msg(str`From ${day(regulator.from)}, or once you have the answer: the state will take your case. Sooner, if waiting could harm you.`)}
          ${phoneLink(dmhcPhone, kiosk)} ${citeLine(regulator.cites, place, kiosk)}`,
        ]
      : []),
    ...(reasons.includes('ma-a-forward')
      ? [
          html`${msg('If the plan does not say yes to all, an outside reviewer looks at it. You do not have to ask.')}`,
        ]
      : []),
    ...(reasons.includes('mc-imr-if-licensed')
      ? [
          html`${msg('You may get an outside review too, if your plan has that state license. Ask before a hearing.')}`,
        ]
      : []),
  ];
}

/** Agencies that help at once, and where unfair treatment is told. */
function agencies(
  view: FormView,
  { receipt, submission }: Filed,
  { routeConcern }: LawView,
): TemplateResult[] {
  const { lineOfBusiness } = submission;
  const { kind, urgency } = receipt;
  const { agencies: routes } = routeConcern(
    {
      lineOfBusiness: lineOfBusiness === 'unknown' ? undefined : lineOfBusiness,
      kind,
      urgency,
      categories: ['discrimination'],
    },
    { plan: view.plan },
  );
  const now = routes.filter(({ opens }) => opens === 'now').map(({ agency }) => agency);
  const unfair = now.filter(takesUnfairness);
  return [
    ...now
      .filter((agency) => !takesUnfairness(agency))
      .map(
        (agency) =>
          html`${msg('You can also ask this office for help now:')} ${agencyLine(agency, view)}`,
      ),
    ...(unfair.length > 0
      ? [
          html`${msg('Were you treated worse because of your race, color, where you come from, age, disability or sex? You can also tell:')}
          ${unfair.map((agency) => html`<br />${agencyLine(agency, view)}`)}`,
        ]
      : []),
  ];
}

/** The member's last day to file an appeal, from the date on the letter. */
export function lastDay(view: FormView, noticeDay: string): TemplateResult | typeof nothing {
  const { coverage, place, plan, today } = view;
  const dates =
    coverage &&
    view
      .law()
      ?.deadlines({ lineOfBusiness: coverage, kind: 'appeal', urgency: 'standard', noticeDay });
  const { fileBy, continueServicesBy, reasons = [] } = dates ?? {};
  if (!fileBy) return nothing;
  const day = (of: string) => dayInWords(of, place.locale, today.slice(0, 4));
  const isLate = reasons.includes('filing-day-passed');
  return html`<p>
      <b
        >${
          isLate
            ? msg(str`The last day to send an appeal was ${day(fileBy.day)}.`)
            : msg(str`You can send an appeal until ${day(fileBy.day)}.`)
        }</b
      >
      ${isLate ? msg('Send it anyway, and write why it comes late. The plan may still take it.') : nothing}
    </p>
    ${
      continueServicesBy && continueServicesBy.day >= today
        ? html`<p>
            ${msg(
              str`Is ${plan.name} or your plan stopping care that you get now? Send this by ${day(continueServicesBy.day)} and say that you want the care to go on until the answer.`,
            )}
          </p>`
        : nothing
    }
    ${citeLine(fileBy.cites, place, view.kiosk)}`;
}
