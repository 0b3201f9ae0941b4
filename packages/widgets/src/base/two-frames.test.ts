import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { TwoFrames } from './two-frames.js';

const rows = Array.from({ length: 10 }, (_, index) => index);

class RowsHost extends LitElement {
  readonly #frames = new TwoFrames(this);
  readonly drawn: number[] = [];
  taps = 0;
  calls = 0;

  newList(): void {
    this.#frames.begin();
    this.requestUpdate();
  }

  tapForList(): void {
    this.#frames.beginAfterTap();
    this.requestUpdate();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return this.#frames.schedule(() => super.scheduleUpdate());
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#frames.complete(() => super.getUpdateComplete());
  }

  protected override render(): TemplateResult {
    const shown = rows.slice(0, this.#frames.rows);
    this.drawn.push(shown.length);
    return html`<ul>
        ${shown.map((row) => html`<li>${row}</li>`)}
      </ul>
      <button
        @click=${() => {
          this.taps += 1;
        }}
      >
        Tap
      </button>
      <a
        href="tel:911"
        @click=${(event: Event) => {
          event.preventDefault();
          this.calls += 1;
        }}
      >
        Call
      </a>`;
  }
}
customElements.define('careway-test-rows', RowsHost);

describe('a screen in two frames', () => {
  it('shows the first rows of a list before the others, and an update is complete with all', async () => {
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

  it('begins once where a list comes anew while its other rows are still to be drawn', async () => {
    const host = await fixture<RowsHost>('<careway-test-rows></careway-test-rows>');
    host.newList();
    host.newList();
    await host.updateComplete;
    expect(host.drawn).to.deep.equal([10, 3, 10]);
  });

  it('gives a tap a frame before what it brings', async () => {
    const host = await fixture<RowsHost>('<careway-test-rows></careway-test-rows>');
    host.tapForList();
    await new Promise(requestAnimationFrame);
    expect(host.drawn, 'in the frame of the tap').to.deep.equal([10]);
    await host.updateComplete;
    expect(host.drawn).to.deep.equal([10, 3, 10]);
    host.tapForList();
    host.tapForList();
    await host.updateComplete;
    expect(host.drawn, 'tapped twice').to.deep.equal([10, 3, 10, 3, 10]);
  });

  it('leaves out a tap on the screen that goes, but for a number to call', async () => {
    const host = await fixture<RowsHost>('<careway-test-rows></careway-test-rows>');
    const tap = () => {
      for (const target of host.renderRoot.querySelectorAll<HTMLElement>('button, a')) {
        target.click();
      }
    };
    tap();
    expect([host.taps, host.calls]).to.deep.equal([1, 1]);
    host.tapForList();
    tap();
    expect([host.taps, host.calls], 'in the frame of the tap').to.deep.equal([1, 2]);
    await host.updateComplete;
    tap();
    expect([host.taps, host.calls], 'once the screen stands').to.deep.equal([2, 3]);
  });
});
