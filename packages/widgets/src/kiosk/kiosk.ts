import type { Topic } from '@careway/rules/contact';
import type { Locale } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CarewayElement } from '../base/careway-element.js';
import { NavigateEvent } from '../base/events.js';
import { dateInWords } from '../base/format.js';
import { lineCall, lineFor } from '../base/line-call.js';
import { sharingContext } from '../base/sharing/sharing.js';
import { holidayWords } from '../base/rules-words.js';
import { messages } from '../generated/messages/kiosk.js';
import { actFor, actIds, actOf, readActs, type ActId, type Situation } from './acts.js';
import { ActLoader } from './act-loader.js';
import { Narrator } from './aloud/narrator.js';
import { ReadAloud } from './aloud/read-aloud.js';
import { deviceSpeech, type Speech } from './aloud/speech.js';
import { frameAround } from './aloud/reading-frame.js';
import { TapCount } from './guards.js';
import { IdleWatch, pageClock, type Clock } from './idle.js';
import { ScreenKeyboard } from './keyboard/screen-keyboard.js';
import {
  KioskExitEvent,
  KioskHelpEvent,
  KioskResetEvent,
  type ResetReason,
} from './kiosk.events.js';
import { kioskScreen, type KioskView } from './kiosk-screen.js';
import { kioskStyles } from './kiosk.styles.js';
import { listStyles } from './list.styles.js';
import { PageLanguage } from './page-language.js';
import { PageWatch } from './page-watch.js';
import { closeSheets, showSheets } from './panels.js';
import { scaleOf } from './scale.js';
import { headingOf, StageWatch } from './stage-watch.js';
import { linesOn, TakeAway } from './take-away.js';
import { nobody, type Panel, type Visit } from './visit.js';

// The types of the events come along with the class.
export type { KioskExitEvent, KioskHelpEvent, KioskResetEvent } from './kiosk.events.js';

/**
 * The kit on a shared screen in a clinic: languages first, large targets, keys on the screen, read
 * aloud, and everything forgotten when a visitor leaves. It fills the window, stores nothing, goes
 * to no other page, and keeps working without a line once its page is kept on the device.
 *
 * @summary The whole kit on a shared screen.
 * @tag careway-kiosk
 * @slot desk-en - Where the desk is and who helps there, in English.
 * @slot desk-es - The same in Spanish.
 * @fires careway-kiosk-reset - A visit is over and forgotten. Carries why.
 * @fires careway-kiosk-help - A visitor asks for a person: the page may ring at the desk.
 * @fires careway-kiosk-exit - Staff leave the kiosk, by five quick taps on the plan's name.
 * @csspart tile - One of the acts on the start page.
 * @csspart keyboard - The keys on the screen.
 * @csspart emergency - The words about 911 and 988.
 */
export class CarewayKiosk extends CarewayElement {
  static override styles = [CarewayElement.styles, kioskStyles];

  static override words = [...messages, holidayWords];

