import '@careway/widgets/plan/define';
import '@careway/widgets/help/define';
import '../site.js';

// This site keeps language and plan in the address, so it goes to a page in its own way.
document.addEventListener('careway-navigate', (event) => {
  const [link] = event.composedPath();
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  location.assign(link.pathname + location.search);
});
