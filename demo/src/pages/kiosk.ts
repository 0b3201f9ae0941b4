import '@careway/widgets/kiosk/define';
import { keepOffline } from '../kiosk/keep-offline.js';

declare const __CAREWAY_BUILT__: string;

const kiosk = document.querySelector('careway-kiosk');
if (kiosk) {
  kiosk.built = __CAREWAY_BUILT__;
  if (new URL(location.href).searchParams.get('plan') === 'nutmeg-valley-health-plan') {
    kiosk.plan = '/plans/nutmeg-valley-health-plan.json';
    kiosk.zip = '06106';
  }
  await keepOffline(kiosk);
}
