import { units, urgencies, type Deadline, type Gives, type Urgency } from '@careway/rules/core';
import { concernKinds, type ConcernKind } from '@careway/rules/grievance';

/** What the server answers once the submission is stored. */
export interface Receipt {
  /** Such as K7R2-94XA. */
  confirmation: string;
  /** The server's clock, ISO 8601 with the plan's offset. */
  receivedAt: string;
  kind: ConcernKind;
  urgency: Urgency;
  planName: string;
  /** When the medical group passes it on to the health plan. */
  forwardBy?: Deadline;
  /** When the plan must have written that it has it. */
  acknowledgeBy?: Deadline;
  /** When the plan must have said where an urgent case stands, if it has not answered by then. */
  statusBy?: Deadline;
  /** When the plan must have answered. */
  resolveBy?: Deadline;
  /** The submission's part of an address, for its files. */
  id?: string;
  /** What opens that address; it goes into no address itself. */
  secret?: string;
}

const LONGEST_CONFIRMATION = 40;

/**
 * A receipt from a server's answer, or undefined where it is none: then nobody may tell a member
 * that the form is stored. A deadline that can't be read is left out, never guessed.
 */
export function readReceipt(value: unknown): Receipt | undefined {
  if (!isObject(value)) return undefined;
  const { confirmation, receivedAt, planName, id, secret } = value;
  const kind = oneOf(concernKinds, value.kind);
  const urgency = oneOf(urgencies, value.urgency);
  if (!isText(confirmation) || confirmation.length > LONGEST_CONFIRMATION) return undefined;
  if (!isText(receivedAt) || Number.isNaN(Date.parse(receivedAt))) return undefined;
  if (!isText(planName) || !kind || !urgency) return undefined;
  const forwardBy = readDeadline(value.forwardBy, 'forward');
  const acknowledgeBy = readDeadline(value.acknowledgeBy, 'acknowledge');
  const statusBy = readDeadline(value.statusBy, 'status');
  const resolveBy = readDeadline(value.resolveBy, 'resolve');
  return {
    confirmation,
    receivedAt,
    kind,
    urgency,
    planName,
    ...(forwardBy && { forwardBy }),
    ...(acknowledgeBy && { acknowledgeBy }),
    ...(statusBy && { statusBy }),
    ...(resolveBy && { resolveBy }),
    ...(isText(id) && { id }),
    ...(isText(secret) && { secret }),
  };
}

/**
 * The receipt that a page hands over.
 * @throws TypeError where it is none.
 */
export function requireReceipt(value: unknown): Receipt {
  const receipt = readReceipt(value);
  if (receipt) return receipt;
  throw new TypeError(
    'confirm(receipt): this is not a receipt. Give confirmation, receivedAt (ISO 8601 with offset), kind, urgency and planName, as the intake answers them.',
  );
}

function readDeadline(value: unknown, gives: Gives): Deadline | undefined {
  if (!isObject(value)) return undefined;
  const { by, day, amount, from, calendar, cites } = value;
  const unit = oneOf(units, value.unit);
  const basis = oneOf(['promise', 'law', 'contract'] as const, value.basis);
  if (!isText(by) || Number.isNaN(Date.parse(by)) || !isText(from)) return undefined;
  if (!isDay(day) || typeof amount !== 'number' || !unit || !basis) return undefined;
  if (!Array.isArray(cites)) return undefined;
  return {
    gives,
    by,
    day,
    amount,
    unit,
    basis,
    from,
    ...(isText(calendar) && { calendar }),
    cites: cites.flatMap(readCite),
  };
}

function readCite(value: unknown): Deadline['cites'] {
  if (!isObject(value)) return [];
  const { id, title, section, href, checked, verified, from, fictional } = value;
  if (!isText(id) || !isText(title) || !isText(section)) return [];
  return [
    {
      id,
      title,
      section,
      // A link from a server could run a script; one to a law's text is https.
      ...(isText(href) && /^https:\/\//i.test(href) && { href }),
      ...(isDay(from) && { from }),
      ...(fictional === true && { fictional }),
      ...(isDay(checked) && { checked }),
      verified: verified === true,
    },
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDay(value: unknown): value is string {
  return (
    isText(value) &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(`${value}T12:00:00Z`))
  );
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}
