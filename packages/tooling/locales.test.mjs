import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './bootstrap.mjs';
import { localeFaults, startLocale } from './locales.mjs';

const tag = 'vi';
const widgets = join('packages', 'widgets');

/** A tree with the words of the house, for a language that goes when the test ends. */
function tree(t) {
  const base = mkdtempSync(join(tmpdir(), 'careway-locale-'));
  t.after(() => rmSync(base, { recursive: true }));
  for (const folder of ['text', 'help', 'agencies'].map((name) => join('rules', name))) {
    cpSync(join(root, folder), join(base, folder), { recursive: true });
  }
  mkdirSync(join(base, widgets), { recursive: true });
  for (const name of ['lit-localize.json', 'translations']) {
    cpSync(join(root, widgets, name), join(base, widgets, name), { recursive: true });
  }
  return base;
}

const edit = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')));

/** The steps of docs/locales.md, with the Spanish words for translations. */
function translate(base) {
  startLocale(tag, base);
  for (const folder of ['help', 'agencies']) {
    for (const name of readdirSync(join(base, 'rules', folder))) {
      const withOwn = (key, value) =>
        value?.es === undefined ? value : { ...value, [tag]: value.es };
      edit(join(base, 'rules', folder, name), (text) => JSON.stringify(JSON.parse(text, withOwn)));
    }
  }
  edit(join(base, widgets, 'lit-localize.json'), (text) => {
    const config = JSON.parse(text);
    return JSON.stringify({ ...config, targetLocales: [...config.targetLocales, tag] });
  });
  const xlf = join(base, widgets, 'translations', `${tag}.xlf`);
  cpSync(join(base, widgets, 'translations', 'es.xlf'), xlf);
  edit(xlf, (text) => text.replaceAll('target-language="es"', `target-language="${tag}"`));
  return xlf;
}

test('Spanish is complete: every text, with the {names} of the English one', () => {
  assert.deepEqual(localeFaults('es'), []);
});

test('a new language is complete after the steps of docs/locales.md, and its module is built', (t) => {
  const base = tree(t);
  assert.ok(localeFaults(tag, base).length > 0);
  translate(base);
  assert.deepEqual(localeFaults(tag, base), []);

  // The words of one file stand for all: reading every file takes long.
  const config = join(base, widgets, 'lit-localize.json');
  edit(config, (text) =>
    JSON.stringify({ ...JSON.parse(text), inputFiles: [join(root, widgets, 'src/base/parts.ts')] }),
  );
  // The tool takes some of its paths from where it is run.
  const tool = join(root, 'node_modules', '.bin', 'lit-localize');
  execFileSync(tool, ['build'], { cwd: join(base, widgets) });
  const built = join(base, '.cache', 'locales');
  const own = readFileSync(join(built, `${tag}.ts`), 'utf8');
  const spanish = readFileSync(join(built, 'es.ts'), 'utf8');
  assert.equal(own, spanish);
  const codes = join(base, widgets, 'src', 'generated', 'locale-codes.ts');
  assert.match(readFileSync(codes, 'utf8'), /`vi`/);
});

test('what a language lacks is named by its file, its place and what to do', (t) => {
  const base = tree(t);
  const xlf = translate(base);
  const topics = join(base, 'rules', 'text', tag, 'topics.json');
  edit(topics, (text) => {
    const { 'topic.billing': gone, ...rest } = JSON.parse(text);
    assert.ok(gone);
    return JSON.stringify({ ...rest, 'topic.nonsense': 'x' });
  });
  rmSync(join(base, 'rules', 'text', tag, 'holidays.json'));
  const explain = join(base, 'rules', 'text', tag, 'explain.json');
  let lost = '';
  edit(explain, (text) => {
    const texts = JSON.parse(text);
    lost = Object.keys(texts).find((id) => texts[id].includes('{')) ?? '';
    return JSON.stringify({ ...texts, [lost]: 'words' });
  });
  edit(join(base, 'rules', 'help', 'costs.json'), (text) => {
    const { name, ...rest } = JSON.parse(text);
    delete name[tag];
    return JSON.stringify({ name, ...rest });
  });
  edit(xlf, (text) =>
    text
      .replace(/<target>[^<]*<\/target>/, '')
      .replace(/<target>([^<]*)<x id="0"[^>]*\/>/, '<target>$1'),
  );
  const faults = localeFaults(tag, base);
  const expected = [
    /rules\/text\/vi\/holidays\.json: the file is missing\. Copy rules\/text\/en\/holidays\.json/,
    /rules\/text\/vi\/topics\.json: "topic\.billing" is missing\. Translate "Ask about a bill"\./,
    /rules\/text\/vi\/topics\.json: "topic\.nonsense" is in no English file/,
    new RegExp(`rules/text/vi/explain\\.json: "${lost}" has no \\{name\\} where English has`),
    /rules\/help\/costs\.json\/name: "vi" is missing\. Translate "Bills and costs"\./,
    /vi\.xlf: \w+ is missing\. Translate /,
    /vi\.xlf: \w+ lost or gained an <x id>/,
  ];
  assert.equal(faults.length, expected.length, faults.join('\n'));
  for (const pattern of expected) {
    assert.ok(
      faults.some((fault) => pattern.test(fault)),
      `${pattern}\n${faults.join('\n')}`,
    );
  }
});

test('a name that is no language makes no folder', (t) => {
  const base = tree(t);
  assert.throws(
    () => startLocale('../es', base),
    /"\.\.\/es" is no language tag\. Use one of BCP 47/,
  );
});
