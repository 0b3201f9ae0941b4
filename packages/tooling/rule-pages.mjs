// "npm run docs:rules": writes docs/rules from the data, so that a compliance officer can check the
// library without reading code. The pages are in git; a test fails where one is out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './bootstrap.mjs';
import { calendarPage } from './rule-pages/calendar-page.mjs';
import { coveragePage } from './rule-pages/coverage-page.mjs';
import { readRules } from './rule-pages/data.mjs';
import { domainPage } from './rule-pages/domain-page.mjs';
import { domains } from './rule-pages/domains.mjs';
import { indexPage } from './rule-pages/index-page.mjs';
import { checkLeftOut } from './rule-pages/left-out.mjs';
import { withLinksBelow } from './rule-pages/markdown.mjs';
import { triagePage, triageReviewPage } from './rule-pages/triage-page.mjs';

const folder = 'docs/rules';

/** Each page's text by its path, as the data has it now. */
export async function rulePages() {
  const rules = await readRules();
  checkLeftOut([...rules.parameters, ...rules.provisions]);
  const texts = {
    README: indexPage(rules),
    coverage: coveragePage(rules),
    ...Object.fromEntries(domains.map((domain) => [domain.id, domainPage(domain, rules)])),
    calendar: calendarPage(rules),
    triage: triagePage(rules),
    'triage-review': triageReviewPage(rules),
  };
  const pages = new Map();
  for (const [name, text] of Object.entries(texts)) {
    const path = `${folder}/${name}.md`;
    const options = await resolveConfig(join(root, path));
    pages.set(path, await format(withLinksBelow(text), { ...options, parser: 'markdown' }));
  }
  return pages;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { generate } = await import('./generate.mjs');
  await generate();
  mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of await rulePages()) writeFileSync(join(root, path), text);
}
