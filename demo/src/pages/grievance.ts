import '@careway/widgets/plan/define';
import '@careway/widgets/grievance-form/define';
import '../site.js';
