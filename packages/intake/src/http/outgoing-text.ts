import type { ServerResponse } from 'node:http';

const texts = new WeakMap<Response, string>();

/** An answer whose text is remembered beside its stream, so that Node's server can send it as it is. */
export function textResponse(text: string, init: ResponseInit): Response {
  const response = new Response(text, init);
  texts.set(response, text);
  return response;
}

/**
 * Sends an answer of {@link textResponse} without its stream, which would take longer than the
 * schema, the digests and the dates together. False where it is another answer: nothing was sent.
 */
export function sentAsText(response: Response, outgoing: ServerResponse): boolean {
  const text = texts.get(response);
  if (text === undefined || response.bodyUsed) return false;
  const body = Buffer.from(text);
  outgoing.writeHead(response.status, [
    ...[...response.headers].flat(),
    ...['Content-Length', String(body.byteLength)],
  ]);
  outgoing.end(body);
  return true;
}
