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
    '## For a clinician to review',
    'The rules whose source nobody has read yet, or that rest on no source at all. "If" is what must be answered yes or not sure.',
    complaints.map((complaint) => {
      const open = complaint.rules.filter(({ reference }) => !reference.verified);
      if (open.length === 0) return '';
      return [
        `### ${nameOf(complaint)}`,
        table(
          ['Rule', 'If', 'Then', 'Source'],
          open.map(({ name, conditions, event, reference }) => [
            `${anchor(name)}\`${name}\``,
            conditionsInWords(conditions, text),
            `${outcomes[event.type]}: ${event.params.route.replaceAll('-', ' ')}`,
            sourceOf(reference),
          ]),
        ),
      ];
    }),
    casesSection(parts.cases),
  );
}

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
