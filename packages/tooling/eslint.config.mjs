import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/generated/',
    '**/node_modules/',
    'coverage/',
    'shots/',
    '.cache/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/../..` },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An index that the code has just checked is asserted by name, not by "!", which strict forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-console': 'error',
    },
  },
  {
    files: ['packages/widgets/**/*.ts', 'packages/staff/**/*.ts', 'demo/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    settings: { litHtmlSources: true },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**', '**/*.fixtures.ts', '**/older-browsers.ts'],
    rules: {
      // Safari 16 has none of these.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(canParse|checkVisibility|withResolvers)$/]',
          message: 'Phones that get no newer browser lack it: see base/older-browsers.ts.',
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/testing/*.ts'],
    rules: {
      // node:test's it() returns a promise that the runner itself awaits; a plugin types chai's
      // equal() as a promise for its own use on DOM trees.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe'], package: 'node:test' },
            { from: 'package', name: 'Equal', package: 'chai' },
          ],
        },
      ],
      // chai's assertions read as expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['packages/cli/src/**', 'demo/server/**', 'demo/test/**'],
    rules: { 'no-console': 'off' },
  },
  // vite reads a configuration from a default export.
  { files: ['**/vite.config.ts'], rules: { 'no-restricted-exports': 'off' } },
);
