import { render } from 'lit';
import type { Fixture } from '../../widgets/src/base/testing/fixtures.js';

/** Shows the fixture that the address names: ?element=contact&fixture=start&lang=es */
const wanted = new URLSearchParams(location.search);
const all = import.meta.glob<{ fixtures: readonly Fixture[] }>('../../widgets/src/*/*.fixtures.ts');

async function main(): Promise<void> {
  const element = wanted.get('element') ?? '';
  const load = all[`../../widgets/src/${element}/${element}.fixtures.ts`];
  const fixture = (await load?.())?.fixtures.find(({ name }) => name === wanted.get('fixture'));
  if (!fixture) throw new Error(`There is no fixture ${wanted.toString()}.`);
  document.documentElement.lang = wanted.get('lang') ?? 'en';
  render(fixture.render(), document.body);
  const shown = document.body.firstElementChild;
  const target = shown?.localName === 'careway-plan' ? shown.firstElementChild : shown;
  await settle(target);
  if (target instanceof HTMLElement) await fixture.act?.(target);
  await settle(target);
  document.documentElement.dataset.ready = 'true';
}

async function settle(element: Element | null | undefined): Promise<void> {
  await document.fonts.ready;
  // The language comes as a file of its own: what is done before it is there speaks English.
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (let turn = 0; turn < 30; turn++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (turn > 3 && !element?.shadowRoot?.querySelector('.skeleton, [aria-busy="true"]')) return;
  }
}

void main().catch((error: unknown) => {
  document.body.textContent = String(error);
  document.documentElement.dataset.ready = 'true';
});
