import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './bootstrap.mjs';
import { rulePages } from './rule-pages.mjs';
import { coveragePage } from './rule-pages/coverage-page.mjs';
import { readRules } from './rule-pages/data.mjs';
import { domainPage, partsOf } from './rule-pages/domain-page.mjs';
import { domains } from './rule-pages/domains.mjs';
import { checkLeftOut } from './rule-pages/left-out.mjs';
import { conditionLines } from './rule-pages/words.mjs';

const pages = await rulePages();
const rules = await readRules();
const folder = join('docs', 'rules');

/** The words of a failure: a whole page of differences helps nobody. */
function firstDifference(is, should) {
  const [a, b] = [is.split('\n'), should.split('\n')];
  const at = b.findIndex((line, index) => line !== a[index]);
  const line = at < 0 ? b.length : at;
  const shown = (text) => (text ?? 'nothing').replaceAll(/ +/g, ' ').slice(0, 300);
  return `line ${line + 1}:\n  is     ${shown(a[line])}\n  should ${shown(b[line])}`;
}

describe('the pages in docs/rules', () => {
  for (const [path, text] of pages) {
    it(`${path} is what the data gives`, () => {
      const file = join(root, path);
      const is = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const remedy = 'Run "npm run docs:rules" and commit the page.';
      assert.ok(is === text, `${path} is out of date, ${firstDifference(is, text)}\n${remedy}`);
    });
  }

  it('are all made by the script', () => {
    const made = [...pages.keys()].map((path) => path.slice('docs/rules/'.length));
    assert.deepEqual(readdirSync(join(root, folder)).sort(), made.sort());
  });

  it('come out the same twice', async () => {
    assert.deepEqual([...(await rulePages())], [...pages]);
  });

  it('lead somewhere with every link', () => {
    const places = (text) => [
      ...[...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id),
      ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
        words
          .toLowerCase()
          .replaceAll(/[^\w\- ]/g, '')
          .replaceAll(' ', '-'),
      ),
    ];
    let checked = 0;
    for (const [path, text] of pages) {
      const links = [
        ...text.matchAll(/\]\((?!https:)([^)\s]+)\)/g),
        ...text.matchAll(/^\[[^\]]+\]: (?!https:)(\S+)$/gm),
      ];
      for (const [, link] of links) {
        const [to, place] = link.split('#');
        const target = to ? normalize(join(dirname(path), to)) : path;
        const there = pages.get(target.replaceAll('\\', '/')) ?? read(target);
        assert.ok(there !== undefined, `${path} links to ${target}, which is not there`);
        if (place) assert.ok(places(there).includes(place), `${path}: no place ${link}`);
        checked += 1;
      }
    }
    assert.ok(checked > 300, `only ${checked} links were looked at`);
  });

  it('name each link that stands below a table once, and use it', () => {
    for (const [path, text] of pages) {
      const names = [...text.matchAll(/^\[([^\]]+)\]: /gm)].map(([, name]) => name.toLowerCase());
      assert.equal(new Set(names).size, names.length, `${path} names a link twice`);
      for (const name of names) {
        const uses = text.toLowerCase().split(`[${name}]`).length - 2;
        assert.ok(uses > 0, `${path} does not use [${name}]`);
      }
    }
  });
});

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

