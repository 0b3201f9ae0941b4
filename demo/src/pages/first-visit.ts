import '@careway/widgets/plan/define';
import '@careway/widgets/first-visit/define';
import '../site.js';
