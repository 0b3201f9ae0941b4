import { msg } from '@lit/localize';
import type { LineOfBusiness } from '@careway/rules/core';
import type { Plan } from '@careway/rules/plan';
import type { TemplateResult } from 'lit';
import { selectField, type Option } from './form/fields.js';

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

/** Asks for the coverage where the page does not know it; "I'm not sure" is an answer too. */
export function coverageField(
  plan: Plan,
  coverage: LineOfBusiness | '' | undefined,
  onChange: (coverage: LineOfBusiness | '') => void,
): TemplateResult {
  return selectField<LineOfBusiness>({
    id: 'coverage',
    label: msg('Your coverage'),
    prompt: msg('I’m not sure'),
    value: coverage ?? '',
    options: coverageOptions(plan),
    onChange,
  });
}
