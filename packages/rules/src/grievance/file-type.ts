/** What may be attached to a submission: what a phone or a scanner makes. */
export const fileTypes = ['image/jpeg', 'image/png', 'image/heic', 'application/pdf'] as const;

export type FileType = (typeof fileTypes)[number];

/** How the names of such files end. */
export const extensionOf: Readonly<Record<FileType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
};

/** From so many first bytes on, more of them do not change the answer of {@link fileTypeOf}. */
export const startLength = 256;

const signatures: readonly [FileType, readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]], // %PDF-
];

/** Brands of still pictures coded with HEVC: ISO/IEC 23008-12, annex B. */
const heicBrands = ['heic', 'heix', 'heim', 'heis'];

/**
 * What a file is by its first bytes, whatever its name says; undefined for every other kind.
 * @param start Its first {@link startLength} bytes, or all of a shorter file.
 */
export function fileTypeOf(start: Uint8Array): FileType | undefined {
  const found = signatures.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte));
  return found?.[0] ?? (isHeic(start) ? 'image/heic' : undefined);
}

/**
 * The first box of a HEIC file is of the type `ftyp`: its length in 4 bytes, "ftyp", the major
 * brand, a version in 4 bytes, then the brands that it is compatible with, 4 bytes each.
 */
function isHeic(start: Uint8Array): boolean {
  const box = start.subarray(0, startLength);
  if (box.byteLength < 16 || textAt(box, 4) !== 'ftyp') return false;
  const length = new DataView(box.buffer, box.byteOffset, box.byteLength).getUint32(0);
  const end = Math.min(length, box.byteLength);
  const major = textAt(box, 8);
  if (heicBrands.includes(major)) return true;
  // "mif1" is the general brand of pictures: AVIF files have it too.
  if (major !== 'mif1') return false;
  for (let at = 16; at + 4 <= end; at += 4) {
    if (heicBrands.includes(textAt(box, at))) return true;
  }
  return false;
}

function textAt(box: Uint8Array, at: number): string {
  return String.fromCharCode(...box.subarray(at, at + 4));
}
