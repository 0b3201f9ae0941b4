import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { demo } from './browser.js';

const ZIP = '90012';

/** The words of each language that a member reads on the way. */
const words = {
  en: {
    none: 'None of these',
    me: 'Me',
    no: 'No',
    boneWords: 'broken finger',
    bone: /^Broken bone/,
    continue: 'Continue',
    findCare: 'Find an urgent care',
    question: 'Use your answers in the other parts of this page?',
    yes: 'Yes, use them',
    zip: 'ZIP code or city',
    search: 'Search',
    ride: 'See by when to call',
    visit: 'When is your visit?',
    walk: 'I can walk to a car',
    once: 'One visit',
    coverage: 'Medicare',
    check: 'Check my ride',
    callBy: /^Call by /,
    line: 'Seniors VIP Line',
    whom: 'See who to call',
    contact: /Seniors VIP Line/,
    used: 'From your answers on this page:',
    forget: 'Forget my answers',
  },
  es: {
    none: 'Nada de esto',
    me: 'Yo',
    no: 'No',
    boneWords: 'dedo roto',
    bone: /^Hueso/,
    continue: 'Continuar',
    findCare: 'Encontrar atención urgente',
    question: '¿Usar sus respuestas en las otras partes de esta página?',
    yes: 'Sí, usarlas',
    zip: 'Código postal o ciudad',
    search: 'Buscar',
    ride: 'Ver hasta cuándo llamar',
    visit: '¿Cuándo es su cita?',
    walk: 'Puedo caminar hasta un auto',
    once: 'Una cita',
    coverage: 'Medicare',
    check: 'Consultar mi transporte',
    callBy: /^Llame a más tardar/,
    line: 'Línea VIP para Personas Mayores',
    whom: 'Ver a quién llamar',
    contact: /Línea VIP/,
    used: 'De sus respuestas en esta página:',
    forget: 'Olvidar mis respuestas',
  },
} as const;
type Words = (typeof words)['en' | 'es'];

/** What has the focus, through every shadow root: its name as a reader hears it, and its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return { name: label?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '', id: element?.id };
  });

const fits = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name.startsWith(wanted) : wanted.test(name);

/** Presses a key until what a member looks for has the focus. */
async function moveTo(page: Page, wanted: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press(key);
    const { name } = await focused(page);
    if (fits(name, wanted)) return;
    passed.push(name.slice(0, 40));
  }
  throw new Error(`The keyboard does not come to "${String(wanted)}": ${passed.join(' | ')}`);
}

/** Into a group of choices and to one of them: arrow keys choose where Tab passes by. */
async function choose(page: Page, first: string, wanted: string): Promise<void> {
  await moveTo(page, first);
  if (fits((await focused(page)).name, wanted)) await page.keyboard.press('Space');
  else await moveTo(page, wanted, 'ArrowDown');
}

/** Waits for the heading of the next screen, which takes the focus. */
const arrives = (page: Page, wanted: string | RegExp) =>
  page.waitForFunction(
    ([text, isPattern]) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const has = element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
      return isPattern ? new RegExp(text).test(has) : has.startsWith(text);
    },
    wanted instanceof RegExp ? ([wanted.source, true] as const) : ([wanted, false] as const),
  );

async function press(page: Page, button: string): Promise<void> {
  await moveTo(page, button);
  await page.keyboard.press('Enter');
}

/** From "something hurts" to urgent care within a day, by keyboard. */
async function throughTriage(page: Page, say: Words): Promise<void> {
  const triage = page.locator('careway-triage');
  const heading = triage.locator('h2').first();
  const next = async () => {
    const before = await heading.textContent();
    await press(page, say.continue);
    await page.waitForFunction(
      (was) =>
        document.querySelector('careway-triage')?.shadowRoot?.querySelector('h2')?.textContent !==
        was,
      before,
    );
  };
  await triage.getByLabel(say.none).focus();
  await page.keyboard.press('Space');
  await next();
  await choose(page, say.me, say.me);
  await next();
  await page.keyboard.press('Tab');
  await page.keyboard.type('66');
  await next();
  await moveTo(page, say.none);
  await page.keyboard.press('Space');
  await next();
  await triage.locator('#words').focus();
  await page.keyboard.type(say.boneWords);
  await triage.locator('input[value="broken-bone"]').waitFor();
  await moveTo(page, say.bone);
  await page.keyboard.press('Space');
  await next();
  // Each question has yes, no and not sure; "no" is one arrow key away.
  while (!(await triage.locator('.result').isVisible())) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await next();
  }
}

