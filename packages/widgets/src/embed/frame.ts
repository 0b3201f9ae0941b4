/*
 * The script of a page in a frame: takes the attributes of its element from the address, and tells
 * the page around it how high it is.
 */
import { setKnownAttributes } from './attributes.js';
import { isHello, type HeightMessage } from './messages.js';

const asked = new URL(location.href).searchParams;
const language = asked.get('lang');
if (language) document.documentElement.lang = language;

const element = document.querySelector('main > *');
if (element) {
  await customElements.whenDefined(element.localName);
  setKnownAttributes(element, asked);
}

/** The site of the page around, once it has said hello; heights go to no other. */
let host: string | undefined;

function tellHeight(): void {
  if (!host) return;
  const { height } = document.documentElement.getBoundingClientRect();
  const message: HeightMessage = { type: 'careway-height', height: Math.ceil(height) };
  parent.postMessage(message, host);
}

addEventListener('message', ({ source, origin, data }) => {
  // A page without a site, such as a file, says "null": no message can be meant for it alone.
  if (source !== parent || origin === 'null' || !isHello(data)) return;
  host = origin;
  tellHeight();
});
new ResizeObserver(tellHeight).observe(document.documentElement);
