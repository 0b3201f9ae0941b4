import { fileSizeInWords, icon, saveFile, stopList, type Stop } from '@careway/widgets/look';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OpenedCase } from './client.js';
import { factsOf } from './facts.js';
import type { NoteDrafts } from './note-drafts.js';
import { choice, trouble, waiting } from './parts.js';
import type { NotedEvent } from './staff-events.js';
import { StaffPart } from './staff-part.js';
import {
  deliveryWords,
  dueWords,
  dutyWords,
  eventWords,
  kindWords,
  momentWords,
  reasonWords,
  recordable,
  recordWords,
  stateWords,
  takeable,
  toldBy,
} from './words.js';

type Reason = keyof typeof reasonWords;

/** One submission: what is due of it, what the member sent, and all that happened to it. */
export class StaffCase extends StaffPart {
  /** The id of the submission. */
  @property({ attribute: false }) reference = '';

  /** The notes that are typed and not saved yet. */
  @property({ attribute: false }) drafts: NoteDrafts = new Map();

  @state() private view: OpenedCase | undefined;
  /** When it happened, as the field has it; empty: now. */
  @state() private when = '';
  @state() private reason: Reason = 'serves-the-member';

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('reference')) void this.#load();
  }

  async #load(): Promise<void> {
    this.view = undefined;
    await this.act(async (client) => {
      this.view = await client.open(this.reference);
      return '';
    });
    await this.focusHeading();
  }

  #tell(event: object, said: string): void {
    const at = this.when === '' ? {} : { at: new Date(this.when).toISOString() };
    void this.actOnce(async (client) => {
      this.view = await client.tell(this.reference, { ...at, ...event });
      this.when = '';
      return said;
    });
  }

  #takeBack(of: string): void {
    void this.actOnce(async (client) => {
      this.view = await client.tell(this.reference, { event: 'withdrawn', of });
      return 'Taken back. Both records stay.';
    });
  }

  #save(number: number): void {
    void this.act(async (client) => {
      const file = await client.file(this.reference, number);
      saveFile(file.name, 'application/octet-stream', file.content);
      return `Saved as ${file.name}. It is not scanned for viruses.`;
    });
  }

  protected override render(): TemplateResult {
    const { view } = this;
    if (!view && this.wrong === '') return waiting;
    return html`<div class="screen">
      ${
        view
          ? html`<h1 class="title" tabindex="-1">
              ${kindWords[view.kind]} <span class="number">${view.confirmation}</span>
            </h1>`
          : html`<h1 class="title" tabindex="-1">It could not be opened</h1>`
      }
      ${trouble(this.wrong)}
      <p class="said" role="status" tabindex="-1">${this.said}</p>
      ${view ? this.#whole(view) : nothing}
    </div>`;
  }

  #whole(view: OpenedCase): TemplateResult {
    return html`<div class="row spread">
        <p>
          ${view.urgency === 'urgent' ? html`<b>Urgent.</b> ` : nothing}
          ${view.state === 'received' ? nothing : `${stateWords[view.state]}. `}Received
          ${momentWords(view.receivedAt)}
        </p>
        <button
          type="button"
          class="button compact"
          @click=${() => {
            print();
          }}
        >
          ${icon('print')} Print
        </button>
      </div>
      ${
        view.delivery === undefined
          ? nothing
          : html`<p class="fine">${deliveryWords[view.delivery]}.</p>`
      }
      ${this.#due(view)} ${this.#acts(view)} ${this.#sent(view)} ${this.#files(view)}
      ${this.#notes(view)} ${this.#history(view)}`;
  }

  #due(view: OpenedCase): TemplateResult {
    const stops = view.due.map((each): Stop => ({
      state: each.late ? 'due' : 'stop',
      content: html`<p><b>${dutyWords[each.step]}</b></p>
        <p class=${each.late ? 'lateness' : 'muted'}>
          ${each.late ? icon('triangle') : nothing} ${dueWords(each, Date.now())}
        </p>`,
    }));
    return html`<section class="card" aria-labelledby="due">
      <h2 class="subtitle" id="due">What is due</h2>
      ${stops.length === 0 ? html`<p>Nothing is due any more.</p>` : stopList(stops, 'dotted')}
      ${
        view.extension
          ? html`<p class="notice">
              ${icon('info')}
              <span>
                Longer time was taken on ${momentWords(view.extension.at)}:
                ${reasonWords[view.extension.reason].toLowerCase()}. The member must be told why in
                writing.
              </span>
            </p>`
          : nothing
      }
    </section>`;
  }

  #acts(view: OpenedCase): TemplateResult {
    const first = view.due[0]?.step;
    return html`<section class="card no-print" aria-labelledby="acts">
      <h2 class="subtitle" id="acts">Record what was done</h2>
      <p class="muted">This writes it down. It sends nothing to the member.</p>
      <div class="field">
        <label for="when">When it was done</label>
        <span class="hint" id="when-hint"
          >By the clock of this machine. Leave it empty for now.</span
        >
        <input
          class="control medium"
          id="when"
          type="datetime-local"
          aria-describedby="when-hint"
          .value=${this.when}
          @input=${(event: Event) => {
            this.when = (event.target as HTMLInputElement).value;
          }}
        />
      </div>
      <div class="row">
        ${recordable(view).map(
          ([step, open]) =>
            html`<button
              type="button"
              class=${step === first ? 'button primary' : 'button'}
              ?disabled=${!open}
              @click=${() => {
                this.#tell({ event: step }, `Recorded: ${recordWords[step].toLowerCase()}.`);
              }}
            >
              ${recordWords[step]}
            </button>`,
        )}
      </div>
      ${
        view.extension || view.kind === 'inquiry' || view.state === 'resolved'
          ? nothing
          : this.#longer()
      }
    </section>`;
  }

  #longer(): TemplateResult {
    return html`<details class="fold">
      <summary>The law lets some answers take longer ${icon('down')}</summary>
      <div class="field">
        <p class="muted">
          14 days more for most appeals to a Medi-Cal or a Medicare Advantage plan; never over a
          Part B drug. The member must be told why in writing. Where the law on file gives no longer
          time, the server says so.
        </p>
        ${choice({
          ...{ id: 'reason', label: 'Why', choices: reasonWords, value: this.reason },
          changed: (value) => {
            this.reason = value as Reason;
          },
        })}
        <button
          type="button"
          class="button compact"
          @click=${() => {
            this.#tell(
              { event: 'extended', reason: this.reason },
              'Recorded: longer time is taken.',
            );
          }}
        >
          The plan takes longer
        </button>
      </div>
    </details>`;
  }

  #sent(view: OpenedCase): TemplateResult {
    return html`<section class="card" aria-labelledby="sent">
      <h2 class="subtitle" id="sent">What the member sent</h2>
      <dl>
        ${factsOf(view).map(
          ([name, value]) =>
            html`<div class="fact">
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #files({ attachments }: OpenedCase): TemplateResult | typeof nothing {
    if (attachments.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="files">
      <h2 class="subtitle" id="files">Files</h2>
      <p class="fine no-print">
        They are saved, never opened here. Scan them before you open them.
      </p>
      <ul>
        ${attachments.map(
          ({ number, name, size, received, whole }) =>
            html`<li class="row spread fact">
              <p>
                ${name}<br /><span class="fine">
                  ${
                    whole
                      ? fileSizeInWords(size, 'en')
                      : `${fileSizeInWords(received, 'en')} of ${fileSizeInWords(size, 'en')} came`
                  }
                </span>
              </p>
              ${
                whole
                  ? html`<button
                      type="button"
                      class="button compact"
                      aria-label=${`Save file ${number}, ${name}`}
                      @click=${() => {
                        this.#save(number);
                      }}
                    >
                      Save
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** A sheet of paper could go to the member: notes are not printed. */
  #notes(view: OpenedCase): TemplateResult {
    return html`<careway-staff-notes
      class="no-print"
      .client=${this.client}
      .reference=${view.id}
      .notes=${view.staffNotes}
      .drafts=${this.drafts}
      @careway-noted=${(event: NotedEvent) => {
        this.view = event.view;
      }}
    ></careway-staff-notes>`;
  }

  #history(view: OpenedCase): TemplateResult {
    const open = takeable(view);
    const stops = view.events.map((each): Stop => {
      const isLast = view.events.findLast(({ kind }) => kind === each.kind) === each;
      const canGo = isLast && open.includes(each.kind);
      return {
        state: 'done',
        content: html`<p><b>${eventWords(each)}</b></p>
          <p class="fine">${momentWords(each.at)}${toldBy(each)}</p>
          ${
            canGo
              ? html`<button
                  type="button"
                  class="link"
                  aria-label=${`Take back: ${eventWords(each).toLowerCase()}`}
                  @click=${() => {
                    this.#takeBack(each.kind);
                  }}
                >
                  Take back
                </button>`
              : nothing
          }`,
      };
    });
    return html`<section class="card" aria-labelledby="history">
      <h2 class="subtitle" id="history">History</h2>
      ${stopList(stops, 'solid')}
    </section>`;
  }
}
