import { icon } from '@careway/widgets/look';
import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { staffClient, StaffError, type StaffClient } from './client.js';
import { DraftsByToken, type NoteDrafts } from './note-drafts.js';
import { trouble } from './parts.js';
import { OpenCaseEvent, SignedOutEvent } from './staff-events.js';
import type { StaffPart } from './staff-part.js';
import type { Filters } from './staff-queue.js';
import { staffStyles } from './staff.styles.js';

/** A desk that is left alone is closed. */
const IDLE = 15 * 60_000;

/**
 * The page of those who answer. The token is typed in, held in memory and gone with the page: it
 * stands in no address and in no storage. Addresses do not change either, so that no history of a
 * browser holds a submission; Back leads from a submission to the list.
 */
export class StaffApp extends LitElement {
  static override styles: CSSResultGroup = [
    staffStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        align-items: center;
        justify-content: space-between;
        padding: 8px 16px;
        background: var(--_paper);
        border-bottom: 1px solid var(--_line);
      }
      .link {
        display: inline-flex;
        gap: 8px;
        align-items: center;
      }
    `,
  ];

  @state() private client: StaffClient | undefined;
  /** The notes of whoever is signed in that are not saved yet. */
  @state() private drafts: NoteDrafts = new Map();
  @state() private wrong = '';
  /** The id of the submission that is open. */
  @state() private opened = '';
  @state() private filters: Filters = { kind: '', state: '', late: '' };

  readonly #allDrafts = new DraftsByToken();
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener(OpenCaseEvent.type, (event) => {
      this.opened = event.id;
      history.pushState({ opened: true }, '');
    });
    this.addEventListener(SignedOutEvent.type, () => {
      this.#signOut('This token opens nothing any more. Sign in again.');
    });
    for (const type of ['click', 'keydown', 'input']) {
      this.addEventListener(type, () => {
        this.#stayAwake();
      });
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#back);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#back);
    clearTimeout(this.#idle);
  }

  readonly #back = (): void => {
    this.opened = '';
    void this.#focusPart();
  };

  #stayAwake(): void {
    clearTimeout(this.#idle);
    if (!this.client) return;
    this.#idle = setTimeout(() => {
      this.#signOut('Signed out: nothing was done here for 15 minutes.');
    }, IDLE);
  }

  async #signIn(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#token');
    const token = field?.value.trim() ?? '';
    // A header takes only these; what else was typed is no token.
    if (!/^[\w-]{43}$/.test(token)) {
      this.wrong = 'A token has 43 letters, digits, hyphens and underscores. Copy all of it.';
      return;
    }
    const client = staffClient(token);
    try {
      await client.list({ limit: '1' });
    } catch (error) {
      if (!(error instanceof StaffError)) throw error;
      this.wrong = error.message;
      return;
    }
    if (field) field.value = '';
    this.drafts = await this.#allDrafts.of(token);
    [this.client, this.wrong] = [client, ''];
    this.#stayAwake();
    await this.#focusPart();
  }

  #signOut(why: string): void {
    clearTimeout(this.#idle);
    [this.client, this.opened, this.wrong] = [undefined, '', why];
    this.drafts = new Map();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }

  async #focusPart(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector<StaffPart>('[data-part]')?.focusHeading();
  }

  protected override render(): TemplateResult {
    const { client } = this;
    return html`<header class="no-print">
        ${
          this.opened === ''
            ? html`<span><b>Submissions of members</b></span>`
            : html`<button
                type="button"
                class="link"
                @click=${() => {
                  history.back();
                }}
              >
                ${icon('back')} All submissions
              </button>`
        }
        ${
          client
            ? html`<button
                type="button"
                class="link"
                @click=${() => {
                  this.#signOut('Signed out.');
                }}
              >
                ${icon('lock')} Sign out
              </button>`
            : nothing
        }
      </header>
      <main>${client ? this.#part(client) : this.#door()}</main>`;
  }

  #part(client: StaffClient): TemplateResult {
    return this.opened === ''
      ? html`<careway-staff-queue
          data-part
          .client=${client}
          .filters=${this.filters}
          @careway-filters=${({ detail }: CustomEvent<Filters>) => {
            this.filters = detail;
          }}
        ></careway-staff-queue>`
      : html`<careway-staff-case
          data-part
          .client=${client}
          .reference=${this.opened}
          .drafts=${this.drafts}
        ></careway-staff-case>`;
  }

  #door(): TemplateResult {
    return html`<div class="screen">
      <h1 class="title" tabindex="-1">Sign in with your token</h1>
      ${trouble(this.wrong)}
      <form
        class="card"
        @submit=${(event: SubmitEvent) => {
          void this.#signIn(event);
        }}
      >
        <div class="field">
          <label for="token">Token of your desk</label>
          <span class="hint" id="token-hint">
            It is kept only while this page is open, and never saved.
          </span>
          <input
            class="control"
            id="token"
            type="password"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="token-hint"
          />
        </div>
        <div class="row"><button class="button primary">Sign in</button></div>
      </form>
    </div>`;
  }
}
