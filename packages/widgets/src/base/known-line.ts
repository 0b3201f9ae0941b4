import { checkLineOfBusiness, faultSentence, type LineOfBusiness } from '@careway/rules/core';

type Written = LineOfBusiness | null | undefined;

/** The line of business that a page names; one that no rule knows counts as not known. */
export function knownLine(written: Written): LineOfBusiness | undefined {
  return written && checkLineOfBusiness(written, '').length === 0 ? written : undefined;
}

/** Tells the web team of a line of business that no rule knows. Members are answered without it. */
export function tellUnknownLine(host: HTMLElement, written: Written): void {
  if (!written) return;
  for (const fault of checkLineOfBusiness(written, 'line-of-business')) {
    // eslint-disable-next-line no-console -- Whoever pasted the tag looks there first.
    console.error(`<${host.localName}> ${faultSentence(fault)}`);
  }
}
