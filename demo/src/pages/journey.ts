import '@careway/widgets/plan/define';
import '@careway/widgets/triage/define';
import '../site.js';

// What lies below a phone's first screen comes once that screen has its code.
const below = [
  () => import('@careway/widgets/place-finder/define'),
  () => import('@careway/widgets/ride-check/define'),
  () => import('@careway/widgets/contact/define'),
];
for (const load of below) await load();
