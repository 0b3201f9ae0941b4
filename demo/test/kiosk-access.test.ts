import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { demo } from './browser.js';

/** A screen that speaks into a list: what was said, in order, with its language. */
async function withVoices(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    const said: string[] = [];
    class Utterance {
      lang = '';
      voice: unknown;
      onend?: () => void;
      constructor(readonly text: string) {}
    }
    const voices = ['en-US', 'es-US'].map((lang) => ({ lang, localService: true }));
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: Utterance) => {
        said.push(`${utterance.lang.slice(0, 2)}: ${utterance.text}`);
        setTimeout(() => utterance.onend?.());
      },
      cancel: () => undefined,
    });
    Object.defineProperties(window, {
      speechSynthesis: { value: synthesis },
      SpeechSynthesisUtterance: { value: Utterance },
      said: { value: said },
    });
  });
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

/** The words of what has the focus, however deep. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    const labels = [...((node as Partial<HTMLInputElement> | null)?.labels ?? [])];
    const words = labels.map(({ textContent }) => textContent).join(' ') || node?.textContent;
    return (words ?? '').replaceAll(/\s+/g, ' ').trim();
  });

/** What a person knows who has no more than keys: where the focus is, or what is heard. */
type Sense = (page: Page) => Promise<string>;

const heard: Sense = async (page) => (await said(page)).at(-1) ?? '';

/** Goes on by keys until it is there. */
async function seek(page: Page, sense: Sense, words: RegExp, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  // What is heard before a key is pressed is the screen being read, not where the focus is.
  if (sense === heard) await page.keyboard.press(key);
  for (let step = 0; step < 150; step++) {
    const now = await sense(page);
    if (words.test(now)) return;
    met.push(now);
    await page.keyboard.press(key);
  }
  assert.fail(`${String(words)} was not met: ${met.join(' | ')}`);
}

async function press(page: Page, sense: Sense, words: RegExp): Promise<void> {
  await seek(page, sense, words);
  await page.keyboard.press('Enter');
}

/** The focus comes to the first answer; arrows lead to the others. */
async function choose(page: Page, sense: Sense, first: RegExp, answer = first): Promise<void> {
  await seek(page, sense, first);
  if (answer === first) await page.keyboard.press('Space');
  else await seek(page, sense, answer, 'ArrowDown');
}

async function fill(page: Page, sense: Sense, words: RegExp, text: string): Promise<void> {
  await seek(page, sense, words);
  await page.keyboard.type(text);
}

/** A new screen took the focus to its heading. */
const arrives = async (page: Page, words: string) => {
  await page.getByRole('heading', { name: words }).first().waitFor();
};

async function checkRide(page: Page, sense: Sense): Promise<void> {
  await press(page, sense, /Get a ride/);
  await arrives(page, 'When is your visit?');
  await fill(page, sense, /^(en: )?Month|Day of the visit\. Month/, '12');
  await fill(page, sense, /^(en: )?Day\b/, '1');
  await fill(page, sense, /^(en: )?Year/, String(new Date().getFullYear() + 1));
  await fill(page, sense, /Time of the visit/, '10:30 am');
  await choose(page, sense, /I can walk to a car/, /I use a wheelchair/);
  await choose(page, sense, /One visit/);
  await press(page, sense, /Check my ride/);
  await page.locator('.decision').waitFor();
}

async function askTriage(page: Page, sense: Sense): Promise<void> {
  await press(page, sense, /Where to go for care/);
  await arrives(page, 'Is any of this happening right now?');
  await choose(page, sense, /Not awake|hard to wake/i, /None of these/);
  await press(page, sense, /Continue/);
  await arrives(page, 'Who needs care?');
  await choose(page, sense, /\bMe\b/);
  await press(page, sense, /Continue/);
  await arrives(page, 'How old are you?');
  await fill(page, sense, /Age in years/, '70');
  await press(page, sense, /Continue/);
  await page.locator('careway-triage input[value=diabetes]').waitFor();
  await seek(page, sense, /None of these/);
  await page.keyboard.press('Space');
  await press(page, sense, /Continue/);
  await arrives(page, 'What is the main problem?');
  await fill(page, sense, /In your own words/, 'chest pain');
}

