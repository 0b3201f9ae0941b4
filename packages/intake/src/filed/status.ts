import { isoIn } from '@careway/rules/calendar';
import type { Plan } from '@careway/rules/plan';
import type { StoredAttachment } from '../store/attachment-store.js';
import { digestField } from '../digest.js';
import type { FileType } from '@careway/rules/grievance';
import type { Extension, ExtensionView } from '../store/extension.js';
import type { DeliveryState } from '../store/outbox.js';
import type { Receipt } from './receipt.js';
import type { Filed, State } from '../store/store.js';

/** A file as its sender is told of it. */
export interface AttachmentStatus {
  number: number;
  name: string;
  type: FileType;
  /** Bytes of the whole file. */
  size: number;
  /** Of the whole file, as RFC 9530 writes it. */
  digest: string;
  /** Bytes held, from the first one on: where to go on after a line broke. */
  received: number;
  /** Whether all of it is held and proved. */
  whole: boolean;
}

/** Where a submission stands, as far as the store knows. */
export interface SubmissionStatus extends Receipt {
  id: string;
  /** The furthest state. */
  state: State;
  /** Every state so far with its moment, ISO 8601. */
  history: { state: State; at: string }[];
  attachments: AttachmentStatus[];
  /** When the sender said that no more files come. */
  completedAt?: string;
  /** The plan takes longer; `resolveBy` is the new date. It must have told why in writing. */
  extension?: ExtensionView;
  /** Whether the plan's own systems were told all of it; absent where none is connected. */
  delivery?: DeliveryState;
}

/** The receipt of a submission to which no more files come: those that are held whole. */
export interface FinalReceipt extends Receipt {
  id: string;
  completedAt: string;
  attachments: AttachmentStatus[];
}

export function attachmentStatus({ wholeAt, digest, ...file }: StoredAttachment): AttachmentStatus {
  const { number, name, type, size, received } = file;
  const whole = wholeAt !== undefined;
  return { number, name, type, size, digest: digestField(digest), received, whole };
}

/** @param plan Gives the zone of the times; UTC where the server does not hold it any more. */
export function statusOf(filed: Filed, plan: Plan | undefined): SubmissionStatus {
  const { completion, extension } = filed;
  const receipt = receiptIn(filed);
  return {
    id: filed.id,
    ...receipt,
    ...(extension && {
      resolveBy: extension.resolveBy,
      notes: [...receipt.notes, 'extended'],
      extension: extensionView(extension, receipt, plan),
    }),
    state: filed.states.at(-1)?.state ?? 'received',
    history: filed.states.map(({ state, at }) => ({ state, at: momentIn(at, plan) })),
    attachments: filed.attachments.map(attachmentStatus),
    ...(filed.delivery && { delivery: filed.delivery }),
    ...(completion && { completedAt: momentIn(completion.at, plan) }),
  };
}

/** The dates stay those of the first receipt: files that come later move none of them. */
export function finalReceipt(filed: Filed, plan: Plan | undefined, at: number): FinalReceipt {
  const whole = filed.attachments.filter(({ wholeAt }) => wholeAt !== undefined);
  return {
    id: filed.id,
    ...receiptIn(filed),
    completedAt: momentIn(at, plan),
    attachments: whole.map(attachmentStatus),
  };
}

/** An extension with the date that the receipt has. */
export function extensionView(
  { at, reason }: Extension,
  { resolveBy }: Pick<Receipt, 'resolveBy'>,
  plan: Plan | undefined,
): ExtensionView {
  return { at: momentIn(at, plan), reason, ...(resolveBy && { instead: resolveBy }) };
}

function receiptIn({ receipt }: Filed): Receipt {
  return JSON.parse(receipt) as Receipt;
}

/** A moment as ISO 8601 with the offset of the plan's zone. */
export function momentIn(at: number, plan: Plan | undefined): string {
  return plan ? isoIn(at, plan.timeZone) : new Date(at).toISOString();
}
