import '@careway/widgets/plan/define';
import '@careway/widgets/ride-check/define';
import '../site.js';
