import { randomBytes } from 'node:crypto';
import { sealFor } from './attachment-work.js';
import { appendEvent } from './event-work.js';
import type { KeyRing } from '../keys/key-ring.js';
import type { Seal } from '../keys/sealing.js';
import type { NewNote, Noted, StaffNote } from './staff-store.js';
import { all, change, first, type Dialect, type Work } from './work.js';

interface Row {
  number: number;
  content: string;
}

/** A note as it is kept, sealed where its submission is. */
interface Content {
  text: string;
  /**
   * Random, so that once the note is purged nobody can try guesses against what the chain holds of it:
   * what a desk writes is often short.
   */
  salt: string;
}

/** What the chain tells of a note. */
interface Facts {
  number: number;
  /** The proof of the content. */
  note: string;
  /** The name of the staff token. */
  by?: string;
}

/** The notes on a submission, the newest last. One that no event tells of is not staff's, and is left out. */
export function* notesOf(submissionId: string, seal: Seal): Work<StaffNote[]> {
  const rows = yield* all<Row>(
    `SELECT number, content FROM notes WHERE submission_id = @submissionId ORDER BY number`,
    { submissionId },
  );
  if (rows.length === 0) return [];
  const events = yield* all<{ at: number; detail: string }>(
    `SELECT at, detail FROM events WHERE submission_id = @submissionId AND kind = 'noted'`,
    { submissionId },
  );
  const told = new Map(
    events.map(({ at, detail }) => {
      const { number, by } = JSON.parse(detail) as Facts;
      return [number, { at, by }];
    }),
  );
  return rows.flatMap((row) => {
    const event = told.get(row.number);
    return event ? [{ ...event, text: contentIn(row, seal).text }] : [];
  });
}

/**
 * The detail that the event of a note must have, made from what is stored now; undefined where the note
 * is not there.
 */
export function* notedFacts(
  submissionId: string,
  detail: string,
  seal: Seal,
): Work<((seal: Seal) => string) | undefined> {
  const { number, by } = JSON.parse(detail) as Facts;
  const row = yield* first<Row>(
    `SELECT number, content FROM notes WHERE submission_id = @submissionId AND number = @number`,
    { submissionId, number },
  );
  if (!row) return undefined;
  const content = seal.openText(fieldOf(number), row.content);
  return (each) => JSON.stringify(factsOf(number, each.proof(content), by));
}

/** Seals the notes on a submission that were stored as they came. */
export function* sealNotes(submissionId: string, seal: Seal): Work<void> {
  const rows = yield* all<Row>(
    `SELECT number, content FROM notes WHERE submission_id = @submissionId`,
    { submissionId },
  );
  for (const { number, content } of rows) {
    yield* change(
      `UPDATE notes SET content = @content
       WHERE submission_id = @submissionId AND number = @number`,
      { submissionId, number, content: seal.text(fieldOf(number), content) },
    );
  }
}

/** Adds notes to submissions. Each is one transaction that holds the submission. */
export function noteWork(dialect: Dialect, keys: KeyRing | undefined) {
  function* note(id: string, { key, text, at }: NewNote, by?: string): Work<Noted> {
    const kept = yield* first(
      `SELECT 1 FROM submissions WHERE id = @id AND state <> 'purged' ${dialect.hold}`,
      { id },
    );
    if (!kept) return 'no-submission';
    const seal = yield* sealFor(id, keys);
    const held = yield* first<Row>(
      `SELECT number, content FROM notes WHERE submission_id = @id AND idempotency_key = @key`,
      { id, key },
    );
    if (held) return contentIn(held, seal).text === text ? 'known' : 'key-reused';
    const last = yield* first<{ number: number }>(
      `SELECT coalesce(max(number), 0) AS number FROM notes WHERE submission_id = @id`,
      { id },
    );
    const number = (last?.number ?? 0) + 1;
    const salt = randomBytes(16).toString('base64url');
    const content = JSON.stringify({ text, salt } satisfies Content);
    yield* change(
      `INSERT INTO notes (submission_id, number, idempotency_key, content)
       VALUES (@id, @number, @key, @content)`,
      { id, number, key, content: seal.text(fieldOf(number), content) },
    );
    const facts = factsOf(number, seal.proof(content), by);
    yield* appendEvent(dialect, { submissionId: id, kind: 'noted', at, facts });
    return 'noted';
  }

  return { note };
}

/** A note is sealed for its own place. */
function fieldOf(number: number): string {
  return `note ${number}`;
}

function factsOf(number: number, proof: string, by: string | undefined): Facts {
  return { number, note: proof, ...(by !== undefined && { by }) };
}

function contentIn({ number, content }: Row, seal: Seal): Content {
  return JSON.parse(seal.openText(fieldOf(number), content)) as Content;
}
