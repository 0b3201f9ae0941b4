import { createRequire } from 'node:module';
import { join } from 'node:path';
import base from '../../../web-test-runner.config.mjs';
import { root } from '../bootstrap.mjs';
import { patient } from './patient.mjs';

const { webdriverLauncher } = createRequire(join(root, '.cache', 'webkit', 'package.json'))(
  '@web/test-runner-webdriver',
);

const launcher = webdriverLauncher({
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
});

/** Gives the page this size, whatever its window has around it. */
async function resize({ width, height }) {
  const { driver } = launcher;
  const around = await driver.getWindowRect();
  const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
  await driver.setWindowRect(
    null,
    null,
    width + around.width - innerWidth,
    height + around.height - innerHeight,
  );
  return true;
}

/** The command of tests for another size of the page, which the runner itself knows for others only. */
const viewport = {
  name: 'viewport-of-webkit',
  executeCommand: ({ command, payload }) =>
    command === 'set-viewport' ? resize(payload) : undefined,
};

const held = [];

/** The commands that hold a key and let it go, which the runner itself has for others only. */
const holding = {
  name: 'holding-of-webkit',
  executeCommand: ({ command, payload }) => {
    if (command !== 'send-keys') return undefined;
    if (payload.down) held.push(payload.down);
    else if (payload.up) held.splice(held.indexOf(payload.up), 1);
    // Anything else is left to the runner's own.
    return payload.down || payload.up ? true : undefined;
  },
};

const initialize = launcher.initialize.bind(launcher);
launcher.initialize = (config) => {
  // Before the runner's own, which would refuse.
  config.plugins.unshift(viewport, holding);
  return initialize(config);
};

const startSession = launcher.startSession.bind(launcher);
launcher.startSession = async (id, url) => {
  await launcher.ensureManagerInitialized();
  // As large as the page is in the other browsers.
  await resize({ width: 800, height: 600 });
  await startSession(id, url);
};

const sendKeys = launcher.sendKeys.bind(launcher);
launcher.sendKeys = async (id, keys) => {
  // It presses all keys before it lets go of one: the second 5 of "555" would be none.
  for (const key of keys) await sendKeys(id, [...held, key]);
};

/** The browser tests of the widgets in WebKitGTK. Started by "npm run test:webkit". */
export default {
  ...base,
  ...patient,
  browsers: [launcher],
};
