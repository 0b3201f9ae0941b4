import { msg } from '@lit/localize';
import { whoToCall, type WhoToCall } from '@careway/rules/contact';
import type { Speaker } from '@careway/rules/triage';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanCall } from '../base/directory/plan-call.js';
import { shortNumber } from '../base/flagged.js';
import { listInWords, type Place } from '../base/format.js';
import { icon, type IconName } from '../base/icons.js';
import { openingInWords } from '../base/opening.js';
import { callButton } from '../base/parts.js';
import type { UrgencyLevel } from '../base/tokens.js';
import { stopList } from '../base/way-line.js';
import { placesFor, type CarePlaces } from './care-places.js';
import { levels, type Decision } from './decision.js';
import type { WayOn } from '../base/way-on.js';
import { listFor, reasonWords, triageWords, wordsFor, wordsIfAny } from './triage-words.js';
import { nurseButton, nurseName, poisonControl } from './ways-out.js';

/** What a result is shown with. */
export interface ResultView extends PlanCall {
  speaker: Speaker;
  nurse: WhoToCall;
  heading: (step: number, content: unknown, className?: string) => TemplateResult;
  /** Emergency rooms and clinics that the page knows of. */
  carePlaces: CarePlaces | undefined;
  wayOn: WayOn;
  /** A call from the nurse line, where the plan offers one. */
  callBack: unknown;
  /** Print, copy, start over, and the answers in words. */
  actions: TemplateResult;
}

const shapes: Readonly<Record<UrgencyLevel, IconName>> = {
  emergency: 'octagon',
  urgent: 'urgent',
  nurse: 'nurse',
  pcp: 'pcp',
  self: 'house',
};

type Part = TemplateResult | typeof nothing;

/** Where to go: the act first, then how, why, and what would change it. */
export function resultScreen(decision: Decision, view: ResultView): TemplateResult {
  const { route, outcome } = decision;
  const { heading, speaker } = view;
  const level = levels[outcome];
  const title = wordsFor(`triage.route.${route}`, speaker);
  return html`<article class=${`result ${level}`} part="result">
      <div class="head">
        <div class="head-words">
          ${icon(shapes[level])}
          <div>
            <p>${triageWords.get(`triage.outcome.${outcome}`)}</p>
            ${heading(0, title)}
          </div>
        </div>
        ${acts(decision, view)}
      </div>
      <div class="body">
        ${[
          steps(decision, view),
          near(decision, view),
          why(decision, view),
          home(decision, view),
          watch(decision, view),
          noAnswer(decision, view),
          cost(decision, view),
          view.actions,
        ]}
      </div>
    </article>
    ${sources(decision)}`;
}

/** Where the rules that decided were read, each once. */
function sources({ cites }: Decision): Part {
  const byTitle = new Map(cites.map(({ title, href }) => [title, href]));
  if (byTitle.size === 0) return nothing;
  return html`<p class="fine sources">
    ${msg('Based on:')}
    ${[...byTitle].map(([title, href]) =>
      href ? html`<a href=${href} rel="noreferrer">${title}</a>` : html`<span>${title}</span>`,
    )}
  </p>`;
}

function spoken({ reasons, complaints }: Decision, speaker: Speaker): string | undefined {
  // Say to a dispatcher what is seen, not an age or what nobody is sure of.
  const seen = reasons.find(({ id, sure }) => sure && !id.startsWith('age-') && id.includes('-'));
  if (seen) return reasonWords(seen.id, speaker);
  const [first] = complaints;
  return first && wordsFor(`triage.${first}.name`, speaker).toLowerCase();
}

