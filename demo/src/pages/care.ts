import '@careway/widgets/plan/define';
import '@careway/widgets/triage/define';
import '../site.js';