async function findDoctor(page: Page, sense: Sense): Promise<void> {
  await press(page, sense, /Find a doctor/);
  await page.locator('careway-pcp-finder .found .name').first().waitFor();
  await fill(page, sense, /Name, language, or type/, 'family');
  await page.keyboard.press('Enter');
  await press(page, sense, /, (MD|DO|NP)\b/);
  await arrives(page, 'Good to know');
}

test('triage, a doctor and a ride are done by keys alone', async (t) => {
  const { open } = await demo(t);
  const page = await open('/kiosk.html');
  await page.locator('.language-tiles').waitFor();
  await press(page, focused, /English/);
  await arrives(page, 'How can we help?');
  await checkRide(page, focused);
  await press(page, focused, /Start page/);
  await findDoctor(page, focused);
  await press(page, focused, /Start page/);
  await askTriage(page, focused);
  await press(page, focused, /I’m done/);
  await page.locator('.language-tiles').waitFor();
});

test('keys on the screen are reached and pressed by a switch that knows Tab and Enter', async (t) => {
  const { open } = await demo(t);
  const page = await open('/kiosk.html');
  await page.locator('.language-tiles').waitFor();
  await press(page, focused, /Español/);
  await arrives(page, '¿Cómo podemos ayudarle?');
  await press(page, focused, /Hacer una pregunta/);
  await seek(page, focused, /¿Qué necesita\?/);
  for (const letter of ['c', 'i', 't', 'a'])
    await press(page, focused, new RegExp(`^${letter}$`, 'i'));
  await press(page, focused, /Listo/);
  assert.equal(await page.locator('careway-help #words').inputValue(), 'cita');
  assert.match(await focused(page), /¿Qué necesita\?/);
  assert.equal(await page.locator('.keyboard').count(), 0);
});

test('all three are done by what is heard alone, and each screen is read in step', async (t) => {
  const { open } = await demo(t);
  const page = await open('/kiosk.html', withVoices);
  await page.locator('.language-tiles').waitFor();
  await press(page, heard, /Listen in English/);
  await page.waitForFunction(() =>
    (window as unknown as { said: string[] }).said.some((words) => words.includes('About a bill')),
  );
  const home = await said(page);
  const order = ['How can we help?', 'Touch one.', 'Where to go for care', 'Find a doctor'];
  const places = order.map((words) => home.findIndex((line) => line.startsWith(`en: ${words}`)));
  assert.ok(!places.includes(-1), home.join('\n'));
  assert.deepEqual(
    places,
    places.slice().sort((one, other) => one - other),
  );

  await checkRide(page, heard);
  await page.waitForFunction(() =>
    (window as unknown as { said: string[] }).said.some((words) => words.includes('708-3230')),
  );
  const all = await said(page);
  assert.ok(
    all.some((words) => words.startsWith('en: Call by ')),
    'the answer is read',
  );
  assert.ok(
    all.some((words) => /Which ride do you need\?.*I can walk to a car/.test(words)),
    'the question is said with the first answer',
  );
  assert.ok(all.includes('en: 1'), 'what is typed is said');

  await press(page, heard, /Start page/);
  await findDoctor(page, heard);
  await press(page, heard, /Start page/);
  await askTriage(page, heard);
});

test('errors are read, and a listener can pause, go on and hear it again', async (t) => {
  const { open } = await demo(t);
  const page = await open('/kiosk.html', withVoices);
  await page.locator('.language-tiles').waitFor();
  await press(page, heard, /Escuchar en español/);
  await arrives(page, '¿Cómo podemos ayudarle?');
  await press(page, heard, /Pedir transporte/);
  await press(page, heard, /Consultar mi transporte|Revisar mi transporte/);
  await page.waitForFunction(() =>
    (window as unknown as { said: string[] }).said.some((words) => words.includes('4 cosas')),
  );
  await press(page, heard, /Pausa/);
  await page.getByRole('button', { name: 'Seguir' }).waitFor();
  await page.keyboard.press('Enter');
  const count = (await said(page)).length;
  await press(page, heard, /Repetir/);
  await page.waitForFunction((before) => {
    const later = (window as unknown as { said: string[] }).said.slice(before);
    return later.some((words) => words.includes('4 cosas'));
  }, count);
});
