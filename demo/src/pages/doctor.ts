import '@careway/widgets/plan/define';
import '@careway/widgets/pcp-finder/define';
import type { CarewayPcpFinder } from '@careway/widgets/pcp-finder';
import '../site.js';
import { workerAddress } from '../worker-address.js';

// A large directory is read and searched beside the page, which never waits for it.
const finder = document.querySelector<CarewayPcpFinder>('careway-pcp-finder');
if (finder) {
  const address = workerAddress('careway-doctors', '/careway/pcp-finder-worker.js');
  finder.worker = new Worker(address, { type: 'module' });
}
