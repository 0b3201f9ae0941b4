import { msg } from '@lit/localize';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import type { Option } from './form/fields.js';

/** Coverage in a member's words. */
export function coverageInWords(line: LineOfBusiness): string {
  switch (line) {
    case 'commercial':
      return msg('Through work, family or Covered California');
    case 'medi-cal':
      return msg('Medi-Cal');
    case 'medicare-advantage':
      return msg('Medicare');
    case 'dual-integrated':
      return msg('Medicare and Medi-Cal in one plan');
  }
}

/** The kinds of coverage that a plan has, to choose from. */
export function coverageOptions(plan: Plan): Option<LineOfBusiness>[] {
  return plan.linesOfBusiness.map((value) => ({ value, label: coverageInWords(value) }));
}