function acts(decision: Decision, view: ResultView): Part {
  const { kiosk, speaker, nurse } = view;
  const said = spoken(decision, speaker);
  const text = (part: string) => wordsFor(`triage.route.${decision.route}.${part}`, speaker);
  switch (decision.route) {
    case '911':
      return shortNumber({
        phone: '911',
        words: said ? wordsFor('triage.route.911.say', speaker, { said }) : text('within'),
        kiosk,
      });
    case 'er':
      return html`<p>${text('within')}</p>
        ${shortNumber({
          phone: '911',
          words:
            speaker === 'self'
              ? msg('If no one can drive you, or if it gets worse')
              : msg('If you cannot drive them, or if it gets worse'),
          kiosk,
        })}`;
    case '988':
      return html`<div class="pair">
          ${shortNumber({ phone: '988', words: text('within'), kiosk })}
          ${shortNumber({ phone: '988', words: text('say'), kiosk, text: true, quiet: true })}
        </div>
        <p>${wordsFor('triage.route.988.instead', speaker)}</p>`;
    case 'poison-control':
      return html`<p>${text('within')}</p>
        ${callButton({ phone: poisonControl, words: text('say'), kiosk })}`;
    case 'urgent-care':
      return planLine(whoToCallFor('find-urgent-care', view), text('say'), view);
    case 'pcp':
      return planLine(whoToCallFor('find-pcp', view), text('say'), view);
    case 'nurse-line':
      return html`<p>${text('within')}</p>
        ${nurseButton(nurse, { below: html`${nurseHours(view)}<br />${text('say')}` }, kiosk, false)}`;
    case 'home':
      return html`<p>${text('within')}</p>`;
  }
}

const whoToCallFor = (topic: 'find-urgent-care' | 'find-pcp', view: ResultView) =>
  whoToCall(topic, { lineOfBusiness: view.coverage }, { plan: view.plan, at: view.now });

function nurseHours({ nurse, place, now }: ResultView): string {
  return openingInWords(nurse.hours, place, now);
}

/** The plan's line. While it is closed the nurse line stands in front of it. */
function planLine(line: WhoToCall, say: string, view: ResultView): Part {
  const { kiosk, place, now, nurse } = view;
  const closed = line.outcome === 'closed';
  const nurseFirst = closed || !line.contact;
  const own =
    line.contact &&
    html`<div class="line">
      <p class="line-name">
        <b>${line.contact.name[place.locale] ?? line.contact.name.en}</b>
      </p>
      <p class="line-hours">
        ${icon('clock')} <span>${openingInWords(line.hours, place, now)}</span>
      </p>
      ${callButton({ phone: line.contact.phone, words: say, kiosk, quiet: closed })}
    </div>`;
  const stand = html`<div class="line">
    ${nurseButton(nurse, { name: nurseName(nurse, place.locale), below: nurseHours(view) }, kiosk, false)}
  </div>`;
  return nurseFirst ? html`${stand} ${own ?? nothing}` : (own ?? nothing);
}

function steps({ route, reasons, complaints, outcome }: Decision, view: ResultView): Part {
  const { speaker } = view;
  const id = `triage.route.${route}.step`;
  const firstAid =
    outcome === 'emergency'
      ? [...reasons.map((reason) => reason.id), ...complaints]
          .map((name) => wordsIfAny(`triage.first-aid.${name}`, speaker))
          .find(Boolean)
      : undefined;
  const lines = listFor(id, speaker).map((line, index) => ({
    line,
    more: wordsIfAny(`${id}.${index + 1}.more`, speaker),
  }));
  return html`<div class="steps">
    ${stopList(
      lines.map(({ line, more }, index) => ({
        state: 'done',
        mark: index + 1,
        content: html`<b>${line}</b> <span class="more">${more}</span>`,
      })),
      'solid',
    )}
    ${firstAid ? html`<p class="first-aid">${icon('info')}<b>${firstAid}</b></p>` : nothing}
  </div>`;
}

function near(decision: Decision, view: ResultView): Part {
  const places = placesFor(decision, view.carePlaces, view.kiosk);
  if (places) return section(view, msg('Near you'), places);
  // Whoever should be on the phone is not sent through a list.
  if (decision.route !== 'urgent-care') return nothing;
  const way = {
    topic: 'find-urgent-care',
    icon: 'search',
    label: msg('Find an urgent care'),
    missing: msg('The list of clinics is not here. Call us: we help you find one.'),
  } as const;
  return section(view, msg('Near you'), view.wayOn.render(way, view), 'no-print');
}

const section = (view: ResultView, title: string, content: unknown, className = '') =>
  html`<section class=${className}>${view.heading(1, title, 'subtitle')} ${content}</section>`;

