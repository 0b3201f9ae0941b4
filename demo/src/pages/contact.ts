import '@careway/widgets/plan/define';
import '@careway/widgets/contact/define';
import '../site.js';
