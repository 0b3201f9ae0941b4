/** Some bytes one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** The same bytes in blocks of so many or more: a part of a few bytes is not worth a way of its own. */
export function* blocksOf(parts: readonly Uint8Array[], size: number): Generator<Uint8Array> {
  let block: Uint8Array[] = [];
  let length = 0;
  for (const part of parts) {
    block.push(part);
    length += part.length;
    if (length < size) continue;
    yield joinBytes(block);
    block = [];
    length = 0;
  }
  yield joinBytes(block);
}
