import { facilityKinds, type FacilityKind } from '../model.js';

/** Codes that state what a place is for. Others state nothing: a place is never guessed to be one. */
const codesOf: Readonly<Record<FacilityKind, readonly string[]>> = {
  // Plan-Net's HealthcareServiceCategoryCS in lower case, HL7 v3 RoleCode in upper case, NUCC codes.
  emergency: ['emerg', 'ER', 'ETU', '261QE0002X'],
  'urgent-care': ['urg', '261QU0200X'],
  hospital: [
    'hosp',
    'HOSP',
    'GACH',
    '282N00000X',
    '282NC0060X',
    '282NC2000X',
    '282NR1301X',
    '282NW0100X',
  ],
  clinic: ['outpat', '261QC1500X', '261QF0400X', '261QP2300X', '261QR1300X'],
  laboratory: ['lab', 'OUTLAB', '291U00000X'],
  imaging: ['RADDX', '261QM1200X', '261QR0200X', '261QR0206X'],
  // A pharmacy that only mails or serves nursing homes is no place to go to.
  pharmacy: ['pharm', 'OUTPHARM', '333600000X', '3336C0002X', '3336C0003X', '3336C0004X'],
};

const kindOfCode = new Map(
  facilityKinds.flatMap((kind) => codesOf[kind].map((code) => [code, kind] as const)),
);

/**
 * What a place is for, by its codes of Plan-Net's HealthcareServiceCategoryCS, HL7's v3 RoleCode and
 * NUCC's taxonomy; none where no code says it.
 */
export function kindsOfCodes(codes: readonly string[]): FacilityKind[] {
  return inOrder(codes.flatMap((code) => kindOfCode.get(code) ?? []));
}

const wordsOf: Readonly<Record<FacilityKind, RegExp>> = {
  emergency: /\bemergency\b/i,
  'urgent-care': /\b(?:urgent|walk-?in)\b/i,
  hospital: /\bhospital\b/i,
  clinic: /\b(?:clinics?|health centers?|fqhc|ambulatory)\b/i,
  laboratory: /\b(?:lab|labs|laborator(?:y|ies))\b/i,
  imaging: /\b(?:imaging|radiology|x-?ray|mri)\b/i,
  pharmacy: /\bpharmac(?:y|ies)\b/i,
};

/** What a place is for, by the words of a plan's own list, such as QHP's `facility_type`. */
export function kindsOfWords(words: readonly string[]): FacilityKind[] {
  return inOrder(
    words.flatMap((stated) => facilityKinds.filter((kind) => wordsOf[kind].test(stated))),
  );
}

function inOrder(kinds: readonly FacilityKind[]): FacilityKind[] {
  return facilityKinds.filter((kind) => kinds.includes(kind));
}