  readonly #aloud = new ReadAloud(this, {
    speech: () => this.speech,
    locale: () => this.locale,
    onPart: (part) => {
      const frame = this.renderRoot.querySelector<HTMLElement>('.reading');
      if (frame) frameAround(part, frame);
      // Who listens is here.
      if (part) this.#idle.alive();
    },
  });
  readonly #narrator = new Narrator(this.#aloud);
  readonly #keyboard = new ScreenKeyboard(this);
  readonly #idle = new IdleWatch(this, {
    clock: () => this.clock,
    quiet: () => this.idleSeconds * 1000,
    answer: () => this.warningSeconds * 1000,
    onOver: () => {
      this.#end('idle');
    },
  });
  readonly #stage = new StageWatch(this, {
    onFocus: (node) => {
      if (!node.closest('.keyboard, .still-there')) this.#keyboard.focus(node);
      // In front of the languages a person who comes by keys hears what there is to choose.
      if (this.isFree) this.#narrator.offered(node);
      else this.#narrator.focused(node);
    },
    onInput: (node, event) => {
      this.#narrator.changed(node, event);
    },
    onKey: (event) => {
      this.#keyboard.keyPressed(event);
    },
  });
  readonly #page = new PageWatch(this, {
    onLife: () => {
      if (!this.isFree) this.#idle.alive();
    },
    onPress: () => {
      this.#keyboard.pressed();
    },
    onClick: () => {
      this.#keyboard.clicked();
    },
  });
  readonly #loader = new ActLoader(this);
  readonly #take = new TakeAway(this);
  readonly #taps = new TapCount();
  readonly #language = new PageLanguage();

  @state() private visit: Visit = nobody;

  /** What the kiosk offers, in its order, as in `triage pcp-finder contact`. Left out: everything. */
  @property({ converter: { fromAttribute: readActs } }) acts: readonly ActId[] = actIds;

  /** The ZIP code where the kiosk stands: doctors and places near it are shown at once. */
  @property() zip = '';

  /** Seconds without a touch before the kiosk asks whether somebody is there. */
  @property({ type: Number, attribute: 'idle-seconds' }) idleSeconds = 60;

  /** Seconds to answer that question before everything is cleared. */
  @property({ type: Number, attribute: 'warning-seconds' }) warningSeconds = 20;

  /** The width of the screen in millimeters: small words then have capitals of at least 4.8 mm. */
  @property({ type: Number, attribute: 'screen-width' }) screenWidth: number | undefined;

  /** A printer stands by the kiosk and prints without asking. */
  @property({ type: Boolean }) printer = false;

  /** The day on which the page was built, YYYY-MM-DD: it is shown, and tells staff of an old screen. */
  @property() built: string | undefined;

  /** Where time comes from; a test brings its own. */
  @property({ attribute: false }) clock: Clock = pageClock;

  /** What speaks. Left out: the voices of the device, and none that send words to a server. */
  @property({ attribute: false }) speech: Speech | undefined = deviceSpeech();

  constructor() {
    super();
    this.kiosk = true;
    this.headingLevel = 1;
    // What elements share for one member outlives a visit: on a kiosk nothing is shared.
    this.addEventListener('context-request', (event) => {
      if (event.context === sharingContext) event.stopPropagation();
    });
    this.addEventListener(NavigateEvent.type, (event) => {
      const act = actFor(event.topic, this.acts) ?? this.acts.find((id) => id === 'contact');
      if (event.defaultPrevented || !act) return;
      event.preventDefault();
      this.#open(act, event.topic as Topic);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#language.begin();
    // Moved on the page during a visit, it goes on to notice when nobody is there.
    if (!this.isFree) this.#idle.alive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#language.leave();
  }

  /** Whether nobody is here: the page may load itself anew. */
  get isFree(): boolean {
    return this.visit === nobody;
  }

  /** Ends the visit and forgets it, as the visitor's own button does. */
  override reset(): void {
    this.#end('page');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    closeSheets(this.renderRoot, [this.visit.panel, this.#idle.isAsking && 'still-there']);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const act = this.renderRoot.querySelector('.act') ?? undefined;
    if (this.#stage.watch(act) && act) void this.#arrive(act);
    showSheets(this.renderRoot);
    this.#narrator.counted(this.#idle.secondsLeft, this.warningSeconds);
    if (this.isFree && this.readyPlan) this.#loader.loadAhead(this.acts);
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    return html`${kioskScreen(this.#view(plan))}
      <div class="reading" aria-hidden="true" hidden></div>`;
  }

  #view(plan: Plan): KioskView {
    const { act } = this.visit;
    const call = this.callOf(plan);
    const line = lineFor(act ? (actOf(act).topics[0] ?? 'benefits') : 'benefits', call);
    return {
      visit: this.visit,
      acts: this.acts,
      situation: this.#situation(plan),
      line: line ? lineCall(line, call) : nothing,
      isReady: this.#loader.isReady(act),
      isFailed: this.#loader.isFailed(act),
      isOnline: this.#page.isOnline,
      scale: scaleOf(this.visit.size, { width: this.screenWidth, pixels: window.innerWidth }),
      locale: this.locale,
      aloud: this.#aloud,
      keyboard: this.#keyboard,
      take: this.#take,
      hasPrinter: this.printer,
      secondsLeft: this.#idle.secondsLeft,
      version: (this.constructor as { version?: string }).version ?? '',
      built: this.built === undefined ? undefined : dateInWords(this.built, this.locale),
      checked: dateInWords(plan.source.checked, this.locale),
      planNote: this.planNote(plan),
      heading: (step, content, className) => this.heading(step, content, className),
      change: (change) => {
        this.#change(change);
      },
      onLanguage: (locale, aloud) => {
        void this.#speak(locale, aloud);
      },
      onOpen: (id) => {
        this.#open(id, undefined);
      },
      onHome: () => {
        void this.frames.afterTap();
        this.#change({ act: undefined, topic: undefined });
        void this.focusOn('.stage h1');
      },
      onPanel: (panel) => {
        this.#show(panel, plan);
      },
      onListen: this.#listen,
      onShow: () => {
        this.#change({ hidden: false });
        void this.focusOn('[data-tool=easier]');
      },
      onMore: () => {
        this.#idle.moreTime();
      },
      onEnd: () => {
        void this.frames.afterTap();
        this.#end('button');
      },
      onTap: () => {
        if (this.#taps.tap(this.clock.now())) this.#change({ panel: 'staff' });
      },
      onExit: () => {
        this.#end('staff');
        this.dispatchEvent(new KioskExitEvent());
      },
    };
  }

  #situation(plan: Plan): Situation {
    const { at, zip, visit } = this;
    return { plan, at, zip, topic: visit.topic, lineOfBusiness: this.coverage };
  }

  #change(change: Partial<Visit>): void {
    this.visit = { ...this.visit, ...change };
    this.#idle.alive();
  }

  /** The page speaks a visitor's language, and so does its voice. */
  async #speak(language: Locale, aloud: boolean): Promise<void> {
    const isFirst = this.visit.language === undefined;
    this.requestUpdate();
    if (!(await this.#language.choose(language, this.frames.afterTap()))) return;
    this.#change({ language });
    if (aloud) this.#aloud.turnOn();
    if (isFirst) await this.focusOn('.stage h1');
  }

  #open(act: ActId, topic: Topic | undefined): void {
    void this.frames.afterTap();
    this.#keyboard.close();
    this.#change({ act, topic, panel: undefined });
    void this.#loader.load(act);
  }

  async #arrive(element: Element): Promise<void> {
    const plan = this.readyPlan;
    const { act, topic } = this.visit;
    if (!plan || !act) return;
    Object.assign(element, actOf(act).own?.(this.#situation(plan)));
    const { styleSheet } = listStyles;
    if (styleSheet) element.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    const heading = await headingOf(element);
    if (!element.isConnected) return;
    this.renderRoot.querySelector('.stage')?.scrollTo(0, 0);
    heading?.focus();
    if (topic && actOf(act).topics.includes(topic)) {
      document.dispatchEvent(new NavigateEvent(topic));
    }
  }

  #show(panel: Panel | undefined, plan: Plan): void {
    if (panel) void this.frames.afterTap();
    this.#keyboard.close();
    if (panel === 'person') this.dispatchEvent(new KioskHelpEvent());
    if (panel === 'take') {
      const root = this.renderRoot.querySelector('.act')?.shadowRoot;
      this.#take.open(root ? linesOn(root, plan, this.placeOf(plan)) : []);
    } else this.#take.forget();
    this.#change({ panel });
  }

  readonly #listen = (): void => {
    if (this.#aloud.isOn) {
      this.#aloud.turnOff();
      if (!this.visit.panel) void this.focusOn('[data-tool=listen]');
      return;
    }
    this.#aloud.turnOn();
    this.#change({ panel: undefined });
    void this.updateComplete.then(() => {
      const act = this.renderRoot.querySelector('.act')?.shadowRoot;
      (act ?? this.renderRoot).querySelector<HTMLElement>('h1')?.focus();
    });
  };

  /** Forgets the visitor: what they told the elements, how they set the screen, where they were. */
  #end(reason: ResetReason): void {
    this.#idle.stop();
    this.#aloud.turnOff();
    this.#narrator.forget();
    this.#keyboard.reset();
    this.#take.forget();
    const act = this.renderRoot.querySelector('.act');
    if (act instanceof CarewayElement) act.reset();
    getSelection()?.removeAllRanges();
    this.visit = nobody;
    this.#language.restore();
    this.dispatchEvent(new KioskResetEvent(reason));
    void this.focusOn('.stage h1').then(() => {
      this.renderRoot.querySelector('.stage')?.scrollTo(0, 0);
      window.scrollTo(0, 0);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'careway-kiosk': CarewayKiosk;
  }
}
