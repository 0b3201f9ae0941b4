/*
 * frame-host.js, for a page with <iframe data-careway-frame src="…">: gives each frame the height
 * that its page asks for. It listens to the frames it finds, from the site that their src names.
 */
import { isHeight, type HelloMessage } from './messages.js';

const frames = () => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-careway-frame]'),
];

function greet(frame: HTMLIFrameElement): void {
  const hello: HelloMessage = { type: 'careway-hello' };
  // Says nothing, so anybody may hear it; the answer is what is checked.
  frame.contentWindow?.postMessage(hello, '*');
}

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== new URL(frame.src).origin || !isHeight(data)) return;
  frame.style.height = `${data.height}px`;
});

// Load events do not bubble, but they can be caught on the way down: frames that come later too.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && frames().includes(target)) greet(target);
  },
  true,
);
frames().forEach(greet);
