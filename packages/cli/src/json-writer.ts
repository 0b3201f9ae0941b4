/** A source as it was written, and the members that it was written of. */
interface Source {
  names: readonly string[];
  values: readonly unknown[];
  bytes: Uint8Array;
}

/** The name of a member as it is written, and the member whole for the values it often has. */
interface Name {
  bytes: Uint8Array;
  members: Map<unknown, Uint8Array>;
}

const encoder = new TextEncoder();

/** Most names, values of a name, and sources that are kept; answers have far fewer. */
const MOST_KEPT = 1_000;
/** A text of this length or longer is a date or a sentence: it will not come again. */
const LONG = 24;
/** A text of this length or longer is left to JSON.stringify. */
const LONGEST = 200;
/** Up to here a loop is faster than a call that copies. */
const FEW = 16;

const code = (character: string) => character.charCodeAt(0);
const [quote, backslash, comma, lineFeed] = [code('"'), code('\\'), code(','), code('\n')];
const [openList, closeList, openObject, closeObject] = [code('['), code(']'), code('{'), code('}')];
const [firstPlain, lastPlain] = [code(' '), code('~')];

/**
 * Writes answers as JSON.stringify does, several times as fast: straight into bytes. What answers
 * repeat (members such as `"basis":"law"`, sources, the plan's contacts) is copied, not written
 * anew.
 */
export class JsonWriter {
  private bytes = new Uint8Array(1 << 17);
  private end = 0;
  private readonly names = new Map<string, Name>();
  private readonly sources = new Map<unknown, Source>();
  private readonly constants: ReadonlyMap<unknown, Uint8Array>;

  /** @param constants objects in answers that nobody changes while this writes. */
  constructor(constants: readonly object[] = []) {
    this.constants = new Map(constants.map((each) => [each, encoder.encode(JSON.stringify(each))]));
  }

  /** Bytes that wait to be taken. */
  get length(): number {
    return this.end;
  }

  /** One value and a line feed. */
  line(value: unknown): void {
    this.value(value);
    this.byte(lineFeed);
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.end);
    this.end = 0;
    return taken;
  }

  private value(value: unknown): void {
    if (typeof value === 'string') this.text(value);
    else if (value === undefined) this.json('null');
    else if (typeof value !== 'object' || value === null) this.json(JSON.stringify(value));
    else if (Array.isArray(value)) this.list(value);
    else this.object(value as Record<string, unknown>);
  }

  private object(members: Readonly<Record<string, unknown>>): void {
    const start = this.end;
    for (const name in members) this.member(name, members[name]);
    // Each member begins with a comma; the first one's place is the object's own.
    if (this.end === start) this.byte(openObject);
    else this.bytes[start] = openObject;
    this.byte(closeObject);
  }

  private member(name: string, value: unknown): void {
    if (value === undefined) return;
    const known = this.names.get(name) ?? this.keepName(name);
    if (typeof value === 'object') {
      this.copy(known.bytes);
      const constant = name === 'contact' ? this.constants.get(value) : undefined;
      if (constant) this.copy(constant);
      else if (name === 'cites' && Array.isArray(value)) this.cites(value);
      else this.value(value);
      return;
    }
    if (typeof value === 'string' && value.length >= LONG) {
      this.copy(known.bytes);
      this.text(value);
      return;
    }
    const member = known.members.get(value);
    if (member) {
      this.copy(member);
      return;
    }
    const start = this.end;
    this.copy(known.bytes);
    this.value(value);
    if (known.members.size < MOST_KEPT) known.members.set(value, this.bytes.slice(start, this.end));
  }

  private list(items: readonly unknown[]): void {
    const start = this.end;
    for (const item of items) {
      this.byte(comma);
      this.value(item);
    }
    this.closeList(start);
  }

  private cites(items: readonly unknown[]): void {
    const start = this.end;
    for (const item of items) {
      this.byte(comma);
      this.source(item);
    }
    this.closeList(start);
  }

  private closeList(start: number): void {
    if (this.end === start) this.byte(openList);
    else this.bytes[start] = openList;
    this.byte(closeList);
  }

  /** A source is a new object in each answer, with the members that it had in the last one. */
  private source(value: unknown): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.value(value);
      return;
    }
    const members = value as Record<string, unknown>;
    const known = this.sources.get(members.id);
    if (known && isSame(members, known)) {
      this.copy(known.bytes);
      return;
    }
    const [start, values] = [this.end, Object.values(members)];
    this.object(members);
    if (this.sources.size >= MOST_KEPT || values.some((each) => typeof each === 'object')) return;
    const bytes = this.bytes.slice(start, this.end);
    this.sources.set(members.id, { names: Object.keys(members), values, bytes });
  }

  private text(text: string): void {
    const { length } = text;
    if (length >= LONGEST) {
      this.json(JSON.stringify(text));
      return;
    }
    this.room(length + 2);
    const { bytes } = this;
    let at = this.end;
    bytes[at++] = quote;
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < firstPlain || unit > lastPlain || unit === quote || unit === backslash) {
        this.json(JSON.stringify(text));
        return;
      }
      bytes[at++] = unit;
    }
    bytes[at++] = quote;
    this.end = at;
  }

  private keepName(name: string): Name {
    const bytes = encoder.encode(`,${JSON.stringify(name)}:`);
    const kept = { bytes, members: new Map<unknown, Uint8Array>() };
    if (this.names.size < MOST_KEPT) this.names.set(name, kept);
    return kept;
  }

  private json(json: string): void {
    // No character of UTF-16 needs more than three bytes of UTF-8.
    this.room(json.length * 3);
    this.end += encoder.encodeInto(json, this.bytes.subarray(this.end)).written;
  }

  private copy(from: Uint8Array): void {
    const { length } = from;
    this.room(length);
    const { bytes, end } = this;
    if (length > FEW) bytes.set(from, end);
    else for (let index = 0; index < length; index++) bytes[end + index] = from[index] as number;
    this.end = end + length;
  }

  private byte(byte: number): void {
    this.room(1);
    this.bytes[this.end] = byte;
    this.end += 1;
  }

  private room(more: number): void {
    const needed = this.end + more;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.end));
    this.bytes = larger;
  }
}

function isSame(members: Readonly<Record<string, unknown>>, { names, values }: Source): boolean {
  let index = 0;
  for (const name in members) {
    if (names[index] !== name || values[index] !== members[name]) return false;
    index += 1;
  }
  return index === names.length;
}
