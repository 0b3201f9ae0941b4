import { words } from '../fold.js';
import { practiceTokens } from './name-tokens.js';
import type { Texts } from '../packed/fields.js';
import type { People } from './people.js';
import { Postings, Tokens } from './tokens.js';

/** The words of the names of practices and hospitals, and who is at one with the word. */
export function practiceWords(people: People): { practices: Tokens; atPractice: Postings } {
  const { sites, hospitals, count } = people;
  const practices = new Tokens();
  const practice = sites.column('practice');
  const name = hospitals.column('name');
  const ofPractice = practices.reading(practicesOf(people), practiceTokens);
  const ofHospital = practices.reading(hospitalsOf(people), practiceTokens);
  practices.close();
  const atPractice = new Postings(practices, count, [
    {
      starts: people.siteStarts,
      numbers: people.siteNumbers,
      tokensOf: (site) => ofPractice(practice[site - 1] as number),
    },
    { ...people.hospital, tokensOf: (hospital) => ofHospital(name[hospital - 1] as number) },
  ]);
  return { practices, atPractice };
}

const practicesOf = ({ sites }: People) => (sites.reader('practice') as Texts).all();
const hospitalsOf = ({ hospitals }: People) => (hospitals.reader('name') as Texts).all();

/** The names of practices and hospitals, each as a whole. */
export class PracticeNames {
  /** Folded; read once several words are typed. */
  private known: ReadonlySet<string> | undefined;

  constructor(private readonly people: People) {}

  /** Whether the folded words are, in this order, what a practice or a hospital is called. */
  has(asked: readonly string[]): boolean {
    this.known ??= new Set(
      [...practicesOf(this.people), ...hospitalsOf(this.people)].map((name) =>
        words(name).join(' '),
      ),
    );
    return this.known.has(asked.join(' '));
  }
}
