import { locales, type Locale } from '@careway/rules/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Speech } from './speech.js';

/** Something on the screen and how it is said. */
export interface Part {
  element: Element;
  words: string;
}

export interface AloudSpec {
  speech: () => Speech | undefined;
  locale: () => Locale;
  /** Something begins to be said: it is shown on the screen at the same time. */
  onPart: (part: Part | undefined) => void;
}

/** Reads the screen aloud, part by part; pauses, goes on and says it again. */
export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #spec: AloudSpec;
  #parts: readonly Part[] = [];
  #next = 0;
  /** What is being said; words whose end comes later than other words began are nobody's. */
  #turn = 0;
  #unwatch: (() => void) | undefined;
  #isOn = false;
  #isPaused = false;

  constructor(host: ReactiveElement, spec: AloudSpec) {
    this.#host = host;
    this.#spec = spec;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = this.#spec.speech()?.watch(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.turnOff();
  }

  /** Whether the device can speak the language of the screen. */
  get isOffered(): boolean {
    return this.speaks(this.#spec.locale());
  }

  speaks(locale: Locale): boolean {
    return this.#spec.speech()?.speaks(locale) ?? false;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  turnOn(): void {
    this.#isOn = true;
    this.#host.requestUpdate();
  }

  /** Falls silent and forgets what it read. */
  turnOff(): void {
    this.#isOn = false;
    this.silence();
    this.#parts = [];
    this.#host.requestUpdate();
  }

  /** Reads from the first part to the last, in place of what is being said. */
  read(parts: readonly Part[]): void {
    if (!this.#isOn) return;
    this.#parts = parts;
    this.#next = 0;
    this.#go();
  }

  repeat(): void {
    this.#next = 0;
    this.#go();
  }

  pause(): void {
    // What was cut off is said from its beginning.
    this.#next = Math.max(0, this.#next - 1);
    this.silence();
    this.#isPaused = true;
    this.#host.requestUpdate();
  }

  resume(): void {
    this.#go();
  }

  /** A short word in between, such as a letter that was typed. */
  say(words: string, language?: string): void {
    this.silence();
    const locale = locales.find((known) => known === language) ?? this.#spec.locale();
    if (this.speaks(locale)) this.#spec.speech()?.say(words, locale, () => undefined);
  }

  silence(): void {
    this.#turn += 1;
    this.#isPaused = false;
    this.#spec.speech()?.stop();
    this.#spec.onPart(undefined);
  }

  #go(): void {
    this.silence();
    this.#host.requestUpdate();
    this.#step(this.#turn);
  }

  #step(turn: number): void {
    if (turn !== this.#turn) return;
    const part = this.#parts[this.#next];
    this.#spec.onPart(part);
    if (!part) return;
    this.#next += 1;
    this.#spec.speech()?.say(part.words, this.#spec.locale(), () => {
      this.#step(turn);
    });
  }
}