describe('a page of a domain', () => {
  for (const domain of domains) {
    it(`${domain.id} has a place for every rule, with its source`, () => {
      const text = domainPage(domain, rules);
      const { parameters, provisions } = partsOf(domain, rules);
      for (const { id } of [...parameters, ...provisions]) {
        assert.ok(text.includes(`<a id="${id}"></a>`), `no row for ${id}`);
      }
      const references = [
        ...parameters.flatMap(({ values }) => values.map(({ reference }) => reference)),
        ...provisions.map(({ reference }) => reference),
      ];
      for (const { section, href } of references) {
        assert.ok(text.includes(section), `no section ${section}`);
        if (href) assert.ok(text.includes(href), `no link to ${href}`);
      }
    });
  }

  const domainOf = (id) => domains.find((domain) => domain.id === id);
  const changed = (id, change) => ({
    ...rules,
    parameters: rules.parameters.map((each) =>
      each.id === id ? change(structuredClone(each)) : each,
    ),
  });

  it('shows another value, unit, source and review as the data changes', () => {
    const other = changed('mc-pa-standard-federal', (parameter) => {
      const value = parameter.values.at(-1);
      value.value = 6;
      value.reference.section = '42 CFR 999.1';
      value.reference.verified = false;
      return { ...parameter, unit: 'month', countsFrom: 'decided' };
    });
    const row = (text) => text.split('\n').find((line) => line.includes('42 CFR 999.1'));
    const shown = row(domainPage(domainOf('authorization'), other));
    assert.match(shown, /\*\*6 months\*\*<br>from the decision/);
    assert.match(shown, /\*\*not read yet\*\*/);
    assert.equal(row(domainPage(domainOf('authorization'), rules)), undefined);
  });

  it('says of each condition what it is about, never a bare yes', () => {
    const conditions = {
      complete: ['no'],
      extended: ['yes'],
      needsPriorAuthorization: ['yes', 'unsure'],
      need: ['gurney'],
      kind: ['appeal', 'grievance'],
      notKnownYet: ['yes'],
    };
    assert.deepEqual(conditionLines({ lineOfBusiness: ['commercial'], ...conditions }), [
      'while information is missing',
      'where the plan takes longer',
      'prior authorization needed or not known',
      'a ride: gurney',
      'an appeal or a grievance',
      'notKnownYet: yes',
    ]);
  });

  it('ends a value on the day before the next one', () => {
    const text = domainPage(domainOf('authorization'), rules).replaceAll('\u00a0', ' ');
    const row = text.split('\n').find((line) => line.includes('<a id="ma-od-pa">'));
    assert.match(row, /\*\*14 calendar days\*\*.*Jan 1, 2025 to Dec 31, 2025/);
    assert.match(text, /\*\*7 calendar days\*\*<br>from receipt \| from Jan 1, 2026/);
  });

  it('counts the example day by day as the library does', () => {
    const text = domainPage(domainOf('authorization'), rules).replaceAll('\u00a0', ' ');
    assert.match(text, /Thu Nov 26, 2026 \| 2 \| Thanksgiving \| Thanksgiving/);
    assert.match(text, /Tue Dec 1, 2026 \| \*\*7: due\*\* \| 3 \| 4/);
    assert.match(text, /Thu Dec 3, 2026 \| {2}\| \*\*5: due\*\* \|/);
  });

  it('stops where a rule is in the data that it says is left out', () => {
    checkLeftOut(rules.parameters);
    const there = [
      { id: 'com-imr-decide', path: 'rules/parameters/grievance/com-imr-decide.json' },
    ];
    assert.throws(() => checkLeftOut(there), /com-imr-decide\.json is there\. Take the entry out/);
  });
});

describe('the coverage page', () => {
  const row = (text, duty) =>
    text
      .split('\n')
      .find((line) => line.startsWith(`| ${duty} |`))
      .replaceAll('\u00a0', ' ')
      .split(' | ');

  it('shows a value under the coverage that it binds, and none where there is none', () => {
    const [, commercial, mediCal, medicare, both] = row(coveragePage(rules), 'State Hearing');
    assert.equal(commercial, 'none on file');
    assert.match(mediCal, /^\[120 calendar days\]\(grievance\.md#mc-hearing\)/);
    assert.equal(medicare, 'none on file');
    assert.equal(both, 'none on file |');
  });

  it('marks what nobody has read, and shows what comes later', () => {
    const unread = {
      ...rules,
      parameters: rules.parameters.map((each) => ({
        ...each,
        values: each.values.map((value) => ({
          ...value,
          from: each.id === 'mc-hearing' ? '2099-01-01' : value.from,
          reference: { ...value.reference, verified: false },
        })),
      })),
    };
    const [, , mediCal] = row(coveragePage(unread), 'State Hearing');
    assert.match(mediCal, /^nothing yet then \[120 calendar days\].* † from Jan 1, 2099$/);
  });

  it('shows every limit of law somewhere', () => {
    const text = coveragePage(rules);
    const matrix = text.slice(0, text.indexOf('## Numbers'));
    const missing = rules.parameters.filter(({ id }) => !matrix.includes(`#${id})`));
    assert.deepEqual(
      missing.map(({ id }) => id),
      [],
      'give them a row in packages/tooling/rule-pages/duties.mjs',
    );
  });
});
