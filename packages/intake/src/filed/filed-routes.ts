import type { Context, Hono } from 'hono';
import { contactFor } from '@careway/rules/contact';
import type { Plan } from '@careway/rules/plan';
import { isOpenedBy, noAccess } from '../http/access.js';
import { jsonResponse, notAllowed, replayed, type Env } from '../http/answers.js';
import { readAttachmentRequest, type AttachmentLimits } from './attachment-request.js';
import { standingOf } from '../store/attachment-store.js';
import { readConfirmation } from './confirmation.js';
import { bodyReader } from '../http/incoming-body.js';
import { routes } from '../http/log.js';
import { ProblemError, type RequestFault } from '../http/problem.js';
import { readJson } from '../http/read-json.js';
import { receiveAttachment, refusal } from './receive-attachment.js';
import { checkerOf } from '../http/schema-faults.js';
import { attachmentStatus, finalReceipt, momentIn, statusOf } from './status.js';
import { StoreError, type Filed, type Store } from '../store/store.js';

interface FiledOptions {
  store: Store;
  plans: ReadonlyMap<string, Plan>;
  limits: AttachmentLimits;
  now: () => number;
}

const COMPLETE_TRIES = 8;

/** The routes of a submission that is stored: its status, its files, and the end of both. */
export function addFiledRoutes(app: Hono<Env>, { store, plans, limits, now }: FiledOptions): void {
  /** The submission at an address, for whoever has its secret. */
  const opened = async (context: Context<Env>): Promise<Filed> => {
    const reference = context.req.param('reference') ?? '';
    const filed = await store.open(readConfirmation(reference) ?? reference);
    const authorization = context.req.header('authorization') ?? null;
    if (!isOpenedBy(authorization, filed?.secretHash) || !filed) throw noAccess();
    context.get('note').id = filed.id;
    if (filed.purgedAt !== undefined) throw purged(filed.purgedAt, plans.get(filed.planId));
    return filed;
  };

  app.get(routes.submission, async (context) => {
    const filed = await opened(context);
    return jsonResponse(JSON.stringify(statusOf(filed, plans.get(filed.planId))), 200);
  });
  app.all(routes.submission, () => notAllowed('GET, HEAD'));

  app.put(routes.attachment, async (context) => {
    const { id, attachments, completion } = await opened(context);
    const { raw } = context.req;
    const file = readAttachmentRequest(context.req.param('number'), raw.headers, limits);
    const note = context.get('note');
    note.bytes = file.end - file.first;

    // A file that is held needs no second way over a poor line.
    const held = attachments.find(({ number }) => number === file.number);
    const standing = standingOf(file, held, completion !== undefined);
    if (standing.outcome !== 'open' && standing.outcome !== 'whole') throw refusal(standing);
    const received =
      standing.outcome === 'whole'
        ? { outcome: 'replayed' as const, attachment: standing.attachment }
        : await receiveAttachment(bodyReader(raw), id, { file, store, now });

    note.outcome = received.outcome;
    if (received.outcome === 'part') {
      const { number, size } = file;
      const part = { number, size, received: received.received, whole: false };
      return jsonResponse(JSON.stringify(part), 202);
    }
    const text = JSON.stringify(attachmentStatus(received.attachment));
    return received.outcome === 'stored'
      ? jsonResponse(text, 201)
      : jsonResponse(text, 200, replayed);
  });
  app.all(routes.attachment, () => notAllowed('PUT'));

  app.post(routes.complete, async (context) => {
    let filed = await opened(context);
    const { value, bytes } = await readJson(context.req.raw);
    const files = countIn(value);
    const note = context.get('note');
    note.bytes = bytes;
    for (let tries = 0; tries < COMPLETE_TRIES; tries++) {
      if (filed.completion) {
        checkSameCount(filed, files);
        note.outcome = 'replayed';
        return jsonResponse(filed.completion.receipt, 200, replayed);
      }
      checkAllHere(filed, files);
      // A clock that was set back must not complete what it has not received yet.
      const at = Math.max(now(), filed.receivedAt);
      const receipt = JSON.stringify(finalReceipt(filed, plans.get(filed.planId), at));
      const completed = await store.complete(filed.id, { at, files, receipt });
      if (completed.outcome === 'completed') {
        note.outcome = 'completed';
        return jsonResponse(receipt, 200);
      }
      // Another request came between: look again.
      filed = await opened(context);
    }
    throw new StoreError('unavailable', 'FILES_KEEP_CHANGING');
  });
  app.all(routes.complete, () => notAllowed('POST'));
}

/**
 * What became of a submission whose time is over, for who holds its secret and nobody else: to all
 * others it is one that never was.
 */
function purged(at: number, plan: Plan | undefined): ProblemError {
  const contact = plan && contactFor('grievance', undefined, plan);
  const whom = contact
    ? `call ${contact.name.en} of ${plan.name} at ${contact.phone}`
    : 'call the plan';
  const detail = `It was answered and kept for its time, and was taken away on ${momentIn(at, plan).slice(0, 10)}. For a question about it, ${whom}.`;
  return new ProblemError('purged', detail);
}

/** The body that ends the adding of files. */
export const completionSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['attachments'],
  properties: {
    attachments: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  },
} as const;

const checkCompletion = checkerOf<{ attachments: number }>(completionSchema);

/** The number of files in a body like {"attachments":2}. */
function countIn(value: unknown): number {
  const checked = checkCompletion(value);
  if ('value' in checked) return checked.value.attachments;
  throw new ProblemError('wrong-count', 'Nothing was changed.', [
    {
      code: 'wrong-count',
      path: '/attachments',
      rule: 'The body must be an object with "attachments", a whole number, and nothing else.',
      remedy: 'Send how many files the member sent, such as {"attachments":2}.',
    },
  ]);
}

function wholeOf({ attachments }: Filed) {
  return attachments.filter(({ wholeAt }) => wholeAt !== undefined);
}

function checkAllHere(filed: Filed, files: number): void {
  const whole = wholeOf(filed).length;
  if (whole === files) return;
  const parts = filed.attachments.filter(({ wholeAt }) => wholeAt === undefined);
  throw new ProblemError(
    'incomplete',
    'The submission is stored and its dates run, but not all files are here.',
    [
      {
        code: 'incomplete',
        path: '/attachments',
        value: files,
        rule: `${whole} ${whole === 1 ? 'file is' : 'files are'} here whole.`,
        remedy: 'Send what is missing, or name the number of files that are here.',
      },
      ...parts.map(({ number, received, size }): RequestFault => ({
        code: 'part',
        path: `/attachments/${number}`,
        value: received,
        rule: `The first ${received} of ${size} bytes are here.`,
        remedy: 'Go on from there.',
      })),
    ],
  );
}

function checkSameCount(filed: Filed, files: number): void {
  const whole = wholeOf(filed).length;
  if (whole === files) return;
  throw new ProblemError('completed', 'Nothing was changed.', [
    {
      code: 'completed',
      path: '/attachments',
      value: files,
      rule: `The submission was completed with ${whole} ${whole === 1 ? 'file' : 'files'}.`,
      remedy: 'Ask GET which files are held.',
    },
  ]);
}
