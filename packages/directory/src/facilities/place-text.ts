import { words } from '../fold.js';
import { facilityKinds, type FacilityKind } from '../model.js';
import { fillerWords, nearMeWords, placeWords } from '../words/vocabulary.js';

/**
 * What members call places, in English and Spanish. Slips that people make often have a line of their
 * own: to take every word that is near one of these would make imaging of the name "Imagine".
 */
const kindWords: Readonly<Record<FacilityKind, string>> = {
  // "Urgencias" is said of both, and so both are listed.
  emergency:
    'emergency, emergencies, emergency room, emergency rooms, emergency department, er, ' +
    'emergencia, emergencias, sala de emergencia, sala de emergencias, sala de urgencias, urgencias',
  'urgent-care':
    'urgent care, urgent cares, urgent care center, urgent care clinic, urgent, urgant care, ' +
    'immediate care, walk in, walk in clinic, walk in care, urgencias, atención urgente, ' +
    'atención de urgencia, cuidado urgente, cuidados urgentes, cuidado de urgencia, ' +
    'clínica de urgencia, clínica de urgencias, centro de urgencia, centro de urgencias',
  hospital: 'hospital, hospitals, hospitales, hospitle, ospital',
  clinic:
    'clinic, clinics, health center, health centers, community clinic, community health center, ' +
    'clínica, clínicas, centro de salud, centros de salud, clínica comunitaria',
  laboratory:
    'lab, labs, laboratory, laboratories, labratory, blood test, blood tests, blood work, bloodwork, ' +
    'blood draw, laboratorio, laboratorios, labratorio, análisis de sangre, prueba de sangre, ' +
    'pruebas de sangre, examen de sangre, exámenes de sangre, sacarme sangre',
  imaging:
    'imaging, imaging center, radiology, x ray, x rays, xray, xrays, mri, ct scan, cat scan, ' +
    'rayos x, radiografía, radiografías, radiología, resonancia, resonancia magnética, tomografía',
  pharmacy:
    'pharmacy, pharmacies, drugstore, drugstores, drug store, drug stores, pharmcy, pharmasy, farmacy, ' +
    'farmacia, farmacias, farmasia, botica',
};

const kindsOfPhrase = new Map<string, FacilityKind[]>();
for (const kind of facilityKinds) {
  for (const phrase of phrasesOf(kindWords[kind].split(', ')))
    kindsOfPhrase.set(phrase, [...(kindsOfPhrase.get(phrase) ?? []), kind]);
}
const nearMe = new Set(phrasesOf(nearMeWords));
const places = new Set(placeWords);
const fillers = new Set([...fillerWords, ...placeWords, 'where', 'there', 'donde', 'hay', 'zip']);
const longest = Math.max(
  ...[...kindsOfPhrase.keys(), ...nearMe].map((phrase) => phrase.split(' ').length),
);

/** More is no search for a place. */
const mostWords = 40;

/** What a member typed in search of a place, as a query for it. */
export interface PlaceText {
  /** What is looked for; empty where the text does not say. */
  kinds: FacilityKind[];
  /** The ZIP code to measure from. */
  zip?: string;
  /** Whether it asks for what is near the member, wherever that is: ask for a ZIP code or a city. */
  nearMe: boolean;
  /** The other words, such as a name or a city, for `FacilityQuery.text`. */
  text: string;
}

/**
 * Reads `urgent care near me`, `lab in 94110` and `farmacia cerca de mí`. Anything else comes back as
 * words to look for.
 * @example
 * const { nearMe, ...query } = readPlaceText('farmacia en 06105');
 * places.find(query);
 */
export function readPlaceText(typed: string): PlaceText {
  const tokens = words(typed).slice(0, mostWords);
  const kinds = new Set<FacilityKind>();
  const rest: string[] = [];
  let zip: string | undefined;
  let isNear = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as string;
    const place = zipAt(tokens, at);
    if (place > 0) {
      zip ??= token;
      at += place;
      continue;
    }
    let length = Math.min(longest, tokens.length - at);
    for (; length > 0; length -= 1) {
      const phrase = tokens.slice(at, at + length).join(' ');
      const found = kindsOfPhrase.get(phrase);
      for (const kind of found ?? []) kinds.add(kind);
      // "Cerca de Hartford" is near a place that is named.
      const isPlaced = length === 1 && places.has(token) && at + 1 < tokens.length;
      if (nearMe.has(phrase) && !isPlaced) isNear = true;
      else if (!found) continue;
      break;
    }
    if (length === 0 && !fillers.has(token)) rest.push(token);
    at += Math.max(1, length);
  }
  return {
    kinds: facilityKinds.filter((kind) => kinds.has(kind)),
    ...(zip !== undefined && { zip }),
    nearMe: isNear && zip === undefined,
    text: rest.join(' '),
  };
}

/** How many words are a ZIP code: five digits at the end or after "in"; elsewhere they are a street's. */
function zipAt(tokens: readonly string[], at: number): number {
  if (!/^\d{5}$/.test(tokens[at] ?? '')) return 0;
  const length = /^\d{4}$/.test(tokens[at + 1] ?? '') ? 2 : 1;
  const isLast = at + length === tokens.length;
  const before = tokens[at - 1] ?? '';
  return isLast || places.has(before) || before === 'zip' ? length : 0;
}

function phrasesOf(shown: readonly string[]): string[] {
  return shown.map((phrase) => words(phrase).join(' '));
}
