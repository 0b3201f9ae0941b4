import type { ReactiveControllerHost } from 'lit';
import type { Attachment } from './attachment.js';
import {
  complete,
  upload,
  type FiledSubmission,
  type UploadFailure,
  type UploadOptions,
} from './upload.js';

/** One file on its way. */
export interface SentFile {
  attachment: Attachment;
  state: 'waiting' | 'sending' | 'held' | 'failed';
  /** Bytes that the plan holds. */
  held: number;
  failure?: UploadFailure;
}

type Line = Pick<UploadOptions, 'fetch' | 'timeout' | 'pause'>;

const usualLine: Line = {
  fetch: (...request) => fetch(...request),
  timeout: 60_000,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * The files of a submission that is stored, sent one after the other: on a poor line two at once
 * would both fail. Once all are held, the plan is told that there are no more.
 */
export class FileSending {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #line: Line;
  #files: readonly SentFile[] = [];
  #to: FiledSubmission | undefined;
  /** Ended by whoever starts or forgets the next one. */
  #run = new AbortController();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, line: Line = usualLine) {
    this.#host = host;
    this.#line = line;
  }

  get files(): readonly SentFile[] {
    return this.#files;
  }

  /** Something is on its way that closing the page would stop. */
  get isSending(): boolean {
    return this.#files.some(({ state }) => state === 'waiting' || state === 'sending');
  }

  reset(): void {
    this.#run.abort();
    this.#files = [];
    this.#to = undefined;
    this.#host.requestUpdate();
  }

  start(attachments: readonly Attachment[], to: FiledSubmission): void {
    this.reset();
    this.#to = to;
    this.#files = attachments.map((attachment) => ({ attachment, state: 'waiting', held: 0 }));
    void this.#sendAll();
  }

  /** There is no way for these files to go: the member is told of each. */
  refuse(attachments: readonly Attachment[]): void {
    this.reset();
    this.#files = attachments.map((attachment) => ({
      attachment,
      state: 'failed',
      held: 0,
      failure: 'refused',
    }));
    this.#host.requestUpdate();
  }

  /** Sends again what is not held; it goes on where it broke off. */
  retry(): void {
    if (this.isSending) return;
    this.#files = this.#files.map((file) =>
      file.state === 'held' ? file : { attachment: file.attachment, state: 'waiting', held: 0 },
    );
    void this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    const to = this.#to;
    const { signal } = (this.#run = new AbortController());
    if (!to || this.#files.length === 0) return;
    this.#host.requestUpdate();
    for (const [index, { attachment, state }] of this.#files.entries()) {
      if (state === 'held') continue;
      this.#change(index, { state: 'sending' });
      const failure = await upload(attachment, index + 1, to, {
        ...this.#line,
        signal,
        onProgress: (held) => {
          if (!signal.aborted) this.#change(index, { held });
        },
      });
      if (signal.aborted) return;
      this.#change(index, failure ? { state: 'failed', failure } : { state: 'held' });
    }
    // What is left out can still come: the submission stays open for it.
    if (this.#files.every(({ state }) => state === 'held')) {
      await complete(this.#files.length, to, this.#line);
    }
  }

  #change(index: number, change: Partial<SentFile>): void {
    this.#files = this.#files.map((file, at) => (at === index ? { ...file, ...change } : file));
    this.#host.requestUpdate();
  }
}
