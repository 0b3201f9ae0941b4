import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { run } from './bootstrap.mjs';

const set = {
  npm_config_registry: 'https://registry.plan.example/',
  NPM_CONFIG_CACHE: '/tmp/a-cache',
  npm_config_nodedir: '/usr',
  npm_config_prefix: '/elsewhere',
  npm_lifecycle_event: 'start',
};
const had = Object.fromEntries(Object.keys(set).map((name) => [name, process.env[name]]));

before(() => Object.assign(process.env, set));
after(() => {
  for (const [name, value] of Object.entries(had)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

test('what a person has set for npm holds in the set-up, and what npm sets for its scripts does not', async () => {
  const { output } = await run('env', [], { quiet: true });
  const lines = output.split('\n');
  const isTold = (name) => lines.includes(`${name}=${set[name]}`);
  assert.deepEqual(Object.keys(set).filter(isTold), [
    'npm_config_registry',
    'NPM_CONFIG_CACHE',
    'npm_config_nodedir',
  ]);
});
