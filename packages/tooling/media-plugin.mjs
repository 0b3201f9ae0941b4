/**
 * The command "show-as" of browser tests: the page as on paper, or in a system's own few colors.
 * The runner's own command knows no forced colors. Chromium alone lets a test look.
 */
export function mediaPlugin() {
  const clients = new WeakMap();
  return {
    name: 'show-as',
    async executeCommand({ command, payload, session }) {
      if (command !== 'show-as' || session.browser.type !== 'puppeteer') return undefined;
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, page.createCDPSession());
      const client = await clients.get(page);
      await client.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: [{ name: 'forced-colors', value: payload.forcedColors ?? '' }],
      });
      return true;
    },
  };
}
