import { goOn, inAct, open, own, press, type, word } from './kiosk-page.js';

/** What each visitor does, in turns: every kind of field that a person types into on the way. */
const ways: readonly ((canary: string) => Promise<void>)[] = [
  async (canary) => {
    await open(1);
    await goOn('none', 'input[value=me]');
    await goOn('me', '#age');
    await type('#age', canary);
    await goOn(undefined, '.error-summary');
    await type('#age', '70');
    await goOn(undefined, 'input[value=diabetes]');
    await goOn('none', '#words');
    await type('#words', canary);
    await inAct('.not-found');
  },
  async (canary) => {
    await open(2);
    await type('.search input', canary);
    await press('.search .button');
    await inAct('.told');
  },
  async (canary) => {
    await open(4);
    await type('#date', canary);
    await type('#time', canary);
    await goOn(undefined, '.error-summary');
  },
  async (canary) => {
    await open(6);
    await goOn('unhappy', 'input[value=medi-cal]');
    await goOn('medi-cal', '.button.primary');
    await goOn(undefined, '#harm');
    await goOn('no', '#name');
    for (const field of ['#name', '#member-id', '#birth-date']) await type(field, canary);
    await goOn('member', '.error-summary');
  },
  async (canary) => {
    await open(7);
    await type('#words', canary);
    await inAct('.found, .results');
  },
];

/** One visitor, from the language to the end; gives the milliseconds until all was cleared. */
async function visit(visitor: number): Promise<number> {
  const language = visitor % 2 ? 'es' : 'en';
  (await own(`.language-tiles [lang=${language}]`)).click();
  await own('.tiles');
  if (visitor % 3 === 0) {
    (await own('[data-tool=easier]')).click();
    (await own('.switch')).click();
    (await own('.sizes-row .largest')).click();
    (await own('dialog > .primary')).click();
  }
  await ways[visitor % ways.length]?.(word(visitor));
  const began = performance.now();
  (await own('[data-tool=end]')).click();
  await own('.language-tiles');
  return performance.now() - began;
}

/** Visitors in a row; gives how long each took to be forgotten. */
export async function visits(from: number, to: number): Promise<number[]> {
  const times: number[] = [];
  for (let visitor = from; visitor < to; visitor++) times.push(await visit(visitor));
  return times;
}
