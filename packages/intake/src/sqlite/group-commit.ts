import Database from 'better-sqlite3';

interface Waiting {
  work: () => unknown;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
}

type Outcome = { result: unknown } | { error: unknown };

/** More than this waits for the next commit, so that none of them takes long. */
const MOST_AT_ONCE = 256;

export interface GroupCommit {
  /** Does the work in the next transaction; settles only once it is on the disk, or was undone. */
  write<T>(work: () => T): Promise<T>;
  /** Commits what waits now. */
  flush(): void;
}

/**
 * Writes that arrive together share one transaction, and so one sync of the disk. What one of them
 * throws undoes that one and no other. Work runs in the order in which it came and sees what was
 * done before it in its group; it may run again where the first try of the group was undone.
 */
export function groupCommitOn(db: Database.Database, mostAtOnce = MOST_AT_ONCE): GroupCommit {
  let waiting: Waiting[] = [];
  let gathering = false;

  // Inside another transaction, better-sqlite3 makes a savepoint of this.
  const apart = db.transaction((work: () => unknown) => work());
  const withSavepoints = db.transaction((group: readonly Waiting[]): Outcome[] =>
    group.map(({ work }) => {
      try {
        return { result: apart(work) };
      } catch (error) {
        // On some failures, such as a full disk, SQLite undoes the whole transaction by itself.
        if (!db.inTransaction) throw error;
        return { error };
      }
    }),
  );
  const alone = ({ work }: Waiting): Outcome => {
    try {
      return { result: apart.immediate(work) };
    } catch (error) {
      return { error };
    }
  };
  /** What is too large for the disk must not take along what still fits. */
  const undone = (group: readonly Waiting[], error: unknown): Outcome[] =>
    isFull(error) ? group.map(alone) : group.map(() => ({ error }));

  const outcomesOf = (group: readonly Waiting[]): Outcome[] => {
    if (group.length === 1) return group.map(alone);
    let atWork = false as boolean;
    const outcomes: Outcome[] = [];
    try {
      // Savepoints more than double what SQLite writes, and hardly a group needs them.
      apart.immediate(() => {
        atWork = true;
        for (const { work } of group) outcomes.push({ result: work() });
        atWork = false;
      });
      return outcomes;
    } catch (error) {
      if (!atWork) return undone(group, error);
    }
    try {
      return withSavepoints.immediate(group);
    } catch (error) {
      return undone(group, error);
    }
  };

  const commit = () => {
    const group = waiting.slice(0, mostAtOnce);
    waiting = waiting.slice(mostAtOnce);
    const outcomes = outcomesOf(group);
    group.forEach(({ resolve, reject }, index) => {
      const outcome = outcomes[index] as Outcome;
      if ('error' in outcome) reject(outcome.error);
      else resolve(outcome.result as never);
    });
  };

  // All requests that the sockets hold are read before an immediate runs. A group grows as long as
  // each turn brings more; who sends alone waits for one empty turn.
  const gather = (before: number) => {
    setImmediate(() => {
      if (waiting.length > before && waiting.length < mostAtOnce) {
        gather(waiting.length);
        return;
      }
      gathering = false;
      if (waiting.length > 0) commit();
      begin();
    });
  };
  const begin = () => {
    if (gathering || waiting.length === 0) return;
    gathering = true;
    gather(0);
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({ work, resolve, reject });
        begin();
      }),
    flush: () => {
      while (waiting.length > 0) commit();
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_FULL';
}
