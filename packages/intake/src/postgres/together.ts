interface Waiting<I, O> {
  item: I;
  resolve: (outcome: O) => void;
  reject: (error: unknown) => void;
}

export interface TogetherOptions {
  /** Items in one call at most. */
  most: number;
  /** Calls under way at once. */
  calls: number;
  /** Whether a failure could be the fault of one item alone. */
  isOwn: (error: unknown) => boolean;
}

/**
 * Gathers what is asked for at once into calls for many. A group grows while the calls before it are
 * under way, and by all that the sockets hold when the server looks; who asks alone waits for one
 * turn of the event loop. Where a group fails by the fault of one, each is asked for by itself.
 */
export function together<I, O>(
  work: (items: readonly I[]) => Promise<O[]>,
  { most, calls, isOwn }: TogetherOptions,
): (item: I) => Promise<O> {
  let waiting: Waiting<I, O>[] = [];
  let underWay = 0;
  let gathering = false;

  const done = async (group: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      const outcomes = await work(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => {
        resolve(outcomes[index] as O);
      });
    } catch (error) {
      if (group.length > 1 && isOwn(error)) for (const one of group) await done([one]);
      else for (const { reject } of group) reject(error);
    }
  };

  const next = () => {
    if (gathering || underWay >= calls || waiting.length === 0) return;
    gathering = true;
    setImmediate(() => {
      gathering = false;
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      underWay++;
      void done(group).then(() => {
        underWay--;
        next();
      });
      next();
    });
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      next();
    });
}