for (const language of ['en', 'es'] as const) {
  const say: Words = words[language];
  test(`one member, four elements, by keyboard alone on a narrow phone: ${language}`, async (t) => {
    const { open } = await demo(t);
    const page = await open(`/journey.html?lang=${language}`);
    await page.setViewportSize({ width: 320, height: 640 });
    const urls: string[] = [];
    page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`));

    await throughTriage(page, say);
    const triage = page.locator('careway-triage');
    const places = page.locator('careway-place-finder');
    const ride = page.locator('careway-ride-check');
    const contact = page.locator('careway-contact');

    // Nothing is shared before the member says so; the age is not known to the others.
    await triage.getByText(say.question).waitFor();
    await press(page, say.findCare);
    await arrives(page, await places.locator('h2').first().innerText());
    assert.ok(await places.getByRole('radio').nth(1).isVisible());
    assert.equal(await places.locator('#place').inputValue(), '');
    await moveTo(page, say.zip);
    await page.keyboard.type(ZIP);
    await page.keyboard.press('Enter');
    await places.locator('.found > li').first().waitFor();
    await press(page, say.yes);
    await places.getByText(say.used).waitFor();

    await press(page, say.ride);
    await arrives(page, say.visit);
    const visit = new Date(Date.now() + 14 * 86_400_000);
    await page.keyboard.press('Tab');
    for (const part of [visit.getMonth() + 1, visit.getDate(), visit.getFullYear()]) {
      await page.keyboard.type(String(part));
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('10:30');
    await choose(page, say.walk, say.walk);
    await choose(page, say.once, say.once);
    await page.keyboard.press('Tab');
    await page.keyboard.type(say.coverage);
    await press(page, say.check);
    await ride.getByRole('heading', { name: say.callBy }).waitFor();
    await ride.getByText(say.line).first().waitFor();

    await press(page, say.whom);
    await contact.getByRole('heading', { name: say.contact }).waitFor();
    await contact.getByText(`${say.used} ${say.coverage}`).waitFor();

    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `the page is ${width} px wide`);

    // What is shared is on the page and nowhere else.
    const kept = await page.evaluate(async () => [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      location.href,
      JSON.stringify(await indexedDB.databases()),
    ]);
    for (const place of [...kept, ...urls]) {
      assert.ok(!place.includes(ZIP) && !place.includes('medicare'), place);
    }

    await press(page, say.forget);
    await places.getByText(say.used).waitFor({ state: 'detached' });
    assert.equal(await contact.locator('#coverage').inputValue(), '');
    await page.reload();
    await places.scrollIntoViewIfNeeded();
    await places.locator('#place').waitFor();
    assert.equal(await page.locator('careway-place-finder #place').inputValue(), '');
  });
}

test('the next member finds nothing of the one before, although the page stays', async (t) => {
  const { open } = await demo(t);
  const page = await open('/journey.html');
  const places = page.locator('careway-place-finder');
  await places.scrollIntoViewIfNeeded();
  await places.getByLabel('ZIP code or city').fill(ZIP);
  await places.getByRole('button', { name: 'Search' }).click();
  await places.getByRole('button', { name: 'Yes, use them' }).click();
  await page.locator('careway-contact').getByLabel('Your coverage').selectOption('Medi-Cal');
  await page.locator('careway-ride-check').locator('.sharing b').waitFor();
  await page.evaluate(() => {
    document.querySelector<HTMLElement & { reset(): void }>('careway-plan')?.reset();
  });
  await page.locator('careway-ride-check').getByText('From your answers').waitFor({
    state: 'detached',
  });
  const text = await page.evaluate(() =>
    [...document.querySelectorAll('careway-plan > *')]
      .flatMap(({ shadowRoot }) => [
        shadowRoot?.textContent ?? '',
        ...[...(shadowRoot?.querySelectorAll('input, select') ?? [])].map(
          (field) => (field as HTMLInputElement).value,
        ),
      ])
      .join('\n'),
  );
  assert.ok(!text.includes(ZIP));
  assert.equal(await page.locator('careway-ride-check #coverage').inputValue(), '');
});
