import { units, urgencies, type Cite, type Deadline } from '@careway/rules/core';
import { concernKinds, fileTypes, submissionSchema } from '@careway/rules/grievance';
import type {
  CaseSummary,
  CaseView,
  DueStep,
  EventView,
  StaffNoteView,
} from '../staff/case-view.js';
import type { DeliveryView } from '../staff/delivery-routes.js';
import { extensionReasons, type ExtensionView } from '../store/extension.js';
import { deliveryStates } from '../store/outbox.js';
import type { Problem, RequestFault } from '../http/problem.js';
import { readableAlphabet } from '../filed/readable.js';
import type { OpenReceipt, Receipt } from '../filed/receipt.js';
import type { AttachmentStatus, FinalReceipt, SubmissionStatus } from '../filed/status.js';
import { steps, withdrawable } from '../store/steps.js';
import { states } from '../store/store.js';
import {
  count,
  day,
  flag,
  listOf,
  moment,
  oneOf,
  ref,
  shapeOf,
  text,
  type Schema,
} from './shape.js';

const id: Schema = { type: 'string', description: 'The id of the submission.' };
const confirmation: Schema = { type: 'string', examples: ['K7R2-94XP'] };
const kind = oneOf(concernKinds);
const urgency = oneOf(urgencies);
const state = oneOf(states);
const optional = 'optional';

const receipt: Record<keyof Receipt, Schema> = {
  confirmation,
  receivedAt: moment,
  kind,
  urgency,
  planName: text,
  forwardBy: ref('Deadline'),
  acknowledgeBy: ref('Deadline'),
  statusBy: ref('Deadline'),
  resolveBy: ref('Deadline'),
  notes: {
    ...listOf(text),
    description: 'Ids: why the dates are as they are, then the next step.',
  },
};
const undated: Record<'forwardBy' | 'acknowledgeBy' | 'statusBy' | 'resolveBy', 'optional'> = {
  forwardBy: optional,
  acknowledgeBy: optional,
  statusBy: optional,
  resolveBy: optional,
};

const delivery: Schema = {
  ...oneOf(deliveryStates),
  description: 'Whether the plan’s own systems were told all of it.',
};
const history = listOf(shapeOf<SubmissionStatus['history'][number]>({ state, at: moment }, {}));
const extension: Record<keyof ExtensionView, Schema> = {
  at: moment,
  reason: oneOf(extensionReasons),
  instead: ref('Deadline'),
};
const attachments = listOf(ref('Attachment'));

