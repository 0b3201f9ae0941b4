/**
 * How a surname is heard, by English and Spanish ears alike: two spellings with one sound are the
 * same name for whoever only heard it. `Gonzalez` and `Gonsales`, `Schmidt` and `Shmit`, `Nguyen`
 * and `Nuyen`, `Jimenez` and `Ximenes`.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  // How a name begins.
  [/^(?:kn|gn|ng)(?=[aeiouy])/, 'n'],
  [/^wr/, 'r'],
  [/^ste(?:ph|f)/, 'stev'],
  [/^ps/, 's'],
  [/^(?:[jx]|g(?=[eiy]))/, 'j'],
  [/^h/, ''],
  [/^ma?c(?=[^eiy])/, 'mk'],
  // Letters that are written together.
  [/tsch|tch|sch|sh|ch/g, 'x'],
  [/ph/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/gh/g, 'g'],
  [/dg/g, 'j'],
  [/th/g, 't'],
  [/ck|qu|q/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/tz|ts|z/g, 's'],
  [/ñ|ny|ni(?=[aou])/g, 'n'],
  [/dt$/g, 't'],
  [/v/g, 'b'],
  [/(?!^)[hw]/g, ''],
  [/(?!^)[aeiouy]+/g, ''],
  [/^[aeiouyw]+/, 'a'],
  [/(.)\1+/g, '$1'],
];

/** A short text that is the same for names that sound alike; folded words only. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, put] of rules) sound = sound.replace(pattern, put);
  return sound;
}
