import '@careway/widgets/plan/define';
import '@careway/widgets/billing/define';
import '../site.js';
