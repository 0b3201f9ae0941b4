import { openSqliteStore, serveIntake } from '@careway/intake';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../packages/tooling/bootstrap.mjs';
import { createDemo } from '../server/app.js';

export interface Demo {
  url: string;
  /** The SQLite file that submissions go to. */
  database: string;
  /** A new page; what its policy refuses and what it logs as an error fails the test. */
  open: (path: string) => Promise<Page>;
  /** Takes back a trouble that the test brought about itself. */
  expectTrouble: (message: RegExp) => void;
}

/** The built demo with a database of its own, and a browser in front of it. */
export async function demo(t: TestContext): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'careway-demo-'));
  const database = join(folder, 'intake.sqlite');
  const store = openSqliteStore(database);
  const server = await serveIntake({
    handler: createDemo({ pages: './demo/dist', store }),
    port: 0,
  });
  const executablePath = findBrowser();
  assert.ok(executablePath, 'There is no Chromium: run npm test, which installs it.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const troubles: string[] = [];
  t.after(async () => {
    await browser.close();
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true });
    assert.deepEqual(troubles, []);
  });
  return {
    url: server.url,
    database,
    expectTrouble: (message) => {
      const index = troubles.findIndex((trouble) => message.test(trouble));
      assert.notEqual(index, -1, `No trouble like ${String(message)}.`);
      troubles.splice(index, 1);
    },
    open: async (path) => {
      const page = await browser.newPage();
      page.on('pageerror', (error) => troubles.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`${path}: ${message.text()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.goto(server.url + path);
      return page;
    },
  };
}
