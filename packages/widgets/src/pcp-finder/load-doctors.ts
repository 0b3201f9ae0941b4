import {
  createSearch,
  DirectoryError,
  inPlan,
  pcpSpecialties,
  type Directory,
  type DirectorySearch,
  type Query,
  type ZipTable,
} from '@careway/directory';
import { DirectoryFailure } from '../base/directory/failure.js';
import { loadDirectory, type LoadedDirectory } from '../base/directory/load.js';
import { nextTask, painted } from '../base/painted.js';
import type { Doctors, Ear } from './doctors.js';
import { distances } from './query.js';

const known = new WeakMap<LoadedDirectory, Doctors>();

/** The primary care doctors of a directory, made ready once a page. */
export async function loadDoctors(
  directory: string | Directory,
  zips: string | ZipTable | undefined,
): Promise<Doctors> {
  const loaded = await loadDirectory(directory, zips);
  let doctors = known.get(loaded);
  if (!doctors) known.set(loaded, (doctors = doctorsOf(loaded)));
  return doctors;
}

function doctorsOf({ opened, zips }: LoadedDirectory): Doctors {
  let everyone: DirectorySearch | undefined;
  try {
    const search = createSearch(opened, { pcpSpecialties, distances, ...(zips && { zips }) });
    void prepare(search);
    return {
      size: search.size,
      facets: search.find({ limit: 0 }).facets,
      knowsHours: search.knowsHours,
      hasStaffLanguages: search.hasStaffLanguages,
      plans: opened.header.plans.filter(({ networkIds }) => networkIds.length > 0),
      dataAsOf: opened.header.dataAsOf,
      measures: zips !== undefined,
      find: (query, ear) => {
        seek(search, query, ear);
      },
      inPlan: (plan, name) => {
        everyone ??= createSearch(opened, { ...(zips && { zips }) });
        return inPlan(everyone, plan, name);
      },
    };
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    throw new DirectoryFailure('not-readable', error.message);
  }
}

/** Of more doctors than this, those who are found are shown before everyone is counted. */
const MANY = 10_000;

function seek(search: DirectorySearch, query: Query, { tell, stopped }: Ear): void {
  if (search.size <= MANY) {
    tell(search.find(query));
    return;
  }
  const { found, counting } = search.begin(query);
  tell(found);
  void inTurns(counting, stopped).then((counts) => {
    if (counts) tell({ ...found, ...counts });
  });
}

/** Milliseconds of work between two moments for taps and paints. */
const TURN = 8;

/** What steps lead to, taken a few at a time; undefined where they were stopped. */
async function inTurns<Result>(
  steps: Iterator<undefined, Result>,
  stopped: AbortSignal,
): Promise<Result | undefined> {
  await painted();
  for (;;) {
    await nextTask();
    if (stopped.aborted) return undefined;
    const end = performance.now() + TURN;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}

/** While the first list is read, the names are got ready for the first one that is typed. */
async function prepare(search: DirectorySearch): Promise<void> {
  const steps = search.prepare()[Symbol.iterator]();
  do await idle();
  while (steps.next().done !== true);
}

/** When the page has nothing else to do; not every browser says so. A worker has nothing else. */
const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => {
        resolve();
      });
    } else setTimeout(resolve, 'document' in globalThis ? 200 : 0);
  });
