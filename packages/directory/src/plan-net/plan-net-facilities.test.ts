import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bundleOf,
  location,
  organization,
  practitioner,
  role,
  service,
  type Resource,
} from '../fixtures/build.js';
import { demoBundle, exampleBundle } from '../fixtures/load.js';
import { exported } from '../fixtures/ndjson.js';
import { readPlanNetBundle, readPlanNetNdjson } from '../index.js';
import { kindsOfWords } from '../facilities/kinds.js';

const category = (code: string) => ({ category: [{ coding: [{ code }] }] });
const at = (...ids: string[]) => ({
  location: ids.map((id) => ({ reference: `Location/${id}` })),
});
const by = (id: string) => ({ providedBy: { reference: `Organization/${id}` } });
const facilitiesOf = (...resources: Resource[]) => readPlanNetBundle(bundleOf(...resources));

describe('the places of a Plan-Net directory', () => {
  it('are the services whose category says what they are for', () => {
    const { directory, report } = facilitiesOf(
      organization('o', { name: 'HILL HOSPITAL' }),
      location('l'),
      service('er', { ...category('emerg'), ...by('o'), ...at('l'), name: 'EMERGENCY CARE' }),
      service('practice', { ...category('prov'), ...by('o'), ...at('l') }),
    );
    assert.deepEqual(
      directory.facilities.map(({ id, name, kinds }) => [id, name, kinds]),
      [['er', 'Hill Hospital', ['emergency']]],
    );
    assert.equal(directory.facilities[0]?.sites[0]?.address.postalCode, '06105');
    assert.equal(report.facilities, 1);
  });

  it('are known by NUCC codes too, and a hospital is not taken for an emergency room', () => {
    const specialty = (code: string) => ({ specialty: [{ coding: [{ code }] }] });
    const { directory } = facilitiesOf(
      location('l'),
      service('a', { ...specialty('261QU0200X'), ...at('l'), name: 'QUICK CARE' }),
      service('b', { ...specialty('282N00000X'), ...at('l'), name: 'HILL HOSPITAL' }),
      service('c', { ...specialty('207P00000X'), ...at('l'), name: 'EMERGENCY DOCTORS' }),
    );
    assert.deepEqual(
      directory.facilities.map(({ name, kinds }) => [name, kinds]),
      [
        ['Quick Care', ['urgent-care']],
        ['Hill Hospital', ['hospital']],
      ],
    );
  });

  it('are locations by their type, where no service has them', () => {
    const type = { type: [{ coding: [{ code: 'OUTPHARM' }] }] };
    const { directory } = facilitiesOf(
      location('l', type),
      location('m', { ...type, name: 'CORNER PHARMACY' }),
      service('s', { ...category('pharm'), ...at('l'), name: 'HILL PHARMACY' }),
    );
    assert.deepEqual(
      directory.facilities.map(({ name }) => name),
      ['Corner Pharmacy', 'Hill Pharmacy'],
    );
  });

  it('are left out with the reason where they are no place to go to', () => {
    const { directory, report } = facilitiesOf(
      location('closed', { status: 'inactive' }),
      location('l'),
      organization('o', { name: '' }),
      service('mail', { ...category('pharm'), name: 'MAIL PHARMACY' }),
      service('gone', { ...category('urg'), ...at('closed'), name: 'OLD CARE' }),
      service('off', { ...category('urg'), ...at('l'), active: false, name: 'OFF CARE' }),
      service('nameless', { ...category('urg'), ...at('m') }),
      location('m', { name: '' }),
    );
    assert.deepEqual(directory.facilities, []);
    const count = (reason: string) => report.skipped.find((one) => one.reason === reason)?.count;
    assert.equal(count('facility-without-place'), 2);
    assert.equal(count('place-inactive'), 2);
    assert.equal(count('facility-without-name'), 1);
  });

  it('have the networks of their organization’s affiliations', () => {
    const { directory } = facilitiesOf(
      organization('o'),
      organization('net', { name: 'GOLD', type: [{ coding: [{ code: 'ntwk' }] }] }),
      location('l'),
      service('s', { ...category('lab'), ...by('o'), ...at('l') }),
      {
        resourceType: 'OrganizationAffiliation',
        id: 'a',
        participatingOrganization: { reference: 'Organization/o' },
        network: [{ reference: 'Organization/net' }],
      },
    );
    assert.deepEqual(directory.facilities[0]?.sites[0]?.networks, [{ id: 'net', name: 'GOLD' }]);
  });

  it('are 107 pharmacies of 120 doors, 4 hospitals and 11 clinics in the sample', () => {
    const { directory } = readPlanNetBundle(demoBundle());
    const of = (kind: string) =>
      directory.facilities.filter(({ kinds }) => kinds.some((one) => one === kind));
    assert.deepEqual(
      ['pharmacy', 'hospital', 'clinic', 'emergency'].map((kind) => of(kind).length),
      [107, 4, 11, 0],
    );
    assert.equal(of('pharmacy').flatMap(({ sites }) => sites).length, 120);
    assert.ok(of('pharmacy').every(({ sites }) => sites.every(({ hours }) => hours)));
  });

  it('are the emergency department and the pharmacies of the guide’s examples', () => {
    const { facilities } = readPlanNetBundle(exampleBundle()).directory;
    assert.deepEqual(
      facilities.filter(({ kinds }) => kinds.includes('emergency')).map(({ name }) => name),
      ['Hartford General Hospital'],
    );
  });

  it('are the same from a bulk export', async () => {
    const { manifest, files } = exported(demoBundle());
    const { directory } = await readPlanNetNdjson({ manifest, files });
    assert.deepEqual(directory.facilities, readPlanNetBundle(demoBundle()).directory.facilities);
  });
});

describe('a license', () => {
  const qualification = (type: string, value: string, state?: string) => ({
    extension: [
      {
        url: 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/practitioner-qualification',
        extension: [
          ...(state === undefined
            ? []
            : [{ url: 'whereValid', valueCodeableConcept: { coding: [{ code: state }] } }]),
        ],
      },
    ],
    identifier: [{ type: { coding: [{ code: type }] }, value }],
  });

  it('is read with its state, once, and a certificate is none', () => {
    const { directory } = facilitiesOf(
      practitioner('p', {
        qualification: [
          qualification('MD', 'A12345', 'CA'),
          qualification('MD', 'A12345', 'CA'),
          qualification('BRD', '777777', 'CA'),
          qualification('LN', '002291'),
        ],
      }),
      role('r'),
      location('l'),
    );
    assert.deepEqual(directory.providers[0]?.licenses, [
      { number: 'A12345', state: 'CA' },
      { number: '002291' },
    ]);
  });
});

describe('the words of a plan’s own list', () => {
  it('say what a place is for, or nothing', () => {
    assert.deepEqual(kindsOfWords(['General Acute Care Hospital', 'Urgent Care Center']), [
      'urgent-care',
      'hospital',
    ]);
    assert.deepEqual(kindsOfWords(['Laboratory'])[0], 'laboratory');
    assert.deepEqual(kindsOfWords(['Dialysis Center']), []);
  });
});
