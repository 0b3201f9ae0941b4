import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameWithCredentials, readName, readSuffixes } from './names.js';
import { titleCase, titleCaseName } from './reading/title-case.js';

function display(
  family: string | undefined,
  given: string[],
  suffixes: string[] = [],
  text?: string,
) {
  return readName({ family, given, suffixes, text })?.name.display;
}

describe('a person’s name', () => {
  for (const [given, family, shown] of [
    [['MARISOL'], 'QUINTERO', 'Marisol Quintero'],
    [['SHEILA', 'M'], "O'HARA", "Sheila M O'Hara"],
    [['LUIGI'], "D'AMORE", "Luigi D'Amore"],
    [['JOHN'], 'MCDONALD', 'John McDonald'],
    [['TOM'], 'MACHADO', 'Tom Machado'],
    [['ANA SOFÍA'], 'BELMONTE-VILLASEÑOR', 'Ana Sofía Belmonte-Villaseñor'],
    [['MARIA'], 'DE LA CRUZ', 'Maria de la Cruz'],
    [['EVA'], 'GARCIA LOPEZ', 'Eva Garcia Lopez'],
    [['JEAN-LUC'], 'VAN DYKE', 'Jean-Luc van Dyke'],
    [['THU'], 'LA', 'Thu La'],
    [['ann'], 'lee', 'Ann Lee'],
    [['Ann'], 'DeVito', 'Ann DeVito'],
    [['Ann'], 'MacArthur', 'Ann MacArthur'],
  ] as const) {
    it(`is ${shown} for ${given.join(' ')} ${family}`, () => {
      assert.equal(display(family, [...given]), shown);
    });
  }

  it('has generations after the surname, wherever they stood', () => {
    assert.equal(display('Smith', ['Al'], ['Jr.', 'M.D.']), 'Al Smith Jr.');
    assert.equal(display('Smith', ['Al'], ['MD', 'Iii']), 'Al Smith III');
    assert.equal(display('SMITH JR', ['AL']), 'Al Smith Jr.');
    assert.equal(display('SMITH, SR.', ['AL']), 'Al Smith Sr.');
  });

  for (const [text, shown, credentials] of [
    ['Hans Solo, MD', 'Hans Solo', ['MD']],
    ['Dr. Juan de la Cruz Jr., M.D., Ph.D.', 'Juan de la Cruz Jr.', ['MD', 'PhD']],
    ['SOLO, HANS', 'Hans Solo', []],
    ['Solo, Hans, MD', 'Hans Solo', ['MD']],
    ['Eva Sol MD', 'Eva Sol', ['MD']],
    ['Cher', 'Cher', []],
  ] as const) {
    it(`is read from the text ${text}`, () => {
      const read = readName({ family: undefined, given: [], suffixes: [], text });
      assert.equal(read?.name.display, shown);
      assert.deepEqual(read.suffixes.credentials, credentials);
    });
  }

  it('is none where nothing is given', () => {
    assert.equal(display(undefined, []), undefined);
    assert.equal(display(undefined, [], ['MD'], ','), undefined);
  });

  it('is shown with its credentials', () => {
    const name = readName({ family: 'SOLO', given: ['EVA'], suffixes: [], text: undefined })?.name;
    assert.ok(name);
    assert.equal(nameWithCredentials({ name, credentials: ['MD', 'MPH'] }), 'Eva Solo, MD, MPH');
  });
});

describe('suffixes', () => {
  for (const [raw, credentials, generations] of [
    ['M.D.', ['MD'], []],
    ['MEDICAL DOCTOR', ['MD'], []],
    ['PHYSICAN ASSISTANT', ['PA'], []],
    ['MD, PH. D', ['MD', 'PhD'], []],
    ['M.D.,PH.D', ['MD', 'PhD'], []],
    ['MSN, APRN,ANP,BC', ['MSN', 'APRN', 'ANP', 'BC'], []],
    ['P.A.C.', ['PA-C'], []],
    ['PAC', ['PA-C'], []],
    ['MD, MED', ['MD', 'MEd'], []],
    ['RN, MS, C-FNP', ['RN', 'MS', 'FNP-C'], []],
    ['Jr. MD', ['MD'], ['Jr.']],
  ] as const) {
    it(`reads ${raw}`, () => {
      const read = readSuffixes([raw]);
      assert.deepEqual(read.credentials, credentials);
      assert.deepEqual(read.generations, generations);
      assert.deepEqual(read.unknown, []);
    });
  }

  it('keeps what it does not know, and says so', () => {
    assert.deepEqual(readSuffixes(['X.Y.Z.']), {
      generations: [],
      credentials: ['XYZ'],
      unknown: ['X.Y.Z.'],
    });
  });
});

describe('title case', () => {
  for (const [raw, shown] of [
    ['1 CIRCLE DR', '1 Circle Dr'],
    ['38R ENON ST', '38R Enon St'],
    ['PO BOX 604', 'PO Box 604'],
    ['100 N 1ST ST NW', '100 N 1st St NW'],
    ['ARC WORCESTER CENTER, L.P.', 'Arc Worcester Center, L.P.'],
    [
      'PLANNED PARENTHOOD LEAGUE OF MASSACHUSETTS, INC.',
      'Planned Parenthood League of Massachusetts, Inc.',
    ],
    ['SOUNDVIEW ORTHOPAEDIC ASSOC. LLP', 'Soundview Orthopaedic Assoc. LLP'],
    ['OB/GYN OF HARTFORD', 'OB/GYN of Hartford'],
    ['WINSTON-SALEM', 'Winston-Salem'],
    ['Already Right LLC', 'Already Right LLC'],
    ['THE CLINIC (EAST)', 'The Clinic (East)'],
  ] as const) {
    it(`makes ${raw} into ${shown}`, () => {
      assert.equal(titleCase(raw), shown);
    });
  }

  it('does not change what it made', () => {
    for (const raw of ["O'HARA", 'MCDONALD', 'DE LA CRUZ', 'BELMONTE-VILLASEÑOR']) {
      const once = titleCaseName(raw);
      assert.equal(titleCaseName(once), once);
    }
  });
});
