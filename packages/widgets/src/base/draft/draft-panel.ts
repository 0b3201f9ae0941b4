import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { focusStays } from '../focus-stays.js';
import { dayInWords, dayOf, type Place } from '../format.js';
import { icon } from '../icons.js';
import type { Draft } from './draft.js';
import { KEPT_FOR } from './kept-for.js';

export interface DraftView {
  draft: Draft;
  place: Place;
  now: number;
  /** Takes up what was kept. */
  onTake: () => void;
}

const dayWords = (at: number, { locale, timeZone }: Place) =>
  dayInWords(dayOf(at, timeZone), locale);

/** Does an act whose button goes with it, and takes the focus to what comes instead. */
const goingTo = (selector: string, act: () => void | Promise<void>) => async (event: Event) => {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const stays = focusStays();
  await act();
  if (stays()) root.querySelector<HTMLElement>(selector)?.focus();
};

/** Offers to finish later, asks before anything is kept, and says until when it is. */
export function draftPanel(view: DraftView | undefined): TemplateResult | typeof nothing {
  if (!view) return nothing;
  const { draft, place, now } = view;
  const { state } = draft;
  return html`<div class="draft no-print" tabindex="-1">
    ${
      state.step === 'none' || state.step === 'found'
        ? html`<button
            type="button"
            class="link"
            @click=${goingTo('.draft p', () => {
              draft.ask();
            })}
          >
            ${msg('Save to finish later')}
          </button>`
        : nothing
    }
    ${state.step === 'asking' ? askToKeep(draft, dayWords(now + KEPT_FOR, place)) : nothing}
    <p
      role="status"
      class=${state.step === 'none' || state.step === 'asking' ? 'visually-hidden' : 'small'}
    >
      ${
        state.step === 'kept'
          ? msg(
              str`Saved on this device until ${dayWords(state.expires, place)}. What you change is saved too.`,
            )
          : state.step === 'failed'
            ? msg('This device does not let us save. Keep this page open, or call us.')
            : nothing
      }
    </p>
    ${
      state.step === 'kept'
        ? html`<button type="button" class="link" @click=${goingTo('.draft', () => draft.remove())}>
            ${msg('Delete what is saved')}
          </button>`
        : nothing
    }
  </div>`;
}

function askToKeep(draft: Draft, day: string): TemplateResult {
  return html`<div class="notice">
    ${icon('lock')}
    <div>
      <p tabindex="-1">
        <b>${msg('Save your answers on this device?')}</b>
        ${msg(str`They stay here until ${day}, without photos and papers. Whoever can use this device could open them. Do not save them on a device that you share.`)}
      </p>
      <div class="row">
        <button type="button" class="button" @click=${goingTo('.draft', () => draft.keep())}>
          ${msg('Save')}
        </button>
        <button
          type="button"
          class="link"
          @click=${goingTo('.draft', () => {
            draft.leave();
          })}
        >
          ${msg('Do not save')}
        </button>
      </div>
    </div>
  </div>`;
}

/** What was kept earlier, on the first screen. */
export function foundDraft(view: DraftView | undefined): TemplateResult | typeof nothing {
  if (!view) return nothing;
  const { draft, place, onTake } = view;
  const { state } = draft;
  if (state.step !== 'found') return nothing;
  const savedOn = dayWords(state.expires - KEPT_FOR, place);
  return html`<div class="notice">
    ${icon('document')}
    <div>
      <p><b>${msg(str`You saved a form here on ${savedOn}.`)}</b></p>
      <div class="row">
        <button type="button" class="button" @click=${onTake}>${msg('Go on with it')}</button>
        <button
          type="button"
          class="link"
          @click=${goingTo('h1, h2, h3, h4', () => draft.remove())}
        >
          ${msg('Delete it')}
        </button>
      </div>
    </div>
  </div>`;
}
