import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { FirstRows } from './first-rows.js';

const rows = Array.from({ length: 10 }, (_, index) => index);

class RowsHost extends LitElement {
  readonly #firstRows = new FirstRows(this);
  readonly drawn: number[] = [];

  newList(): void {
    this.#firstRows.begin();
    this.requestUpdate();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#firstRows.complete(() => super.getUpdateComplete());
  }

  protected override render(): TemplateResult {
    const shown = rows.slice(0, this.#firstRows.drawn);
    this.drawn.push(shown.length);
    return html`<ul>
      ${shown.map((row) => html`<li>${row}</li>`)}
    </ul>`;
  }
}
customElements.define('careway-test-rows', RowsHost);

describe('the first rows of a list', () => {
  it('are drawn before the others, and an update is complete with all', async () => {
    const host = await fixture<RowsHost>('<careway-test-rows></careway-test-rows>');
    expect(host.drawn).to.deep.equal([10]);
    for (const after of [
      [10, 3, 10],
      [10, 3, 10, 3, 10],
    ]) {
      host.newList();
      await host.updateComplete;
      expect(host.drawn).to.deep.equal(after);
      expect(host.renderRoot.querySelectorAll('li')).to.have.length(10);
    }
  });

  it('begin once where a list comes anew while the others are still to be drawn', async () => {
    const host = await fixture<RowsHost>('<careway-test-rows></careway-test-rows>');
    host.newList();
    host.newList();
    await host.updateComplete;
    expect(host.drawn).to.deep.equal([10, 3, 10]);
  });
});
