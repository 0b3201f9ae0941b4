import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * The service worker of the kiosk's page: /kiosk-worker.js, which keeps that page with all that it
 * may ever load. A new version is taken in whole beside the old one and waits until the page asks
 * for it, so that no visit gets half of each.
 */
export function kioskWorker(pages: string): Plugin[] {
  const plugins = VitePWA({
    outDir: pages,
    filename: 'kiosk-worker.js',
    // The page registers it itself, under a policy of its own; it is no app to install.
    injectRegister: null,
    manifest: false,
    workbox: {
      globPatterns: ['kiosk.html', 'favicon.svg', 'assets/*', 'plans/*.json', 'data/*'],
      // A script that loads others would need a policy that the worker's page does not give.
      inlineWorkboxRuntime: true,
      sourcemap: false,
      cleanupOutdatedCaches: true,
      // The page that brought the worker is kept by it from then on.
      clientsClaim: true,
      skipWaiting: false,
      navigateFallback: null,
      // Plan and language are chosen in the address; it is the same page.
      ignoreURLParametersMatching: [/./],
      maximumFileSizeToCacheInBytes: 8_000_000,
    },
  });
  return plugins.map((plugin) => ({
    ...plugin,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  }));
}
