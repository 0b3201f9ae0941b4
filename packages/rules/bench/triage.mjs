// How fast triage is: in Chromium at a quarter of its speed, and beside other uses of the engine, in
// one process: node packages/rules/bench/triage.mjs
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tooling/bootstrap.mjs';

const THROTTLE = 4;

/** Pages that are opened anew, for what a page does only once. */
const PAGES = 7;

/** Runs on the page: what each way of asking takes, in milliseconds. */
async function measure(isLast) {
  const { Engine, careway, plan } = globalThis.bench;
  const { complaints, gateAnswers, memberConditions, questionsOf, ruleSetOf, factsFor, triage } =
    careway;
  const at = '2026-12-01T10:00:00-08:00';
  const no = (ids) => Object.fromEntries(ids.map((id) => [id, 'no']));
  const member = { ageMonths: 360, ...no(memberConditions) };
  /** Half of a complaint's questions are answered: the middle of an interview. */
  const halfway = (complaint) => {
    const asked = questionsOf(complaint).slice(0, Math.ceil(questionsOf(complaint).length / 2));
    return { complaint, member, answers: { ...gateAnswers('none'), ...no(asked) } };
  };
  const ask = (complaint) => triage(halfway(complaint), { plan, at });
  const took = async (call) => {
    const began = performance.now();
    await call();
    return performance.now() - began;
  };
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const ids = complaints();

  const warmUp = (answers) => triage({ complaint: ids.at(-1), member: {}, answers }, { plan, at });
  const cold = await took(() => warmUp({}));
  await warmUp(gateAnswers('none'));
  const first = await took(() => ask('burn'));
  const three = await took(() => ask(['sore-throat', 'earache', 'chest-pain']));
  if (!isLast) return { cold, first, three };

  const rulesOf = (id) =>
    ruleSetOf(id).rules.map(({ name, conditions, event }) => ({ name, conditions, event }));
  const factsOf = (id) => ({ ...factsFor(halfway(id), ruleSetOf(id)) });
  const cached = new Map(ids.map((id) => [id, new Engine(rulesOf(id))]));
  const ways = {
    ours: ask,
    cached: (id) => cached.get(id).run(factsOf(id)),
    anew: (id) => new Engine(rulesOf(id)).run(factsOf(id)),
  };
  const figures = {};
  for (const way of Object.values(ways)) for (const id of ids) await way(id);
  for (const [name, way] of Object.entries(ways)) {
    const times = [];
    for (let round = 0; round < 5; round++)
      for (const id of ids) times.push(await took(() => way(id)));
    figures[name] = median(times);
  }
  return { complaints: ids.length, cold, first, three, ...figures };
}

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { Engine } from 'json-rules-engine';
      import * as triage from './src/triage/index.js';
      import { ruleSetOf } from './src/triage/rule-sets.js';
      import { factsFor } from './src/triage/facts.js';
      import { plans } from './src/plan/index.js';
      globalThis.bench = { Engine, careway: { ...triage, ruleSetOf, factsFor }, plan: plans['prospect-medical-group'] };`,
    resolveDir: new URL('..', import.meta.url).pathname,
  },
  bundle: true,
  format: 'iife',
  platform: 'browser',
  minify: true,
  write: false,
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const measured = [];
for (let left = PAGES; left > 0; left--) {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addScriptTag({ content: outputFiles[0].text });
  measured.push(await page.evaluate(measure, left === 1));
  await page.close();
}
await browser.close();
const once = (name) => measured.map((each) => each[name]).sort((a, b) => a - b)[PAGES >> 1];
const [cold, first, three] = ['cold', 'first', 'three'].map(once);
process.stdout.write(
  JSON.stringify({ ...measured.at(-1), throttle: THROTTLE, pages: PAGES, cold, first, three }),
);
