import type { Directory, ZipTable } from '@careway/directory';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { DirectoryFault, Doctors } from './doctors.js';

export type DoctorsState =
  | { status: 'none' }
  /** `slow` after 300 ms: a skeleton that flashes by is worse than none. */
  | { status: 'loading'; slow: boolean }
  | { status: 'ready'; doctors: Doctors }
  | { status: 'failed'; fault: DirectoryFault };

export interface DoctorsSource {
  directory: string | Directory | undefined;
  zips: string | ZipTable | undefined;
}

const SLOW = 300;

/** Fetches the directory once the element is on the screen, and never before. */
export class DoctorsController implements ReactiveController {
  state: DoctorsState = { status: 'none' };

  readonly #host: ReactiveElement;
  readonly #onFailure: (reason: string) => void;
  readonly #seen: IntersectionObserver;
  #isSeen = false;
  #source: DoctorsSource = { directory: undefined, zips: undefined };
  #turn = 0;

  constructor(host: ReactiveElement, onFailure: (reason: string) => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#seen.disconnect();
      this.#isSeen = true;
      this.#load();
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isSeen) this.#seen.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#seen.disconnect();
  }

  /** Names the directory to use; the same one again changes nothing. */
  use(source: DoctorsSource): void {
    const { directory, zips } = this.#source;
    if (source.directory === directory && source.zips === zips) return;
    this.#source = source;
    if (this.#isSeen) this.#load();
  }

  retry(): void {
    this.#load();
  }

  #load(): void {
    const { directory, zips } = this.#source;
    const turn = ++this.#turn;
    if (directory === undefined) {
      this.#show({ status: 'none' });
      return;
    }
    this.#show({ status: 'loading', slow: false });
    const timer = setTimeout(() => {
      if (turn === this.#turn) this.#show({ status: 'loading', slow: true });
    }, SLOW);
    read(directory, zips)
      .then(
        (doctors) => {
          if (turn === this.#turn) this.#show({ status: 'ready', doctors });
        },
        (error: unknown) => {
          if (turn !== this.#turn) return;
          const fault = faultOf(error);
          this.#show({ status: 'failed', fault });
          this.#onFailure(error instanceof Error ? error.message : String(error));
        },
      )
      .finally(() => {
        clearTimeout(timer);
      });
  }

  #show(state: DoctorsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** Reader and search come with the directory: until then a page carries neither. */
async function read(
  directory: string | Directory,
  zips: string | ZipTable | undefined,
): Promise<Doctors> {
  const { loadDoctors } = await import('./doctors.js');
  return loadDoctors(directory, zips);
}

/** What is no fault of the file kept the program itself from coming. */
function faultOf(error: unknown): DirectoryFault {
  const fault: unknown = error instanceof Error && 'fault' in error ? error.fault : undefined;
  return fault === 'not-readable' ? fault : 'not-loaded';
}
