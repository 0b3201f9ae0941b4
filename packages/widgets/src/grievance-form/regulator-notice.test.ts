import { expect } from '@open-wc/testing';
import { text as english } from '@careway/rules/text/en/notices';
import { text as spanish } from '@careway/rules/text/es/notices';
import type { Plan } from '@careway/rules/plan';
import { fictionalPlan, referencePlan } from '../base/testing/fixtures.js';
import {
  healthPlanPhone,
  needsDmhcNotice,
  noticeParts,
  phoneInNotice,
} from './regulator-notice.js';

/** Health and Safety Code 1368.02(b), word for word. */
const law =
  'The California Department of Managed Health Care is responsible for regulating health care service plans. ' +
  "If you have a grievance against your health plan, you should first telephone your health plan at 1-800-555-0137 and use your health plan's grievance process before contacting the department. " +
  'Utilizing this grievance procedure does not prohibit any potential legal rights or remedies that may be available to you. ' +
  'If you need help with a grievance involving an emergency, a grievance that has not been satisfactorily resolved by your health plan, or a grievance that has remained unresolved for more than 30 days, you may call the department for assistance. ' +
  'You may also be eligible for an Independent Medical Review (IMR). ' +
  'If you are eligible for IMR, the IMR process will provide an impartial review of medical decisions made by a health plan related to the medical necessity of a proposed service or treatment, coverage decisions for treatments that are experimental or investigational in nature and payment disputes for emergency or urgent medical services. ' +
  'The department also has a toll-free telephone number (1-888-466-2219) and a TDD line (1-877-688-9891) for the hearing and speech impaired. ' +
  "The department's internet website www.dmhc.ca.gov has complaint forms, IMR application forms, and instructions online.";

const planOf = (plan: Plan, concerns: Partial<Plan['concerns']>): Plan => ({
  ...plan,
  concerns: { ...plan.concerns, ...concerns },
});

describe('the notice of the Department of Managed Health Care', () => {
  it('stands word for word, in English in every language', () => {
    for (const text of [english, spanish]) {
      const parts = noticeParts(text['notice.ca-dmhc'], '1-800-555-0137');
      expect(parts.map((part) => part.text).join('')).to.equal(law);
    }
  });

  it('is none of the superseded forms', () => {
    for (const old of [
      '1-888-HMO-2219',
      'hmohelp.ca.gov',
      'Internet Web site',
      'application forms and instructions',
    ]) {
      expect(english['notice.ca-dmhc']).not.to.contain(old);
    }
  });

  it('has the four items of the law in bold, and leads to the department', () => {
    const bold = noticeParts(english['notice.ca-dmhc'], '1-800-555-0137').filter(
      (part) => part.bold,
    );
    expect(bold.map((part) => part.text)).to.deep.equal([
      '1-800-555-0137',
      '(1-888-466-2219)',
      '(1-877-688-9891)',
      'www.dmhc.ca.gov',
    ]);
    expect(bold.at(-1)?.href).to.equal('https://www.dmhc.ca.gov');
  });

  it('is for plans of the department’s own, and never for Medicare', () => {
    const lines = [
      undefined,
      'commercial',
      'medi-cal',
      'medicare-advantage',
      'dual-integrated',
    ] as const;
    expect(lines.map((line) => needsDmhcNotice(referencePlan, line))).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(needsDmhcNotice(fictionalPlan, 'commercial')).to.equal(false);
  });

  it('never gives a medical group’s number for the health plan’s', () => {
    expect(healthPlanPhone(referencePlan, 'commercial')).to.equal(undefined);
    const named = planOf(referencePlan, { regulatorPhone: '+18005550137' });
    expect(healthPlanPhone(named, 'commercial')).to.equal('+18005550137');
    expect(healthPlanPhone(fictionalPlan, 'commercial')).to.equal('+18605550131');
    expect(phoneInNotice('+18005550137')).to.equal('1-800-555-0137');
  });
});
