import {
  createSearch,
  DirectoryError,
  pcpSpecialties,
  type Directory,
  type DirectorySearch,
  type Facets,
  type Plan,
  type ZipTable,
} from '@careway/directory';
import { DirectoryFailure, loadDirectory, type LoadedDirectory } from '../base/directory/load.js';
import { distances } from './query.js';

/** A directory that is ready to be searched. */
export interface Doctors {
  search: DirectorySearch;
  /** Counts over everyone: they give the filters an order that stays while filters change. */
  facets: Facets;
  /** Insurance plans that the directory says the networks of. */
  plans: readonly Plan[];
  /** Everyone, whatever they do: whose doctor is no PCP asks about them too. */
  everyone: () => DirectorySearch;
  /** ISO 8601, where the directory says so. */
  dataAsOf: string | undefined;
  /** False where the ZIP centers could not be had: nothing can be measured then. */
  measures: boolean;
}

const known = new WeakMap<LoadedDirectory, Doctors>();

/** The primary care doctors of a directory, made ready once a page. */
export async function loadDoctors(
  directory: string | Directory,
  zips: string | ZipTable | undefined,
): Promise<Doctors> {
  const loaded = await loadDirectory(directory, zips);
  let doctors = known.get(loaded);
  if (!doctors) {
    known.set(loaded, (doctors = doctorsOf(loaded)));
    void prepare(doctors.search);
  }
  return doctors;
}

/** While the first list is read, the names are got ready for the first one that is typed. */
async function prepare(search: DirectorySearch): Promise<void> {
  const steps = search.prepare()[Symbol.iterator]();
  do await idle();
  while (steps.next().done !== true);
}

/** When the page has nothing else to do; not every browser says so. */
const idle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => {
        resolve();
      });
    } else setTimeout(resolve, 200);
  });

function doctorsOf({ opened, zips }: LoadedDirectory): Doctors {
  let everyone: DirectorySearch | undefined;
  try {
    const search = createSearch(opened, { pcpSpecialties, distances, ...(zips && { zips }) });
    return {
      search,
      facets: search.find({ limit: 0 }).facets,
      plans: opened.header.plans.filter(({ networkIds }) => networkIds.length > 0),
      everyone: () => (everyone ??= createSearch(opened, { ...(zips && { zips }) })),
      dataAsOf: opened.header.dataAsOf,
      measures: zips !== undefined,
    };
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    throw new DirectoryFailure('not-readable', error.message);
  }
}
