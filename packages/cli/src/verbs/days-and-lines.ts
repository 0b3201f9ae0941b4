import {
  RulesError,
  addBusinessDays,
  linesOfBusiness,
  openState,
  whoToCall,
  type Day,
  type Hours,
  type LineOfBusiness,
  type Plan,
  type Topic,
} from '@careway/rules';
import { text as topicTexts } from '@careway/rules/text/en/topics';
import { day, oneOf, verbOf, type Context } from './verb.js';

const topics = Object.keys(topicTexts).map((id) => id.slice('topic.'.length));

export const whoToCallVerb = verbOf<{ topic: Topic; lineOfBusiness?: LineOfBusiness }>({
  name: 'whoToCall',
  summary: 'Who picks up about a topic, and is the line open?',
  fields: { topic: oneOf(topics), lineOfBusiness: oneOf(linesOfBusiness) },
  required: ['topic'],
  example: { topic: 'schedule-ride', lineOfBusiness: 'medicare-advantage' },
  needs: ['plan', 'at'],
  answer: ({ topic, ...member }, context) => whoToCall(topic, member, context),
});

export const isOpenVerb = verbOf<{ contact: string }>({
  name: 'isOpen',
  summary: 'Does somebody answer on one of the plan’s lines now, and until when?',
  fields: {
    contact: { schema: { type: 'string' }, what: 'the id of a contact of the plan' },
  },
  required: ['contact'],
  example: { contact: 'customer-service' },
  needs: ['plan', 'at'],
  explains: false,
  answer: ({ contact }, { plan, at }) => openState(hoursOf(contact, plan), plan, at),
});

function hoursOf(contact: string, { contacts }: Plan): Hours {
  const hours = contacts.find(({ id }) => id === contact)?.hours;
  if (hours) return hours;
  const known = contacts.filter((each) => each.hours).map(({ id }) => id);
  throw new RulesError([
    {
      code: 'no-hours',
      path: 'contact',
      value: contact,
      rule: 'The plan has no hours for a contact of this id.',
      remedy: known.length ? `Use one of: ${known.join(', ')}.` : 'Give a contact hours.',
    },
  ]);
}

interface Days {
  day: Day;
  count: number;
  calendar?: string;
}

export const addBusinessDaysVerb = verbOf<Days>({
  name: 'addBusinessDays',
  summary: 'Which day is so many business days after a day, or before it?',
  fields: {
    day,
    count: { schema: { type: 'integer' }, what: 'a whole number; below 0 counts back' },
    calendar: {
      schema: { type: 'string' },
      what: 'a calendar, such as ca-state-office; else the plan’s own days count',
    },
  },
  required: ['day', 'count'],
  example: { day: '2026-11-24', count: 5, calendar: 'ca-state-office' },
  needs: [],
  uses: ['plan'],
  explains: false,
  answer: ({ day: from, count, calendar }, { plan }: Partial<Context>) => {
    const counted = calendar ?? plan;
    if (counted === undefined) throw new RulesError([noCalendar]);
    return { day: addBusinessDays(from, count, counted) };
  },
});

const noCalendar = {
  code: 'missing',
  path: 'calendar',
  value: undefined,
  rule: 'Business days are counted by a calendar.',
  remedy: 'Give "calendar", or --plan my-plan.json for the plan’s own days.',
};
