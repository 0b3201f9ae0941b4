/** Other browsers than Chromium take several times as long to start, and to check a page with axe. */
export const patient = {
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
};
