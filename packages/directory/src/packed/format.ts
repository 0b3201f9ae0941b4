import { DirectoryError } from '../errors.js';
import { get, isObject } from '../reading/json.js';
import type { Plan } from '../model.js';
import type { ReadReport } from '../reading/report.js';
import { joinBytes, lengthOf } from './bytes.js';
import { BrokenBytes } from './columns.js';
import { compress, decodeText, decompress, encodeText } from './platform.js';

/**
 * A packed directory file, version 2, all numbers with the lowest byte first:
 *
 * | bytes  | what                                                             |
 * | ------ | ---------------------------------------------------------------- |
 * | 8      | `\x89CWD\r\n\x1a\n`: an editor or a transfer as text would break it |
 * | 4      | the version                                                      |
 * | 4      | CRC-32 of all bytes after these                                  |
 * | 4      | the length of the header                                         |
 * | 4      | the length of the body once it is unpacked                       |
 * | header | JSON in UTF-8: `PackedHeader`                                    |
 * | body   | gzip: the providers and the facilities, as `layout.ts` says                         |
 */

export const packedVersion = 2;

/** What a file says of itself; it can be read without unpacking the rest. */
export interface PackedHeader {
  /** ISO 8601: the newest change among the records, as `Directory.dataAsOf`. */
  dataAsOf?: string;
  /** What was read. */
  source: string;
  providers: number;
  facilities: number;
  plans: Plan[];
  /** What the reader did with what it found. */
  report?: ReadReport;
}

const magic = [0x89, 0x43, 0x57, 0x44, 0x0d, 0x0a, 0x1a, 0x0a];
const fixed = 24;

/** Above this a body is no directory for a browser: a million providers have a tenth of it. */
const mostBody = 512 * 1024 * 1024;

const buildAnew = 'Build it anew with "careway directory build", and upload the file as it is';

/** @param body in parts, so that it need not be there twice. */
export async function seal(header: PackedHeader, body: readonly Uint8Array[]): Promise<Uint8Array> {
  const json = encodeText(JSON.stringify(header));
  const packed = await compress(body);
  const file = joinBytes([new Uint8Array(fixed), json, packed]);
  const view = new DataView(file.buffer);
  file.set(magic);
  view.setUint32(8, packedVersion, true);
  view.setUint32(16, json.length, true);
  view.setUint32(20, lengthOf(body), true);
  view.setUint32(12, crc32(file.subarray(16)), true);
  return file;
}

/**
 * Reads what a file says of itself, and checks that it is whole.
 * @throws DirectoryError `not-packed`, `newer-version`, `damaged`.
 */
export function readHeader(file: Uint8Array): PackedHeader {
  return open(file).header;
}

/**
 * The header and the unpacked body.
 * @throws DirectoryError `not-packed`, `newer-version`, `damaged`.
 */
export async function unseal(
  file: Uint8Array,
): Promise<{ header: PackedHeader; body: Uint8Array }> {
  const { header, packed, length } = open(file);
  let body;
  try {
    body = await decompress(packed, length);
  } catch {
    throw damaged('its body cannot be unpacked');
  }
  if (body.length !== length) throw damaged('its body has another length');
  return { header, body };
}

/** Whether bytes begin as a packed directory does. */
export function isPacked(file: Uint8Array): boolean {
  return magic.every((byte, at) => file[at] === byte);
}

export function damaged(why: string): DirectoryError {
  return new DirectoryError(
    'damaged',
    'the directory file',
    `it was cut off or altered on its way: ${why}`,
    buildAnew,
  );
}

/** Runs what reads bytes; what it finds broken is told as a damaged file. */
export function reading<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenBytes) throw damaged(error.message);
    throw error;
  }
}

function open(file: Uint8Array) {
  if (file.length < fixed || !isPacked(file)) {
    throw new DirectoryError(
      'not-packed',
      `${file.length} bytes`,
      'a directory file begins with the mark of careway',
      'Check the address of the file: a page that says "not found" is no directory',
    );
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = view.getUint32(8, true);
  if (version !== packedVersion) {
    throw new DirectoryError(
      'newer-version',
      version,
      `this reader knows version ${packedVersion} of the file`,
      'Update the careway script of the page, or build the file with the same release',
    );
  }
  if (view.getUint32(12, true) !== crc32(file.subarray(16)))
    throw damaged('its checksum is another');
  const headerLength = view.getUint32(16, true);
  const length = view.getUint32(20, true);
  if (headerLength > file.length - fixed) throw damaged('its header is cut off');
  if (length > mostBody) throw damaged(`its body would have ${length} bytes`);
  return {
    header: headerOf(file.subarray(fixed, fixed + headerLength)),
    packed: file.subarray(fixed + headerLength),
    length,
  };
}

function headerOf(bytes: Uint8Array): PackedHeader {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes));
  } catch {
    throw damaged('its header is no JSON');
  }
  const isHeader =
    isObject(json) &&
    Number.isSafeInteger(get(json, 'providers')) &&
    Number.isSafeInteger(get(json, 'facilities')) &&
    typeof get(json, 'source') === 'string' &&
    Array.isArray(get(json, 'plans'));
  if (!isHeader) throw damaged('its header lacks a part');
  return json as PackedHeader;
}

const crcTable = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (IEEE 802.3), as gzip and PNG have it. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- By index it takes half the time.
  for (let at = 0; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
}
