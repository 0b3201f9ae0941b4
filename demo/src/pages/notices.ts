import '@careway/widgets/plan/define';
import '@careway/widgets/notices/define';
import '../site.js';
