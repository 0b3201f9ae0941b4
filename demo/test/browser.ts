import { openSqliteStore, serveIntake, type StaffOptions, type Store } from '@careway/intake';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findHeadless } from '../../packages/tooling/bootstrap.mjs';
import { createDemo } from '../server/app.js';

export interface StrictBrowser {
  /**
   * A new page; what its policy refuses and what it logs as an error fails the test. `prepare` has
   * the page before it asks for anything.
   */
  open: (url: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
  /** Waits for a trouble that the test brings about itself, and takes it back. */
  expectTrouble: (message: RegExp) => Promise<void>;
}

let launched: Promise<Browser> | undefined;

/** One browser for the tests of a file. */
function theBrowser(): Promise<Browser> {
  const executablePath = findHeadless();
  assert.ok(executablePath, 'There is no Chromium: run npm test, which installs it.');
  return (launched ??= chromium.launch({ executablePath, args: ['--no-sandbox'] }));
}

after(async () => {
  await (await launched)?.close();
});

/**
 * A browser whose pages may have no trouble, but for what a test brings about throughout. Each page
 * has its own storage; they close with the test, then what they talked to.
 */
export async function strictBrowser(
  t: TestContext,
  close?: () => Promise<void>,
  expected?: RegExp,
): Promise<StrictBrowser> {
  const browser = await theBrowser();
  const pages: Page[] = [];
  const troubles: string[] = [];
  const heard = new EventTarget();
  const trouble = (text: string) => {
    if (expected?.test(text)) return;
    troubles.push(text);
    heard.dispatchEvent(new Event('trouble'));
  };
  t.after(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    await close?.();
    assert.deepEqual(troubles, []);
  });
  return {
    expectTrouble: async (message) => {
      for (;;) {
        const index = troubles.findIndex((text) => message.test(text));
        if (index !== -1) {
          troubles.splice(index, 1);
          return;
        }
        await once(heard, 'trouble', { signal: AbortSignal.timeout(15_000) });
      }
    },
    open: async (url, prepare) => {
      const page = await browser.newPage();
      pages.push(page);
      page.on('pageerror', (error) => {
        trouble(`${url}: ${error.message}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') trouble(`${url}: ${message.text()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await prepare?.(page);
      await page.goto(url);
      return page;
    },
  };
}

export interface Demo extends StrictBrowser {
  url: string;
  store: Store;
  /** The SQLite file that submissions go to. */
  database: string;
  /** Takes the server away, as a line that is cut. */
  stop: () => Promise<void>;
}

export interface DemoParts {
  /** The folder of the pages; the built demo by default. */
  pages?: string;
  /** Who may work on what was sent; nobody by default. */
  staff?: StaffOptions;
}

/** The built demo, or other pages, with a database of its own, and a browser in front of it. */
export async function demo(
  t: TestContext,
  { pages = './demo/dist', staff }: DemoParts = {},
): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'careway-demo-'));
  const database = join(folder, 'intake.sqlite');
  const store = openSqliteStore(database);
  const server = await serveIntake({
    handler: createDemo({ pages, store, ...(staff && { staff }) }),
    port: 0,
  });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= server.close());
  const browser = await strictBrowser(t, async () => {
    await stop();
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return {
    ...browser,
    url: server.url,
    store,
    database,
    stop,
    open: (path, prepare) => browser.open(server.url + path, prepare),
  };
}
