/** The path of a Chromium or Chrome on this machine, or undefined. CHROME_PATH wins. */
export function findBrowser(): string | undefined;
