import { attachmentWork, pieceAfter, sealFor, wholeUpload } from './attachment-work.js';
import { caseWork } from './case-work.js';
import type { Database } from './database.js';
import { figuresAt } from './figures-work.js';
import type { KeyRing } from '../keys/key-ring.js';
import { noteWork } from './note-work.js';
import { outboxWork } from './outbox-work.js';
import type { Seal } from '../keys/sealing.js';
import type { CaseReader } from './staff-store.js';
import { stepWork } from './step-work.js';
import type { Inserted, Store, StoredSubmission } from './store.js';
import { submissionWork } from './submission-work.js';
import { first } from './work.js';

/** What staff may read of a store, without the right to change it. */
export interface StoreReader extends CaseReader {
  close(): Promise<void>;
}

/** The store on a database that holds its tables: the same for every kind of database. */
export function storeOver(
  database: Database,
  { secretKey, keys }: { secretKey: Uint8Array; keys: KeyRing | undefined },
): Store {
  const { dialect } = database;
  const read: Database['read'] = (work) => database.read(work);
  const write: Database['write'] = (work) => database.write(work);
  const submissions = submissionWork(dialect, keys);
  const attachments = attachmentWork(dialect, keys, (bytes) => {
    database.checkRoom(bytes);
  });
  const steps = stepWork(dialect);
  const notes = noteWork(dialect, keys);
  const outbox = outboxWork(dialect);
  const insert = database.writeTogether<StoredSubmission, Inserted>((rows) =>
    submissions.insertAll(rows),
  );
  const { inFlight } = dialect;
  const isInFlight =
    inFlight === undefined
      ? undefined
      : database.readTogether<string, boolean>((keys) => submissions.inFlight(inFlight, keys));

  /** Each piece is a read of its own, so that nothing is open while the reader is slow. */
  async function* pieces(upload: number, seal: Seal): AsyncGenerator<Uint8Array> {
    for (let at = -1; ;) {
      const after = at;
      const piece = await read(() => pieceAfter(upload, after, seal));
      if (!piece) return;
      yield piece.bytes;
      at = piece.position;
    }
  }

  return {
    secretKey,
    outbox: {
      fill: (names) => write(() => outbox.fill(names)),
      claim: (names, claim) => write(() => outbox.claim(names, claim)),
      settle: (delivery, outcome) => write(() => outbox.settle(delivery, outcome)),
      open: () => read(() => outbox.open()),
      retry: (delivery, at) => write(() => outbox.retry(delivery, at)),
    },
    find: database.readTogether((keys) => submissions.findAll(keys)),
    insert: async (row) =>
      (await isInFlight?.(row.idempotencyKey)) ? { outcome: 'in-flight' } : insert(row),
    open: (reference) => read(() => submissions.open(reference)),
    setSecret: (id, secretHash) => write(() => submissions.setSecret(id, secretHash)),
    record: (id, state, at, by) => write(() => steps.record(id, state, at, by)),
    extend: (id, extension, by) => write(() => steps.extend(id, extension, by)),
    withdraw: (id, step, at, by) => write(() => steps.withdraw(id, step, at, by)),
    note: (id, note, by) => write(() => notes.note(id, note, by)),
    ...casesOver(database, keys),
    begin: (id, file) => write(() => attachments.begin(id, file)),
    append: (upload, position, bytes) => write(() => attachments.append(upload, position, bytes)),
    seal: (upload, at) => write(() => attachments.seal(upload, at)),
    complete: (id, completion) => write(() => attachments.complete(id, completion)),
    read: async (id, number) => {
      const upload = await read(() => wholeUpload(id, number));
      if (upload === undefined) return undefined;
      return pieces(upload, await read(() => sealFor(id, keys)));
    },
    figures: (at) => read(() => figuresAt(at)),
    ping: async () => {
      await read(() => first(`SELECT 1 FROM submissions LIMIT 1`));
    },
    close: () => database.close(),
  };
}

/** The reader of a database that holds the tables of a store. */
export function readerOver(database: Database, keys: KeyRing | undefined): StoreReader {
  return { ...casesOver(database, keys), close: () => database.close() };
}

function casesOver(database: Database, keys: KeyRing | undefined): CaseReader {
  const cases = caseWork(keys);
  return {
    casesByDue: (filter, page) => database.read(() => cases.byDue(filter, page)),
    casesInOrder: (filter, page) => database.read(() => cases.inOrder(filter, page)),
    openCase: (reference) => database.read(() => cases.open(reference)),
  };
}
