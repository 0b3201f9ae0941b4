import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { readFileName } from './file-name.js';

it('reads a name in each way that it is written', () => {
  assert.equal(readFileName('attachment; filename="letter 1.pdf"'), 'letter 1.pdf');
  assert.equal(readFileName('attachment; filename=letter.pdf'), 'letter.pdf');
  assert.equal(readFileName('attachment; filename="a\\"b.pdf"'), 'a"b.pdf');
  assert.equal(
    readFileName(`attachment; filename="x.jpg"; filename*=UTF-8'es'rese%C3%B1a%201.jpg`),
    'reseña 1.jpg',
  );
});

it('keeps no folder, no control and no mark that turns the letters round', () => {
  const written = (name: string) =>
    readFileName(`attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  assert.equal(written('../../etc/passwd'), 'passwd');
  assert.equal(written('C:\\Users\\Alex\\photo.jpg'), 'photo.jpg');
  assert.equal(written('a\u0000b\r\nc\u202egpj.pdf'), 'abcgpj.pdf');
  assert.equal(written('x'.repeat(500)).length, 120);
  for (const name of ['', '.', '..', '/', ' ', '\u202e']) assert.equal(written(name), 'file');
});

it('gives a name for whatever stands in the header', () => {
  for (const header of [null, '', 'attachment', "attachment; filename*=UTF-8''%E0%A4"]) {
    assert.equal(readFileName(header), 'file');
  }
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((s) => `; filename="${s}`),
  );
  fc.assert(
    fc.property(text, (header) => {
      const name = readFileName(header);
      assert.ok(name.length > 0 && Array.from(name).length <= 120);
      assert.doesNotMatch(name, /[/\\\p{Cc}]/u);
    }),
  );
});
