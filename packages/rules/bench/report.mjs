// The figures as Markdown that also reads well in a terminal of 100 columns.

/** A table with padded cells: words to the left, numbers to the right. */
function table(head, rows) {
  const widths = head.map((title, i) =>
    Math.max(3, title.length, ...rows.map((row) => row[i].length)),
  );
  const isNumber = head.map((_, i) => rows.every((row) => /^[–\d]/.test(row[i])));
  const cell = (text, i) => (isNumber[i] ? text.padStart(widths[i]) : text.padEnd(widths[i]));
  const rule = widths.map((width, i) => '-'.repeat(width - isNumber[i]) + (isNumber[i] ? ':' : ''));
  return [head.map(cell), rule, ...rows.map((row) => row.map(cell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Words in lines of a hundred letters at most. */
function paragraph(text) {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/(.{1,100})(?: |$)/g, '$1\n');
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
/** Two digits that say something, or a whole number in groups. */
const short = (n) => (n < 10 ? String(Number(n.toPrecision(2))) : grouped.format(n));

/** The name and the figure of the fastest in a list. */
function fastest(figures, names) {
  const [name] = [...names].sort((a, b) => figures[a] - figures[b]);
  return { name, times: short(figures[name] / figures.careway) };
}

function addingBusinessDays({ zones, speed, peers }) {
  const inZones = Object.values(zones);
  const wrong = ({ name }) => Math.max(...inZones.map(({ found }) => found[name].days));
  const asked = peers.filter(({ addBusinessDays }) => addBusinessDays);
  const rivals = asked.filter((peer) => peer.isLibrary !== false && wrong(peer) === 0);
  const names = rivals.map(({ name }) => name).filter((name) => name !== 'careway');
  const [five, many] = [speed.five, speed.fiveThousand].map((figures) => fastest(figures, names));
  const rows = asked.map((peer) => [
    peer.name,
    peer.holidays,
    String(wrong(peer)),
    ...[speed.five, speed.fiveThousand].flatMap((figures) => [
      short(figures[peer.name]),
      short(figures[peer.name] / figures.careway),
    ]),
  ]);
  return [
    paragraph(`ISO date in, ISO date out, with the federal holidays of 2019 to 2061. Each library
      gets the holidays as its documents say and is asked in its own best form: see \`peers/\`.`),
    `- n = 5: **${five.times} times** as fast as the fastest that is right, ${five.name}`,
    `- n = 5,000: **${many.times} times** as fast as the fastest that is right, ${many.name}\n`,
    paragraph(`"wrong" counts the answers that differ from the oracle, a loop over
      \`Temporal.PlainDate\` and 5 U.S.C. 6103, of ${grouped.format(inZones[0].asked.days)}: all
      days of 2026 and 2027 and n = 1, 2, 5 and 30, in the worst of three processes with \`TZ\`
      ${Object.keys(zones).join(', ')}. "times" is how many of our calls go into one.`),
    table(['library', 'holidays', 'wrong', 'n=5 µs', 'times', 'n=5,000 µs', 'times'], rows),
  ];
}

function oneDayLater({ zones, peers }) {
  const inZones = Object.values(zones);
  const cell = ({ wrong, worst }) => (wrong ? `${wrong} (${short(worst)} h)` : '0');
  const rows = peers
    .filter(({ addInZone }) => addInZone)
    .map(({ name, zone }) => [
      name,
      zone,
      ...inZones.map(({ found }) => cell(found[name].moments)),
    ]);
  return [
    paragraph(`The same time on the wall in Los Angeles, one business day after
      ${inZones[0].asked.moments} half hours of the weekends on which its clocks change. How many
      are wrong, and by how many hours at most, by the time zone of the process:`),
    table(['library', 'its zone', ...Object.keys(zones)], rows),
  ];
}

function businessHours({ zones, speed, peers }) {
  const inZones = Object.values(zones);
  const asked = peers.filter((peer) => peer.businessHours).map(({ name }) => name);
  const best = fastest(
    speed.hours,
    asked.filter((name) => name !== 'careway'),
  );
  const rows = asked.map((name) => [
    name,
    ...inZones.map(({ found }) => String(found[name].hours)),
    short(speed.hours[name]),
    short(speed.hours[name] / speed.hours.careway),
  ]);
  return [
    paragraph(`Hours from 8 to 17 on business days in Los Angeles between two moments up to two
      weeks apart: **${best.times} times** as fast as ${best.name}. How many of
      ${inZones[0].asked.hours} are wrong, by the time zone of the process, and the time of a call
      in a process of Los Angeles:`),
    table(['library', ...Object.keys(zones), 'µs', 'times'], rows),
  ];
}

function verbs({ speed }) {
  const rows = Object.entries(speed.verbs).map(([name, figure]) => [
    name,
    short(figure),
    grouped.format(1e6 / figure),
  ]);
  return [table(['verb', 'µs', 'calls a second'], rows)];
}

function foundOnTheWay({ findings }) {
  const rows = findings.map(({ library, asked, answer }) => [library, asked, answer]);
  return ['In a process of Los Angeles:\n', table(['library', 'asked', 'answer'], rows)];
}

function onAPhone({ triage }) {
  const { throttle, pages, complaints, cold, first, three, ours, cached, anew } = triage;
  const ms = (n) => `${n.toFixed(1)} ms`;
  return [
    paragraph(`In Chromium at 1/${throttle} of its speed. A frame is 16 ms. The widget asks two
      questions while the first screen is read, so that the engine is warm when a member waits. The
      median of ${pages} pages, each opened anew.`),
    table(
      ['what', 'time'],
      [
        ['loading: the first question of all', ms(cold)],
        ['the first real question after that', ms(first)],
        ['the first with three complaints at once', ms(three)],
      ],
    ),
    '',
    paragraph(`Half of the questions of each of ${complaints} complaints are answered; the median of
      five rounds over all of them.`),
    table(
      ['way', 'ms', 'times'],
      [
        ['the rules that could hold, next question and all', short(ours), '1'],
        ['all rules on an engine that is kept', short(cached), short(cached / ours)],
        ['all rules on a new engine', short(anew), short(anew / ours)],
      ],
    ),
  ];
}

export function report(figures) {
  return [
    '# The calendar and the clocks beside their peers\n',
    paragraph(`\`npm run bench\` builds the rules, asks every library the same questions and writes
      this file, in about three minutes. All libraries are timed in one process on seeded inputs, so
      that ratios hold where times do not; no test asserts either. These are from 2 shared cores,
      Node ${process.versions.node.split('.')[0]}.`),
    '## Adding business days\n',
    ...addingBusinessDays(figures),
    '\n## A time of day, one business day later\n',
    ...oneDayLater(figures),
    '\n## Business hours\n',
    ...businessHours(figures),
    '\n## The verbs, on one core\n',
    ...verbs(figures),
    '\n## Where to go for care, on a slow phone\n',
    ...onAPhone(figures),
    '\n## Found on the way\n',
    ...foundOnTheWay(figures),
    '',
  ].join('\n');
}
