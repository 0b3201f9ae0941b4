import '@careway/widgets/plan/define';
import '@careway/widgets/authorization-tracker/define';
import '../site.js';
