import { icon, saveFile, stopList, type Stop } from '@careway/widgets/look';
import type { CaseSummary, DeliveryView } from '@careway/intake';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CasePage, StaffClient } from './client.js';
import { choice, trouble, waiting } from './parts.js';
import { OpenCaseEvent } from './staff-events.js';
import { StaffPart } from './staff-part.js';
import { counted, deliveryWords, dueWords, dutyWords, kindWords, stateWords } from './words.js';

const exportFormats = {
  csv: 'CSV, for spreadsheets',
  json: 'JSON',
  ndjson: 'NDJSON',
  fhir: 'FHIR R4',
};

export interface Filters {
  kind: string;
  state: string;
  late: string;
}

/** What is due next, what the plan's systems did not take, and the way to save all of it. */
export class StaffQueue extends StaffPart {
  /** Kept by the page, so that who comes back sees the same list. */
  @property({ attribute: false }) filters: Filters = { kind: '', state: '', late: '' };

  @state() private page: CasePage | undefined;
  @state() private deliveries: DeliveryView[] = [];
  @state() private format: keyof typeof exportFormats = 'csv';

  protected override firstUpdated(): void {
    void this.reload();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('filters') && changed.get('filters') !== undefined) void this.reload();
  }

  async reload(said = ''): Promise<void> {
    await this.act(async (client) => {
      const [page, deliveries] = await Promise.all([
        client.list(this.#chosen()),
        client.deliveries(),
      ]);
      [this.page, this.deliveries] = [page, deliveries];
      return said;
    });
  }

  #chosen(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.filters).filter(([, value]) => value !== ''));
  }

  #choose(name: keyof Filters, value: string): void {
    this.filters = { ...this.filters, [name]: value };
    this.dispatchEvent(new CustomEvent('careway-filters', { detail: this.filters }));
  }

  #more(address: string): void {
    void this.act(async (client) => {
      const page = await client.next(address);
      const known = this.page?.submissions ?? [];
      this.page = { ...page, submissions: [...known, ...page.submissions] };
      return `${counted(page.submissions.length, 'submission')} more.`;
    });
  }

  #export(): void {
    void this.act(async (client) => {
      const file = await client.export(this.format, this.#chosen());
      saveFile(file.name, file.type, file.content);
      return `Saved as ${file.name}. It holds health information.`;
    });
  }

  #sendAgain(delivery: DeliveryView): void {
    void this.act(async (client: StaffClient) => {
      await client.sendAgain(delivery);
      this.deliveries = await client.deliveries();
      return `Event ${delivery.sequence} is on its way to ${delivery.webhook} again.`;
    });
  }

  protected override render(): TemplateResult {
    if (!this.page && this.wrong === '') return waiting;
    return html`<div class="screen">
      <h1 class="title" tabindex="-1">What is due next</h1>
      ${trouble(this.wrong)}
      <p class="said" role="status">${this.said}</p>
      ${this.#filterFields()} ${this.page ? this.#list(this.page) : nothing} ${this.#failed()}
      ${this.#exportField()}
    </div>`;
  }

  #filterFields(): TemplateResult {
    const { kind, state, late } = this.filters;
    return html`<div class="filters" role="group" aria-label="Narrow down">
      ${choice({
        ...{ id: 'kind', label: 'Kind', none: 'All', choices: kindWords, value: kind },
        changed: (value) => {
          this.#choose('kind', value);
        },
      })}
      ${choice({
        ...{
          id: 'state',
          label: 'Where it stands',
          none: 'All',
          choices: stateWords,
          value: state,
        },
        changed: (value) => {
          this.#choose('state', value);
        },
      })}
      ${choice({
        ...{ id: 'late', label: 'Dates', none: 'All', value: late },
        choices: { true: 'Late', false: 'Not late' },
        changed: (value) => {
          this.#choose('late', value);
        },
      })}
      <button
        type="button"
        class="button"
        @click=${() => {
          void this.reload('The list is up to date.');
        }}
      >
        Look again
      </button>
    </div>`;
  }

  #list({ submissions, at, next }: CasePage): TemplateResult {
    if (submissions.length === 0) {
      return html`<p class="notice">
        ${icon('check')}<span>Nothing here by these filters.</span>
      </p>`;
    }
    const stops = submissions.map((each): Stop => {
      const [first] = each.due;
      return {
        state: first === undefined ? 'open-end' : first.late ? 'due' : 'stop',
        content: this.#row(each, Date.parse(at)),
      };
    });
    return html`<section class="card" aria-label="Submissions">
        ${stopList(stops, 'dotted')}
      </section>
      ${
        next === undefined
          ? nothing
          : html`<button
              type="button"
              class="button"
              @click=${() => {
                this.#more(next);
              }}
            >
              Show more
            </button>`
      }`;
  }

  #row(each: CaseSummary, at: number): TemplateResult {
    const [first] = each.due;
    return html`<h2>
        <button
          type="button"
          class="link stop-link number"
          @click=${() => this.dispatchEvent(new OpenCaseEvent(each.id))}
        >
          ${each.confirmation}
        </button>
      </h2>
      <p>
        ${kindWords[each.kind]}${each.urgency === 'urgent' ? html`, <b>urgent</b>` : nothing}:
        ${stateWords[each.state]}
      </p>
      ${
        first === undefined
          ? html`<p class="muted">Nothing is due.</p>`
          : html`<p>${dutyWords[first.step]}</p>
              <p class=${first.late ? 'lateness' : 'muted'}>
                ${first.late ? icon('triangle') : nothing} ${dueWords(first, at)}
              </p>`
      }
      ${each.files > 0 ? html`<p class="fine">${counted(each.files, 'file')}</p>` : nothing}
      ${
        each.delivery === undefined || each.delivery === 'delivered'
          ? nothing
          : html`<p class="fine flagged">${icon('info')} ${deliveryWords[each.delivery]}</p>`
      }`;
  }

  #failed(): TemplateResult | typeof nothing {
    if (this.deliveries.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="failed">
      <h2 class="subtitle" id="failed">Not taken by the plan’s systems</h2>
      <p class="muted">What waits is sent again by itself. What was given up is not.</p>
      <ul>
        ${this.deliveries.map((each) => this.#delivery(each))}
      </ul>
    </section>`;
  }

  #delivery(each: DeliveryView): TemplateResult {
    const { webhook, sequence, type, state, attempts, status, id } = each;
    return html`<li class="row spread fact">
      <div>
        <p>
          <b>${state === 'given-up' ? 'Given up' : 'Waits'}</b>: ${type}, event ${sequence}, to
          ${webhook}
        </p>
        <p class="fine">
          ${attempts === 1 ? '1 try' : `${attempts} tries`},
          ${status === undefined ? 'no answer' : `last answer ${status}`}
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="link"
          aria-label=${`Open the submission of event ${sequence}`}
          @click=${() => this.dispatchEvent(new OpenCaseEvent(id))}
        >
          Open
        </button>
        <button
          type="button"
          class="button compact"
          aria-label=${`Send again: event ${sequence} to ${webhook}`}
          @click=${() => {
            this.#sendAgain(each);
          }}
        >
          Send again
        </button>
      </div>
    </li>`;
  }

  #exportField(): TemplateResult {
    return html`<section class="card" aria-labelledby="export">
      <h2 class="subtitle" id="export">Save all by these filters</h2>
      <div class="row ends">
        ${choice({
          ...{ id: 'format', label: 'Format', choices: exportFormats, value: this.format },
          changed: (value) => {
            this.format = value as keyof typeof exportFormats;
          },
        })}
        <button
          type="button"
          class="button"
          @click=${() => {
            this.#export();
          }}
        >
          ${icon('document')} Save
        </button>
      </div>
      <p class="fine">The file holds health information: keep it where such files belong.</p>
    </section>`;
  }
}
