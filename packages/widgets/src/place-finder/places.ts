import {
  createFacilitySearch,
  DirectoryError,
  type Directory,
  type FacilitySearch,
  type Plan,
  type ZipTable,
} from '@careway/directory';
import { DirectoryFailure } from '../base/directory/failure.js';
import { loadDirectory, type LoadedDirectory } from '../base/directory/load.js';

/** The places of a directory, ready to be searched. */
export interface Places {
  search: FacilitySearch;
  /** Insurance plans that the directory says the networks of. */
  plans: readonly Plan[];
  /** ISO 8601, where the directory says so. */
  dataAsOf: string | undefined;
}

const known = new WeakMap<LoadedDirectory, Places>();

/** The pharmacies, clinics and other places of a directory, made ready once a page. */
export async function loadPlaces(
  directory: string | Directory,
  zips: string | ZipTable | undefined,
): Promise<Places> {
  const loaded = await loadDirectory(directory, zips);
  let places = known.get(loaded);
  if (!places) known.set(loaded, (places = placesOf(loaded)));
  return places;
}

function placesOf({ opened, zips }: LoadedDirectory): Places {
  try {
    return {
      search: createFacilitySearch(opened, { ...(zips && { zips }) }),
      plans: opened.header.plans.filter(({ networkIds }) => networkIds.length > 0),
      dataAsOf: opened.header.dataAsOf,
    };
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    throw new DirectoryFailure('not-readable', error.message);
  }
}
