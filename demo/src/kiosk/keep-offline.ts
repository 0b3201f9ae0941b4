import type { CarewayKiosk } from '@careway/widgets/kiosk';

/*
 * What the host of a kiosk does beside the kit: keep the page on the device, and take up a new
 * version while nobody is here. The worker keeps all of a version or nothing of it.
 */

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** Under Trusted Types the address of a worker is a script's: one policy, which knows one address. */
function workerAddress(): string {
  const address = '/kiosk-worker.js';
  const { trustedTypes } = window as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('careway-kiosk', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

const HOUR = 3_600_000;

/** Keeps the kiosk's page for the time without a line. */
export async function keepOffline(kiosk: CarewayKiosk): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const isUpdate = serviceWorker.controller !== null;
  const worker = await serviceWorker.register(workerAddress(), { scope: '/kiosk.html' });
  /** A newer version stands ready, whole: it begins with the next visitor, not during a visit. */
  const takeUp = () => {
    if (kiosk.isFree) worker.waiting?.postMessage({ type: 'SKIP_WAITING' });
  };
  if (isUpdate) {
    serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
  }
  worker.addEventListener('updatefound', () => {
    worker.installing?.addEventListener('statechange', takeUp);
  });
  kiosk.addEventListener('careway-kiosk-reset', takeUp);
  setInterval(() => {
    // Without a line there is nothing newer to be had.
    void worker.update().catch(() => undefined);
  }, HOUR);
  takeUp();
}
