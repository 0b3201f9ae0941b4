import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileTypeOf, fileTypes, type FileType } from './file-type.js';

const latinBytes = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
/** The first bytes of each type, as phones and scanners write them. */
const starts: Record<FileType, readonly number[]> = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, ...latinBytes('JFIF\0')],
  'image/png': [0x89, ...latinBytes('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...latinBytes('IHDR')],
  'image/heic': [0, 0, 0, 24, ...latinBytes('ftypheic'), 0, 0, 0, 0, ...latinBytes('mif1heic')],
  'application/pdf': latinBytes('%PDF-1.7\n'),
};
const latin = (text: string) => Uint8Array.from(latinBytes(text));
const brands = (major: string, ...compatible: string[]) =>
  latin(
    `\0\0\0${String.fromCharCode(16 + 4 * compatible.length)}ftyp${major}\0\0\0\0${compatible.join('')}`,
  );

it('knows each type by its first bytes, and by no fewer', () => {
  for (const type of fileTypes) {
    assert.equal(fileTypeOf(new Uint8Array(starts[type])), type);
    assert.equal(fileTypeOf(new Uint8Array([...starts[type], 1, 2, 3])), type);
    assert.equal(fileTypeOf(new Uint8Array(starts[type].slice(0, 2))), undefined);
  }
});

it('knows a HEIC by its brands: its own, or the general one with a HEIC one beside it', () => {
  for (const major of ['heic', 'heix', 'heim', 'heis']) {
    assert.equal(fileTypeOf(brands(major, 'mif1')), 'image/heic');
  }
  assert.equal(fileTypeOf(brands('mif1', 'miaf', 'heic')), 'image/heic');
  assert.equal(fileTypeOf(brands('mif1', 'avif', 'miaf')), undefined);
  assert.equal(fileTypeOf(brands('avif', 'mif1')), undefined);
  assert.equal(fileTypeOf(brands('isom', 'mp41')), undefined);
  // A film may hold HEIC pictures too; it is a film.
  assert.equal(fileTypeOf(brands('isom', 'mp41', 'heic')), undefined);
  // A brand after the end of the box is no brand.
  assert.equal(fileTypeOf(new Uint8Array([...brands('mif1'), ...latin('heic')])), undefined);
});

it('knows nothing else', () => {
  for (const text of [
    '',
    'GIF89a',
    '<svg xmlns="">',
    '<!doctype html>',
    'PK\u0003\u0004',
    ' %PDF-1.7',
    'MZ',
  ]) {
    assert.equal(fileTypeOf(latin(text)), undefined, text);
  }
});
