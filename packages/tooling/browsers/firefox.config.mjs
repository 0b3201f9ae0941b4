import { chromeLauncher } from '@web/test-runner-chrome';
import base from '../../../web-test-runner.config.mjs';
import { patient } from './patient.mjs';

/** The browser tests of the widgets in Firefox. Started by "npm run test:firefox". */
export default {
  ...base,
  ...patient,
  browsers: [
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH,
        // The list of downloads would open with the first file, and keep the focus from every page.
        extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
      },
    }),
  ],
};
