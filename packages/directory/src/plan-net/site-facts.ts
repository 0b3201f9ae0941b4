import { placeSite } from '../distance.js';
import { readHours } from '../reading/hours.js';
import { codes, get, isObject, list, number, text, texts } from '../reading/json.js';
import {
  accessibilityCodes,
  type AccessibilityCode,
  type Address,
  type Hours,
  type Phone,
  type Point,
  type Position,
} from '../model.js';
import { readPhone } from '../phone.js';
import { readPostalCode, reportNotPlaced } from '../reading/postal-code.js';
import type { ReportBuilder } from '../reading/report.js';
import { titleCase } from '../reading/title-case.js';
import type { ZipTable } from '../zips.js';
import { extensions, readDelivery, readNewPatients, type NewPatients } from './extensions.js';
import { readLanguages } from './practitioner.js';
import type { Found } from './resources.js';
import type { Language } from '../model.js';

/** What a role, a service and a location all may state. */
export interface ContactFacts {
  found: Found;
  phones: Phone[];
  websites: string[];
  newPatients: NewPatients[];
  hours?: Hours;
}

export interface LocationFacts extends ContactFacts {
  active: boolean;
  name?: string;
  address: Address;
  position?: Position;
  accessibility: AccessibilityCode[];
}

export interface ServiceFacts extends ContactFacts {
  active: boolean;
  name?: string;
  delivery?: { virtual: boolean; modalities: string[] };
  languages: Language[];
}

export interface OrganizationFacts {
  name?: string;
  /** Payers and networks are no place where a member is seen. */
  isPractice: boolean;
}

export function readContact(
  found: Found,
  hours: { key: 'availableTime' | 'hoursOfOperation'; source: Hours['source'] },
  report: ReportBuilder,
): ContactFacts {
  const { resource, ref } = found;
  const { times, unread } = readHours(resource, hours.key);
  for (let row = 0; row < unread; row += 1) report.note('skipped', 'hours-unreadable', ref);
  const note = text(resource, 'availabilityExceptions');
  return {
    found,
    ...readTelecom(found, report),
    newPatients: readNewPatients(found, report),
    ...(times.length > 0 && {
      hours: { source: hours.source, times, ...(note !== undefined && { note }) },
    }),
  };
}

function readTelecom(
  { resource, ref }: Found,
  report: ReportBuilder,
): { phones: Phone[]; websites: string[] } {
  const rank = (contact: unknown): number => number(contact, 'rank') ?? Number.MAX_SAFE_INTEGER;
  const contacts = [...list(resource, 'telecom')].sort((a, b) => rank(a) - rank(b));
  const phones: Phone[] = [];
  const websites: string[] = [];
  for (const contact of contacts) {
    const system = text(contact, 'system');
    const value = text(contact, 'value');
    if (value === undefined || text(contact, 'use') === 'old') continue;
    if (system === 'phone') {
      const phone = readPhone(value);
      if (phone.e164 === undefined) report.note('flagged', 'phone-unreadable', ref, value);
      else if (!phone.plausible) report.note('flagged', 'phone-not-in-service', ref, value);
      phones.push(phone);
    } else if (system === 'url') {
      // Anything but a web address could run a script when it is made a link.
      if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value)) websites.push(value);
      else report.note('skipped', 'website-unreadable', ref, value);
    }
  }
  return { phones, websites };
}

const accessibilityKnown: ReadonlySet<string> = new Set(accessibilityCodes);

function isAccessibilityCode(code: string): code is AccessibilityCode {
  return accessibilityKnown.has(code);
}

export function readLocation(
  found: Found,
  zips: ZipTable | undefined,
  report: ReportBuilder,
): LocationFacts {
  const { resource, ref } = found;
  const address = readAddress(found, report);
  const { position, fault } = placeSite(readPoint(resource), address.postalCode, zips);
  if (fault !== undefined) {
    const outcome = position ? 'repaired' : 'skipped';
    report.note(outcome, fault, ref, address.postalCode);
  }
  if (!position) reportNotPlaced(address.postalCode, zips, ref, report);
  const stated = extensions(resource, 'accessibility').flatMap((extension) =>
    codes(extension, 'valueCodeableConcept'),
  );
  for (const code of stated.filter((one) => !isAccessibilityCode(one))) {
    report.note('skipped', 'accessibility-unknown', ref, code);
  }
  const status = text(resource, 'status');
  const name = text(resource, 'name');
  return {
    ...readContact(found, { key: 'hoursOfOperation', source: 'location' }, report),
    active: status !== 'inactive' && status !== 'suspended',
    ...(name !== undefined && { name: titleCase(name) }),
    address,
    ...(position && { position }),
    accessibility: [...new Set(stated.filter(isAccessibilityCode))],
  };
}

/** The location's own point, or the one that a geocoder left on its address. */
function readPoint(resource: unknown): Point | undefined {
  const position = get(resource, 'position');
  const own = toPoint(number(position, 'latitude'), number(position, 'longitude'));
  if (own) return own;
  const [geolocation] = list(resource, 'address').flatMap((address) =>
    extensions(address, 'geolocation'),
  );
  const part = (id: string): number | undefined =>
    extensions(geolocation, id)
      .map((extension) => number(extension, 'valueDecimal'))
      .at(0);
  return toPoint(part('latitude'), part('longitude'));
}

function toPoint(lat: number | undefined, lon: number | undefined): Point | undefined {
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

function readAddress({ resource, ref }: Found, report: ReportBuilder): Address {
  const raw = list(resource, 'address').find(isObject);
  const lines = texts(raw, 'line').map(titleCase);
  const whole = text(raw, 'text');
  if (lines.length === 0 && whole !== undefined) {
    report.note('repaired', 'address-from-text', ref, whole);
    lines.push(titleCase(whole));
  }
  const city = text(raw, 'city');
  const state = text(raw, 'state');
  if (state !== undefined && !/^[a-z]{2}$/i.test(state)) {
    report.note('skipped', 'state-unreadable', ref, state);
  }
  const postalCode = readPostalCode(text(raw, 'postalCode'), state, ref, report);
  return {
    lines,
    ...(city !== undefined && { city: titleCase(city) }),
    ...(state !== undefined && /^[a-z]{2}$/i.test(state) && { state: state.toUpperCase() }),
    ...(postalCode !== undefined && { postalCode }),
  };
}

export function readService(found: Found, report: ReportBuilder): ServiceFacts {
  const name = text(found.resource, 'name');
  const delivery = readDelivery(found.resource);
  return {
    ...readContact(found, { key: 'availableTime', source: 'service' }, report),
    active: get(found.resource, 'active') !== false,
    ...(name !== undefined && { name: titleCase(name) }),
    ...(delivery && { delivery }),
    languages: readLanguages(found, 'staff', report),
  };
}

export function readOrganization({ resource }: Found): OrganizationFacts {
  const name = text(resource, 'name');
  const types = codes(resource, 'type');
  return {
    ...(name !== undefined && { name: titleCase(name) }),
    isPractice: !types.includes('payer') && !types.includes('ntwk'),
  };
}
