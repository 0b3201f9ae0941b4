// "npm run test:firefox" and "npm run test:webkit": the browser tests of the widgets in other browsers
// than Chromium. Each installs by itself what it needs and is not on the machine. What only Chromium
// lets a test do, such as looking at a page as a printer does, is skipped there by the test.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  bootstrap,
  firstProgram,
  installAside,
  installPrograms,
  placesOf,
  root,
  run,
} from './bootstrap.mjs';

/** Newer ones want a newer Node. It brings some 440 packages, so only this command installs it. */
const WEBDRIVER_LAUNCHER = '@web/test-runner-webdriver@1.0.0';

/** As large as the screens of the kiosk, with the frame of a window. */
const SCREEN = '-screen 0 1600x2400x24';

const findFirefox = () =>
  firstProgram([
    process.env.FIREFOX_PATH,
    ...placesOf(['firefox', 'firefox-esr']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

const findMiniBrowser = () => {
  const libraries = '/usr/lib';
  const machines = existsSync(libraries) ? readdirSync(libraries) : [];
  return firstProgram([
    process.env.WEBKIT_PATH,
    ...machines.map((machine) => join(libraries, machine, 'webkit2gtk-4.1', 'MiniBrowser')),
  ]);
};

/** A port that nothing listens on. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function firefox() {
  if (!findFirefox())
    await installPrograms(['firefox-esr'], 'No Firefox found. Install it, or set FIREFOX_PATH.');
  return { env: { FIREFOX_PATH: findFirefox() }, close: () => undefined };
}

async function webkit() {
  const programs = ['WebKitWebDriver', 'xvfb-run'].map((name) => firstProgram(placesOf([name])));
  if (programs.includes(undefined) || !findMiniBrowser()) {
    await installPrograms(
      ['webkit2gtk-driver', 'xvfb', 'xauth'],
      'WebKitGTK with WebKitWebDriver and Xvfb runs on Linux only: run this there.',
    );
  }
  await installAside('webkit', [WEBDRIVER_LAUNCHER]);
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', '-s', SCREEN, 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  return {
    env: { WEBKIT_PATH: findMiniBrowser(), WEBKIT_DRIVER_PORT: String(port) },
    // With the virtual screen that it runs on.
    close: () => process.kill(-driver.pid),
  };
}

const browsers = { firefox, webkit };
const [name, ...rest] = process.argv.slice(2);
if (!(name in browsers)) {
  throw new Error(`There is no browser "${name}". There are: ${Object.keys(browsers).join(', ')}.`);
}
await bootstrap();
const { generate } = await import('./generate.mjs');
await generate();
const { env, close } = await browsers[name]();
const config = join('packages', 'tooling', 'browsers', `${name}.config.mjs`);
const { code } = await run('npx', ['wtr', '--config', config, '--root-dir', root, ...rest], {
  env,
});
close();
process.exitCode = code;
