import { compareText } from './fold.js';
import type { Offices } from './offices.js';
import type { People } from './people.js';
import type { SpecialtyGroup } from './specialties.js';

/** What lists of specialties and languages stand for, each list read once. */
export class Values {
  readonly groupIds: readonly string[];
  readonly languageCodes: readonly string[];
  /** By the number of a list: places in `groupIds`. */
  readonly groupsOf: readonly (readonly number[])[];
  /** By the number of a list: places in `languageCodes`. */
  readonly languagesOf: readonly (readonly number[])[];

  constructor({ specialties, languages }: People, groups: readonly SpecialtyGroup[]) {
    this.groupIds = groups.map(({ id }) => id);
    const codes = groups.map((group) => new Set(group.codes));
    this.groupsOf = lists(specialties.most, (list) => {
      const held = (specialties.get(list, {}) ?? []).flatMap(({ code }) => code ?? []);
      return groups.flatMap((_, place) =>
        held.some((code) => codes[place]?.has(code) === true) ? place : [],
      );
    });
    const spoken = lists(languages.most, (list) => [
      ...new Set((languages.get(list, {}) ?? []).map(({ code }) => code)),
    ]);
    this.languageCodes = [...new Set(spoken.flat())].sort(compareText);
    const places = new Map(this.languageCodes.map((code, place) => [code, place]));
    this.languagesOf = spoken.map((list) => list.map((code) => places.get(code) as number));
  }
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
      for (const site of people.sitesOf(place)) this.sites[site] = 1;
    }
  }
}
