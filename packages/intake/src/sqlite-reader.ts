import { casesOn } from './sqlite-cases.js';
import { readSqliteFile } from './sqlite-file.js';
import { asStoreError } from './sqlite-store.js';
import type { CaseReader } from './staff-store.js';

/** What staff may read of a store's file, without the right to change it. */
export interface SqliteReader extends CaseReader {
  close(): void;
}

/**
 * Opens the file of a store to read it, beside the server that writes it or on a copy.
 * @throws RulesError `no-file`, `not-a-database`, `another-database`, `newer-database`,
 * `older-database`, each with the path, the rule and the remedy.
 */
export function openSqliteReader(path: string): SqliteReader {
  const db = readSqliteFile(path);
  const cases = casesOn(db);
  const settled = <T>(work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      try {
        resolve(work());
      } catch (error) {
        reject(asStoreError(error));
      }
    });
  return {
    casesByDue: (filter, page) => settled(() => cases.byDue(filter, page)),
    casesInOrder: (filter, page) => settled(() => cases.inOrder(filter, page)),
    openCase: (reference) => settled(() => cases.open(reference)),
    close: () => void db.close(),
  };
}
