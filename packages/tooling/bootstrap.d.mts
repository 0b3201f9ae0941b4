/** The path of a Chromium or Chrome on this machine, or undefined. CHROME_PATH wins. */
export function findBrowser(): string | undefined;

/** What the tests drive: Chromium without windows, or else the browser. CHROME_PATH wins. */
export function findHeadless(): string | undefined;

/** Runs a command and resolves to its exit code, with what it said where it is `quiet`. */
export function run(
  command: string,
  args: readonly string[],
  options?: { cwd?: string; env?: Record<string, string>; quiet?: boolean },
): Promise<{ code: number; output: string }>;
