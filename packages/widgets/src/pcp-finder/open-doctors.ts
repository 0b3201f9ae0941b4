import type { Directory, ZipTable } from '@careway/directory';
import type { Doctors } from './doctors.js';

/** How a host wants doctors to be searched. */
export interface Ways {
  worker: Worker | undefined;
  /** The directory's address is that of a FHIR server. */
  isLive: boolean;
}

/**
 * The doctors of a directory: asked of a FHIR server, or searched in the host's worker where there
 * is one that runs, and otherwise in the page. Each way is loaded only where it is taken.
 */
export async function openDoctors(
  directory: string | Directory,
  zips: string | ZipTable | undefined,
  { worker, isLive }: Ways,
): Promise<Doctors> {
  if (isLive && typeof directory === 'string')
    return (await import('./live-doctors.js')).liveDoctors(directory, zips);
  if (worker && typeof directory === 'string' && typeof zips !== 'object') {
    const { NoWorker, workerDoctors } = await import('./worker-doctors.js');
    try {
      return await workerDoctors(worker, { directory, zips });
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
    }
  }
  return (await import('./load-doctors.js')).loadDoctors(directory, zips);
}
