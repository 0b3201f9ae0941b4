import { chromeLauncher } from '@web/test-runner-chrome';
import base from '../../../web-test-runner.config.mjs';

/** The browser tests of the widgets in Firefox. Started by "npm run test:firefox". */
export default {
  ...base,
  browsers: [
    chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH },
    }),
  ],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
};
