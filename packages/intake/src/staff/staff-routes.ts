import type { Context, Hono } from 'hono';
import { extensionOf, type Submission } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import { jsonResponse, notAllowed, replayed, type Env } from '../http/answers.js';
import { bytesOf, streamOf } from '../http/byte-stream.js';
import { caseSummary, caseView, eventViews } from './case-view.js';
import { readConfirmation } from '../filed/confirmation.js';
import { digestField } from '../digest.js';
import { exportCases, exportFormats, exportTypes } from './export-cases.js';
import { longerDeadline, type Extension } from '../store/extension.js';
import { routes } from '../http/log.js';
import { notFound, ProblemError } from '../http/problem.js';
import { readIdempotencyKey } from '../http/idempotency-key.js';
import { readJson } from '../http/read-json.js';
import { readNote } from './read-note.js';
import { readStep, wrongEvent, type ToldStep } from './read-step.js';
import { noStaffAccess, staffNamed, staffRate, type StaffOptions } from './staff-access.js';
import { addDeliveryRoutes } from './delivery-routes.js';
import { addStaffPage } from './staff-page.js';
import { cursorOf, readFilter, readPage } from './staff-query.js';
import type { OpenedCase } from '../store/staff-store.js';
import { timeOf } from '../store/steps.js';
import type { Store } from '../store/store.js';
import { limited } from '../http/too-many.js';

/** The policy of what is to be saved: no browser runs it on this origin. */
const download = "default-src 'none'; frame-ancestors 'none'; sandbox";

interface StaffRoutes {
  store: Store;
  plans: ReadonlyMap<string, Plan>;
  staff: StaffOptions;
  now: () => number;
}

/**
 * The routes of those who work on submissions. They open with a bearer token only: no cookie opens
 * anything, so that no other site can act through a browser that is signed in.
 */
