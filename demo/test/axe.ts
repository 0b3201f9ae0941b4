import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core'), 'utf8');

interface Axe {
  run: (
    within: string,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
}

/**
 * What axe finds on a page, or in a part of it.
 * @param rules only these, also where they are not on by themselves; left out: all that are on
 */
export async function faultsOf(
  page: Page,
  within = 'html',
  rules?: readonly string[],
): Promise<string[]> {
  // By the developer's door: a script tag would need a looser policy.
  await page.evaluate(source);
  return page.evaluate(
    async ({ place, only }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(place, only ? { runOnly: [...only] } : {});
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`,
      );
    },
    { place: within, only: rules },
  );
}
