import { expect, fixture, html } from '@open-wc/testing';
import { controlInWords } from './control-words.js';
import { ReadAloud, type Part } from './read-aloud.js';
import { partsOf } from './screen-parts.js';
import type { Speech } from './speech.js';
import { LitElement } from 'lit';

class Host extends LitElement {}
customElements.define('aloud-test-host', Host);

const wordsOf = (root: Node) => partsOf(root).map(({ words }) => words);

describe('what is read of a screen', () => {
  it('is all that is shown, in its order, one breath a line', async () => {
    const screen = await fixture(
      html`<div>
        <h2>When is your <b>visit</b>?</h2>
        <p>Call <b>now</b>.</p>
        <p hidden>Never</p>
        <span aria-hidden="true">Never</span>
        <ul>
          <li>One</li>
          <li>Two <button type="button">Edit</button></li>
        </ul>
      </div>`,
    );
    expect(wordsOf(screen)).to.deep.equal([
      'When is your visit?',
      'Call now.',
      'One',
      'Two',
      'Edit. Button.',
    ]);
  });

  it('says a field once: its label, what it holds, its error, then its hint', async () => {
    const screen = await fixture(
      html`<div class="field">
        <label for="day">Day</label>
        <p class="hint" id="day-hint">For example: 12</p>
        <p class="error" id="day-error">Error: enter a day</p>
        <input id="day" aria-describedby="day-hint day-error" />
      </div>`,
    );
    expect(wordsOf(screen)).to.deep.equal([
      'Day. To fill in. Empty. Error: enter a day For example: 12',
    ]);
    const input = screen.querySelector('input');
    if (!input) throw new Error('There is no field.');
    input.value = '12';
    expect(controlInWords(input)).to.contain('To fill in. 12.');
  });

  it('says how a choice, a switch and a fold stand', async () => {
    const screen = await fixture(
      html`<div>
        <label><input type="radio" name="a" checked />Yes</label>
        <label><input type="radio" name="a" />No</label>
        <button type="button" aria-pressed="true">Contrast</button>
        <details><summary>More</summary></details>
      </div>`,
    );
    expect(wordsOf(screen)).to.deep.equal([
      'Yes. Chosen.',
      'No. Not chosen.',
      'Contrast. Button. On.',
      'More. Button. Closed.',
    ]);
  });

  it('goes into shadow roots and slots', async () => {
    const screen = await fixture(
      html`<div>
        <aloud-test-host><p>Outside</p></aloud-test-host>
      </div>`,
    );
    const host = screen.querySelector('aloud-test-host');
    const root = host?.shadowRoot;
    if (!root) throw new Error('There is no root.');
    root.innerHTML = '<p>Inside</p><slot></slot>';
    expect(wordsOf(screen)).to.deep.equal(['Inside', 'Outside']);
  });
});

/** Says one thing at a time; a test lets it end. */
class HeldSpeech implements Speech {
  said: string[] = [];
  #done: (() => void) | undefined;

  speaks = (): boolean => true;

  say = (words: string, _: unknown, done: () => void): void => {
    this.said.push(words);
    this.#done = done;
  };

  stop = (): void => undefined;

  watch = () => () => undefined;

  end(): void {
    this.#done?.();
  }
}

describe('reading aloud', () => {
  const parts: Part[] = ['one', 'two', 'three'].map((words) => ({ element: document.body, words }));

  const reader = () => {
    const speech = new HeldSpeech();
    const shown: (string | undefined)[] = [];
    const aloud = new ReadAloud(new Host(), {
      speech: () => speech,
      locale: () => 'en',
      onPart: (part) => {
        if (part?.words !== shown.at(-1)) shown.push(part?.words);
      },
    });
    aloud.turnOn();
    return { speech, aloud, shown };
  };

  it('shows each part while it is said, and nothing after the last', () => {
    const { speech, aloud, shown } = reader();
    aloud.read(parts);
    for (let turn = 0; turn < 3; turn++) speech.end();
    expect(speech.said).to.deep.equal(['one', 'two', 'three']);
    expect(shown).to.deep.equal(['one', 'two', 'three', undefined]);
  });

  it('pauses, and goes on with what was cut off', () => {
    const { speech, aloud } = reader();
    aloud.read(parts);
    speech.end();
    aloud.pause();
    speech.end();
    expect(speech.said, 'the end of what was cut off starts nothing').to.deep.equal(['one', 'two']);
    aloud.resume();
    expect(speech.said.at(-1)).to.equal('two');
  });

  it('says it again from the beginning', () => {
    const { speech, aloud } = reader();
    aloud.read(parts);
    speech.end();
    aloud.repeat();
    expect(speech.said).to.deep.equal(['one', 'two', 'one']);
  });

  it('is silent and has forgotten once it is turned off', () => {
    const { speech, aloud } = reader();
    aloud.read(parts);
    aloud.turnOff();
    speech.end();
    aloud.repeat();
    aloud.read(parts);
    expect(speech.said).to.deep.equal(['one']);
  });
});
