// The accessibility conformance report, docs/conformance/README.md: each criterion with the checks
// that hold the elements to it. "npm run docs" writes it; a test fails where a check is gone.
import axe from 'axe-core';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './bootstrap.mjs';
import { criteria } from './conformance/criteria.mjs';
import { file, lines, page, table } from './rule-pages/markdown.mjs';

const path = 'docs/conformance/README.md';

/** Rules that axe asks of a whole page, not of an element. */
const ofPage = /^(html-|frame-|meta-|document-title|bypass|skip-link)/;

/** The rules of axe for a criterion that run by default: it tags 1.4.3 as wcag143. */
function axeRules({ number, conformance }) {
  if (conformance === 'Not Applicable') return [];
  const tag = `wcag${number.replaceAll('.', '')}`;
  return axe
    .getRules()
    .filter(
      ({ tags }) =>
        tags.includes(tag) && !tags.some((one) => one === 'experimental' || one === 'deprecated'),
    )
    .map(({ ruleId }) => ruleId)
    .filter((rule) => !ofPage.test(rule))
    .sort();
}

/** The named checks that are in no file any more. */
export const lostChecks = (list = criteria) =>
  list.flatMap(({ number, checks }) =>
    checks
      .filter(([name, words]) => {
        const place = join(root, name);
        return !existsSync(place) || !readFileSync(place, 'utf8').includes(words);
      })
      .map(([name, words]) => `${number}: ${name} has no "${words}"`),
  );

/** What holds the elements to a criterion, or nothing. */
export const checksOf = (criterion) => {
  const { checks } = criterion;
  const rules = axeRules(criterion);
  return lines(
    ...checks.map(
      ([name, words]) =>
        `“${words.replace(/\$\{\w+\}/g, '…')}” in ${file(name, name.replace(/.*\//, ''))}`,
    ),
    rules.length > 0 && `axe: ${rules.map((rule) => `\`${rule}\``).join(', ')}`,
  );
};

const tableOf = (level) =>
  table(
    ['criterion', 'conformance', 'remarks', 'checked by'],
    criteria
      .filter((one) => one.level === level)
      .map((one) => [
        `${one.number} ${one.name}`,
        one.conformance,
        one.remarks,
        checksOf(one) || (one.conformance === 'Supports' ? 'read by us, no check' : ''),
      ]),
  );

export function conformancePage() {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'));
  const checked = criteria.filter((one) => checksOf(one)).length;
  const applicable = criteria.filter(({ conformance }) => conformance !== 'Not Applicable').length;
  return page(
    '# Accessibility conformance report',
    'WCAG edition, in the order of VPAT 2.5. It is made from the checks of this repository: a check that is renamed or gone fails a test.',
    `- **Name of product and version**: Careway elements (\`@careway/widgets\`) ${version}
- **Product description**: web components for the members of a health plan, on a host’s page
- **Contact**: the issues of the repository; what is a danger, as in ${file('.github/SECURITY.md', 'SECURITY')}
- **Evaluation methods**: axe-core ${axe.version} on every named state of every element, in English and in Spanish, in Chromium; tests that act by keyboard alone; measurements of contrast, width, spacing, focus and motion; reading by the authors
- **Applicable standard**: WCAG 2.1, levels A and AA`,
    '## What this report can’t say',
    `**No person who uses a screen reader, a switch, voice control or magnification every day has tested the elements yet**, and no test ran with NVDA, JAWS, VoiceOver or TalkBack. Automatic checks find a part of what such a person finds. Chromium is the one browser in which all checks run. A host that publishes a report of its own should have its page tested by people, and tell us what they find.

The report is about the elements. The page around them, its title, language, landmarks and skip links, and colors that a host sets ([theming](../theming.md#contrast)) are the host’s.`,
    '## Terms',
    `- **Supports**: at least one method meets the criterion without known faults.
- **Partially Supports**: some of it does not.
- **Does Not Support**: most of it does not.
- **Not Applicable**: the criterion is about something that the elements do not have.`,
    `Of ${criteria.length} criteria, ${applicable} apply, and ${checked} have a check that can fail.`,
    '## Table 1: Success Criteria, Level A',
    tableOf('A'),
    '## Table 2: Success Criteria, Level AA',
    tableOf('AA'),
    '## Level AAA',
    'Not evaluated, but for contrast: the kit’s own colors reach 7 : 1 (1.4.6), and targets 44 px (2.5.5).',
  );
}

/** The page as Prettier has it. */
export const conformanceReport = async () =>
  format(conformancePage(), { ...(await resolveConfig(join(root, path))), parser: 'markdown' });

export async function writeConformance() {
  mkdirSync(join(root, 'docs', 'conformance'), { recursive: true });
  writeFileSync(join(root, path), await conformanceReport());
}
