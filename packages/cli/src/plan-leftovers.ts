import type { Fault, Plan } from '@careway/rules';

interface Leftover {
  is: (text: string) => boolean;
  rule: string;
  remedy: string;
}

const leftovers: readonly Leftover[] = [
  {
    // The numbering plan of North America keeps 555-0100 to 555-0199 for fiction.
    is: (text) => /^\+1\d{3}55501\d\d$/.test(text),
    rule: 'Numbers from 555-0100 to 555-0199 are made up: nobody answers them.',
    remedy: 'Write the number that members can call.',
  },
  {
    // RFC 2606 keeps these names for examples.
    is: (text) => /\bexample\.(com|net|org)\b|\.example\b/.test(text),
    rule: 'Addresses of "example" lead nowhere.',
    remedy: 'Write the address that members can reach.',
  },
  {
    is: (text) => /\(fictional\)|\bmade up\b/i.test(text),
    rule: 'It says of a plan that is not fictional that it is.',
    remedy: 'Write what is so, or set /fictional to true.',
  },
];

/**
 * What a plan that is meant for members still has of the sample that it was copied from. A plan that
 * says that it is fictional may have all of it.
 */
export function leftoversIn(plan: Plan): Fault[] {
  if (plan.fictional) return [];
  return [...textsIn(plan, '')].flatMap(([path, value]) =>
    leftovers
      .filter(({ is }) => is(value))
      .map(({ rule, remedy }) => ({ code: 'left-over', path, value, rule, remedy })),
  );
}

/** Every text of a profile with its JSON pointer. */
function* textsIn(value: unknown, pointer: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
    yield* textsIn(child, `${pointer}/${step}`);
  }
}
