import type { LineOfBusiness } from '@careway/rules/core';
import { contactFor } from '@careway/rules/contact';
import type { Plan } from '@careway/rules/plan';

/**
 * Whether the regulator's notice belongs on the form: the Department of Managed Health Care
 * watches over Knox-Keene plans, never over Medicare Advantage. Unknown coverage gets it.
 */
export function needsDmhcNotice(plan: Plan, coverage: LineOfBusiness | undefined): boolean {
  return (
    plan.concerns.regulator === 'ca-dmhc' &&
    (coverage === undefined || coverage === 'commercial' || coverage === 'medi-cal')
  );
}

/** The department's own number for members. */
export const dmhcPhone = '+18884662219';

/**
 * The health plan's number for the notice. A medical group is no health plan: where its profile
 * names no health plan's number, the member's card has the right one.
 */
export function healthPlanPhone(
  plan: Plan,
  coverage: LineOfBusiness | undefined,
): string | undefined {
  const { regulatorPhone } = plan.concerns;
  if (regulatorPhone !== undefined || plan.kind === 'medical-group') return regulatorPhone;
  return contactFor('grievance', coverage, plan)?.phone;
}

/** "1-800-555-0137", as the notice writes numbers. */
export function phoneInNotice(phone: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return match ? `1-${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}` : phone;
}

export interface NoticePart {
  text: string;
  /** One of the four items that the law wants in bold. */
  bold: boolean;
  href?: string;
}

/** The four items of H&S 1368.02(b), in the order of the statement. */
const boldItems = /(\{planPhone\}|\(1-888-466-2219\)|\(1-877-688-9891\)|www\.dmhc\.ca\.gov)/;

/** The statement in parts, so that the four items can be bold and the address a link. */
export function noticeParts(statement: string, planPhone: string): NoticePart[] {
  return statement.split(boldItems).map((text, index) => ({
    text: text === '{planPhone}' ? planPhone : text,
    // A split by a group puts what it found at the odd places.
    bold: index % 2 === 1,
    ...(text === 'www.dmhc.ca.gov' && { href: 'https://www.dmhc.ca.gov' }),
  }));
}
