// Tables of a domain's rules of law, by the coverage that they bind.
import { grouped } from './data.mjs';
import { anchor, file, lines, page, plural, table } from './markdown.mjs';
import {
  bindsInWords,
  givesNames,
  inForce,
  limitInWords,
  linesInWords,
  readInWords,
  ruleLink,
  sourceInWords,
  valueOrder,
} from './words.mjs';

/** The day before, as the last day of a value that another one follows. */
function dayBefore(day, { parseDay, formatDay }) {
  return formatDay(parseDay(day, 'day') - 1);
}

/** As a case goes on, what is standard before what is urgent. */
export function inOrder(order) {
  const urgencyOf = ({ when }) => Number(!(when.urgency ?? ['standard']).includes('standard'));
  const kindOf = ({ when }) => valueOrder.indexOf(when.kind?.[0]);
  return (a, b) =>
    order.indexOf(a.gives) - order.indexOf(b.gives) ||
    kindOf(a) - kindOf(b) ||
    urgencyOf(a) - urgencyOf(b) ||
    a.id.localeCompare(b.id);
}

/** How many cases name a rule as one that their answer rests on. */
function restingOn({ id }, cases) {
  const all = cases.flatMap((file) => file.cases);
  return plural(all.filter(({ cites = [] }) => cites.includes(id)).length, 'case');
}

function limitRows(parameter, { library, cases }) {
  return parameter.values.map((value, index) => {
    const next = parameter.values[index + 1];
    const first = index === 0;
    return [
      first
        ? lines(
            `${anchor(parameter.id)}**${givesNames[parameter.gives]}**`,
            parameter.description,
            `${ruleLink(parameter)}, ${restingOn(parameter, cases)}`,
          )
        : lines(`\`${parameter.id}\``, 'the next value'),
      first ? bindsInWords(parameter) : 'as above',
      limitInWords(parameter, value),
      inForce(value.from, next && dayBefore(next.from, library)),
      sourceInWords(value.reference),
      readInWords(value.reference),
    ];
  });
}

const limitHead = ['Rule', 'Binds', 'Limit', 'In force', 'Source', 'Words read'];

/** One table for each group of members that the same rules name. */
export function limitTables(parameters, rules) {
  const groups = grouped(parameters, ({ when }) => linesInWords(when));
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, limits]) =>
      page(
        `### ${name}`,
        table(
          limitHead,
          limits.sort(inOrder(rules.order)).flatMap((limit) => limitRows(limit, rules)),
        ),
      ),
    );
}

export function provisionTable(provisions, { cases }) {
  return table(
    ['Rule', 'Binds', 'In force', 'Source', 'Words read'],
    provisions.map((rule) => [
      lines(
        `${anchor(rule.id)}${rule.description}`,
        `${ruleLink(rule)}, ${restingOn(rule, cases)}`,
      ),
      lines(linesInWords(rule.when), bindsInWords(rule)),
      inForce(rule.from),
      sourceInWords(rule.reference),
      readInWords(rule.reference),
    ]),
  );
}

const opensNames = { now: 'now', 'after-plan': 'once the plan has answered, or is late' };

/** "(800) 633-4227" of "+18006334227". */
export const phoneInWords = (phone) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');

export function agencyTable(agencies) {
  return table(
    ['Agency', 'Takes', 'Open', 'Source', 'Words read'],
    agencies.flatMap((agency) =>
      agency.takes.map(({ when, opens, reference }) => [
        lines(
          agency.name.en,
          agency.phone && phoneInWords(agency.phone),
          file(agency.path, `\`${agency.id}\``),
        ),
        takesInWords(when),
        opensNames[opens],
        sourceInWords(reference),
        readInWords(reference),
      ]),
    ),
  );
}

function takesInWords({ lineOfBusiness, category, ...when }) {
  return lines(
    lineOfBusiness ? linesInWords({ lineOfBusiness }) : 'any coverage',
    ...Object.values(when).map((values) => values.map((v) => v.replaceAll('-', ' ')).join(' or ')),
    category && `about ${category.map((v) => v.replaceAll('-', ' ')).join(' or ')}`,
  );
}
