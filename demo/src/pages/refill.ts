import '@careway/widgets/plan/define';
import '@careway/widgets/refill/define';
import '../site.js';
