import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { pageLocale } from '../locale.js';
import { draftPanel } from './draft-panel.js';
import { DraftStore } from './draft-store.js';
import { Draft } from './draft.js';

const name = 'test-draft';

class Host extends LitElement {
  words = 'first';
  readonly draft = new Draft(this, { name: () => name, content: () => this.words });

  protected override render(): TemplateResult {
    const place = { locale: pageLocale(), timeZone: 'America/Los_Angeles' };
    const view = { draft: this.draft, place, now: Date.now(), onTake: () => undefined };
    return html`<input />${draftPanel(view)}`;
  }
}
customElements.define('careway-test-draft', Host);

const kept = async () => (await new DraftStore(name).load())?.value;

describe('a draft while it is being written', () => {
  let host: Host;
  beforeEach(async () => {
    host = await fixture<Host>('<careway-test-draft></careway-test-draft>');
    host.draft.ask();
    await host.updateComplete;
  });
  afterEach(() => host.draft.remove());

  it('is kept again after it was deleted', async () => {
    void host.draft.keep();
    await host.draft.remove();
    expect(await kept()).to.equal(undefined);
    host.draft.ask();
    await host.draft.keep();
    expect(host.draft.state.step).to.equal('kept');
    expect(await kept()).to.equal('first');
  });

  it('is taken back by a no', async () => {
    const keeping = host.draft.keep();
    host.draft.leave();
    await keeping;
    // What takes it back waits for what wrote it.
    for (let turn = 0; turn < 100 && (await kept()) !== undefined; turn++);
    expect(await kept()).to.equal(undefined);
  });

  it('leaves the focus of a member who writes on', async () => {
    const field = host.renderRoot.querySelector('input');
    const save = host.renderRoot.querySelector<HTMLElement>('.notice .button');
    save?.focus();
    save?.click();
    field?.focus();
    for (let turn = 0; turn < 100 && host.draft.state.step !== 'kept'; turn++) await kept();
    await host.updateComplete;
    await kept();
    expect(host.shadowRoot?.activeElement?.localName).to.equal('input');
  });
});
