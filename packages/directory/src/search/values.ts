import { compareText } from '../fold.js';
import type { Language } from '../model.js';
import type { Offices } from './offices.js';
import type { People } from './people.js';
import type { Query } from './search-types.js';
import { ageGroups, agesOf, type SpecialtyGroup } from '../words/specialties.js';

/** What lists of specialties and languages stand for, each list read once. */
export class Values {
  readonly groupIds: readonly string[];
  readonly languageCodes: readonly string[];
  /** By the number of a list: places in `groupIds`. */
  readonly groupsOf: readonly (readonly number[])[];
  /** By the number of a list: places in `languageCodes`. */
  readonly languagesOf: readonly (readonly number[])[];
  /** The same without what only the staff speaks. */
  readonly ownLanguagesOf: readonly (readonly number[])[];
  /** Whether the staff of somebody speaks what they do not speak themselves. */
  readonly hasStaffLanguages: boolean;
  /** By the number of a list of specialties: places in `ageGroups`. */
  readonly agesOf: readonly (readonly number[])[];

  constructor({ specialties, languages }: People, groups: readonly SpecialtyGroup[]) {
    this.groupIds = groups.map(({ id }) => id);
    const codes = groups.map((group) => new Set(group.codes));
    this.groupsOf = lists(specialties.most, (list) => {
      const held = (specialties.get(list, {}) ?? []).flatMap(({ code }) => code ?? []);
      return groups.flatMap((_, place) =>
        held.some((code) => codes[place]?.has(code) === true) ? place : [],
      );
    });
    this.agesOf = lists(specialties.most, (list) => {
      const ages = agesOf((specialties.get(list, {}) ?? []).map(({ code }) => code));
      return ageGroups.flatMap((age, place) => (ages.includes(age) ? place : []));
    });
    const spokenBy = (by: readonly Language['by'][]) =>
      lists(languages.most, (list) => [
        ...new Set(
          (languages.get(list, {}) ?? []).flatMap((one) => (by.includes(one.by) ? one.code : [])),
        ),
      ]);
    const spoken = spokenBy(['provider', 'staff']);
    this.languageCodes = [...new Set(spoken.flat())].sort(compareText);
    const places = new Map(this.languageCodes.map((code, place) => [code, place]));
    const placesOf = (list: readonly string[]) => list.map((code) => places.get(code) as number);
    this.languagesOf = spoken.map(placesOf);
    this.ownLanguagesOf = spokenBy(['provider']).map(placesOf);
    this.hasStaffLanguages = this.languagesOf.some(
      (list, number) => list.length > (this.ownLanguagesOf[number]?.length ?? 0),
    );
  }
}

/** By the number of a list: the languages that count in a query. */
export function countingLanguages(values: Values, { spokenBy }: Query) {
  return spokenBy === 'provider' ? values.ownLanguagesOf : values.languagesOf;
}

function lists<Item>(most: number, read: (list: number) => Item[]): Item[][] {
  return Array.from({ length: most + 1 }, (_, list) => read(list));
}

/** What occurs among those who can be found: lists of specialties and languages, sites, genders. */
export class Occurring {
  readonly specialties: Uint8Array;
  readonly languages: Uint8Array;
  readonly genders: Uint8Array;
  readonly sites: Uint8Array;

  constructor(people: People, offices: Offices) {
    this.specialties = new Uint8Array(people.specialties.most + 1);
    this.languages = new Uint8Array(people.languages.most + 1);
    this.genders = new Uint8Array(256);
    this.sites = new Uint8Array(offices.count + 1);
    for (let place = 0; place < people.count; place += 1) {
      this.specialties[people.specialtyOf[place] as number] = 1;
      this.languages[people.languageOf[place] as number] = 1;
      this.genders[people.genderOf[place] as number] = 1;
    }
    for (const site of people.siteNumbers) this.sites[site] = 1;
  }
}
