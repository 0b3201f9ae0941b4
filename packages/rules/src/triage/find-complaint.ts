import Fuse from 'fuse.js';
import { plainWords } from './plain-words.js';
import { complaints } from './rule-sets.js';

/** One complaint's words in one language, as `triage.<complaint>.words` has them. */
export interface ComplaintWords {
  complaint: string;
  words: readonly string[];
}

/** Words that say nothing about what is wrong, in English and in Spanish. */
const filler = new Set(
  (
    'a about after again all also always am an and any are as at be because been before but by can cannot cant day days ' +
    'did do does dont down feel feeling feels felt for from get gets getting go going good got had has have he help her ' +
    'hers him his hour hours how hurt hurts husband i if im in into is it its just keep keeps kid kids last like little ' +
    'lot me mom month months more morning much my need night no not now of off old on one or our out over pain really ' +
    'she since so some son started still than that the their them then there they thing things think this time to today ' +
    'too two up us very was wasnt we week weeks went were what when who why wife will with wont year years yesterday you ' +
    'your ache bad badly dad daughter father mother wrong ' +
    'a al algo ano anos aun ayer bien cada como con cuando de del desde dia dias dice duele duelen dolor el ella en es esa ' +
    'ese eso esposa esposo esta estan este esto estoy fue ha hace hay he hija hijo horas hoy la las le les lo los mal mama ' +
    'mas me mes meses mi mis mucha mucho muy nada ni nina nino no noche o otra otro papa para pero por porque puede puedo ' +
    'que quiere se sera si siente siento sin sobre solo son su sus tan tanto tengo tiene todo tras un una uno y ya'
  ).split(' '),
);

/**
 * The vocabulary of all complaints from the text modules of any number of languages.
 * @param texts the `text` of `@careway/rules/text/en/complaint-names` and of other locales.
 */
export function complaintVocabulary(
  ...texts: readonly Readonly<Record<string, string>>[]
): ComplaintWords[] {
  return texts.flatMap((text) =>
    complaints().map((complaint) => ({
      complaint,
      words: [
        text[`triage.${complaint}.name`],
        ...(text[`triage.${complaint}.about`] ?? '').split(','),
        ...(text[`triage.${complaint}.words`] ?? '').split(','),
      ]
        .map((phrase) => plainWords(phrase ?? ''))
        .filter((phrase) => phrase !== ''),
    })),
  );
}

/**
 * Complaint ids that fit what a member typed, the best first; misspellings are forgiven. Nothing
 * found is an empty list: offer the whole list and `something-else`, never a guess.
 */
export function findComplaint(words: string, vocabulary: readonly ComplaintWords[]): string[] {
  const tokens = tokensOf(plainWords(words).slice(0, 200));
  if (tokens.length === 0) return [];
  const index = indexOf(vocabulary);
  const typed = tokens.map((token) => meant(token, index));
  const points = new Map<string, number>();
  for (const { complaint, phrases } of index.complaints) {
    const known = new Map<string, number>();
    for (const alike of typed)
      for (const [token, likeness] of alike)
        known.set(token, Math.max(known.get(token) ?? 0, likeness));
    const single = typed.reduce((sum, alike) => sum + bestOf(alike, complaint, index), 0);
    const whole = Math.max(...phrases.map((phrase) => fit(phrase, known, index)));
    if (single + whole > 0) points.set(complaint, single + 2 * whole);
  }
  const best = Math.max(...points.values());
  return [...points]
    .filter(([, sum]) => sum >= best * CLOSE)
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .map(([complaint]) => complaint);
}

/** What fits less than this share of the best is noise. */
const CLOSE = 0.4;

/** Every word of the vocabulary, and how much it says: a word of one complaint says most. */
interface Index {
  complaints: readonly { complaint: string; phrases: readonly (readonly string[])[] }[];
  /** By word: how much it says, and the complaints that have it. */
  words: ReadonlyMap<string, { says: number; of: ReadonlySet<string> }>;
  fuse: Fuse<string>;
}

const indexes = new WeakMap<readonly ComplaintWords[], Index>();

function tokensOf(text: string): string[] {
  return [...new Set(text.split(' '))].filter((token) => token.length > 1 && !filler.has(token));
}

function indexOf(vocabulary: readonly ComplaintWords[]): Index {
  const cached = indexes.get(vocabulary);
  if (cached) return cached;
  const phrasesOf = new Map<string, string[][]>();
  const owners = new Map<string, Set<string>>();
  for (const { complaint, words } of vocabulary) {
    const phrases = words.map(tokensOf).filter((tokens) => tokens.length > 0);
    phrasesOf.set(complaint, [...(phrasesOf.get(complaint) ?? []), ...phrases]);
    for (const token of phrases.flat())
      owners.set(token, (owners.get(token) ?? new Set()).add(complaint));
  }
  const index: Index = {
    complaints: [...phrasesOf].map(([complaint, phrases]) => ({ complaint, phrases })),
    words: new Map(
      [...owners].map(([token, of]) => [
        token,
        { says: Math.log(1 + phrasesOf.size / of.size), of },
      ]),
    ),
    fuse: new Fuse([...owners.keys()], { threshold: 0.34, distance: 20, includeScore: true }),
  };
  indexes.set(vocabulary, index);
  return index;
}

/** The words of the vocabulary that a typed word may mean, with how alike they are: 1 is the same. */
function meant(token: string, { words, fuse }: Index): Map<string, number> {
  if (words.has(token)) return new Map([[token, 1]]);
  const alike = new Map<string, number>();
  if (token.length < 4) return alike;
  for (const known of words.keys())
    if (known.length > 3 && (known.startsWith(token) || token.startsWith(known)))
      alike.set(known, Math.min(known.length, token.length) / Math.max(known.length, token.length));
  for (const { item, score = 1 } of fuse.search(token, { limit: 4 }))
    if (item.length > 3 && Math.abs(item.length - token.length) < 3)
      alike.set(item, Math.max(alike.get(item) ?? 0, 0.9 - score));
  return alike;
}

function bestOf(alike: Map<string, number>, complaint: string, { words }: Index): number {
  let best = 0;
  for (const [token, likeness] of alike) {
    const word = words.get(token);
    if (word?.of.has(complaint)) best = Math.max(best, likeness * word.says);
  }
  return best;
}

/** How much of a phrase was typed, and how much that says. */
function fit(phrase: readonly string[], known: Map<string, number>, { words }: Index): number {
  let [typed, all] = [0, 0];
  for (const token of phrase) {
    const says = words.get(token)?.says ?? 0;
    all += says;
    typed += says * (known.get(token) ?? 0);
  }
  return all > 0 ? typed * (typed / all) ** 2 : 0;
}
