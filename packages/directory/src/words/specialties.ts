/**
 * Specialties by exact NUCC taxonomy code. Never by prefix: `207R` begins internal medicine and
 * cardiology alike. Only codes and our own group names are here; the words shown for a single
 * specialty come from the directory's own data.
 */

export interface SpecialtyGroup {
  id: string;
  /** Exact NUCC codes; a code may be in more than one group. */
  codes: readonly string[];
}

/** What a member would call a kind of primary care provider. */
export const primaryCareGroups: readonly SpecialtyGroup[] = [
  {
    id: 'family',
    codes: ['207Q00000X', '207QA0505X', '207QA0000X', '207QG0300X', '363LF0000X'],
  },
  {
    id: 'internal',
    codes: ['207R00000X', '207RG0300X', '207RA0000X', '363LA2200X'],
  },
  { id: 'pediatrics', codes: ['208000000X', '2080A0000X', '363LP0200X'] },
  {
    id: 'obgyn',
    codes: ['207V00000X', '207VG0400X', '363LW0102X', '363LX0001X', '367A00000X'],
  },
  { id: 'general', codes: ['208D00000X', '363LP2300X'] },
  { id: 'geriatrics', codes: ['207RG0300X', '207QG0300X', '363LG0600X'] },
  { id: 'adolescent', codes: ['2080A0000X', '207RA0000X', '207QA0000X'] },
  {
    id: 'nurse-practitioner',
    codes: [
      '363L00000X',
      '363LF0000X',
      '363LA2200X',
      '363LP0200X',
      '363LP2300X',
      '363LG0600X',
      '363LC1500X',
      '363LW0102X',
      '363LX0001X',
    ],
  },
  { id: 'physician-assistant', codes: ['363A00000X', '363AM0700X'] },
  { id: 'clinic', codes: ['261QP2300X', '261QF0400X', '261QR1300X'] },
];

/** The specialties that can be chosen as PCP unless a plan says otherwise. */
export const pcpSpecialties: readonly string[] = [
  ...new Set(primaryCareGroups.flatMap((group) => group.codes)),
].sort();

/** Whom a provider sees. */
export const ageGroups = ['children', 'adults'] as const;
export type AgeGroup = (typeof ageGroups)[number];

const childrenOnly: readonly string[] = ['208000000X', '2080A0000X', '363LP0200X'];
const adultsOnly: readonly string[] = [
  '207R00000X',
  '207RG0300X',
  '207QA0505X',
  '207QG0300X',
  '363LA2200X',
  '363LG0600X',
];

/**
 * Whom a provider with these NUCC codes sees, as far as the codes say it. Directories state no ages:
 * what a code does not rule out is kept, so that nobody is hidden for what is not known.
 */
export function agesOf(codes: readonly (string | undefined)[]): AgeGroup[] {
  const isAll = (only: readonly string[]) =>
    codes.length > 0 && codes.every((code) => code !== undefined && only.includes(code));
  return ageGroups.filter((age) => !isAll(age === 'children' ? adultsOnly : childrenOnly));
}

/**
 * What members ask a PCP finder for although it is no primary care, so that the answer can be
 * "ask your doctor for a referral" and not "nothing found".
 */
export const otherCareGroups: readonly SpecialtyGroup[] = [
  { id: 'allergy', codes: ['207K00000X', '207KA0200X'] },
  { id: 'cardiology', codes: ['207RC0000X', '207RI0011X'] },
  { id: 'chiropractic', codes: ['111N00000X'] },
  { id: 'dentistry', codes: ['122300000X', '1223G0001X', '1223P0221X'] },
  { id: 'dermatology', codes: ['207N00000X', '207ND0900X', '207ND0101X'] },
  { id: 'ear-nose-throat', codes: ['207Y00000X', '207YX0905X'] },
  { id: 'endocrinology', codes: ['207RE0101X'] },
  { id: 'eye', codes: ['207W00000X', '152W00000X'] },
  { id: 'foot', codes: ['213E00000X'] },
  { id: 'gastroenterology', codes: ['207RG0100X'] },
  { id: 'kidney', codes: ['207RN0300X'] },
  {
    id: 'mental-health',
    codes: [
      '2084P0800X',
      '2084P0804X',
      '103T00000X',
      '103TC0700X',
      '101YP2500X',
      '101YM0800X',
      '1041C0700X',
      '106H00000X',
      '363LP0808X',
    ],
  },
  { id: 'neurology', codes: ['2084N0400X'] },
  { id: 'oncology', codes: ['207RX0202X', '207RH0003X'] },
  { id: 'orthopedics', codes: ['207X00000X'] },
  { id: 'physical-therapy', codes: ['225100000X'] },
  { id: 'pulmonology', codes: ['207RP1001X'] },
  { id: 'rheumatology', codes: ['207RR0500X'] },
  { id: 'surgery', codes: ['208600000X', '363AS0400X'] },
  { id: 'urology', codes: ['208800000X'] },
];
