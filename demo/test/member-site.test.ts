import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy } from '../server/app.js';
import { demo } from './browser.js';

/** What a member reads first on each page, in both languages. */
const pages = {
  '/care.html': ['Is any of this happening right now?', '¿Está pasando algo de esto ahora mismo?'],
  '/doctor.html': ['Find a primary care doctor', 'Encuentre un médico de atención primaria'],
  '/first-visit.html': ['Your way to your first visit', 'El camino a su primera cita'],
  '/ride.html': ['When is your visit?', '¿Cuándo es su cita?'],
  '/places.html': ['Find a place for care', 'Encuentre un lugar para atenderse'],
  '/request.html': ['What did your doctor ask for?', '¿Qué pidió su médico?'],
  '/refill.html': [
    'How long does your medicine last?',
    '¿Para cuánto tiempo le alcanza la medicina?',
  ],
  '/billing.html': [
    'What is your question about a bill?',
    '¿Cuál es su pregunta sobre una factura?',
  ],
  '/grievance.html': ['', ''],
  '/help.html': ['How can we help?', '¿Cómo podemos ayudarle?'],
  '/notices.html': [
    "It's almost time to renew your Medi-Cal coverage.",
    'Ya casi es hora de renovar su cobertura de Medi-Cal.',
  ],
  '/contact.html': ['Who to call', 'A quién llamar'],
  '/journey.html': [
    'Is any of this happening right now?',
    '¿Está pasando algo de esto ahora mismo?',
  ],
} as const;

test('the policy is as strict as a host’s can be', () => {
  assert.match(contentSecurityPolicy, /default-src 'none'/);
  assert.match(
    contentSecurityPolicy,
    /require-trusted-types-for 'script'; trusted-types lit-html$/,
  );
  assert.doesNotMatch(contentSecurityPolicy, /unsafe|\*|data:|blob:/);
});

test('every element runs under the strict policy, in English and Spanish', async (t) => {
  const { open } = await demo(t);
  for (const [path, [english, spanish]] of Object.entries(pages)) {
    const page = await open(path);
    const heading = page.locator('careway-plan > * >> css=h1, h2').first();
    await heading.waitFor();
    const first = (await heading.textContent())?.trim() ?? '';
    if (english) assert.equal(first, english, path);
    await page.getByRole('button', { name: 'Español' }).click();
    await page.waitForFunction((was) => {
      const element = document.querySelector('careway-plan > *');
      return element?.shadowRoot?.querySelector('h1, h2')?.textContent.trim() !== was;
    }, first);
    if (spanish) assert.equal((await heading.textContent())?.trim(), spanish, path);
    await page.close();
  }
});

test('an element leads to another page of the site, with its language and plan', async (t) => {
  const { open } = await demo(t);
  const page = await open('/first-visit.html?lang=es&plan=nutmeg-valley-health-plan');
  await page.getByRole('button', { name: 'Encontrar un médico' }).click();
  await page.waitForURL('**/doctor.html?lang=es&plan=nutmeg-valley-health-plan');
});

test('the tag of the README works on a page that pastes it', async (t) => {
  const { open } = await demo(t);
  const page = await open('/');
  await page.evaluate(async () => {
    const element = document.createElement('careway-ride-check');
    element.setAttribute('plan', '/plans/nutmeg-valley-health-plan.json');
    element.setAttribute('line-of-business', 'commercial');
    document.querySelector('main')?.replaceChildren(element);
    const script = '/careway/careway.js';
    await import(script);
  });
  await page.getByRole('heading', { name: 'When is your visit?' }).waitFor();
  await page.getByText('Nutmeg Valley Health Plan (fictional) is made up.').waitFor();
});
