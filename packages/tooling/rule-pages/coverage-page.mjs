// What is on file, by kind of coverage: one look shows where a date of law can be given.
import { partsOf } from './domain-page.mjs';
import { domains } from './domains.mjs';
import { duties } from './duties.mjs';
import { inOrder } from './law-tables.mjs';
import { bullets, lines, listed, page, plural, table } from './markdown.mjs';
import { amountInWords, conditionLines, dateInWords, lineNames, sourceInWords } from './words.mjs';

/** Kept on the line of its value. */
const UNREAD = '\u00a0†';

export function coveragePage(rules) {
  const all = rules.parameters.flatMap(({ values }) => values);
  const read = all.filter(({ reference }) => reference.verified).length;
  const lineIds = Object.keys(lineNames);
  return page(
    '# Coverage',
    `What the data has, as of ${dateInWords(rules.reviewed)}, the day of the last review. Each value links to its row, and from there to the law.`,
    bullets([
      `${plural(rules.parameters.length, 'time limit')}, ${plural(all.length, 'dated value')}, ${read} of them read in the law or on an official page.`,
      `**†** marks a value or a rule whose words nobody has read yet. [The list of them](#not-read-yet) is below.`,
      'A value that begins later stands behind the one in force. Values of the past stand on the page of the domain.',
      '**none on file** means that the data has no rule. It does not mean that the law has none: an answer then has no date of law and says so.',
      `${lineNames['dual-integrated']}: these plans have rules of their own, which are not in yet.`,
    ]),
    [...new Set(duties.map(({ group }) => group))].map((group) => [
      `## ${group}`,
      table(
        ['Duty', ...lineIds.map((id) => lineNames[id])],
        duties
          .filter((duty) => duty.group === group)
          .map((duty) => [duty.name, ...lineIds.map((line) => cellOf(duty, line, rules))]),
      ),
    ]),
    '## Numbers',
    numbers(rules),
    '## Limits by their cases',
    casesNote(rules),
    '## Not read yet',
    'The words of these values still have to be read in the law. Who has read them sets `verified` and `checked` in the file.',
    unreadTable(rules),
  );
}

function fits({ when, domain }, duty, line) {
  const names = (key) => duty[key] === undefined || (when[key] ?? [duty[key]]).includes(duty[key]);
  return (
    domain === duty.domain &&
    when.lineOfBusiness.includes(line) &&
    ['kind', 'urgency', 'subject'].every(names)
  );
}

function cellOf(duty, line, { parameters, provisions, reviewed, order }) {
  const limits = parameters
    .filter((each) => duty.gives.includes(each.gives) && fits(each, duty, line))
    .filter(
      ({ gives, dutyOf = 'plan' }) => gives !== 'extend' || dutyOf === (duty.extend ?? 'plan'),
    )
    .sort(inOrder([...duty.gives, ...order]))
    .map((each) => limitCell(each, duty, reviewed));
  const others = provisions
    .filter((each) => duty.rules?.[each.id] && fits(each, duty, line))
    .map(({ id, domain, reference }) => {
      const mark = reference.verified ? '' : UNREAD;
      return `[no number: ${duty.rules[id]}](${domain}.md#${id})${mark}`;
    });
  return lines(...limits, ...others) || 'none on file';
}

/** The value in force on the day of the last review, what comes later, and what it is bound to. */
function limitCell(parameter, duty, reviewed) {
  const { id, domain, unit, gives, when, values } = parameter;
  const skip = ['kind', 'urgency', 'subject'].filter(
    (key) => duty[key] !== undefined || duty.any === key,
  );
  const shown = (value) =>
    `[${gives === 'extend' ? '+ ' : ''}${amountInWords(value.value, unit)}](${domain}.md#${id})${value.reference.verified ? '' : UNREAD}`;
  const now = values.findLast(({ from }) => from <= reviewed);
  const later = values.filter(({ from }) => from > reviewed);
  const bound = conditionLines(when, skip);
  return [
    now ? shown(now) : 'nothing yet',
    ...later.map((value) => `then ${shown(value)} from ${dateInWords(value.from)}`),
    bound.length ? `(${bound.join('; ')})` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function numbers(rules) {
  const rows = domains.map((domain) => {
    const parts = partsOf(domain, rules);
    return [
      `[${domain.title}](${domain.id}.md)`,
      parts.parameters.length,
      parts.values.length,
      parts.read,
      parts.provisions.length,
      parts.count,
      parts.reviewed ? dateInWords(parts.reviewed) : 'none',
    ];
  });
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
  return table(
    ['Domain', 'Limits', 'Values', 'Values read', 'Rules without a number', 'Cases', 'Last review'],
    [
      ...rows,
      [
        '**all**',
        ...[1, 2, 3, 4, 5].map((column) => `**${sum(column)}**`),
        dateInWords(rules.reviewed),
      ],
    ],
  );
}

/** Limits that no case names: a reviewer can't see them work. */
function casesNote({ parameters, cases }) {
  const cited = new Set(cases.flatMap((each) => each.cases.flatMap(({ cites = [] }) => cites)));
  const silent = parameters.filter(({ id }) => !cited.has(id));
  return silent.length === 0
    ? 'Every limit is named by a case that rests on it.'
    : `${plural(parameters.length - silent.length, 'limit')} of ${parameters.length} are named by a case that rests on them. No case names ${listed(
        silent.map(({ id, domain }) => `[${id}](${domain}.md#${id})`),
        'and',
      )}.`;
}

function unreadTable({ parameters, provisions }) {
  const limits = parameters.flatMap((parameter) =>
    parameter.values
      .filter(({ reference }) => !reference.verified)
      .map((value) => [parameter, amountInWords(value.value, parameter.unit), value]),
  );
  const others = provisions
    .filter(({ reference }) => !reference.verified)
    .map((provision) => [provision, 'no number', provision]);
  return table(
    ['Rule', 'Value', 'From', 'Source to read'],
    [...limits, ...others].map(([rule, words, { from, reference }]) => [
      `[${rule.id}](${rule.domain}.md#${rule.id})`,
      words,
      dateInWords(from),
      sourceInWords(reference),
    ]),
  );
}
