import { absolute, DirectoryFailure } from '../base/directory/failure.js';
import type { Doctors } from './doctors.js';
import type { WorkerAnswer, WorkerAsk, WorkerSource } from './worker-messages.js';

/** A worker whose script is none of ours says nothing: after so long the page searches by itself. */
const LONGEST_START = 5_000;

/** The worker can't be used; what it was to do can be done in the page. */
export class NoWorker extends Error {}

type Hear = (answer: WorkerAnswer) => void;
/** An ask without its number. */
type Asked<Ask = WorkerAsk> = Ask extends WorkerAsk ? Omit<Ask, 'id'> : never;

/** What goes to a worker and comes back, by number: several elements may share one. */
class Talk {
  readonly #worker: Worker;
  readonly #open = new Map<number, Hear>();
  #last = 0;
  /** Fulfilled once the worker can't be used any more. */
  readonly broken: Promise<void>;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      this.#open.get(data.id)?.(data);
    });
    this.broken = new Promise((resolve) => {
      worker.addEventListener('error', () => {
        resolve();
      });
    });
  }

  /** @returns the number of the question. */
  ask(ask: Asked, hear: Hear): number {
    const id = ++this.#last;
    this.#open.set(id, hear);
    this.#worker.postMessage({ ...ask, id });
    return id;
  }

  stop(id: number): void {
    this.#open.delete(id);
    this.#worker.postMessage({ id, kind: 'stop' });
  }

  /** The one answer of a kind. */
  async once<Kind extends WorkerAnswer['kind']>(
    ask: Asked,
    kind: Kind,
    started: () => void = () => undefined,
  ): Promise<Extract<WorkerAnswer, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const id = this.ask(ask, (answer) => {
        started();
        if (answer.kind === 'heard') return;
        this.#open.delete(id);
        if (answer.kind === kind) resolve(answer as Extract<WorkerAnswer, { kind: Kind }>);
        else if (answer.kind === 'failed')
          reject(new DirectoryFailure(answer.fault, answer.reason));
      });
      void this.broken.then(() => {
        reject(new NoWorker());
      });
    });
  }
}

const talks = new WeakMap<Worker, Talk>();

/**
 * The doctors of a directory, searched in a worker; in the page where the worker breaks later.
 * @throws NoWorker where the worker does not run; DirectoryFailure.
 */
export async function workerDoctors(
  worker: Worker,
  { directory, zips }: WorkerSource,
): Promise<Doctors> {
  const talk = talkTo(worker);
  const source = { directory: absolute(directory), zips: zips && absolute(zips) };
  const { facts } = await new Promise<Extract<WorkerAnswer, { kind: 'facts' }>>(
    (resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new NoWorker());
      }, LONGEST_START);
      talk
        .once({ kind: 'load', source }, 'facts', () => {
          clearTimeout(timer);
        })
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
        });
    },
  );
  const inPage = async () => (await import('./load-doctors.js')).loadDoctors(directory, zips);
  return {
    ...facts,
    find: (query, ear) => {
      const { tell, fail, stopped } = ear;
      let isHeard = false;
      const id = talk.ask({ kind: 'find', source, query }, (answer) => {
        isHeard = true;
        if (answer.kind === 'shown') tell(answer.shown);
        if (answer.kind === 'failed') fail(new DirectoryFailure(answer.fault, answer.reason));
      });
      stopped.addEventListener('abort', () => {
        talk.stop(id);
      });
      talk.broken
        .then(async () => {
          if (!isHeard && !stopped.aborted) (await inPage()).find(query, ear);
        })
        .catch(fail);
    },
    inPlan: async (plan, name) => {
      try {
        return (await talk.once({ kind: 'in-plan', source, plan, name }, 'in-plan')).answer;
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        return (await inPage()).inPlan(plan, name);
      }
    },
  };
}

function talkTo(worker: Worker): Talk {
  let talk = talks.get(worker);
  if (!talk) talks.set(worker, (talk = new Talk(worker)));
  return talk;
}
