import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directoryOf, provider, searchIn, site } from '../fixtures/build.js';
import { fold, words } from '../fold.js';
import { groupNames, otherCareGroups, primaryCareGroups } from '../index.js';
import { NameIndex } from './name-index.js';
import { columnsOf } from '../packed/pack.js';
import { People } from './people.js';
import { ended } from './steps.js';
import { soundOf } from './sounds.js';
import { vocabulary, fillerWords } from '../words/vocabulary.js';

const groupIds = [...primaryCareGroups, ...otherCareGroups].map(({ id }) => id);

describe('the vocabulary', () => {
  it('gives a phrase one meaning only', () => {
    const meanings = new Map<string, string>();
    for (const { kind, ids, en, es } of vocabulary) {
      for (const phrase of [...en, ...es]) {
        const folded = words(phrase).join(' ');
        const meaning = `${kind} ${ids.join()}`;
        assert.ok(folded !== '', phrase);
        assert.equal(meanings.get(folded) ?? meaning, meaning, phrase);
        meanings.set(folded, meaning);
      }
    }
  });

  it('has no phrase that is nothing but filler', () => {
    const fillers = new Set(fillerWords);
    for (const phrase of vocabulary.flatMap(({ en, es }) => [...en, ...es])) {
      assert.ok(
        words(phrase).some((word) => !fillers.has(word)),
        phrase,
      );
    }
  });

  it('has words and names in both languages for every group', () => {
    for (const id of groupIds) {
      assert.ok(
        vocabulary.some(({ kind, ids }) => kind === 'specialty' && ids.includes(id)),
        id,
      );
      assert.ok(groupNames[id]?.en && groupNames[id].es, id);
    }
    const named = vocabulary.filter(({ kind }) => kind === 'specialty').flatMap(({ ids }) => ids);
    assert.deepEqual(
      named.filter((id) => !groupIds.includes(id)),
      [],
    );
  });
});

const people = [
  provider('smith', 'Anna', 'Smith'),
  provider('smithson', 'Bert', 'Smithson', { npi: '1234567893', npiValid: true }),
  provider('ohara', 'Sheila', "O'Hara"),
  provider('belmonte', 'Ana Sofía', 'Belmonte-Villaseñor'),
  provider('cruz', 'María', 'de la Cruz'),
  provider('mcdonald', 'John', 'McDonald'),
  provider('james', 'James', 'Wong'),
  provider('wong', 'Lily', 'James'),
  provider('lopez', 'Eva', 'Garcia Lopez', {
    sites: [site('m', { practice: 'Mount Auburn Hospital' })],
  }),
  provider('nguyen', 'An', 'Nguyễn', {
    name: {
      given: ['An'],
      family: 'Nguyễn',
      suffixes: ['Jr.'],
      display: 'An Nguyễn Jr.',
      aliases: ['An Tran'],
    },
  }),
];
const index = ended(NameIndex.reading(new People(columnsOf(directoryOf(...people)).rows)));

function matched(text: string): string[] {
  const { places, costs } = index.match(words(text)).named;
  return Array.from(places, (place, at) => ({ place, cost: costs[at] ?? 0 }))
    .sort((a, b) => a.cost - b.cost || a.place - b.place)
    .map(({ place }) => people[place]?.id ?? '');
}

