// The page of one domain.
import { reviewedOf } from './data.mjs';
import { countingWords } from './counting.mjs';
import { exampleSection } from './example-section.mjs';
import { agencyTable, limitTables, phoneInWords, provisionTable } from './law-tables.mjs';
import { leftOut } from './left-out.mjs';
import {
  bullets,
  file,
  folded,
  lines,
  listed,
  page,
  plural,
  table,
  verbLink,
} from './markdown.mjs';
import { amountInWords, dateInWords, lineNames, valueName } from './words.mjs';

/** What of the data belongs to a domain. */
export function partsOf({ id, verbs }, rules) {
  const isOf = ({ domain }) => domain === id;
  const parameters = rules.parameters.filter(isOf);
  const provisions = rules.provisions.filter(isOf);
  const agencies = id === 'grievance' ? rules.agencies : [];
  const cases = rules.cases.filter(({ verb }) => verbs.includes(verb));
  const values = parameters.flatMap((parameter) => parameter.values);
  const references = [
    ...values.map(({ reference }) => reference),
    ...provisions.map(({ reference }) => reference),
    ...agencies.flatMap(({ takes }) => takes.map(({ reference }) => reference)),
  ];
  return {
    parameters,
    provisions,
    agencies,
    cases,
    values,
    read: values.filter(({ reference }) => reference.verified).length,
    count: cases.reduce((sum, file) => sum + file.cases.length, 0),
    reviewed: reviewedOf(references),
  };
}

export function domainPage(domain, rules) {
  const parts = partsOf(domain, rules);
  const { parameters, provisions, agencies } = parts;
  return page(
    `# ${domain.title}`,
    `${domain.answers} In code: ${listed(
      domain.verbs.map((verb) => verbLink(verb)),
      'and',
    )}.`,
    summary(parts),
    parameters.length > 0 && [
      '## Time limits of law',
      'A rule binds the requests that it names, and every request of that coverage where it names none. The values of the past stay in the table. Beside the id stands how many cases rest on the rule.',
      ...limitTables(parameters, rules),
    ],
    domain.id === 'transport' && leadTimes(rules.plans),
    domain.id === 'pharmacy' && refillTimes(rules.plans),
    domain.id === 'contact' && lineTable(rules.plans),
    provisions.length > 0 && [
      '## Rules without a number',
      'Each adds a sentence and its source to the answers that it binds.',
      provisionTable(provisions, rules),
    ],
    agencies.length > 0 && [
      '## Agencies',
      'Nobody has to use the process of the plan before an agency that is open now.',
      agencyTable(agencies),
    ],
    parameters.length > 0 && ['## How days are counted', countingWords(domain.id, parameters)],
    exampleSection(domain.id, rules),
    leftOutSection(domain.id),
    casesSection(parts.cases),
  );
}

function summary({ parameters, provisions, values, read, count, reviewed }) {
  return bullets(
    [
      parameters.length > 0 &&
        `${plural(parameters.length, 'time limit')} with ${plural(values.length, 'dated value')}: ${read} read in the law or on an official page, **${values.length - read} not read yet**.`,
      provisions.length > 0 &&
        `${plural(provisions.length, 'rule without a number', 'rules without a number')}.`,
      `${plural(count, 'case')} that the tests run.`,
      reviewed && `Last review of a source: ${dateInWords(reviewed)}.`,
    ].filter(Boolean),
  );
}

export function leftOutSection(id) {
  const entries = leftOut[id] ?? [];
  if (entries.length === 0) return '';
  return page('## What is left out', bullets(entries.map(({ what, why }) => `**${what}** ${why}`)));
}

export function casesSection(files) {
  return page(
    '## Cases',
    'Each is a question with the answer that must come. Open a list to read their names.',
    files.map(({ path, verb, cases }) =>
      folded(
        `${plural(cases.length, 'case')} of <code>${verb}</code> in ${path.replace('rules/cases/', '')}`,
        [file(path), bullets(cases.map(({ name }) => name))].join('\n\n'),
      ),
    ),
  );
}

const spanOf = (span) => (span ? amountInWords(span.amount, span.unit) : 'not said');

const planName = (plan) => lines(plan.name, file(plan.path, `\`${plan.id}\``));

const sourceOf = ({ source }) => lines(source.title, dateInWords(source.checked));

function leadTimes(plans) {
  return [
    '## Lead times',
    'No law sets a lead time. These are the words of the plans that come with Careway; a plan of your own brings its own.',
    table(
      ['Plan', 'Lead time', 'For some needs', 'Source, read on'],
      plans.map((plan) => [
        planName(plan),
        spanOf(plan.transport.leadTime),
        (plan.transport.leadTimes ?? [])
          .map(({ needs, ...span }) => `${listed(needs)}: ${spanOf(span)}`)
          .join('<br>') || 'none',
        sourceOf(plan),
      ]),
    ),
  ];
}

function refillTimes(plans) {
  return [
    '## How long a refill takes',
    'No law says so. These are the words of the plans that come with Careway.',
    table(
      ['Plan', 'At a pharmacy', 'By mail', 'Supply by mail', 'Source, read on'],
      plans.map((plan) => [
        planName(plan),
        spanOf(plan.pharmacy.leadTime),
        spanOf(plan.pharmacy.mailOrder?.leadTime),
        plan.pharmacy.mailOrder ? plural(plan.pharmacy.mailOrder.days, 'day') : 'none',
        sourceOf(plan),
      ]),
    ),
  ];
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "Mon to Fri" of days that follow one another, else each by its name. */
function weekdaysInWords(days) {
  const name = (day) => `${day[0].toUpperCase()}${day.slice(1)}`;
  const run = days.length > 2 && week.join(' ').includes(days.join(' '));
  return run ? `${name(days[0])} to ${name(days.at(-1))}` : listed(days.map(name), 'and');
}

function hoursInWords(hours) {
  if (!hours) return 'not known';
  if ('always' in hours) return 'day and night';
  return lines(
    ...hours.weekly.map(
      ({ days, opens, closes }) => `${weekdaysInWords(days)}, ${opens} to ${closes}`,
    ),
    hours.closedOnHolidays ? 'closed on holidays' : 'open on holidays too',
    hours.verified === false && '**the source does not state them**',
  );
}

function lineTable(plans) {
  return [
    '## The lines of each plan',
    'The first line that takes a topic and serves a coverage is the one to call. The profile lists all topics.',
    table(
      ['Plan', 'Line', 'Phone', 'Serves', 'Hours', 'Topics'],
      plans.flatMap((plan) =>
        plan.contacts.map((contact, index) => [
          index === 0 ? planName(plan) : '',
          contact.name.en,
          phoneInWords(contact.phone),
          contact.serves ? contact.serves.map((line) => lineNames[line]).join(', ') : 'everyone',
          hoursInWords(contact.hours),
          contact.topics.length > 3
            ? plural(contact.topics.length, 'topic')
            : contact.topics.map(valueName).join(', '),
        ]),
      ),
    ),
  ];
}
