// Sets of queries, seeded, each with whom a search should find.
import { readFileSync } from 'node:fs';
import { randomFrom } from './generate.mjs';

const { pairs } = JSON.parse(
  readFileSync(new URL('misspelled-names.json', import.meta.url), 'utf8'),
);
/** Surnames as they are, and as people have written them. */
const written = pairs.map((pair) => pair.split(' '));
/** The surnames of the queries that are about real ones: the directory has to hold them. */
export const realSurnames = written.map(([name]) => name);

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One letter left out, put in, changed, or swapped with the next; never the first. */
function misspelled(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = letters[Math.floor(random() * letters.length)];
  const edits = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  const edit = edits[Math.floor(random() * edits.length)];
  return edit === word ? misspelled(word, random) : edit;
}

/**
 * @param people the directory's providers, as `{id, given, family}`.
 * @returns by the name of a set, queries as `{text, wanted}`: the ids of all whom the text names.
 */
export function querySets(people, count, seed = 7) {
  const random = randomFrom(seed);
  // Half of a double surname is a surname: who asks for Diaz means Diaz-Roberts too.
  const byFamily = new Map();
  for (const one of people)
    for (const part of one.family.split('-'))
      byFamily.get(part)?.push(one) ?? byFamily.set(part, [one]);
  const plain = people.filter(
    ({ family, given }) => /^[A-Z][a-z]{4,}$/.test(family) && /^[A-Z][a-z]{2,}$/.test(given),
  );
  const some = () =>
    Array.from({ length: count }, () => plain[Math.floor(random() * plain.length)]);
  const idsOf = (list) => new Set(list.map(({ id }) => id));
  const ofFamily = ({ family }) => idsOf(byFamily.get(family));
  const beginning = (start) =>
    people.filter(({ family }) => family.split('-').some((part) => part.startsWith(start)));
  return {
    'a surname': some().map((one) => ({ text: one.family, wanted: ofFamily(one) })),
    'a surname with one mistake': some().map((one) => ({
      text: misspelled(one.family.toLowerCase(), random),
      wanted: ofFamily(one),
    })),
    'first and last name': some().map((one) => ({
      text: `${one.given} ${one.family}`,
      wanted: idsOf(byFamily.get(one.family).filter(({ given }) => given === one.given)),
    })),
    'first and last name with one mistake': some().map((one) => ({
      text: `${one.given} ${misspelled(one.family.toLowerCase(), random)}`,
      wanted: idsOf(byFamily.get(one.family).filter(({ given }) => given === one.given)),
    })),
    ...realMisspellings(byFamily, idsOf),
    'the first four letters of a surname': some().map((one) => {
      const start = one.family.slice(0, 4);
      return { text: start, wanted: idsOf(beginning(start)) };
    }),
  };
}

/** None where the directory was made without the real surnames. */
function realMisspellings(byFamily, idsOf) {
  const queries = written.flatMap(([name, text]) => {
    const people = byFamily.get(name[0].toUpperCase() + name.slice(1));
    return people ? { text, wanted: idsOf(people) } : [];
  });
  return queries.length < written.length ? {} : { 'a real surname as people misspell it': queries };
}

/** Of the first ten, how many are wanted, of as many as could be. */
export function recall(found, wanted) {
  const right = found.slice(0, 10).filter((id) => wanted.has(id)).length;
  return right / Math.min(10, wanted.size);
}
