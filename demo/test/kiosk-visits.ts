/*
 * What runs inside the kiosk's page in its test: visitors, one after another, each with words that
 * nobody else has. Nothing of a visitor stands in this file, so what is found later is theirs.
 */

const word = (visitor: number) => ['Cana', 'ry', (46_656 + visitor).toString(36), 'q'].join('');

const kioskRoot = () => {
  const root = document.querySelector('careway-kiosk')?.shadowRoot;
  if (!root) throw new Error('There is no kiosk on the page.');
  return root;
};

const actRoot = () => kioskRoot().querySelector('.act')?.shadowRoot;

/** Waits by tasks, not by time, for what is to come. */
async function appears<Found>(find: () => Found | null | undefined, what: string): Promise<Found> {
  for (let turn = 0; turn < 5000; turn++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`${what} did not come.`);
}

const own = (selector: string) =>
  appears(() => kioskRoot().querySelector<HTMLElement>(selector), selector);
const inAct = (selector: string) =>
  appears(() => actRoot()?.querySelector<HTMLElement>(selector), selector);

async function type(selector: string, value: string): Promise<void> {
  const field = (await inAct(selector)) as HTMLInputElement;
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: value }));
}

const press = async (selector: string) => {
  (await inAct(selector)).click();
};

/** Chooses an answer, where one is named, and goes on to what the next screen is known by. */
async function goOn(answer: string | undefined, next: string): Promise<void> {
  if (answer) await press(`input[value=${answer}]`);
  await press('.button.primary');
  await inAct(next);
}

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

async function open(place: number): Promise<void> {
  (await own(`.tiles .tile:nth-child(${place})`)).click();
  await inAct('h1');
}

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

/** Where words of visitors are still to be found on the page, and what the page would keep. */
export async function traces(): Promise<string[]> {
  const told = new RegExp(['Cana', 'ry[0-9a-z]+q'].join(''));
  const found: string[] = [];
  const look = (place: string, text: string | null | undefined) => {
    if (text && told.test(text)) found.push(`${place}: ${text}`);
  };
  const walk = (node: Node) => {
    look(node.nodeName, node.nodeValue);
    if (node instanceof Element) {
      for (const { name, value } of node.attributes) look(`attribute ${name}`, value);
      if ('value' in node && typeof node.value === 'string') look(node.localName, node.value);
      node.shadowRoot?.childNodes.forEach(walk);
    }
    node.childNodes.forEach(walk);
  };
  walk(document);
  look('address', location.href);
  look('history', JSON.stringify(history.state));
  look('window name', window.name);
  look('cookie', document.cookie);
  look('selection', getSelection()?.toString());
  for (const { name } of performance.getEntries()) look('request', name);
  for (const storage of [localStorage, sessionStorage]) {
    if (storage.length > 0) found.push(`storage: ${JSON.stringify(storage)}`);
  }
  for (const { name } of await indexedDB.databases()) found.push(`database: ${name ?? ''}`);
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) look('cache', url);
  }
  return found;
}
