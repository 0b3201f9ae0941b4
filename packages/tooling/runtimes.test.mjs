// The rules outside of Node: a bare JavaScript engine with no globals of a host (what an edge
// runtime leaves at the least), and a browser. Every case gets the same answer as in Node.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findHeadless, root } from './bootstrap.mjs';

const folder = join(root, 'rules', 'cases');
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')))
  .flatMap(({ verb, cases: all }) => all.map((each) => ({ verb, each })));
const ofTriage = ({ verb }) => verb === 'triage';
const rules = 'packages/rules/src';

/** Answers all cases that it is given, as one JSON text. */
async function bundleOf(imports, answer) {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        ${imports}
        import { plans } from './${rules}/generated/plans.ts';
        export async function answerAll(cases) {
          const answers = [];
          for (const { verb, each } of JSON.parse(cases)) {
            const plan = plans[each.plan ?? 'prospect-medical-group'];
            answers.push(${answer});
          }
          return JSON.stringify(answers);
        }`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'careway',
    platform: 'browser',
    conditions: ['source'],
    target: 'es2023',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

const parts = {
  'the clocks, the calendar and the words': {
    bundle: await bundleOf(
      `import { answerTo } from './${rules}/ask.test.ts';
       import { explain } from './${rules}/explain/index.ts';
       import { text } from './${rules}/generated/text/es.ts';
       const both = (answer, plan) => [answer, answer.trace ? explain(answer, text, plan) : null];`,
      'both(answerTo(verb, each), plan)',
    ),
    input: JSON.stringify(cases.filter((each) => !ofTriage(each))),
    globals: {},
  },
  'triage, whose engine wants a timer': {
    bundle: await bundleOf(
      `import { triage } from './${rules}/triage/index.ts';`,
      'await triage(each.input, { plan, at: each.at })',
    ),
    input: JSON.stringify(cases.filter(ofTriage)),
    globals: { setTimeout },
  },
};

for (const [name, { bundle, input, globals }] of Object.entries(parts)) {
  describe(name, async () => {
    const expected = await new Function(`${bundle}; return careway;`)().answerAll(input);

    it('are asked every case', () => {
      assert.equal(JSON.parse(expected).length, JSON.parse(input).length);
      assert.ok(JSON.parse(input).length > 200, 'hardly any case was read');
    });

    it('answer in an engine without any global of a host', async () => {
      const context = vm.createContext(Object.assign(Object.create(null), globals), {
        codeGeneration: { strings: false, wasm: false },
      });
      // V8 brings a console of its own along.
      vm.runInContext('delete globalThis.console', context);
      for (const missing of ['process', 'console', 'URL', 'structuredClone', 'fetch', 'document']) {
        assert.equal(vm.runInContext(`typeof ${missing}`, context), 'undefined', missing);
      }
      vm.runInContext(bundle, context);
      context.cases = input;
      assert.equal(await vm.runInContext('careway.answerAll(cases)', context), expected);
    });

    it('answer in a browser, in a time zone and a language of its own', async () => {
      const browser = await chromium.launch({
        executablePath: findHeadless(),
        args: ['--no-sandbox'],
      });
      try {
        const context = await browser.newContext({ timezoneId: 'Asia/Kathmandu', locale: 'ar' });
        const page = await context.newPage();
        await page.addScriptTag({ content: bundle });
        assert.equal(await page.evaluate(() => new Date(0).getTimezoneOffset()), -330);
        const answers = await page.evaluate((all) => globalThis.careway.answerAll(all), input);
        assert.equal(answers, expected);
      } finally {
        await browser.close();
      }
    });
  });
}
