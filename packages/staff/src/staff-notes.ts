import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { StaffError, type OpenedCase } from './client.js';
import type { NoteDrafts } from './note-drafts.js';
import { trouble } from './parts.js';
import { NotedEvent } from './staff-events.js';
import { StaffPart } from './staff-part.js';
import { momentWords } from './words.js';

/** What is said of a note without words. */
const NOTHING = 'Write the note first.';

/** What staff wrote of a submission for one another, and a field for what is new. */
export class StaffNotes extends StaffPart {
  /** The id of the submission. */
  @property({ attribute: false }) reference = '';

  /** The newest last. */
  @property({ attribute: false }) notes: OpenedCase['staffNotes'] = [];

  /** What is typed and not saved yet: it stays whatever the server does, and when staff go Back. */
  @property({ attribute: false }) drafts: NoteDrafts = new Map();

  get #text(): string {
    return this.drafts.get(this.reference)?.text ?? '';
  }

  #type(text: string): void {
    const { drafts, reference } = this;
    if (text === '') drafts.delete(reference);
    else drafts.set(reference, { ...drafts.get(reference), text });
    // It was said of the note before.
    this.said = '';
    if (this.wrong === NOTHING) this.wrong = '';
    this.requestUpdate();
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    // The answer may come when another submission is open, or none.
    const { drafts, reference } = this;
    const draft = drafts.get(reference);
    void this.actOnce(async (client) => {
      if (!draft || draft.text.trim() === '') throw new StaffError(0, NOTHING);
      const { text } = draft;
      const sent = draft.sent?.text === text ? draft.sent : { text, key: crypto.randomUUID() };
      drafts.set(reference, { text, sent });
      const view = await client.note(reference, sent);
      // Who types on meanwhile keeps that.
      const typed = drafts.get(reference)?.text;
      if (typed === undefined || typed === text) drafts.delete(reference);
      else drafts.set(reference, { text: typed });
      this.dispatchEvent(new NotedEvent(view));
      return 'The note is saved.';
    });
  }

  protected override render(): TemplateResult {
    const isEmpty = this.wrong === NOTHING;
    return html`<section class="card" aria-labelledby="notes">
      <h2 class="subtitle" id="notes">Notes</h2>
      ${
        this.notes.length === 0
          ? html`<p class="muted">Nobody has written a note yet.</p>`
          : html`<ol class="notes">
              ${this.notes.map(
                ({ at, by, text }) =>
                  html`<li class="fact">
                    <p class="words">${text}</p>
                    <p class="fine">${momentWords(at)}${by === undefined ? '' : `, by ${by}`}</p>
                  </li>`,
              )}
            </ol>`
      }
      ${trouble(this.wrong, 'note-wrong')}
      <p class="said" role="status" tabindex="-1">${this.said}</p>
      <form
        class="new-note"
        @submit=${(event: SubmitEvent) => {
          this.#save(event);
        }}
      >
        <div class="field">
          <label for="note">New note</label>
          <span class="hint" id="note-hint">
            For other staff. No page shows it to the member, but a member can ask for their file. Up
            to 4,000 characters. It can’t be changed later.
          </span>
          <textarea
            class="control"
            id="note"
            autocomplete="off"
            aria-invalid=${isEmpty ? 'true' : nothing}
            aria-describedby=${isEmpty ? 'note-wrong note-hint' : 'note-hint'}
            .value=${live(this.#text)}
            @input=${(event: Event) => {
              this.#type((event.target as HTMLTextAreaElement).value);
            }}
          ></textarea>
        </div>
        <div class="row"><button class="button">Save the note</button></div>
      </form>
    </section>`;
  }
}
