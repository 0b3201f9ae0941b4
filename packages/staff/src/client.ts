import type { CaseSummary, CaseView, DeliveryView, EventView, Problem } from '@careway/intake';

export interface CasePage {
  at: string;
  submissions: CaseSummary[];
  next?: string;
}
export type OpenedCase = CaseView & { events: EventView[] };

interface SavedFile {
  name: string;
  type: string;
  content: Blob;
}

/** What the server did not do, in words that staff can act on. */
export class StaffError extends Error {
  static {
    this.prototype.name = 'StaffError';
  }

  constructor(
    /** 0 where no answer came. */
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface StaffClient {
  list(filters: Readonly<Record<string, string>>): Promise<CasePage>;
  /** A page by the address that the one before it gave. */
  next(address: string): Promise<CasePage>;
  open(id: string): Promise<OpenedCase>;
  tell(id: string, event: object): Promise<OpenedCase>;
  /** @param note.key The same one where the same note is sent again. */
  note(id: string, note: { text: string; key: string }): Promise<OpenedCase>;
  file(id: string, number: number): Promise<SavedFile>;
  export(format: string, filters: Readonly<Record<string, string>>): Promise<SavedFile>;
  deliveries(): Promise<DeliveryView[]>;
  sendAgain(delivery: Pick<DeliveryView, 'webhook' | 'sequence'>): Promise<void>;
}

interface Init {
  method?: 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Speaks with the intake that served this page. The token is held here and nowhere else: it goes into
 * the header of each request, and is gone with the page.
 * @throws StaffError from each method.
 */
export function staffClient(token: string): StaffClient {
  const ask = async (address: string, init: Init = {}): Promise<Response> => {
    const headers = { ...init.headers, Authorization: `Bearer ${token}` };
    const response = await fetch(address, {
      ...init,
      headers,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    }).catch(() => {
      throw new StaffError(0, 'The server did not answer. Check the line, and try again.');
    });
    if (!response.ok) throw await errorOf(response);
    return response;
  };
  const json = async <T>(address: string, init?: Init): Promise<T> =>
    (await (await ask(address, init)).json()) as T;
  const at = (...parts: (string | number)[]) =>
    `/staff/${parts.map((part) => encodeURIComponent(part)).join('/')}`;

  return {
    list: (filters) => json(`${at('submissions')}?${new URLSearchParams(filters).toString()}`),
    next: (address) => {
      // Only what the list itself said is asked for.
      if (!address.startsWith('/staff/submissions?')) throw new StaffError(0, 'No such page.');
      return json(address);
    },
    open: (id) => json(at('submissions', id)),
    tell: (id, event) =>
      json(at('submissions', id, 'events'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(event),
      }),
    note: (id, { text, key }) =>
      json(at('submissions', id, 'notes'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"` },
        body: JSON.stringify({ text }),
      }),
    file: async (id, number) => saved(await ask(at('submissions', id, 'attachments', number))),
    export: async (format, filters) =>
      saved(await ask(`${at('exports', format)}?${new URLSearchParams(filters).toString()}`)),
    deliveries: async () =>
      (await json<{ deliveries: DeliveryView[] }>(at('deliveries'))).deliveries,
    sendAgain: async ({ webhook, sequence }) => {
      await ask(at('deliveries', webhook, sequence, 'retry'), { method: 'POST' });
    },
  };
}

async function saved(response: Response): Promise<SavedFile> {
  const [, name = 'file'] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  try {
    return { name, type, content: await response.blob() };
  } catch {
    // What broke off is not whole, and is not saved as if it were.
    throw new StaffError(0, 'The line broke before all of it came. Try again.');
  }
}

async function errorOf(response: Response): Promise<StaffError> {
  const { status } = response;
  if (status === 401) return new StaffError(status, 'This token is not known here.');
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const [fault] = problem.faults ?? [];
  const words = fault ? `${fault.rule} ${fault.remedy}` : problem.detail;
  return new StaffError(status, words ?? 'The server could not do it. Try again.');
}
