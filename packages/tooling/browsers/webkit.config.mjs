import { createRequire } from 'node:module';
import { join } from 'node:path';
import base from '../../../web-test-runner.config.mjs';
import { root } from '../bootstrap.mjs';

const { webdriverLauncher } = createRequire(join(root, '.cache', 'webkit', 'package.json'))(
  '@web/test-runner-webdriver',
);

/** The browser tests of the widgets in WebKitGTK. Started by "npm run test:webkit". */
export default {
  ...base,
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {
          binary: process.env.WEBKIT_PATH,
          args: ['--automation'],
        },
      },
    }),
  ],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
};
