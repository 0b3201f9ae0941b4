import '@careway/widgets/plan/define';
import '@careway/widgets/help/define';
import '../site.js';
