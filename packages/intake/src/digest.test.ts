import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { digestField, readDigest, sha256 } from './digest.js';

// RFC 9530, appendix D: the digest of an empty body.
const EMPTY = 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:';

it('writes and reads a digest as RFC 9530 does', () => {
  assert.equal(digestField(sha256('')), EMPTY);
  assert.equal(readDigest(EMPTY), sha256(''));
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      assert.equal(readDigest(digestField(sha256(bytes))), sha256(bytes));
    }),
  );
});

it('passes over digests by other methods', () => {
  assert.equal(readDigest(`sha-512=:AA==:, ${EMPTY} , md5=:AA==:`), sha256(''));
});

it('reads none from what has another form, or two of them', () => {
  const bad = [
    ...[null, '', 'sha-256', 'sha-256=abc', 'sha-512=:AA==:', `${EMPTY}, ${EMPTY}`],
    ...[EMPTY.replace('U=:', 'V=:'), EMPTY.replace('=:47', '=:4'), EMPTY.toUpperCase()],
    ...[EMPTY.replaceAll(':', '"'), `${EMPTY};q=1`, EMPTY.replace('+', '-')],
  ];
  for (const text of bad) assert.equal(readDigest(text), undefined, String(text));
});
