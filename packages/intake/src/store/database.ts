import type { Dialect, Work } from './work.js';

/**
 * A database under a store: it does works, and says by StoreErrors what failed. A fault of the
 * program itself stays what it is.
 */
export interface Database {
  readonly dialect: Dialect;
  /** A work that reads, all of it at one moment. */
  read<T>(work: () => Work<T>): Promise<T>;
  /**
   * A work that writes, in a transaction of its own or one that it shares with others: what it
   * throws undoes it and no other. Settles only once it outlives a power cut.
   */
  write<T>(work: () => Work<T>): Promise<T>;
  /** Gathers what is asked for at once, if one work for many takes less than one for each. */
  readTogether<I, O>(work: (items: readonly I[]) => Work<O[]>): (item: I) => Promise<O>;
  writeTogether<I, O>(work: (items: readonly I[]) => Work<O[]>): (item: I) => Promise<O>;
  /** Refuses a file of so many bytes where it would take the room of submissions to come. */
  checkRoom(bytes: number): void;
  /** Ends what was begun, and lets go of the database. */
  close(): Promise<void>;
}
