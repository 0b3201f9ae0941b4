// Whether the data under rules/ is whole: nothing unread, unnamed, untranslated, uncited or twice.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { locales } from './core/index.js';
import { caseFiles, dataFolder, dataOf } from './every-case.test.js';
import { planSchema } from './generated/plan-schema.js';
import { plans } from './generated/plans.js';
import type { HolidayCalendar, Parameter } from './generated/types.js';

const parameters = dataOf('parameters').map(({ data }) => data as Parameter);
const texts = Object.fromEntries(
  locales.map((locale) => [
    locale,
    Object.assign({}, ...dataOf('text', locale).map(({ data }) => data)) as Record<string, string>,
  ]),
);
const ids = (locale: string) => Object.keys(texts[locale] ?? {}).sort();
const placeholders = (text = '') => [...text.matchAll(/\{[^}]*\}/g)].map(([name]) => name).sort();

describe('every calendar', () => {
  const files = dataOf('calendars') as { path: string; data: HolidayCalendar }[];
  for (const { path, data } of files) {
    it(`${data.id} has a source, and each holiday once a year`, () => {
      assert.equal(basename(path, '.json'), data.id);
      assert.match(data.reference.href ?? '', /^https:\/\//);
      assert.ok(
        !data.reference.verified || data.reference.checked,
        'verified needs the day it was checked',
      );
      for (let year = 2000; year < 2100; year++) {
        const names = data.holidays
          .filter((rule) => year >= (rule.from ?? year) && year <= (rule.until ?? year))
          .map(({ id }) => id);
        assert.equal(new Set(names).size, names.length, String(year));
      }
    });

    for (const locale of locales) {
      it(`${data.id} has the name of each holiday in "${locale}"`, () => {
        for (const { id } of data.holidays) assert.ok(texts[locale]?.[`holiday.${id}`], id);
      });
    }
  }
});

describe('every text', () => {
  for (const locale of locales) {
    it(`has the same ids and placeholders in "${locale}" as in English`, () => {
      assert.deepEqual(ids(locale), ids('en'));
      for (const id of ids('en')) {
        assert.deepEqual(placeholders(texts[locale]?.[id]), placeholders(texts.en?.[id]), id);
      }
    });

    it(`names every topic in "${locale}"`, () => {
      for (const topic of planSchema.$defs.Topic.enum) {
        assert.ok(texts[locale]?.[`topic.${topic}`], topic);
      }
    });
  }

  it('of a topic belongs to a topic that there is', () => {
    const known: readonly string[] = planSchema.$defs.Topic.enum;
    for (const id of ids('en').filter((name) => name.startsWith('topic.'))) {
      assert.ok(known.includes(id.slice('topic.'.length)), id);
    }
  });
});

describe('every plan', () => {
  for (const plan of Object.values(plans)) {
    it(`${plan.id} uses topics that have a name, and says whether it is made up`, () => {
      const topics = [
        ...plan.contacts.flatMap((contact) => contact.topics),
        ...plan.pcpSelection.steps.flatMap(({ topic }) => topic ?? []),
        ...plan.notices.flatMap(({ topic }) => topic ?? []),
      ];
      for (const topic of topics) assert.ok(texts.en?.[`topic.${topic}`], topic);
      assert.equal(plan.name.includes('(fictional)'), plan.fictional);
      if (!plan.fictional) return;
      for (const { phone } of plan.contacts) assert.match(phone, /^\+1\d{3}55501\d\d$/);
    });
  }

  it('is asked about by a case', () => {
    const asked = new Set(caseFiles.flatMap(({ cases }) => cases.map(({ plan }) => plan)));
    for (const id of Object.keys(plans)) assert.ok(asked.has(id), id);
  });
});

describe('the words about the data', () => {
  const read = (name: string) => readFileSync(join(dataFolder, name), 'utf8');

  it('list every value under its effective date, and name cases that there are', () => {
    const changes = read('CHANGES.md');
    for (const { id, values } of parameters) {
      for (const { from } of values) {
        const [, entry = ''] = changes.split(`\n## ${from}\n`);
        assert.ok(entry.split('\n## ')[0]?.includes(`\`${id}\``), `${id} from ${from}`);
      }
    }
    const known = dataOf('cases').flatMap(({ path, data }) =>
      (data as { cases: { name: string }[] }).cases.map(
        ({ name }) => `${path.replace(/\.json$/, '')}: "${name}"`,
      ),
    );
    const named = [...changes.matchAll(/^ +- (\S+: ".*")$/gm)].map(([, name]) => name ?? '');
    assert.ok(named.length > 10, 'names hardly any case');
    for (const name of named) assert.ok(known.includes(name), name);
  });

  it('show a parameter, a value, a complaint, a question and a case that keep their schemas', () => {
    const [parameter, value, complaint, question, sample] = [
      ...read('README.md').matchAll(/^ *```json\n([^]*?)^ *```$/gm),
    ].map(([, text = '']) => JSON.parse(text) as unknown);
    const ajv = new Ajv2020({
      strictRequired: false,
      formats: { date: true },
      keywords: ['remedy'],
    });
    for (const { data } of dataOf('schema')) {
      const { $id } = data as { $id: string };
      if (/^(parameter|complaint|plan|help|cases)\./.test($id)) ajv.addSchema(data as object);
    }
    const keeps = (schema: string, data: unknown) => {
      assert.ok(ajv.validate(schema, data), ajv.errorsText());
    };
    keeps('parameter.schema.json', parameter);
    keeps('parameter.schema.json', { ...(parameter as object), values: [value] });
    keeps('complaint.schema.json', complaint);
    keeps('help.schema.json#/$defs/HelpEntry', question);
    keeps('cases.schema.json', { verb: 'authorizationClock', cases: [sample] });
  });
});

describe('the verbs', () => {
  /** Counting, comparing, and the milliseconds of a unit; no limit of law and no promise. */
  const allowed = new Set([0, 1, 2, 60, 60_000, 3_600_000]);
  const folders = [
    'access',
    'authorization',
    'contact',
    'core',
    'grievance',
    'pharmacy',
    'promises',
    'renewal',
    'transport',
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  /** Not about time limits: what a sentence shows of a value, the years of a moment, the bytes of a file. */
  const apart = new Set(['core/errors.ts', 'core/moment.ts', 'grievance/file-type.ts']);

  function literalsIn(file: string, text: string): { numbers: number[]; words: string[] } {
    const numbers: number[] = [];
    const words: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isNumericLiteral(node)) numbers.push(Number(node.text));
      if (ts.isStringLiteralLike(node)) words.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023));
    return { numbers, words };
  }

  for (const file of files.filter((name) => !apart.has(name.replaceAll('\\', '/')))) {
    it(`${file} holds no number of a law or a plan, and names no plan`, () => {
      const text = readFileSync(join(import.meta.dirname, file), 'utf8');
      const { numbers, words } = literalsIn(file, text);
      assert.deepEqual(
        numbers.filter((number) => !allowed.has(number)),
        [],
      );
      // A contact may be called like a topic, which is a word of every plan.
      const names = Object.values(plans)
        .flatMap(({ id, name, contacts }) => [id, name, ...contacts.map((contact) => contact.id)])
        .filter((name) => !(planSchema.$defs.Topic.enum as readonly string[]).includes(name));
      assert.deepEqual(
        words.filter((word) => names.includes(word)),
        [],
      );
    });
  }

  it('would be caught with a limit inside', () => {
    const { numbers, words } = literalsIn('x.ts', "const limit = 72; const id = 'x'; // 14");
    assert.deepEqual({ numbers, words }, { numbers: [72], words: ['x'] });
    assert.ok(
      files.length > 10 && files.every((file) => dirname(file) !== '.'),
      'hardly any file was read',
    );
  });
});
