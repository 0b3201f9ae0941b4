import '@careway/widgets/plan/define';
import '@careway/widgets/triage/define';
import '@careway/widgets/place-finder/define';
import '@careway/widgets/ride-check/define';
import '@careway/widgets/contact/define';
import '../site.js';
