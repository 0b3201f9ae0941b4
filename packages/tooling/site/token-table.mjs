// The table of custom properties in docs/theming.md: what each colors comes from the classes, its
// values from the tokens.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../bootstrap.mjs';
import { table } from '../rule-pages/markdown.mjs';

const path = join(root, 'docs', 'theming.md');

async function brandable() {
  const { runnerImport } = await import('vite');
  const file = join(root, 'packages', 'widgets', 'src', 'base', 'tokens.ts');
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return module.colorTokens.filter((token) => token.brandable);
}

/** docs/theming.md as the tokens and the classes have it now. */
export async function themingPage(elements) {
  const { cssProperties } = elements.find(({ tagName }) => tagName === 'careway-triage');
  const rows = (await brandable()).map(({ name, light, dark }) => {
    const property = `--careway-${name}`;
    const { description } = cssProperties.find((one) => one.name === property) ?? {};
    if (!description) throw new Error(`${property}: no class says what it colors (@cssprop).`);
    return [`\`${property}\``, description, `\`${light}\``, `\`${dark}\``];
  });
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- tokens -->\n)[^]*?(\n<!-- \/tokens -->)/,
    (_, before, after) =>
      `${before}\n${table(['property', 'what it colors', 'light', 'dark'], rows)}\n${after}`,
  );
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

export async function writeTokenTable(elements) {
  writeFileSync(path, await themingPage(elements));
}
