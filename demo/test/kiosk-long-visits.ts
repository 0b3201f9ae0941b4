import {
  appears,
  goOn,
  inAct,
  kioskRoot,
  open,
  own,
  press,
  theKiosk,
  type,
  word,
} from './kiosk-page.js';
import { traces } from './kiosk-traces.js';

/** A real one that no kiosk stands in. */
const zip = '90012';
const phone = '(714) 555-0137';

/** A day as its field wants it, after words that are none. */
async function typeDay(id: string, words: string, year: number): Promise<void> {
  await type(`#${id}`, words);
  await goOn(undefined, '.error-summary');
  await type(`#${id}`, '3');
  await type(`#${id}-day`, '14');
  await type(`#${id}-year`, String(year));
}

async function fileGrievance(words: string): Promise<string[]> {
  await open(6);
  await goOn('unhappy', 'input[value=medi-cal]');
  await goOn('medi-cal', 'blockquote');
  await goOn(undefined, '#harm');
  await goOn('no', '#name');
  for (const field of ['#name', '#member-id']) await type(field, words);
  await press('input[value=member]');
  await typeDay('birth-date', words, 1951);
  await goOn(undefined, 'input[value=phone]');
  await press('input[value=phone]');
  await type('#phone', phone);
  await goOn('es', '#text');
  for (const field of ['#text', '#where']) await type(field, words);
  await typeDay('day', words, new Date().getFullYear() - 1);
  await goOn(undefined, '#wanted');
  await type('#wanted', words);
  await goOn(undefined, '.send');
  await goOn(undefined, '.confirmation');
  const given = actWords('.confirmation .number, .confirmation .code');
  (await own('[data-tool=take]')).click();
  for (const line of (await own('dialog .choices')).querySelectorAll<HTMLElement>('label')) {
    if (given.some((each) => line.textContent.includes(each))) line.click();
  }
  await own('dialog .qr');
  return given;
}

const actWords = (selector: string): string[] =>
  [...(kioskRoot().querySelector('.act')?.shadowRoot?.querySelectorAll(selector) ?? [])].map(
    ({ textContent }) => textContent.trim(),
  );

/** What a visitor does to its end, with words in every field on the way; gives what they were given. */
const ways: Readonly<Record<string, (words: string) => Promise<readonly string[]>>> = {
  'finds a place': async (words) => {
    await open(3);
    await press('input[value=urgent-care]');
    await type('#place', words);
    await press('.near .button');
    await inAct('#place[aria-invalid]');
    await type('#place', zip);
    await press('.near .button');
    await inAct('.found .name');
    return [zip];
  },
  'asks when to refill': async (words) => {
    await open(10);
    await type('#days', words);
    await press('input[value=pharmacy]');
    await goOn(undefined, '.error-summary');
    await type('#days', '12');
    await goOn(undefined, '.decision');
    return [];
  },
  'checks a request': async (words) => {
    await open(5);
    await type('#specialty', words);
    await press('input[value=pre-service]');
    await press('input[value=standard]');
    await typeDay('sent', words, new Date().getFullYear());
    await goOn(undefined, '.decision');
    return [];
  },
  'asks about a bill, and is sent to the form': async (words) => {
    await open(11);
    await goOn('not-owed', 'input[value=unsure]');
    await goOn('unsure', 'section.card .button.primary');
    await goOn(undefined, 'input[value=unhappy]');
    await goOn('unhappy', 'input[value=medi-cal]');
    await goOn('medi-cal', 'blockquote');
    await goOn(undefined, '#harm');
    await goOn('no', '#name');
    await type('#name', words);
    return [];
  },
  'asks for help in own words': async (words) => {
    await open(7);
    await type('#words', words);
    await inAct('.found');
    await type('#words', `my bill ${words}`);
    await inAct('.results, .found');
    return [];
  },
  'looks for a doctor, narrows down and opens one': async (words) => {
    await open(2);
    await type('#text', words);
    await press('.search .button.primary');
    await inAct('.told .small .link, .told .small');
    await type('#text', '');
    await type('#place', zip);
    await press('.search .button.primary');
    await inAct('.found .name');
    await press('.side input[type=checkbox]');
    await inAct('.chips');
    await press('.found .name');
    return [zip];
  },
  'files a grievance': async (words) => [phone, ...(await fileGrievance(words))],
};

/** A clock that stands still until time is let pass. */
class HeldClock {
  #now = Date.now();
  readonly #due = new Set<{ at: number; act: () => void }>();

  now = (): number => this.#now;

  after = (milliseconds: number, act: () => void): (() => void) => {
    const entry = { at: this.#now + milliseconds, act };
    this.#due.add(entry);
    return () => {
      this.#due.delete(entry);
    };
  };

  pass(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      this.#now += 1000;
      for (const entry of [...this.#due].filter(({ at }) => at <= this.#now)) {
        this.#due.delete(entry);
        entry.act();
      }
    }
  }
}

const ends = {
  button: async () => {
    (await own('[data-tool=end]')).click();
  },
  idle: async (clock: HeldClock) => {
    clock.pass(theKiosk().idleSeconds);
    await own('.still-there');
    clock.pass(theKiosk().warningSeconds);
  },
} as const;

/** What is still going on of a visit that is over. */
async function afterwards(given: readonly string[]): Promise<string[]> {
  await own('.language-tiles');
  await appears(() => kioskRoot().activeElement?.matches('.stage h1') ?? null, 'The focus');
  return traces(given);
}

/**
 * Long visits, each ended by its button and by being left alone, in either language; gives what was
 * found of each after its end.
 */
export async function longVisits(): Promise<string[]> {
  const clock = new HeldClock();
  theKiosk().clock = clock;
  const found: string[] = [];
  let visitor = 5000;
  for (const [name, way] of Object.entries(ways)) {
    for (const [end, leave] of Object.entries(ends)) {
      const language = end === 'idle' ? 'es' : 'en';
      (await own(`.listen [lang=${language}]`)).click();
      const given = await way(word(visitor++));
      await leave(clock);
      const left = await afterwards(given);
      found.push(...left.map((trace) => `${name}, ${end}: ${trace}`));
    }
  }
  return found;
}
