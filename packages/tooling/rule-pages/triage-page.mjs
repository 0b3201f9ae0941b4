// The page of triage: what there is to review, for a clinician.
import { reviewedOf } from './data.mjs';
import { anchor, bullets, file, lines, page, plural, table, verbLink } from './markdown.mjs';
import { casesSection } from './domain-page.mjs';
import { dateInWords } from './words.mjs';

export function triageParts({ complaints, cases }) {
  const rules = complaints.flatMap((complaint) => complaint.rules);
  const files = cases.filter(({ verb }) => verb === 'triage');
  return {
    rules,
    unread: rules.filter(({ reference }) => !reference.verified),
    cases: files,
    count: files.reduce((sum, each) => sum + each.cases.length, 0),
    reviewed: reviewedOf(rules.map(({ reference }) => reference)),
  };
}

const shared = {
  'red-flags': 'Red flags (asked first, of everyone)',
  'member-floors': 'Member facts (age, pregnancy and the like)',
};

const outcomes = {
  emergency: 'emergency',
  urgent: 'urgent',
  'nurse-line': 'nurse line',
  pcp: 'primary care',
  'self-care': 'care at home',
};

export function triagePage(rules) {
  const { complaints, text } = rules;
  const parts = triageParts(rules);
  const nameOf = ({ id }) => shared[id] ?? text[`triage.${id}.name`] ?? id;
  return page(
    '# Where to go for care',
    `How soon and where a member should get care, from their own answers. In code: ${verbLink('triage')}.`,
    '**No clinician has signed these rules.** They inform and do not diagnose. Any red flag wins; "not sure" counts as yes.',
    bullets([
      `${plural(complaints.length - Object.keys(shared).length, 'complaint')}, ${plural(parts.rules.length, 'rule')}: ${parts.rules.length - parts.unread.length} whose source was read, **${parts.unread.length} whose source was not read yet**.`,
      `${plural(parts.count, 'case')} that the tests run.`,
      `Last review of a source: ${dateInWords(parts.reviewed)}.`,
      'For a clinician: [every rule to read and to sign](triage-review.md). The hazards and what is done about each: [the safety case](../safety.md).',
    ]),
    '## Complaints',
    table(
      ['Complaint', 'Questions', 'Rules', 'Source not read', 'Sources', 'Last review'],
      complaints.map((complaint) => {
        const references = complaint.rules.map(({ reference }) => reference);
        return [
          lines(nameOf(complaint), file(complaint.path, `\`${complaint.id}\``)),
          complaint.questions.length,
          complaint.rules.length,
          references.filter(({ verified }) => !verified).length,
          [...new Set(references.map(sourceOf))].join('<br>'),
          reviewedOf(references) ? dateInWords(reviewedOf(references)) : 'none',
        ];
      }),
    ),
    '## Where the cases lead',
    'How often each place is the answer: of the cases that try one sign alone, and of whole stories. A tool that sent everyone to the emergency room would be safe and of no use.',
    distribution(rules.cases),
    casesSection(parts.cases),
  );
}

/** The list that a clinician prints, reads and signs: every rule, and what holds without any. */
export function triageReviewPage({ complaints, text }) {
  const nameOf = ({ id }) => shared[id] ?? text[`triage.${id}.name`] ?? id;
  return page(
    '# Rules of triage, for a clinician to sign',
    'Every rule of [where to go for care](triage.md), made from the data. The most urgent rule that holds wins. "If" is what must be answered yes **or not sure**; what a member was not asked counts for nothing and is asked first where it could raise the answer. "Otherwise" is what holds when every answer is no.',
    bullets([
      '**read**: the source was read on the page of the body that issued it, on the day that the rule names.',
      '**secondary page**: the source was read on another site that quotes it.',
      '**memory**: general knowledge, without a page that was read.',
      '**design rule**: a safe rule of this project.',
    ]),
    'Reviewed by: ______________________ License: ______________ Date: ______________',
    complaints.map((complaint) => [
      `## ${nameOf(complaint)}`,
      table(
        ['Rule', 'If', 'Then', 'Source', 'Read', 'Agree?'],
        [
          ...complaint.rules.map(({ name, conditions, event, reference }) => [
            `${anchor(name)}\`${name}\``,
            conditionsInWords(conditions, text),
            outcomeOf(event),
            sourceOf(reference),
            reference.verified
              ? `read ${dateInWords(reference.checked)}`
              : `**${reference.readIn}**`,
            '',
          ]),
          ...(Object.hasOwn(shared, complaint.id)
            ? []
            : [['Otherwise', 'no to every question', outcomeOf(complaint.otherwise), '', '', '']]),
        ],
      ),
    ]),
  );
}

const outcomeOf = ({ type, params }) =>
  `${outcomes[type]}: ${params.route === 'er' ? 'ER' : params.route.replaceAll('-', ' ')}`;

/** Shares of the places that the cases of triage lead to. */
function distribution(cases) {
  const all = cases.filter(({ verb }) => verb === 'triage');
  const sets = [
    ['One sign at a time', all.filter(({ path }) => !isStory(path))],
    ['Stories', all.filter(({ path }) => isStory(path))],
  ].map(([name, files]) => [name, files.flatMap((each) => each.cases).filter(decided)]);
  const share = (list, outcome) => {
    const count = list.filter(({ expected }) => expected.outcome === outcome).length;
    return list.length ? `${count} (${Math.round((100 * count) / list.length)} %)` : '0';
  };
  return table(
    ['Cases', 'All', ...Object.values(outcomes)],
    sets.map(([name, list]) => [
      name,
      list.length,
      ...Object.keys(outcomes).map((outcome) => share(list, outcome)),
    ]),
  );
}

const isStory = (path) => path.includes('stor');
const decided = ({ expected }) =>
  expected.outcome !== undefined && expected.outcome !== 'undecided';

const sourceOf = ({ title, href }) => (href ? `[${title}](${href})` : title);

function conditionsInWords(conditions, text) {
  const [word, list] = 'all' in conditions ? ['and', conditions.all] : ['or', conditions.any];
  return list.map((condition) => conditionInWords(condition, text)).join(` **${word}** `);
}

function conditionInWords({ fact, operator, value }, text) {
  if (fact === 'ageMonths') {
    const age = value % 12 === 0 && value >= 24 ? `${value / 12} years` : `${value} months`;
    return operator === 'lessThan' ? `younger than ${age}` : `${age} or older`;
  }
  const kebab = fact.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return (
    text[`triage.question.${fact}`] ??
    text[`triage.gate.${fact}`] ??
    text[`triage.member.${kebab}`] ??
    fact
  );
}
