import type Database from 'better-sqlite3';
import { readerOver, storeOver, type StoreReader } from '../store/database-store.js';
import { openSecretKey } from '../keys/secret-key.js';
import { checkKeys, registerKey } from '../keys/key-work.js';
import type { KeyRing } from '../keys/key-ring.js';
import { sqliteDatabase, sqliteWorker, type SqliteStoreOptions } from './sqlite-database.js';
import { openSqliteFile, readSqliteFile } from './sqlite-file.js';
import type { Store } from '../store/store.js';

/**
 * A store in one SQLite file, made with its folder where it is missing, readable by its owner only;
 * its key is beside it in a file whose name ends in `.key`. Every commit is synced to the disk
 * before it is told.
 * @throws RulesError `old-sqlite`, `no-folder`, `no-file`, `read-only`, `not-a-database`,
 * `another-database`, `newer-database`, `moved-database`, `bad-key`, `missing-key`, `wrong-key`, each
 * with the path, the rule and the remedy.
 */
export function openSqliteStore(path: string, options: SqliteStoreOptions = {}): Store {
  const db = openSqliteFile(path);
  try {
    return storeOn(db, options);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The store on an open database that holds its tables. */
export function storeOn(db: Database.Database, options: SqliteStoreOptions = {}): Store {
  const { keys } = options;
  const run = sqliteWorker(db);
  run(checkKeys(keys, db.name));
  if (keys) run(registerKey(keys));
  const secretKey = openSecretKey(`${db.name}.key`);
  return storeOver(sqliteDatabase(db, options), { secretKey, keys });
}

/**
 * Opens the file of a store to read it, beside the server that writes it or on a copy.
 * @throws RulesError `no-file`, `not-a-database`, `another-database`, `newer-database`,
 * `older-database`, `missing-key`, `wrong-key`, each with the path, the rule and the remedy.
 */
export function openSqliteReader(
  path: string,
  { keys }: { keys?: KeyRing | undefined } = {},
): StoreReader {
  const db = readSqliteFile(path);
  try {
    sqliteWorker(db)(checkKeys(keys, db.name));
  } catch (error) {
    db.close();
    throw error;
  }
  return readerOver(sqliteDatabase(db), keys);
}
