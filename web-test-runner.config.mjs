import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { findHeadless } from './packages/tooling/bootstrap.mjs';
import { commonJs } from './packages/tooling/common-js-plugin.mjs';
import { mediaPlugin } from './packages/tooling/media-plugin.mjs';
import { countingReporter } from './packages/tooling/counting-reporter.mjs';

/** The browser tests of the widgets. Started by "npm test"; alone: npx wtr --files <glob>. */
export default {
  files: ['packages/widgets/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  // Only the page in front gets frames and intersections: one at a time, or tests wait in vain.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findHeadless(),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-renderer-backgrounding',
          '--disable-backgrounding-occluded-windows',
        ],
      },
      createPage: async ({ context }) => {
        const page = await context.newPage();
        // A test that walks by Tab past the last link leaves the page, and the next one needs it.
        const client = await page.createCDPSession();
        await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  middleware: [
    // The demo's data, at the address it has in the demo.
    (context, next) => {
      context.url = context.url.replace(/^\/data\//, '/demo/public/data/');
      return next();
    },
  ],
  plugins: [
    a11ySnapshotPlugin(),
    mediaPlugin(),
    commonJs(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('packages/tooling/tsconfig.base.json', import.meta.url)),
    }),
  ],
  reporters: [countingReporter()],
  coverage: process.argv.includes('--coverage'),
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    exclude: ['**/generated/**', '**/*.test.ts'],
    reportDir: 'coverage',
  },
  testFramework: { config: { timeout: 10_000 } },
  // The longest file needs one minute of a machine of its own.
  testsFinishTimeout: 300_000,
};
