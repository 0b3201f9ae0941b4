import type { Plan } from '@careway/rules/plan';
import type { ReactiveControllerHost } from 'lit';
import type {
  Attachment,
  FaultyFile,
  FileLimits,
  readAttachment,
} from '../base/files/attachment.js';
import type { FileSending } from '../base/files/file-sending.js';
import type { Receipt } from '../base/intake/receipt.js';

const MEGABYTE = 1024 * 1024;

/** The files of one form: read as they are picked, sent once the form is stored. */
export class FormFiles {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #reading: symbol | undefined;
  #sending: FileSending | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Their way to the plan; undefined where none was picked yet. */
  get sending(): FileSending | undefined {
    return this.#sending;
  }

  get isReading(): boolean {
    return this.#reading !== undefined;
  }

  reset(): void {
    this.#reading = undefined;
    this.#sending?.reset();
  }

  /** Reads what was picked, up to `room` files; undefined where the form is another's by then. */
  async read(
    picked: readonly File[],
    room: number,
    limits: FileLimits,
  ): Promise<{ added: Attachment[]; faulty: FaultyFile[] } | undefined> {
    if (this.isReading || picked.length === 0) return undefined;
    const reading = (this.#reading = Symbol());
    this.#host.requestUpdate();
    const added: Attachment[] = [];
    const faulty: FaultyFile[] = [];
    const readFile = await this.#load();
    // One at a time: a phone has little memory for photos side by side.
    for (const file of picked) {
      const read =
        added.length < room
          ? await readFile(file, limits)
          : { name: file.name, fault: 'too-many' as const };
      if ('fault' in read) faulty.push(read);
      else added.push(read);
    }
    if (this.#reading !== reading) return undefined;
    this.#reading = undefined;
    this.#host.requestUpdate();
    return { added, faulty };
  }

  /** What reads files and sends them comes with the first that is picked. */
  async #load(): Promise<typeof readAttachment> {
    try {
      const parts = await import('../base/files/index.js');
      this.#sending ??= new parts.FileSending(this.#host);
      return parts.readAttachment;
    } catch {
      return ({ name }) => Promise.resolve({ name, fault: 'unreadable' });
    }
  }

  /** Sends the files after the receipt. Where it does not say where to, the member is told. */
  send(files: readonly Attachment[], { id, secret }: Receipt, plan: Plan): void {
    if (files.length === 0) return;
    if (id === undefined || secret === undefined || !plan.intake) {
      this.#sending?.refuse(files);
      return;
    }
    const address = `${plan.intake.url.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
    this.#sending?.start(files, { address, secret });
  }
}

/**
 * What may be added here; undefined where nothing may. A kiosk has no files of the member's, and
 * without a secure context no browser can prove that a file came whole.
 */
export function fileLimitsOf(plan: Plan, kiosk: boolean): FileLimits | undefined {
  const taken = plan.intake?.attachments;
  if (!taken || kiosk || !isSecureContext) return undefined;
  return { files: taken.files, bytes: taken.megabytes * MEGABYTE };
}