describe('names', () => {
  for (const [text, ids] of [
    ['smith', ['smith', 'smithson']],
    ['SMITH anna', ['smith']],
    ['anna smith', ['smith']],
    ['smi', ['smith', 'smithson']],
    ['smyth', ['smith']],
    ['simth', ['smith']],
    ["o'hara", ['ohara']],
    ['ohara', ['ohara']],
    ['o hara', ['ohara']],
    ['hara', ['ohara']],
    ['belmonte', ['belmonte']],
    ['villasenor', ['belmonte']],
    ['Villaseñor Belmonte', ['belmonte']],
    ['belmontevillasenor', ['belmonte']],
    ['sofia villaseñor', ['belmonte']],
    ['cruz maria', ['cruz']],
    ['de la cruz', ['cruz']],
    ['delacruz', ['cruz']],
    ['mcdonald', ['mcdonald']],
    ['mc donald', ['mcdonald']],
    ['james', ['wong', 'james']],
    ['garcia lopez', ['lopez']],
    ['lopez garcia', ['lopez']],
    ['mount auburn', ['lopez']],
    ['eva auburn', ['lopez']],
    ['nguyen', ['nguyen']],
    ['tran', ['nguyen']],
    ['an nguyen jr', ['nguyen']],
    ['a nguyen', ['nguyen']],
    ['smith wong', []],
    ['smeethe', ['smith']],
    ['o jara', ['ohara']],
    ['jim wong', ['james']],
    ['johnny mcdonald', ['mcdonald']],
    ['juan mcdonald', ['mcdonald']],
    ['1234567893', ['smithson']],
    ['1234567894', []],
    ['zzz', []],
  ] as const) {
    it(`finds ${ids.join(', ') || 'nobody'} for ${text}`, () => {
      assert.deepEqual(matched(text), ids);
    });
  }

  it('offers near spellings as the directory writes them', () => {
    assert.deepEqual(index.match(['smyth']).words, [
      { word: 'smyth', match: 'one-edit', similar: ['Smith'] },
    ]);
  });

  it('are the same for who only heard them', () => {
    for (const [one, other] of [
      ['gonzalez', 'gonsales'],
      ['jimenez', 'ximenez'],
      ['hernandez', 'ernandes'],
      ['schmidt', 'schmitt'],
      ['nguyen', 'nuyen'],
      ['knight', 'nite'],
      ['stephens', 'stevens'],
      ['mckenzie', 'mackensie'],
      ['vasquez', 'bazquez'],
      ['phillips', 'filips'],
      ['thompson', 'tompson'],
      ['catherine', 'kathryn'],
    ] as const)
      assert.equal(
        soundOf(one),
        soundOf(other),
        `${one} ${soundOf(one)}, ${other} ${soundOf(other)}`,
      );
    for (const [one, other] of [
      ['garcia', 'gonzalez'],
      ['lopez', 'lucas'],
      ['smith', 'smart'],
      ['tran', 'duran'],
    ] as const)
      assert.notEqual(soundOf(one), soundOf(other), `${one}, ${other}`);
  });

  it('says how each word was found', () => {
    const how = (text: string) => index.match(words(text)).words.map(({ match }) => match);
    assert.deepEqual(how('jim wong'), ['nickname', 'exact']);
    assert.deepEqual(index.match(['belmonde', 'ana']).words[0]?.match, 'one-edit');
    assert.deepEqual(index.match(['sheela']).words[0], {
      word: 'sheela',
      match: 'one-edit',
      similar: ['Sheila'],
    });
    assert.deepEqual(index.match(['smeethe']).words[0], {
      word: 'smeethe',
      match: 'sound',
      similar: ['Smith'],
    });
  });

  it('do not take prototype properties for names', () => {
    for (const word of ['constructor', '__proto__', 'tostring'])
      assert.deepEqual(matched(word), []);
  });
});

const search = searchIn(
  directoryOf(
    ...people,
    provider('french', 'Marc', 'French'),
    provider('hart', 'Lena', 'Hart'),
    provider('an', 'Binh', 'An'),
    provider('lowell', 'Kim', 'Adams', {
      sites: [
        site('c', {
          practice: 'Lowell Community Health Center',
          address: { lines: [], city: 'Lowell', state: 'MA', postalCode: '01852' },
        }),
      ],
    }),
    provider('mercy', 'Lia', 'Cole', { sites: [site('e', { practice: 'Mercy Clinic' })] }),
    provider('admitting', 'Mo', 'Reed', { hospitals: [{ id: 'h', name: 'Good Hope Hospital' }] }),
    provider('kidney', 'Jo', 'Dunn', { sites: [site('f', { practice: 'UCLA Kidney Care' })] }),
    provider('plain', 'Al', 'Ross', { sites: [site('g', { practice: 'Family Medicine' })] }),
    provider('city', 'Vi', 'Park', { sites: [site('h', { practice: 'Springfield Pediatrics' })] }),
    provider('springfield', 'Tim', 'Baker', {
      sites: [site('d', { address: { lines: [], city: 'Springfield', state: 'MA' } })],
    }),
  ),
);

function understood(text: string): Record<string, unknown> {
  const { understood: read, problems } = search.find({ text });
  const shown: Record<string, unknown> = {};
  if (read.specialtyGroups.length > 0) shown.groups = read.specialtyGroups;
  if (read.languages.length > 0) shown.languages = read.languages;
  if (read.names.length > 0) shown.names = read.names.map(({ word }) => word);
  if (problems.some(({ code }) => code === 'near-me-without-place')) shown.asks = 'where';
  if (read.corrections.length > 0) shown.to = read.corrections.map(({ to }) => fold(to));
  if (read.alsoNames.length > 0) shown.also = read.alsoNames;
  for (const key of ['genders', 'accepting', 'telehealth'] as const) {
    if (read[key].length > 0) shown[key] = read[key];
  }
  for (const key of ['zip', 'city', 'miles'] as const) {
    if (read[key] !== undefined) shown[key] = read[key];
  }
  return shown;
}

