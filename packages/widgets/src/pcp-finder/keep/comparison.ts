import type { Row } from '@careway/directory';
import type { ReactiveElement, TemplateResult } from 'lit';
import { found } from '../found.js';
import type { Compare } from './compare.js';

/** More than three side by side can't be read on any screen. */
export const mostCompared = 3;

/** The doctors that a member wants side by side, as the list said them. */
export class Comparison {
  /** Whether they are on the screen. */
  isOpen = false;
  rows: readonly Row[] = [];

  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  get ids(): string[] {
    return this.rows.map(({ provider }) => provider.id);
  }

  /** Puts a doctor in, or takes them out. */
  pick(row: Row): void {
    const { id } = row.provider;
    const others = this.rows.filter(({ provider }) => provider.id !== id);
    const isNew = others.length === this.rows.length;
    this.rows = isNew ? [...others, row].slice(0, mostCompared) : others;
    // One alone is compared with nobody.
    if (this.rows.length < 2) this.isOpen = false;
    this.#host.requestUpdate();
  }

  open(): void {
    this.isOpen = true;
    this.#host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    this.#host.requestUpdate();
  }

  forget(): void {
    this.rows = [];
    this.close();
  }

  screen(shown: Omit<Compare, 'rows'>): TemplateResult {
    return found().compareScreen({ rows: this.rows, ...shown });
  }
}
