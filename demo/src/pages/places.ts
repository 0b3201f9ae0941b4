import '@careway/widgets/plan/define';
import '@careway/widgets/place-finder/define';
import '../site.js';
