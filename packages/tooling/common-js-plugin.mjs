import { build } from 'esbuild';

/**
 * json-rules-engine is CommonJS. Vite and esbuild bundle it; the test runner serves modules one by
 * one, so this serves it as the module that the others see.
 */
export function commonJs() {
  const contents = "export { Engine, Rule, Fact, Operator, Almanac } from 'json-rules-engine';";
  let bundle;
  return {
    name: 'common-js',
    async serve({ path }) {
      if (!path.endsWith('/node_modules/json-rules-engine/dist/index.js')) return undefined;
      bundle ??= build({
        stdin: { contents, resolveDir: process.cwd() },
        bundle: true,
        format: 'esm',
        write: false,
        platform: 'browser',
        target: 'es2022',
      });
      return { body: (await bundle).outputFiles[0].text, type: 'js' };
    },
  };
}
