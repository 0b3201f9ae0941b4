// The first page: where to find what, and how to read it.
import { calendarParts } from './calendar-page.mjs';
import { partsOf } from './domain-page.mjs';
import { domains } from './domains.mjs';
import { bullets, page, table } from './markdown.mjs';
import { triageParts } from './triage-page.mjs';
import { dateInWords } from './words.mjs';

export function indexPage(rules) {
  const rows = domains.map((domain) => {
    const parts = partsOf(domain, rules);
    const { values, read, count, reviewed } = parts;
    return [
      `[${domain.title}](${domain.id}.md)`,
      domain.answers,
      values.length ? `${values.length}, ${read} read` : 'none',
      count,
      reviewed ? dateInWords(reviewed) : 'none',
    ];
  });
  const calendar = calendarParts(rules);
  const triage = triageParts(rules);
  return page(
    '# The rules of law, as tables',
    'For the person who has to answer for a date: a compliance officer, counsel, a clinician. Each number is here with whom it binds, when it holds, the section it stands in, and the day on which somebody read the words. [What is on file, by coverage](coverage.md), is the place to begin.',
    table(
      ['Page', 'What it answers', 'Values', 'Cases', 'Last review'],
      [
        ...rows,
        [
          '[Calendars and counting](calendar.md)',
          `Which days count, and the days off of each calendar up to 2037.`,
          `${rules.calendars.length} calendars`,
          calendar.count,
          calendar.reviewed ? dateInWords(calendar.reviewed) : 'none',
        ],
        [
          '[Where to go for care](triage.md)',
          'What a clinician has to review.',
          `${triage.rules.length} rules, ${triage.rules.length - triage.unread.length} read`,
          triage.count,
          triage.reviewed ? dateInWords(triage.reviewed) : 'none',
        ],
      ],
    ),
    '## How to check a number',
    bullets([
      'Follow the source of its row, and look for the words there. "In: …" says where they were read if not in the section or a copy of it.',
      '**not read yet** means that the value comes from a dated second source. Answers use it all the same, and say so.',
      '"In force" begins on the first day for which the source shows the value. The law may be older. Before that day there is no date of law.',
      'The id under a rule links to its file under `rules/`. An answer of the library cites the same id.',
      'A number is wrong? Change the file, not the page: [how](../../rules/README.md#a-parameter). What changed when is in [`CHANGES.md`](../../rules/CHANGES.md).',
    ]),
    '## How these pages are made',
    'By `npm run docs:rules`, from the data under `rules/` and from the library itself: dates, counts and traces of the examples are computed when the pages are made. A test fails where a page is not what the data gives.',
  );
}
