// What is not in the data, and why. `ids` are rules that would end an entry: once one of them is
// in the data, the pages stop until the entry goes.

/**
 * @typedef {object} LeftOut
 * @property {string} what
 * @property {string} why
 * @property {readonly string[]} [ids]
 */

const integrated = {
  what: 'Plans that join Medicare and Medi-Cal (integrated D-SNPs).',
  why: 'They follow 42 CFR 422.629 to 422.634 and not the Medicare rules on this page. Until those are in, such a member gets no date of law, only the way to ask.',
};

const selfInsured = {
  what: 'Plans of employers that insure themselves (ERISA).',
  why: 'Neither Knox-Keene nor these limits bind them; 29 CFR 2560.503-1 has other ones. No line of business stands for them yet, so such a member must not be asked about as commercial.',
};

/** @type {Readonly<Record<string, readonly LeftOut[]>>} */
export const leftOut = {
  authorization: [
    integrated,
    selfInsured,
    {
      what: 'Services that need no prior authorization any more (SB 306, Health and Safety Code 1367.025).',
      why: 'By a summary of the act, the list is due on July 1, 2027, and plans stop asking by January 1, 2028. Nobody can know the list now, and it changes no time limit.',
    },
    {
      what: 'The shorter limits of AB 512 (2025).',
      why: 'The bill is not in force. Whether it was vetoed could not be read; a text of September 2026 still has 5 business days.',
    },
    {
      what: 'The notice of ten days before care is cut or stopped (42 CFR 431.211, 438.404(c)(1)).',
      why: 'It counts back from the change, and its present words could not be read. The day until which a member keeps the care is in: see [grievances](grievance.md#mc-app).',
      ids: ['mc-notice-before-cut'],
    },
    {
      what: 'More time for an urgent Medi-Cal request.',
      why: 'Readers of 42 CFR 438.210(d)(2) disagree whether the 14 days are still there. The page holds plans to 72 hours and says that the question is open.',
    },
    {
      what: 'Care already given, for Medi-Cal and Medicare Advantage.',
      why: 'No limit was found. An answer has no date of law and says so.',
      ids: ['mc-pa-retro', 'ma-od-retro'],
    },
    {
      what: 'Drugs of Medicare Part D.',
      why: 'They have limits of their own in 42 CFR 423, which nobody has looked at. Only Part B drugs are in.',
    },
  ],
  access: [
    {
      what: 'The federal wait times for Medi-Cal (42 CFR 438.68(e)).',
      why: 'They begin with rating periods that start on or after July 9, 2027. The start could not be read in the rule, and California is stricter or equal for the visits in the table.',
      ids: ['ta-mc-federal'],
    },
    {
      what: 'Longer waits that a clinician allows.',
      why: 'The rule is in, but only the medical record shows whether a clinician wrote it. The date does not move.',
    },
    {
      what: 'The changes of AB 2247 (2026) to Health and Safety Code 1367.03.',
      why: 'Whether it became law could not be read.',
    },
    integrated,
    selfInsured,
  ],
  grievance: [
    {
      what: 'The fast appeal of a hospital discharge, and of care at home or in a nursing home that ends (42 CFR 422.622 to 422.626).',
      why: 'Their hours, such as noon of a day, were read only for Original Medicare. An hour wrong costs the right, so the notice itself and the phone number on it are what counts.',
      ids: ['ma-fast-hospital', 'ma-fast-services'],
    },
    {
      what: 'How long a reviewer takes over an Independent Medical Review.',
      why: 'The statute and the pages of the regulator give different days (30, 45, and 3 to 7 where it is urgent).',
      ids: ['com-imr-decide'],
    },
    {
      what: 'How long a judge takes over a State Hearing.',
      why: 'The three working days of an expedited hearing run from the case file, a day that no member sees. They were read only in a summary of Welfare and Institutions Code 10951.5.',
      ids: ['mc-hearing-expedited'],
    },
    {
      what: 'Dates of an Independent Medical Review for Medi-Cal.',
      why: 'It is open only where the plan has a Knox-Keene license, and not after a hearing decision. A plan profile does not say so yet: the answer tells that the way exists, without a date.',
      ids: ['mc-imr'],
    },
    {
      what: 'The last day of all for a late State Hearing request.',
      why: 'A good reason can carry 120 days on to 180. That was read only in a summary of Welfare and Institutions Code 10951; the answer says that a late request may be taken.',
      ids: ['mc-hearing-outer'],
    },
    {
      what: 'Exceptions for outpatient drugs of commercial plans (Health and Safety Code 1368.01(c), 45 CFR 156.122(c)).',
      why: 'The statute takes them out of its 30 days. Their own shorter times were not read, so for such a drug 30 days are too late.',
    },
    {
      what: 'Whether a commercial grievance is about coverage or medical need.',
      why: 'One that is about neither may be settled by the next business day without a letter. The request does not ask what it is about, so `closeWithoutLetterBy` is a day that may not apply.',
    },
    {
      what: 'The 180 days for a civil rights complaint to the federal office (45 CFR 80.7(b)).',
      why: 'The agency is in, without a date: it may give more time for a good reason.',
    },
    {
      what: 'The coordinator for civil rights and the procedure for complaints about discrimination (45 CFR 92.7, 92.8), and their notice (92.10).',
      why: 'They set up an office and give a member no date. Their words of the rule of May 6, 2024, could not be read; by a summary of May 15, 2024, whoever employs 15 people or more needs both. In the rule of 2016, 92.8 was the notice. A plan profile can name the phone of the coordinator, and the form shows it.',
    },
    {
      what: 'Medicare appeals after the independent reviewer, and a case that the plan dismisses.',
      why: 'They belong to the reviewer and the courts (42 CFR 422.600 and on), with letters and dates of their own.',
    },
    {
      what: 'How long records are kept.',
      why: 'It is a duty of the plan that no member waits for.',
    },
    integrated,
    selfInsured,
  ],
  renewal: [
    {
      what: 'Reports of work for the expansion group.',
      why: 'They begin in 2027 (Pub. L. 119-21). How California will ask for them is not published.',
    },
    {
      what: 'Medi-Cal for the months before an application.',
      why: 'It is shorter from 2027, and no letter of renewal asks about it.',
    },
    {
      what: 'The end of the 120 days for a hearing about a renewal.',
      why: 'The state has given them "until further notice" since April 2023, instead of 90. Whether that has ended could not be read: check the notice that came with the letter.',
    },
  ],
  pharmacy: [
    {
      what: 'How long a refill takes.',
      why: 'No law says so. It is the word of a plan, and a plan that says nothing gets no date.',
    },
    {
      what: 'The 24 hours or one business day of Welfare and Institutions Code 14185(a)(1).',
      why: 'They bind a plan with drugs among its benefits. Medi-Cal drugs come from the state (Medi-Cal Rx), so they do not bind here.',
    },
    {
      what: 'Drugs of Medicare Part D.',
      why: 'Their limits stand in 42 CFR 423, which nobody has looked at.',
    },
  ],
  transport: [
    {
      what: 'A lead time of law.',
      why: 'None was found in a statute, a regulation or a letter of the state. Each plan sets its own, and says so in its profile.',
    },
    {
      what: 'The letter that follows APL 22-008 of the Medi-Cal department.',
      why: 'A draft was out for comment until June 2026. Its final text was not found.',
    },
    {
      what: 'How many rides a Medicare Advantage plan gives.',
      why: 'It is an extra benefit that each contract sets. A refusal can be appealed: see [authorization](authorization.md).',
    },
  ],
  contact: [
    {
      what: 'County lines, such as those against abuse of children.',
      why: 'There is no single number for the state, and a plan profile does not know the county.',
    },
  ],
  calendar: [
    {
      what: 'Civil Code 9, by which a Saturday is a business day.',
      why: 'The acts that set the limits do not define the word. The regulators work Monday to Friday, so limits count by the calendar of their offices; [the reason](../rationale/calendars.md) is written down.',
    },
    {
      what: 'Days that only some state workers take: Lunar New Year, April 24, Juneteenth, Native American Day, Diwali.',
      why: 'The state offices stay open on them (Government Code 19853).',
    },
    {
      what: 'New holidays in bills of September 2026 (SB 1394, AB 1841, AB 2017, AB 2294).',
      why: 'Whether they became law could not be read. They may move days of 2027.',
    },
    {
      what: 'Days when a single court or office is closed.',
      why: 'They are announced one by one. Code of Civil Procedure 12b lets such a day count as a holiday.',
    },
  ],
};

/** @throws where the data has what an entry says is left out. */
export function checkLeftOut(rules) {
  const known = new Map(rules.map((rule) => [rule.id, rule.path]));
  for (const [page, entries] of Object.entries(leftOut)) {
    for (const { what, ids = [] } of entries) {
      const there = ids.find((id) => known.has(id));
      if (!there) continue;
      throw new Error(
        `docs/rules/${page}.md says that this is left out: "${what}" But ${known.get(there)} is there. Take the entry out of packages/tooling/rule-pages/left-out.mjs.`,
      );
    }
  }
}
