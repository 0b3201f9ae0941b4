import '@careway/widgets/plan/define';
import '@careway/widgets/triage/define';
import '../site.js';

// What lies below a phone's first screen comes once that screen has its code.
void import('@careway/widgets/place-finder/define');
void import('@careway/widgets/ride-check/define');
void import('@careway/widgets/contact/define');
