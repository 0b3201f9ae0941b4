import '@careway/widgets/plan/define';
import '@careway/widgets/pcp-finder/define';
import '../site.js';
