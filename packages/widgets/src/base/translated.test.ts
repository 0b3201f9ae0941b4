import { expect } from '@open-wc/testing';
import type { Locale } from '@careway/rules/core';
import { loadTranslations, Translated } from './translated.js';

/** A part whose Spanish comes when a test lets it. */
class Part extends Translated<string> {
  said = 'English';

  protected override keep(_: Locale, loaded: string): void {
    this.said = loaded;
  }
}

const spanish = new Part({ es: () => Promise.resolve('Spanish') });
const always = () => true;

describe('a translated part', () => {
  afterEach(() => loadTranslations('en', always));

  it('is loaded before its language is said', async () => {
    await loadTranslations('es', always);
    expect(spanish.said).to.equal('Spanish');
  });

  it('is loaded in the language of the page when it comes later', async () => {
    await loadTranslations('es', always);
    const late = new Part({ es: () => Promise.resolve('late') });
    await late.ready;
    expect(late.said).to.equal('late');
  });

  it('is waited for when it comes while others load', async () => {
    const parts: Part[] = [];
    new Part({
      es: () => {
        parts.push(new Part({ es: () => Promise.resolve('meanwhile') }));
        return Promise.resolve('first');
      },
    });
    await loadTranslations('es', always);
    expect(parts.map(({ said }) => said)).to.deep.equal(['meanwhile']);
  });

  it('stays English where its language can not be had, and is asked for again', async () => {
    await loadTranslations('es', always);
    const answers = [Promise.reject(new Error('offline')), Promise.resolve('at last')];
    const late = new Part({ es: () => answers.shift() ?? Promise.resolve('at last') });
    await late.ready;
    expect(late.said).to.equal('English');
    await late.load('es');
    expect(late.said).to.equal('at last');
  });
});
