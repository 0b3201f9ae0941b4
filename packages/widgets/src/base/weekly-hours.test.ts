import { expect } from '@open-wc/testing';
import type { Contact } from '@careway/rules/plan';
import { fictionalPlan, referencePlan } from './testing/fixtures.js';
import { weeklyHoursInWords } from './weekly-hours.js';

const pacific = { locale: 'en', timeZone: 'America/Los_Angeles' } as const;
const eastern = { locale: 'en', timeZone: 'America/New_York' } as const;

const line = ({ contacts }: { contacts: readonly Contact[] }, id: string): Contact => {
  const found = contacts.find((contact) => contact.id === id);
  if (!found) throw new Error(`There is no line "${id}".`);
  return found;
};
const said = (words: string) => words.replaceAll('\u00a0', ' ');

describe('the hours of a line in any week', () => {
  it('joins days in a row, and says what holds on holidays', () => {
    expect(said(weeklyHoursInWords(line(referencePlan, 'customer-service'), pacific))).to.equal(
      'Monday to Friday, 8 a.m. to 5 p.m. Pacific. Closed on holidays.',
    );
    expect(said(weeklyHoursInWords(line(fictionalPlan, 'ride-desk'), eastern))).to.equal(
      'Monday to Friday, 7 a.m. to 3 p.m. Eastern.',
    );
  });

  it('keeps different days apart', () => {
    expect(said(weeklyHoursInWords(line(fictionalPlan, 'member-services'), eastern))).to.equal(
      'Monday to Thursday, 9 a.m. to 6:30 p.m.; Friday, 9 a.m. to 5 p.m.; Saturday, 10 a.m. to 1 p.m. Eastern. Closed on holidays.',
    );
  });

  it('names days that are not in a row one by one', () => {
    const contact: Contact = {
      ...line(referencePlan, 'customer-service'),
      hours: {
        weekly: [{ days: ['fri', 'mon', 'wed'], opens: '08:00', closes: '12:00' }],
        closedOnHolidays: false,
      },
    };
    expect(said(weeklyHoursInWords(contact, pacific))).to.equal(
      'Monday, Wednesday, and Friday, 8 a.m. to 12 p.m. Pacific.',
    );
  });

  it('says where the hours of a line are only the usual ones', () => {
    expect(weeklyHoursInWords(line(referencePlan, 'seniors-vip-line'), pacific)).to.contain(
      'This line may differ.',
    );
  });

  it('says so where nobody has told the hours, and where it never closes', () => {
    expect(weeklyHoursInWords(line(fictionalPlan, 'billing'), eastern)).to.contain('not listed');
    expect(weeklyHoursInWords(line(fictionalPlan, 'nurse-line'), eastern)).to.equal(
      'Day and night',
    );
  });
});
