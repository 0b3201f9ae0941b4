import { msg, str } from '@lit/localize';
import type { Origin } from '@careway/directory';
import type { Locale } from '@careway/rules/core';
import { milesInWords, originInWords } from '../directory/words.js';
import { listInWords } from '../format.js';
import type { Pin } from './pins.js';
import type { MapPlace } from './places.js';

/** "2, Marisol Quintero, MD, 1.3 miles": as the list says it, number first. */
export function placeInWords({ number, name, miles, position, zip }: MapPlace): string {
  const isRough = position?.precision === 'zip';
  const far = milesInWords({
    ...(miles !== undefined && { miles }),
    ...(position && { position }),
  });
  return [String(number), name, far?.heard, isRough ? roughInWords(zip) : undefined]
    .filter(Boolean)
    .join(', ');
}

/** Where a pin stands whose address could not be placed. */
function roughInWords(zip: string | undefined): string {
  return zip === undefined
    ? msg('near the middle of its ZIP code')
    : msg(str`near the middle of ZIP ${zip}`);
}

export function pinInWords({ places, label }: Pin, locale: Locale): string {
  const [only] = places;
  if (only && places.length === 1) return placeInWords(only);
  // Who speaks to the page says what is written on the pin, so the name begins with it.
  const words = msg(str`${label}: ${places.length} places close together`);
  return label.includes('+') ? `${words}, ${numbersInWords(places, locale)}` : words;
}

/** "3, 4 and 7". */
export function numbersInWords(places: readonly MapPlace[], locale: Locale): string {
  return listInWords(
    places.map(({ number }) => String(number)),
    locale,
  );
}

/** "5 miles", for a length that is exact. */
export function lengthInWords(miles: number): string {
  return miles === 1 ? msg('1 mile') : msg(str`${miles} miles`);
}

/** What the picture shows, for those who do not see it. */
export function pictureInWords(origin: Origin | undefined): string {
  return origin
    ? msg(str`Map of the places around ${originInWords(origin)}. The list has the same places.`)
    : msg('Map of the places. The list has the same places.');
}
