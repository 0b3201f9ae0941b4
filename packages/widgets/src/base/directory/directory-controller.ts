import type { Directory, ZipTable } from '@careway/directory';
import type { ReactiveController, ReactiveElement } from 'lit';
import { DirectoryErrorEvent } from '../events.js';
import { nextTask } from '../painted.js';
import type { DirectoryFault } from './failure.js';

export type DirectoryState<Ready> =
  | { status: 'none' }
  /** `slow` after 300 ms: a skeleton that flashes by is worse than none. */
  | { status: 'loading'; slow: boolean }
  /** `slow`: it took so long that it was shown. */
  | { status: 'ready'; ready: Ready; slow: boolean }
  | { status: 'failed'; fault: DirectoryFault };

export interface DirectorySource {
  directory: string | Directory | undefined;
  zips: string | ZipTable | undefined;
  /** What else decides how it is read: where that changes, it is read anew. */
  by?: unknown;
}

/** Makes ready what an element searches in. */
export type Read<Ready> = (
  directory: string | Directory,
  zips: string | ZipTable | undefined,
) => Promise<Ready>;

const SLOW = 300;

/**
 * Makes a directory ready for an element once the element is on the screen, and never before.
 * `read` imports what it needs: until then a page carries neither reader nor search. A failure is
 * told by `careway-directory-error`.
 */
export class DirectoryController<Ready> implements ReactiveController {
  state: DirectoryState<Ready> = { status: 'none' };

  readonly #host: ReactiveElement;
  readonly #read: Read<Ready>;
  readonly #seen: IntersectionObserver;
  #isSeen = false;
  #source: DirectorySource = { directory: undefined, zips: undefined };
  #turn = 0;
  /** Who waits until it no longer loads. */
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveElement, read: Read<Ready>) {
    this.#host = host;
    this.#read = read;
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
  use(source: DirectorySource): void {
    const { directory, zips, by } = this.#source;
    if (source.directory === directory && source.zips === zips && source.by === by) return;
    this.#source = source;
    if (this.#isSeen) this.#load();
    // Not here yet is not the same as none.
    else this.state = source.directory ? { status: 'loading', slow: false } : { status: 'none' };
  }

  retry(): void {
    this.#load();
  }

  /** Once what there is to search in is ready or failed, and the screen says so. */
  async loaded(): Promise<void> {
    await this.#host.updateComplete;
    if (this.state.status !== 'loading') return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    await this.#host.updateComplete;
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
    // What asked for it is drawn first: to begin to load takes a cheap phone a while, too.
    nextTask()
      .then(() => this.#read(directory, zips))
      .then(
        (ready) => {
          if (turn !== this.#turn) return;
          const { state } = this;
          this.#show({ status: 'ready', ready, slow: 'slow' in state && state.slow });
        },
        (error: unknown) => {
          if (turn !== this.#turn) return;
          const fault = faultOf(error);
          this.#show({ status: 'failed', fault });
          this.#host.dispatchEvent(DirectoryErrorEvent.of(error));
        },
      )
      .finally(() => {
        clearTimeout(timer);
      });
  }

  #show(state: DirectoryState<Ready>): void {
    this.state = state;
    this.#host.requestUpdate();
    if (state.status === 'loading') return;
    for (const go of this.#waiting.splice(0)) go();
  }
}

/** What is no fault of the file kept the program itself from coming. */
export function faultOf(error: unknown): DirectoryFault {
  const fault: unknown = error instanceof Error && 'fault' in error ? error.fault : undefined;
  return fault === 'not-readable' ? fault : 'not-loaded';
}
