import type { TestContext } from 'node:test';
import { withBody } from '../conforming.test.js';
import { intakeOn } from './fixtures.test.js';
import type { CaseSummary, CaseView, EventView } from '../staff/case-view.js';
import type { IntakeHandler, IntakeOptions } from '../intake.js';
import { newStaffToken, type StaffOptions } from '../staff/staff-access.js';

const { token, hash } = newStaffToken();

/** The one token of the tests, held by a fictional desk. */
export const staffTokens = { 'grievance-desk': hash };
export const bearer = { Authorization: `Bearer ${token}` };

type Options = Partial<Omit<IntakeOptions, 'staff'>> & { staff?: Partial<StaffOptions> };

/** An intake with staff on a new file, at noon. */
export function staffIntake(test: TestContext, options: Options = {}) {
  return intakeOn(test, { ...options, staff: { tokens: staffTokens, ...options.staff } });
}

/** Tells what happened to a submission. */
export function tell(reference: string, body: unknown): Request {
  return withBody(`http://intake.example/staff/submissions/${reference}/events`, {
    method: 'POST',
    headers: { ...bearer, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Writes a note on a submission. */
export function writeNote(
  reference: string,
  body: unknown,
  key: string = crypto.randomUUID(),
): Request {
  return withBody(`http://intake.example/staff/submissions/${reference}/notes`, {
    method: 'POST',
    headers: { ...bearer, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
}

export const DAY = 86_400_000;

export interface Page {
  at: string;
  submissions: CaseSummary[];
  next?: string;
}
export const asStaff = (path: string, init: RequestInit = {}) =>
  new Request(`http://intake.example${path}`, { headers: bearer, ...init });
export const pageOf = async (response: Response) => (await response.json()) as Page;
export const viewOf = async (response: Response) =>
  (await response.json()) as CaseView & { events: EventView[] };

export async function allPages(handler: IntakeHandler, query = 'limit=2'): Promise<CaseSummary[]> {
  const all: CaseSummary[] = [];
  let next: string | undefined = `/staff/submissions?${query}`;
  while (next !== undefined) {
    const page: Page = await pageOf(await handler(asStaff(next)));
    all.push(...page.submissions);
    next = page.next;
  }
  return all;
}