function why({ reasons, outcome, route }: Decision, view: ResultView): Part {
  const { speaker, place } = view;
  const sentence = (id: 'triage.why.said' | 'triage.why.unsure', sure: boolean) => {
    const said = reasons.filter((reason) => reason.sure === sure);
    if (said.length === 0) return nothing;
    const words = listInWords(
      said.map(({ id: reason }) => reasonWords(reason, speaker)),
      place.locale,
    );
    const [before, after] = triageWords.get(id).split('{said}');
    return html`${before}<b>${words}</b>${after} `;
  };
  // A number to call now is not "a look within a day", however urgent the rules call it.
  const callNow = outcome === 'urgent' && route !== 'urgent-care';
  return section(
    view,
    triageWords.get('triage.why.heading'),
    html`<p>
      ${sentence('triage.why.said', true)}${sentence('triage.why.unsure', false)}
      ${callNow ? nothing : triageWords.get(`triage.why.${outcome}`)}
    </p>`,
  );
}

const bullets = (lines: readonly string[], className: string) =>
  html`<ul class=${`bullets ${className}`}>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** The lines of one kind of all that was chosen, each once. */
const linesOf = ({ complaints }: Decision, kind: 'home' | 'watch', { speaker }: ResultView) => [
  ...new Set(complaints.flatMap((id) => listFor(`triage.${id}.${kind}`, speaker))),
];

function home(decision: Decision, view: ResultView): Part {
  const lines = decision.route === 'home' ? linesOf(decision, 'home', view) : [];
  if (lines.length === 0) return nothing;
  return section(view, triageWords.get('triage.result.home.heading'), bullets(lines, 'home'));
}

function watch(decision: Decision, view: ResultView): Part {
  const lines = decision.route === '911' ? [] : linesOf(decision, 'watch', view);
  if (lines.length === 0) return nothing;
  return section(view, triageWords.get('triage.result.watch.heading'), bullets(lines, 'watch'));
}

function noAnswer({ route }: Decision, view: ResultView): Part {
  if (!['urgent-care', 'nurse-line', 'pcp', 'home'].includes(route)) return nothing;
  const { nurse, place, kiosk } = view;
  return section(
    view,
    triageWords.get('triage.result.no-answer.heading'),
    html`<p>${triageWords.get('triage.result.no-answer')}</p>
      ${view.callBack}
      ${
        route === 'nurse-line'
          ? nothing
          : html`<div class="nurse-quiet">
              ${nurseButton(nurse, { below: nurseName(nurse, place.locale) }, kiosk, true)}
            </div>`
      }`,
  );
}

function cost({ outcome }: Decision, view: ResultView): Part {
  if (outcome !== 'emergency') return nothing;
  return section(
    view,
    triageWords.get('triage.result.cost.heading'),
    html`<p>${triageWords.get('triage.result.cost')}</p>`,
  );
}

/** The questions could not be finished: people to talk to, and 911. Never a dead end. */
export function callScreen(view: ResultView): TemplateResult {
  const { nurse, kiosk, place } = view;
  return html`<article class="result nurse" part="result">
    <div class="head">
      <div class="head-words">
        ${icon('nurse')}
        <div>
          <p>${triageWords.get('triage.outcome.nurse-line')}</p>
          ${view.heading(0, wordsFor('triage.route.nurse-line', view.speaker))}
        </div>
      </div>
      ${nurseButton(nurse, { below: nurseHours(view) }, kiosk, false)}
    </div>
    <div class="body">
      <section>
        <p>
          <b>${msg('We could not finish the questions.')}</b>
          ${msg('This does not mean that all is well. A nurse can ask you the rest.')}
        </p>
      </section>
      <section class="emergency-way">
        ${view.heading(1, msg('Feels like an emergency? Do not wait.'), 'subtitle')}
        ${shortNumber({ phone: '911', kiosk, quiet: true })}
      </section>
      ${planLines(view, place)} ${view.actions}
    </div>
  </article>`;
}

/** A medical group's nurses are reached by the card: its own lines can help too. */
function planLines(view: ResultView, place: Place): Part {
  const line = whoToCallFor('find-urgent-care', view);
  if (view.nurse.contact || !line.contact) return nothing;
  return html`<section>
    <p class="line-name"><b>${line.contact.name[place.locale] ?? line.contact.name.en}</b></p>
    ${callButton({
      phone: line.contact.phone,
      words: openingInWords(line.hours, place, view.now),
      kiosk: view.kiosk,
      quiet: true,
    })}
  </section>`;
}
