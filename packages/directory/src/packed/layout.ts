import {
  acceptingStates,
  accessibilityCodes,
  facilityKinds,
  genders,
  telehealthStates,
  weekdays,
  type Accepting,
  type AcceptingStatement,
  type Address,
  type Facility,
  type Hours,
  type Language,
  type License,
  type Named,
  type OpenTime,
  type PersonName,
  type Phone,
  type Position,
  type Provider,
  type Site,
  type Specialty,
} from '../model.js';
import { isValidNpi, withCheckDigit } from '../npi.js';
import { readPhone } from '../phone.js';
import { around, decimal, derived, flag, kept, optional, word } from './fields.js';
import type { Field } from './fields.js';
import { list, record, type Fields } from './records.js';
import { digits, text } from './texts.js';

/**
 * The layout of a packed file of version 2: the model, field by field. A change of a field, of the
 * order of fields or of a list of words is a new version.
 */

const factSources = ['role', 'service', 'location'] as const;

/** Degrees in parts of 1/10,000: 36 feet, where distances are shown by the tenth of a mile. */
const degrees = decimal(10_000);

/** A right check digit is left out. */
const npi = kept<string, string>(
  digits({ shared: false }),
  (whole) => (isValidNpi(whole) ? whole.slice(0, 9) : `!${whole}`),
  (part) => (part.startsWith('!') ? part.slice(1) : withCheckDigit(part)),
);

const named = () => record<Named>({ id: digits(), name: text() });

const phone = record<Phone>({
  raw: digits(),
  e164: derived(digits(), ({ raw }: Phone) => readPhone(raw).e164),
  extension: derived(text(), ({ raw }: Phone) => readPhone(raw).extension),
  plausible: derived(flag(), ({ raw }: Phone) => readPhone(raw).plausible),
});

const address = record<Address>({
  lines: list(digits()),
  city: optional(text()),
  state: optional(text()),
  postalCode: optional(digits()),
});

const hours = record<Hours>({
  source: word(factSources),
  times: list(record<OpenTime>({ day: word(weekdays), from: text(), to: text() })),
  note: optional(text()),
});

const accepting = record<Accepting>({
  state: word(acceptingStates),
  source: optional(word(factSources)),
  conflict: flag(),
  statements: list(
    record<AcceptingStatement>({
      state: word(acceptingStates),
      source: word(factSources),
      networkId: optional(text()),
    }),
  ),
});

/** Sites that are near each other come together: their ZIP codes and points pack well. */
function placeOf({ address, id }: Site): string {
  return `${address.postalCode ?? ''} ${id}`;
}

const site = (): Field<Site> =>
  record<Site>(
    {
      id: digits(),
      practice: optional(text()),
      address,
      phones: list(phone),
      websites: list(text()),
      position: optional(
        record<Position>({ lat: degrees, lon: degrees, precision: word(['address', 'zip']) }),
      ),
      hours: optional(hours),
      accepting,
      accessibility: list(word(accessibilityCodes)),
      telehealth: word(telehealthStates),
      telehealthBy: list(text()),
      networks: list(named()),
    },
    { sortBy: placeOf },
  );

const language = () =>
  record<Language>({ code: text(), by: word(['provider', 'staff']), level: optional(text()) });

const name = record<PersonName>(
  {
    given: list(text(), { shared: false }),
    family: text(),
    suffixes: list(text()),
    display: derived(text(), ({ given, family, suffixes }: PersonName) =>
      [...given, family, ...suffixes].join(' '),
    ),
    aliases: list(text()),
  },
  { shared: false },
);

export const providerFields: Fields<Provider> = {
  npi: optional(npi),
  id: around(digits(), ({ npi }: Provider) => npi),
  npiValid: derived(flag(), ({ npi }: Provider) =>
    npi === undefined ? undefined : isValidNpi(npi),
  ),
  name,
  credentials: list(text()),
  licenses: list(
    record<License>(
      { number: digits({ shared: false }), state: optional(text()) },
      { shared: false },
    ),
    { shared: false },
  ),
  gender: word(genders),
  languages: list(language()),
  specialties: list(record<Specialty>({ code: optional(text()), display: text() })),
  hospitals: list(named()),
  sites: list(site(), { shared: false }),
  updatedAt: optional(digits()),
};

export const facilityFields: Fields<Facility> = {
  npi: optional(npi),
  id: around(digits(), ({ npi }: Facility) => npi),
  npiValid: derived(flag(), ({ npi }: Facility) =>
    npi === undefined ? undefined : isValidNpi(npi),
  ),
  name: text(),
  kinds: list(word(facilityKinds)),
  languages: list(language()),
  sites: list(site(), { shared: false }),
  updatedAt: optional(digits()),
};