const summary: Record<keyof CaseSummary, Schema> = {
  ...{ id, confirmation, planId: text, kind, urgency, state, receivedAt: moment },
  due: { ...listOf(ref('Due')), description: 'The earliest first.' },
  files: { ...count, description: 'Files that are held whole.' },
  delivery,
};
const view: Record<keyof CaseView, Schema> = {
  ...summary,
  submission: ref('Submission'),
  receipt: ref('Receipt'),
  ...{ history, attachments, completedAt: moment },
  extension: shapeOf<NonNullable<CaseView['extension']>>(
    { ...extension, resolveBy: ref('Deadline') },
    { instead: optional },
  ),
  staffNotes: {
    ...listOf(shapeOf<StaffNoteView>({ at: moment, by: text, text }, { by: optional })),
    description: 'What staff wrote for one another, the newest last. No member is shown it.',
  },
};
const opened = { completedAt: optional, extension: optional, delivery: optional } as const;
const event = shapeOf<EventView>(
  {
    ...{ sequence: count, kind: text, at: moment, by: text, of: oneOf(withdrawable) },
    reason: oneOf(extensionReasons),
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  { by: optional, of: optional, reason: optional },
);

/** The submission's own schema, without what names it in the rules package. */
function submission(): Schema {
  const named = ['$schema', '$id'];
  return Object.fromEntries(
    Object.entries(submissionSchema).filter(([keyword]) => !named.includes(keyword)),
  );
}

/** What goes over the wire, by name. */
export const schemas: Readonly<Record<string, Schema>> = {
  Submission: submission(),
  Cite: shapeOf<Cite>(
    {
      ...{ id: text, from: day, title: text, section: text, href: text },
      ...{ checked: day, verified: flag, readIn: text, fictional: { const: true } },
    },
    { from: optional, href: optional, checked: optional, readIn: optional, fictional: optional },
  ),
  Deadline: shapeOf<Deadline>(
    {
      gives: text,
      by: { ...moment, description: 'The last moment that is still in time.' },
      day,
      latestDay: day,
      basis: oneOf(['promise', 'law', 'contract']),
      amount: count,
      unit: oneOf(units),
      from: moment,
      calendar: text,
      extendedBy: shapeOf<NonNullable<Deadline['extendedBy']>>(
        { amount: count, unit: oneOf(units) },
        {},
      ),
      cites: listOf(ref('Cite')),
    },
    { latestDay: optional, calendar: optional, extendedBy: optional },
  ),
  Receipt: shapeOf<Receipt>(receipt, undated),
  OpenReceipt: shapeOf<OpenReceipt>(
    {
      ...{ ...receipt, id },
      secret: {
        type: 'string',
        pattern: `^([${readableAlphabet}]{4}-){4}[${readableAlphabet}]{4}$`,
        description: 'For the header Authorization of the submission’s other addresses.',
      },
    },
    undated,
  ),
  Attachment: shapeOf<AttachmentStatus>(
    {
      ...{ number: count, name: text, type: oneOf(fileTypes), size: count },
      digest: { type: 'string', description: 'Of the whole file, as RFC 9530 writes it.' },
      received: { ...count, description: 'Bytes held, from the first one on.' },
      whole: flag,
    },
    {},
  ),
  Part: {
    type: 'object',
    required: ['number', 'size', 'received', 'whole'],
    properties: { number: count, size: count, received: count, whole: { const: false } },
  },
  FinalReceipt: shapeOf<FinalReceipt>(
    { ...receipt, id, completedAt: moment, attachments },
    undated,
  ),
  SubmissionStatus: shapeOf<SubmissionStatus>(
    {
      ...receipt,
      ...{ id, state, history, attachments, completedAt: moment, delivery },
      extension: shapeOf<ExtensionView>(extension, { instead: optional }),
    },
    { ...undated, completedAt: optional, extension: optional, delivery: optional },
  ),
  Due: shapeOf<DueStep>({ step: oneOf(steps), by: moment, day, late: flag }, {}),
  CaseSummary: shapeOf<CaseSummary>(summary, { delivery: optional }),
  CaseView: shapeOf<CaseView>(view, opened),
  OpenedCase: shapeOf<CaseView & { events: EventView[] }>(
    { ...view, events: listOf(event) },
    opened,
  ),
  CasePage: {
    type: 'object',
    required: ['at', 'submissions'],
    properties: {
      at: { ...moment, description: 'The moment that late is about.' },
      submissions: listOf(ref('CaseSummary')),
      next: { type: 'string', description: 'The address of the next page.' },
    },
  },
  Delivery: shapeOf<DeliveryView>(
    {
      ...{ webhook: text, sequence: count, type: text, id, attempts: count },
      state: oneOf(['waits', 'given-up']),
      status: { ...count, description: 'The HTTP status of the last answer.' },
      nextAt: moment,
    },
    { status: optional, nextAt: optional },
  ),
  Fault: shapeOf<RequestFault>(
    { code: text, path: text, value: {}, rule: text, remedy: text },
    { value: optional },
  ),
  Problem: shapeOf<Problem>(
    {
      ...{ type: { type: 'string', pattern: '^urn:careway:problem:' }, title: text },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      ...{ detail: text, faults: listOf(ref('Fault')) },
    },
    {},
  ),
  WebhookMessage: {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { type: 'string', pattern: '^submission\\.', examples: ['submission.received'] },
      timestamp: moment,
      data: {
        type: 'object',
        required: ['id', 'confirmation', 'planId', 'kind', 'urgency', 'event'],
        properties: { id, confirmation, planId: text, kind, urgency, event: count },
      },
    },
  },
};
