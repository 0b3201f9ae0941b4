import { cityName, type Cities, type ZipCities } from './cities.js';
import type { Origin, Problem, Query } from './search-types.js';
import { readZipCode, type ZipTable } from '../zips.js';

/**
 * Where distances are measured from. The query's fields win over the text, and a ZIP code over a
 * city; what is typed into the city's field may be a ZIP code too.
 */
export function findOrigin(
  query: Pick<Query, 'zip' | 'city'>,
  reading: { zip?: string | undefined; city?: string | undefined },
  lexicon: { readonly cities: Cities; readonly zipCities: ZipCities },
  zips: ZipTable | undefined,
): { origin?: Origin; problems: Problem[] } {
  const zip = query.zip?.trim() ?? '';
  const city = query.city?.trim() ?? '';
  if (zip !== '') {
    const answer = fromZip(zip, lexicon.zipCities, zips);
    // With both given, a city that is known is better than a ZIP code that is not.
    if (answer.origin || city === '') return answer;
    const second = fromCity(city, lexicon.cities);
    return { ...second, problems: [...answer.problems, ...second.problems] };
  }
  if (/^\d/.test(city)) return fromZip(city, lexicon.zipCities, zips);
  if (city !== '') return fromCity(city, lexicon.cities);
  if (reading.zip !== undefined) return fromZip(reading.zip, lexicon.zipCities, zips);
  if (reading.city !== undefined) return fromCity(reading.city, lexicon.cities);
  return { problems: [] };
}

function fromZip(
  value: string,
  cities: ZipCities,
  zips: ZipTable | undefined,
): { origin?: Origin; problems: Problem[] } {
  const zip = readZipCode(value);
  if (zip === undefined) {
    return {
      problems: [{ code: 'zip-unreadable', value, remedy: 'five-digits', suggestions: [] }],
    };
  }
  const point = zips?.find(zip);
  if (!point) {
    return {
      problems: [{ code: 'zip-unknown', value: zip, remedy: 'other-zip-or-city', suggestions: [] }],
    };
  }
  const city = cities.cityOf(zip);
  return { origin: { ...point, zip, ...(city !== undefined && { city }) }, problems: [] };
}

function fromCity(value: string, cities: Cities): { origin?: Origin; problems: Problem[] } {
  const { city, corrected, others } = cities.find(value);
  if (!city) {
    return {
      problems: [{ code: 'city-unknown', value, remedy: 'other-zip-or-city', suggestions: others }],
    };
  }
  const problems: Problem[] = [];
  if (corrected === true) {
    problems.push({
      code: 'city-corrected',
      value,
      remedy: 'check-spelling',
      suggestions: [cityName(city), ...others],
    });
  } else if (others.length > 0) {
    problems.push({
      code: 'city-ambiguous',
      value,
      remedy: 'choose-one',
      suggestions: [cityName(city), ...others],
    });
  }
  if (!city.center) {
    problems.push({
      code: 'city-not-placed',
      value: cityName(city),
      remedy: 'other-zip-or-city',
      suggestions: [],
    });
    return { problems };
  }
  return {
    origin: {
      ...city.center,
      city: city.city,
      ...(city.state !== undefined && { state: city.state }),
    },
    problems,
  };
}
