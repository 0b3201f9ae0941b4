/**
 * Directories store names and addresses in capitals. Text that has small letters already is left
 * as its author wrote it; only text wholly in capitals, or wholly in small letters, is set anew.
 */

/** Written in capitals in company names and addresses. */
const capitals = new Set(
  (
    'LLC LLP LP PLLC PC PA PS NP MD DO DDS DMD OD DPM RN PHD II III IV VI VII VIII IX ' +
    'USA US UCLA USC UMASS VA YMCA YWCA HIV ENT OB GYN OBGYN ER ICU NICU MRI CT RI MA CA NY ' +
    'NE NW SE SW PO DBA'
  ).split(' '),
);

const small = new Set(
  'of and the for in at on to by de del la las los y e et du des von van der den'.split(' '),
);

const particles = new Set(
  'de del la las los da das do dos di du van von der den ter ten y e el al bin ibn'.split(' '),
);

function hasOneCase(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase();
}

function capitalize(word: string): string {
  return word.toLowerCase().replace(/^./u, (first) => first.toUpperCase());
}

/** One word of a person's name: `O'HARA` → `O'Hara`, `MCDONALD` → `McDonald`, `SMITH-LEE` → `Smith-Lee`. */
function nameWord(word: string): string {
  return word
    .split('-')
    .map((part) => {
      const apostrophe = /^([A-Za-zÀ-ÿ])(['’])(.+)$/.exec(part);
      if (apostrophe) {
        const [, letter = '', mark = '', rest = ''] = apostrophe;
        return letter.toUpperCase() + mark + capitalize(rest);
      }
      // Only Mc is sure: Mac also begins Macy, Mack and Machado.
      const scottish = /^mc(\p{L}{2,})$/iu.exec(part);
      return scottish ? `Mc${capitalize(scottish[1] ?? '')}` : capitalize(part);
    })
    .join('-');
}

/**
 * A person's name in title case. `DE LA CRUZ` → `de la Cruz` in a surname, but a name that is
 * only a particle (`LA`) stays a name.
 */
export function titleCaseName(text: string): string {
  if (!hasOneCase(text)) return text;
  const parts = text.split(' ');
  return parts
    .map((part, place) =>
      place < parts.length - 1 && particles.has(part.toLowerCase())
        ? part.toLowerCase()
        : nameWord(part),
    )
    .join(' ');
}

function companyWord(word: string, place: number): string {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  if (/^\d+(?:ST|ND|RD|TH)$/.test(letters)) return word.toLowerCase();
  // A unit such as 38R, or an abbreviation with points such as L.P.
  if (/\d/.test(word) || /^(?:\p{L}\.){2,}[,)]?$/u.test(word)) return word.toUpperCase();
  if (/^\p{L}\.?$/u.test(word)) return word.toUpperCase();
  if (capitals.has(letters)) return word.toUpperCase();
  if (place > 0 && small.has(word.toLowerCase())) return word.toLowerCase();
  const start = /^[^\p{L}]*/u.exec(word)?.[0] ?? '';
  return start + nameWord(word.slice(start.length));
}

/** A practice, street or city in title case: `1 CIRCLE DR` → `1 Circle Dr`, `ARC CENTER, L.P.` → `Arc Center, L.P.` */
export function titleCase(text: string): string {
  if (!hasOneCase(text)) return text;
  return text
    .split(' ')
    .map((word, place) =>
      word
        .split('/')
        .map((part) => companyWord(part, place))
        .join('/'),
    )
    .join(' ');
}