describe('a member’s own words', () => {
  for (const [text, read] of [
    ['spanish pediatrician', { groups: ['pediatrics'], languages: ['es'] }],
    ['dr smith', { names: ['smith'] }],
    ['Mercy Clinic', { names: ['mercy', 'clinic'] }],
    ['dr smith at mercy clinic', { names: ['mercy', 'clinic', 'smith'] }],
    ['ucla kidney care', { names: ['ucla', 'kidney', 'care'] }],
    ['good hope hospital', { names: ['good', 'hope', 'hospital'] }],
    ['family medicine', { groups: ['family'] }],
    ['springfield pediatrics', { groups: ['pediatrics'], city: 'springfield' }],
    ['kids doctor', { groups: ['pediatrics'] }],
    ['a doctor for my children who speaks Spanish', { groups: ['pediatrics'], languages: ['es'] }],
    ['doctora de niños', { groups: ['pediatrics'] }],
    ['doctora de ninos que hable español', { groups: ['pediatrics'], languages: ['es'] }],
    ['médico de cabecera', { groups: ['general'] }],
    ['ginecóloga', { groups: ['obgyn'] }],
    ['OB/GYN', { groups: ['obgyn'] }],
    ["women's health", { groups: ['obgyn'] }],
    ['pediatrition', { groups: ['pediatrics'], to: ['pediatrician'] }],
    ['dermatalgist', { groups: ['dermatology'], to: ['dermatologist'] }],
    ['gynocologist', { groups: ['obgyn'], to: ['gynecologist'] }],
    ['famly docter', { groups: ['family'], to: ['family doctor'] }],
    ['nurse practicioner', { groups: ['nurse-practitioner'], to: ['nurse practitioner'] }],
    ['internal medecine', { groups: ['internal'], to: ['internal medicine'] }],
    ['portugese', { languages: ['pt'], to: ['portuguese'] }],
    ['vietnamise', { languages: ['vi'], to: ['vietnamese'] }],
    ['pediat', { groups: ['pediatrics'], to: ['pediatra'] }],
    ['pediatric nurse practitioner', { groups: ['nurse-practitioner', 'pediatrics'] }],
    ['female family doctor', { groups: ['family'], genders: ['female'] }],
    ['pediatrician accepting new patients', { groups: ['pediatrics'], accepting: ['newpt'] }],
    ['video visit spanish', { languages: ['es'], telehealth: ['yes'] }],
    ['smith 06105', { names: ['smith'], zip: '06105' }],
    ['within 5 miles of 06105', { zip: '06105', miles: 5 }],
    ['pediatrician in lowell', { groups: ['pediatrics'], city: 'lowell' }],
    ['pediatra en lowell', { groups: ['pediatrics'], city: 'lowell' }],
    ['near springfeild', { city: 'Springfield', to: ['springfield'] }],
    ['lowell community', { names: ['lowell', 'community'] }],
    ['dr french', { names: ['french'] }],
    ['french doctor', { languages: ['fr'], also: ['french'] }],
    ['hart doctor', { names: ['hart'] }],
    ['heart doctor', { groups: ['cardiology'] }],
    ['dr an', { names: ['an'] }],
    ['an internist', { groups: ['internal'] }],
    ['the best doctor near me', { asks: 'where' }],
    ['smith near me', { names: ['smith'], asks: 'where' }],
    ['pediatrician nearby', { groups: ['pediatrics'], asks: 'where' }],
    ['near by', { asks: 'where' }],
    ['closest family doctor', { groups: ['family'], asks: 'where' }],
    ['doctor in my area who speaks spanish', { languages: ['es'], asks: 'where' }],
    ['pediatra cerca de mí', { groups: ['pediatrics'], asks: 'where' }],
    ['doctora cerca de mi casa', { asks: 'where' }],
    ['el más cercano', { asks: 'where' }],
    ['pediatrician near me in lowell', { groups: ['pediatrics'], city: 'lowell' }],
    ['pediatra cerca de lowell', { groups: ['pediatrics'], city: 'lowell' }],
    ['', {}],
    ['💥 ¿?', {}],
  ] as const) {
    it(`are understood: ${text}`, () => {
      assert.deepEqual(understood(text), read);
    });
  }

  it('find who works at a practice or a hospital by its whole name', () => {
    for (const [text, id] of [
      ['mercy clinic', 'mercy'],
      ['UCLA Kidney Care', 'kidney'],
      ['Good Hope Hospital', 'admitting'],
    ] as const) {
      const ids = search.find({ text }).rows.map(({ provider: found }) => found.id);
      assert.deepEqual(ids, [id], text);
    }
  });

  it('are cut where no person would type on, and that is said', () => {
    const { problems } = search.find({ text: 'smith '.repeat(5000) });
    assert.ok(problems.some(({ code }) => code === 'text-shortened'));
  });
});
