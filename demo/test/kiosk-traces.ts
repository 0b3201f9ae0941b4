import { told } from './kiosk-page.js';

type Look = (place: string, text: string | null | undefined) => void;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if (node instanceof Element && node.shadowRoot) yield* nodesOf(node.shadowRoot);
  for (const child of node.childNodes) yield* nodesOf(child);
}

/** Words, attributes, and what stands in fields or once stood there. */
function lookAtPage(look: Look): void {
  for (const node of nodesOf(document)) {
    look(node.nodeName, node.nodeValue);
    if (!(node instanceof Element)) continue;
    for (const { name, value } of node.attributes) look(`attribute ${name}`, value);
    for (const name of ['value', 'defaultValue'] as const) {
      const value: unknown = Reflect.get(node, name);
      if (typeof value === 'string') look(`${name} of ${node.localName}`, value);
    }
  }
}

/** What a browser keeps beside the page. */
async function lookAround(look: Look): Promise<string[]> {
  look('address', location.href);
  look('history', JSON.stringify(history.state));
  for (const { url } of navigation.entries()) look('history', url);
  look('window name', window.name);
  look('title', document.title);
  look('cookie', document.cookie);
  look('selection', getSelection()?.toString());
  look('left over', JSON.stringify((window as { leftOver?: unknown }).leftOver));
  for (const { name } of performance.getEntries()) look('request', name);
  const found: string[] = [];
  for (const storage of [localStorage, sessionStorage]) {
    if (storage.length > 0) found.push(`storage: ${JSON.stringify(storage)}`);
  }
  for (const { name } of await indexedDB.databases()) found.push(`database: ${name ?? ''}`);
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) look('cache', url);
  }
  return found;
}

/** Where what visitors gave is still to be found on the page, and what the page would keep. */
export async function traces(given: readonly string[] = []): Promise<string[]> {
  const found: string[] = [];
  const look: Look = (place, text) => {
    if (text && (told.test(text) || given.some((each) => text.includes(each)))) {
      found.push(`${place}: ${text}`);
    }
  };
  lookAtPage(look);
  return [...found, ...(await lookAround(look))];
}
