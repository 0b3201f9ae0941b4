import { fold } from '../fold.js';

/** ISO 639-2 codes and English names that directories write where a BCP-47 code belongs. */
const otherSpellings: ReadonlyMap<string, string> = new Map(
  [
    'en eng english',
    'es spa spanish castilian español espanol',
    'zh chi zho chinese',
    'cmn mandarin',
    'yue cantonese',
    'vi vie vietnamese',
    'tl tgl tagalog filipino fil',
    'ko kor korean',
    'hy arm hye armenian',
    'fa per fas persian farsi',
    'ru rus russian',
    'ar ara arabic',
    'km khm khmer cambodian',
    'hmn hmong',
    'hi hin hindi',
    'pa pan punjabi panjabi',
    'ja jpn japanese',
    'pt por portuguese',
    'fr fre fra french',
    'de ger deu german',
    'it ita italian',
    'pl pol polish',
    'ht hat haitian',
    'th tha thai',
    'lo lao',
    'ur urd urdu',
    'bn ben bengali',
    'gu guj gujarati',
    'ta tam tamil',
    'te tel telugu',
    'uk ukr ukrainian',
    'el gre ell greek',
    'he heb hebrew iw',
    'so som somali',
    'am amh amharic',
    'ig ibo igbo',
    'ase',
  ].flatMap((line) => {
    const [code = '', ...others] = line.split(' ');
    return [code, ...others].map((other): [string, string] => [other, code]);
  }),
);

/**
 * The language of a BCP-47 tag, an ISO 639-2 code or an English name, without region or script:
 * `es-MX` → `es`, `spa` → `es`, `sgn-US` → `ase`. Nothing where the text names no language.
 */
export function readLanguage(raw: string): string | undefined {
  const folded = fold(raw).trim();
  if (/^(?:sgn-us|asl|american sign language|sign language)\b/.test(folded)) return 'ase';
  const whole = otherSpellings.get(folded);
  if (whole !== undefined) return whole;
  const [primary = ''] = folded.split(/[-_]/);
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/.test(folded)) {
    // "Haitian Creole", "Chinese (Mandarin)": the last known word is the most exact.
    const known = folded.split(/[^a-z]+/).flatMap((word) => otherSpellings.get(word) ?? []);
    return known.at(-1);
  }
  // `zh-yue` and `zh-cmn` name the language in their second part.
  const second = folded.split(/[-_]/)[1] ?? '';
  if (primary === 'zh' && (second === 'yue' || second === 'cmn')) return second;
  return ['und', 'mul', 'zxx', 'mis'].includes(primary)
    ? undefined
    : (otherSpellings.get(primary) ?? primary);
}
