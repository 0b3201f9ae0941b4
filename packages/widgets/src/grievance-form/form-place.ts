import type { ReactiveElement } from 'lit';
import { screenOf, type FieldName, type Screen } from './screens.js';

/** Where a member is in the form. */
export class FormPlace {
  readonly #host: ReactiveElement;
  #screen: Screen = 'trouble';
  #isEditing = false;
  #isChangingKind = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  get screen(): Screen {
    return this.#screen;
  }

  /** One answer is being changed: Continue leads back to Check. */
  get isEditing(): boolean {
    return this.#isEditing;
  }

  get isChangingKind(): boolean {
    return this.#isChangingKind;
  }

  reset(): void {
    this.#isEditing = false;
    this.show('trouble');
  }

  show(screen: Screen): void {
    if (screen === 'check') this.#isEditing = false;
    this.#screen = screen;
    this.#isChangingKind = false;
    this.#host.requestUpdate();
  }

  /** Goes to the screen of one answer, to change it. */
  edit(field: FieldName): void {
    this.show(screenOf(field));
    this.#isEditing = true;
    if (field === 'kind') this.changeKind();
  }

  changeKind(): void {
    this.#isChangingKind = true;
    this.#host.requestUpdate();
  }
}