export function addStaffRoutes(app: Hono<Env>, { store, plans, staff, now }: StaffRoutes): void {
  app.use('/staff/*', limited(staff.rate ?? staffRate));
  if (staff.page) addStaffPage(app, staff.page);
  app.use('/staff/*', async (context, next) => {
    const name = staffNamed(context.req.header('authorization') ?? null, staff.tokens);
    if (name === undefined) throw noStaffAccess();
    context.get('note').staff = name;
    await next();
  });

  const opened = async (context: Context<Env>): Promise<OpenedCase> => {
    const reference = context.req.param('reference') ?? '';
    const found = await store.openCase(readConfirmation(reference) ?? reference);
    if (!found) throw notFound('There is no submission with this id or confirmation number.');
    context.get('note').id = found.id;
    if (found.purgedAt !== undefined) {
      const at = new Date(found.purgedAt).toISOString();
      throw new ProblemError('purged', `It was kept long enough, and was taken away on ${at}.`);
    }
    return found;
  };
  const viewOptions = ({ planId }: { planId: string }, at = now()) => ({
    plan: plans.get(planId),
    at,
  });

  app.get(routes.staffSubmissions, async (context) => {
    const query = new URL(context.req.url).searchParams;
    const { filter, at, after, limit } = readPage(query, now());
    const found = await store.casesByDue(filter, { ...(after && { after }), limit });
    const last = found.length === limit ? found.at(-1) : undefined;
    if (last) query.set('after', cursorOf(last, at));
    const page = {
      at: new Date(at).toISOString(),
      submissions: found.map((each) => caseSummary(each, viewOptions(each, at))),
      ...(last && { next: `${routes.staffSubmissions}?${query.toString()}` }),
    };
    return jsonResponse(JSON.stringify(page), 200);
  });
  app.all(routes.staffSubmissions, () => notAllowed('GET, HEAD'));

  const detail = (found: OpenedCase) => {
    const options = viewOptions(found);
    return JSON.stringify({ ...caseView(found, options), events: eventViews(found, options) });
  };
  app.get(routes.staffSubmission, async (context) =>
    jsonResponse(detail(await opened(context)), 200),
  );
  app.all(routes.staffSubmission, () => notAllowed('GET, HEAD'));

  app.get(routes.staffAttachment, async (context) => {
    const found = await opened(context);
    const number = context.req.param('number');
    const file = found.attachments.find((each) => String(each.number) === number);
    const pieces = file && (await store.read(found.id, file.number));
    if (!pieces) throw notFound('No whole file of this submission has this number.');
    // The member's own name for it stays in the JSON: here it could become a header or a path.
    const label = found.confirmation.replaceAll(/[^\w-]/g, '');
    const name = `${label}-${file.number}.${extensionOf[file.type]}`;
    return new Response(streamOf(pieces), {
      headers: {
        'Content-Type': file.type,
        'Content-Length': String(file.size),
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Security-Policy': download,
        'Repr-Digest': digestField(file.digest),
      },
    });
  });
  app.all(routes.staffAttachment, () => notAllowed('GET, HEAD'));

  app.post(routes.staffEvents, async (context) => {
    const found = await opened(context);
    const { value, bytes } = await readJson(context.req.raw);
    const note = context.get('note');
    note.bytes = bytes;
    const told = readStep(value);
    const outcome = await tell(found, told, note.staff ?? '');
    note.outcome = outcome;
    const text = detail(await opened(context));
    return outcome === 'replayed' ? jsonResponse(text, 200, replayed) : jsonResponse(text, 201);
  });
  app.all(routes.staffEvents, () => notAllowed('POST'));

  app.post(routes.staffNotes, async (context) => {
    const key = readIdempotencyKey(context.req.header('idempotency-key') ?? null);
    const found = await opened(context);
    const { value, bytes } = await readJson(context.req.raw);
    const note = context.get('note');
    note.bytes = bytes;
    const written = { key, text: readNote(value), at: now() };
    const outcome = await store.note(found.id, written, note.staff);
    if (outcome === 'key-reused') {
      const rule = 'The key was sent with another note on this submission.';
      throw conflict(
        'key-reused',
        'Idempotency-Key',
        rule,
        'Send each note with a key of its own.',
      );
    }
    // It may have been purged since it was opened.
    const text = detail(await opened(context));
    note.outcome = outcome === 'known' ? 'replayed' : 'noted';
    return outcome === 'known' ? jsonResponse(text, 200, replayed) : jsonResponse(text, 201);
  });
  app.all(routes.staffNotes, () => notAllowed('POST'));

  app.get(routes.staffExport, (context) => {
    const format = exportFormats.find((each) => each === context.req.param('format'));
    if (!format) throw notFound(`The formats are ${exportFormats.join(', ')}.`);
    const { filter, at } = readFilter(new URL(context.req.url).searchParams, now());
    const { type, extension } = exportTypes[format];
    const name = `submissions-${new Date(at).toISOString().slice(0, 10)}.${extension}`;
    const texts = exportCases(store, { format, filter, plans, at });
    return new Response(streamOf(bytesOf(texts)), {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Security-Policy': download,
      },
    });
  });
  app.all(routes.staffExport, () => notAllowed('GET, HEAD'));

  addDeliveryRoutes(app, { store, now });

  /** Moves the date of the answer by what the law on file gives, or says why it can't be. */
  const extend = async (
    found: OpenedCase,
    { at, reason }: Pick<Extension, 'at' | 'reason'>,
    by: string,
  ) => {
    if (found.extension) return 'replayed';
    const plan = plans.get(found.planId);
    const submission = JSON.parse(found.body) as Submission;
    const resolveBy = plan && longerDeadline(submission, { ...found, plan });
    if (!resolveBy) {
      const rule = 'The law on file gives no longer time for this answer.';
      throw conflict('no-extension', '/event', rule, 'Answer by the date that stands.');
    }
    if (found.resolveBy !== undefined && at > found.resolveBy) {
      const rule = 'A longer time is taken before the date has passed.';
      throw conflict('no-extension', '/at', rule, 'Answer now; the date is over.');
    }
    const recorded = await store.extend(found.id, { at, reason, resolveBy }, by);
    if (recorded === 'recorded') return 'extended';
    if (recorded === 'known') return 'replayed';
    const rule = 'Nothing happens after a submission is resolved.';
    throw conflict('out-of-order', '/event', rule, 'Take "resolved" back first.');
  };

  /** Writes a step into the chain, or says why it can't be. */
  const tell = async (found: OpenedCase, told: ToldStep, by: string) => {
    const at = now();
    if (told.event === 'withdrawn') {
      if ((await store.withdraw(found.id, told.of, at, by)) === 'withdrawn') return 'withdrawn';
      throw conflict('not-recorded', '/of', 'This step is not recorded.', 'Ask GET what is.');
    }
    const happenedAt = told.at ?? at;
    if (happenedAt > at) {
      throw wrongEvent('/at', 'It must not be after now by the clock of the server.', 'Mend it.');
    }
    if (happenedAt < found.receivedAt) {
      throw wrongEvent('/at', 'It must not be before the submission was received.', 'Mend it.');
    }
    if (told.event === 'extended') return extend(found, { ...told, at: happenedAt }, by);
    const recorded = await store.record(found.id, told.event, happenedAt, by);
    if (recorded === 'recorded') return 'recorded';
    if (recorded === 'out-of-order') {
      const rule = 'Nothing happens after a submission is resolved.';
      throw conflict('out-of-order', '/at', rule, 'Mend the moment, or take "resolved" back.');
    }
    const held = timeOf((await store.openCase(found.id))?.states ?? [], told.event);
    if (told.at === undefined || told.at === held) return 'replayed';
    const rule = 'This step is recorded with another moment.';
    throw conflict('already-recorded', '/at', rule, 'Take it back first if that one is wrong.');
  };
}

function conflict(
  code: 'already-recorded' | 'key-reused' | 'no-extension' | 'out-of-order' | 'not-recorded',
  path: string,
  rule: string,
  remedy: string,
): ProblemError {
  return new ProblemError(code, 'Nothing was recorded.', [{ code, path, rule, remedy }]);
}
