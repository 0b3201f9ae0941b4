import type { CarewayKiosk } from '@careway/widgets/kiosk';
import { workerAddress } from '../worker-address.js';

/*
 * What the host of a kiosk does beside the kit: keep the page on the device, and take up a new
 * version while nobody is here. The worker keeps all of a version or nothing of it.
 */

const HOUR = 3_600_000;
const LONGEST_HANDOVER = 3_000;
const QUIET = 1_000;

/** Waits until the page has asked for no file for a while. */
function nothingComes(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      files.disconnect();
      resolve();
    };
    let timer = setTimeout(end, QUIET);
    const files = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, QUIET);
    });
    files.observe({ type: 'resource' });
  });
}

/** Keeps the kiosk's page for the time without a line. */
export async function keepOffline(kiosk: CarewayKiosk): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const isUpdate = serviceWorker.controller !== null;
  const address = workerAddress('careway-kiosk', '/kiosk-worker.js');
  const worker = await serviceWorker.register(address, { scope: '/kiosk.html' });
  /** A newer version stands ready, whole: it begins with the next visitor, not during a visit. */
  const takeUp = async () => {
    // A worker that is asked for a file in that moment stays in office as long as its page does.
    await nothingComes();
    if (!kiosk.isFree || !worker.waiting) return;
    worker.waiting.postMessage({ type: 'SKIP_WAITING' });
    setTimeout(() => {
      if (kiosk.isFree && worker.waiting) location.reload();
    }, LONGEST_HANDOVER);
  };
  if (isUpdate) {
    serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
  }
  worker.addEventListener('updatefound', () => {
    worker.installing?.addEventListener('statechange', () => void takeUp());
  });
  kiosk.addEventListener('careway-kiosk-reset', () => void takeUp());
  setInterval(() => {
    // Without a line there is nothing newer to be had.
    void worker.update().catch(() => undefined);
  }, HOUR);
  void takeUp();
}
