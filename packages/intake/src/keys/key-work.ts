import { pieceAfter, pieceField, sealFor } from '../store/attachment-work.js';
import type { KeyRing } from './key-ring.js';
import { sealNotes } from '../store/note-work.js';
import { refused } from '../store/refused.js';
import { keyProof, newSeal, rewrapped, unsealed, type KeptKey } from './sealing.js';
import { all, change, first, type Dialect, type Work } from '../store/work.js';

/**
 * Refuses a ring that can't open what the store holds, before anything is asked for.
 * @throws RulesError `missing-key` or `wrong-key`, with the key's name.
 */
export function* checkKeys(keys: KeyRing | undefined, path: string): Work<void> {
  const known = yield* all<{ id: string; proof: string }>(`SELECT id, proof FROM sealing_keys`);
  for (const { id, proof } of known) {
    const key = keys?.keys.get(id);
    if (key && keyProof(key) !== proof) {
      throw refused('wrong-key', path, id, {
        rule: 'The key that goes by this name is another one than what is stored was sealed with.',
        remedy: 'Give the right key under this name, and a new one under a new name.',
      });
    }
    if (key || !(yield* isInUse(id))) continue;
    throw refused('missing-key', path, id, {
      rule: 'What is stored was sealed with a key of this name.',
      remedy: 'Add the key to CAREWAY_KEYS. Without it, what is sealed can never be read again.',
    });
  }
}

/** Writes down the current key's proof, so that no other key is ever taken for it. */
export function* registerKey(keys: KeyRing): Work<void> {
  const { current } = keys;
  const proof = keyProof(keys.keys.get(current) as Uint8Array);
  yield* change(
    `INSERT INTO sealing_keys (id, proof) VALUES (@current, @proof) ON CONFLICT (id) DO NOTHING`,
    { current, proof },
  );
}

/** What is asked of the database to bring all that it holds under the current key. */
export function keyWork(dialect: Dialect, keys: KeyRing) {
  const { current } = keys;

  /** Submissions that are not under the current key yet, in their order. */
  function* pageAfter(sequence: number, most: number) {
    return yield* all<{ sequence: number; id: string } & KeptKey>(
      `SELECT sequence, id, key_id AS "keyId", data_key AS "dataKey" FROM submissions
       WHERE sequence > @sequence AND (key_id IS NULL OR key_id <> @current) AND state <> 'purged'
       ORDER BY sequence LIMIT @most`,
      { sequence, current, most },
    );
  }

  /** Wraps the keys of submissions anew; what they seal stays as it is. */
  function* rewrapAll(rows: readonly ({ id: string } & KeptKey)[]): Work<number> {
    let count = 0;
    for (const { id, ...old } of rows) {
      const { keyId, dataKey } = rewrapped(keys, id, old);
      count += yield* change(
        `UPDATE submissions SET key_id = @keyId, data_key = @dataKey
         WHERE id = @id AND data_key = @old`,
        { id, keyId, dataKey, old: old.dataKey },
      );
    }
    return count;
  }

  /** Seals a submission that was stored as it came, with its files, its notes and its final receipt. */
  function* sealWhole(id: string): Work<boolean> {
    const row = yield* first<{ body: string; receipt: string; hash: string }>(
      `SELECT body, receipt, payload_hash AS hash FROM submissions
       WHERE id = @id AND data_key IS NULL AND state <> 'purged' ${dialect.hold}`,
      { id },
    );
    if (!row) return false;
    const { seal, kept } = newSeal(keys, id);
    const files = yield* all<{ upload: number; number: number; name: string; digest: string }>(
      `SELECT upload, number, name, digest FROM attachments WHERE submission_id = @id ${dialect.hold}`,
      { id },
    );
    for (const { upload, number, ...file } of files) {
      const name = seal.text(`name ${number}`, file.name);
      const digest = seal.text(`digest ${number}`, file.digest);
      const sql = `UPDATE attachments SET name = @name, digest = @digest WHERE upload = @upload`;
      yield* change(sql, { upload, name, digest });
      for (let piece = yield* pieceAfter(upload, -1, unsealed); piece;) {
        const { position } = piece;
        const bytes = seal.bytes(pieceField(upload, position), piece.bytes);
        yield* change(
          `UPDATE chunks SET bytes = @bytes WHERE upload = @upload AND position = @position`,
          { upload, position, bytes },
        );
        piece = yield* pieceAfter(upload, position, unsealed);
      }
    }
    yield* sealNotes(id, seal);
    const final = yield* first<{ receipt: string }>(
      `SELECT receipt FROM completions WHERE submission_id = @id`,
      { id },
    );
    if (final) {
      yield* change(`UPDATE completions SET receipt = @receipt WHERE submission_id = @id`, {
        id,
        receipt: seal.text('final', final.receipt),
      });
    }
    yield* change(
      `UPDATE submissions SET body = @body, receipt = @receipt, payload_hash = @hash,
         key_id = @keyId, data_key = @dataKey WHERE id = @id`,
      {
        ...{ id, keyId: kept.keyId, dataKey: kept.dataKey },
        body: seal.text('body', row.body),
        receipt: seal.text('receipt', row.receipt),
        hash: seal.text('payload_hash', row.hash),
      },
    );
    // What was written down must open again before it takes the place of the words.
    (yield* sealFor(id, keys)).openText('body', (yield* bodyOf(id)) ?? '');
    return true;
  }

  return { pageAfter, rewrapAll, sealWhole };
}

function* bodyOf(id: string): Work<string | undefined> {
  const sql = `SELECT body FROM submissions WHERE id = @id`;
  return (yield* first<{ body: string }>(sql, { id }))?.body;
}

function* isInUse(id: string): Work<boolean> {
  const sql = `SELECT 1 FROM submissions WHERE key_id = @id LIMIT 1`;
  return (yield* first(sql, { id })) !== undefined;
}
