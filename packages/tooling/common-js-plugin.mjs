import { build } from 'esbuild';

/** What each CommonJS package gives to importers, as Vite and Node see it. */
const modules = {
  'json-rules-engine/dist/index.js':
    "export { Engine, Rule, Fact, Operator, Almanac } from 'json-rules-engine';",
  'ajv/dist/2020.js': "export { Ajv2020 } from 'ajv/dist/2020.js';",
  'ajv-formats/dist/index.js':
    "import formats from 'ajv-formats'; export default formats.default ?? formats;",
};

/** The test runner serves modules one by one, so a CommonJS one is bundled for it on demand. */
export function commonJs() {
  const bundles = new Map();
  return {
    name: 'common-js',
    async serve({ path }) {
      const name = Object.keys(modules).find((file) => path.endsWith(`/node_modules/${file}`));
      if (!name) return undefined;
      if (!bundles.has(name)) {
        const stdin = { contents: modules[name], resolveDir: process.cwd() };
        const options = { bundle: true, format: 'esm', write: false, platform: 'browser' };
        bundles.set(name, build({ ...options, stdin, target: 'es2022' }));
      }
      return { body: (await bundles.get(name)).outputFiles[0].text, type: 'js' };
    },
  };
}
