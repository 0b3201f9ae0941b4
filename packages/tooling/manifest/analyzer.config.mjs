// What the analyzer of custom elements reads, seen from packages/widgets.
export default {
  globs: ['src/*/*.ts', 'src/base/careway-element.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.fixtures.ts'],
  litelement: true,
  quiet: true,
  // Otherwise it writes into package.json where it was told to write the manifest.
  packagejson: false,
};
