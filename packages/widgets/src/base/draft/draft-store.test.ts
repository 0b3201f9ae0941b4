import { expect } from '@open-wc/testing';
import { DraftStore } from './draft-store.js';
import { KEPT_FOR } from './kept-for.js';

describe('a draft on the device', () => {
  const name = 'test-plan';
  let now = Date.parse('2026-11-24T14:12:00-08:00');
  const store = new DraftStore(name, () => now);
  afterEach(() => store.remove());

  it('is given back until its time is over, and is gone then', async () => {
    expect(await store.load()).to.equal(undefined);
    const expires = await store.save({ text: 'Ñandú' });
    expect(expires).to.equal(now + KEPT_FOR);
    now += KEPT_FOR - 1;
    expect(await store.load()).to.deep.equal({ value: { text: 'Ñandú' }, expires });
    now += 1;
    expect(await store.load()).to.equal(undefined);
    now -= KEPT_FOR;
    expect(await store.load(), 'deleted, and not only hidden').to.equal(undefined);
  });

  it('is the latest one, and another plan’s is another', async () => {
    await store.save('first');
    await store.save('second');
    expect((await store.load())?.value).to.equal('second');
    expect(await new DraftStore('other-plan').load()).to.equal(undefined);
  });
});
