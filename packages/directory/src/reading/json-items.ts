import { DirectoryError } from '../errors.js';

/** The bytes of a file, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

/** An item of a list, as text, or what stands where one should be. */
export type JsonItem = { value: unknown } | { broken: string };

/** No provider has more; a longer item would only fill the memory. */
const LONGEST_ITEM = 4_000_000;

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}

/**
 * The items of a JSON list one by one, so that a file of any size costs the memory of one item.
 * An item that is no JSON is given as it stands, and the next one is read all the same.
 * @throws DirectoryError `code` where the file is no list, ends within it, or has an item of more than
 * 4 million characters.
 */
export async function* jsonItems(
  bytes: Bytes,
  path: string,
  code: 'not-qhp',
): AsyncGenerator<JsonItem> {
  const splitter = new Splitter(path, code);
  const { TextDecoder } = globalThis as unknown as { TextDecoder: new () => Decoder };
  const decoder = new TextDecoder();
  for await (const chunk of bytes) {
    splitter.add(decoder.decode(chunk, { stream: true }));
    yield* splitter.take();
  }
  splitter.add(decoder.decode());
  yield* splitter.take();
  splitter.end();
}

/** Follows quotes and brackets through text that comes in pieces. */
class Splitter {
  private items: JsonItem[] = [];
  private state: 'before' | 'within' | 'after' = 'before';
  private parts: string[] = [];
  private length = 0;
  private depth = 0;
  private isQuoted = false;
  private isEscaped = false;

  constructor(
    private readonly path: string,
    private readonly code: 'not-qhp',
  ) {}

  take(): JsonItem[] {
    const taken = this.items;
    this.items = [];
    return taken;
  }

  add(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = text[at] as string;
      if (this.state !== 'within') {
        this.outside(letter);
        from = at + 1;
      } else if (this.isQuoted) this.inQuotes(letter);
      else if (letter === '"') this.isQuoted = true;
      else if (letter === '{' || letter === '[') this.depth += 1;
      else if ((letter === ',' || letter === ']') && this.depth === 0) {
        this.keep(text.slice(from, at));
        this.finish(letter === ']');
        from = at + 1;
      } else if (letter === '}' || letter === ']') this.depth -= 1;
    }
    if (this.state === 'within') this.keep(text.slice(from));
  }

  /** @throws DirectoryError where the list was not closed. */
  end(): void {
    if (this.state !== 'after') this.fail('it ends before the list does', 'Fetch the file again');
  }

  private outside(letter: string): void {
    if (/[\s\uFEFF]/.test(letter)) return;
    if (this.state === 'before' && letter === '[') this.state = 'within';
    else this.fail('it must be one JSON list', 'Check that it is the right file');
  }

  private inQuotes(letter: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (letter === '\\') this.isEscaped = true;
    else if (letter === '"') this.isQuoted = false;
  }

  private keep(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (this.length > LONGEST_ITEM)
      this.fail(`an item has more than ${LONGEST_ITEM} characters`, 'Check the file');
  }

  private finish(isLast: boolean): void {
    const text = this.parts.join('').trim();
    this.parts = [];
    this.length = 0;
    this.depth = 0;
    if (isLast) this.state = 'after';
    // An empty list has no item, and some writers leave a comma after the last one.
    if (text === '' && isLast) return;
    try {
      this.items.push({ value: JSON.parse(text) as unknown });
    } catch {
      this.items.push({ broken: text.slice(0, 80) });
    }
  }

  private fail(rule: string, remedy: string): never {
    throw new DirectoryError(this.code, this.path, rule, remedy);
  }
}
