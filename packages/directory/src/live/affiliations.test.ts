import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, searchTable, statement } from '../fixtures/answers.js';
import { location, organization, practitioner, role } from '../fixtures/build.js';

describe('live searches', () => {
  it('take a practice’s networks from its affiliations, asked for once', async () => {
    const ofPractice = role('r', { organization: { reference: 'Organization/o' } });
    const { latest, log } = await searchTable({
      metadata: statement(false),
      'PractitionerRole?_lastUpdated=gt1900-01-01': page(
        [ofPractice, practitioner('p'), location('l'), organization('o')],
        { next: 'PractitionerRole?page=2' },
      ),
      'PractitionerRole?page=2': page([
        role('r2', {
          practitioner: { reference: 'Practitioner/p2' },
          organization: { reference: 'Organization/o' },
        }),
        practitioner('p2'),
      ]),
      'OrganizationAffiliation?participating-organization=Organization/o': page([
        {
          resourceType: 'OrganizationAffiliation',
          id: 'a',
          active: true,
          participatingOrganization: { reference: 'Organization/o' },
          network: [{ reference: 'Organization/gold' }],
        },
      ]),
      'Organization?_id=gold': page([organization('gold')]),
    });
    assert.deepEqual(
      latest.map(({ sites }) => sites.map(({ networks }) => networks.map(({ id }) => id))),
      [[['gold']], [['gold']]],
    );
    assert.equal(log.filter((path) => path.includes('OrganizationAffiliation')).length, 1);
  });
});
