/** A FHIR server with two doctors, at an address that nobody has. */
export const liveBase = 'https://fhir.example/r4';

/** What the server does next, and what it was asked. */
export const liveServer: {
  state: 'answers' | 'hangs' | 'refuses';
  asked: string[];
  /** Requests that were given up. */
  stopped: number;
} = { state: 'answers', asked: [], stopped: 0 };

const people = [
  { id: 'ana', given: 'Ana', family: 'Rivera', languages: ['en', 'es'], lat: 41.76 },
  { id: 'bo', given: 'Bo', family: 'Chen', languages: ['en', 'zh'], lat: 41.8 },
];

const roles = ({ id, given, family, languages, lat }: (typeof people)[number]) => [
  {
    resourceType: 'PractitionerRole',
    id: `role-${id}`,
    active: true,
    practitioner: { reference: `Practitioner/${id}` },
    location: [{ reference: `Location/${id}` }],
    specialty: [{ coding: [{ code: '207Q00000X', display: 'Family Medicine' }] }],
  },
  {
    resourceType: 'Practitioner',
    id,
    meta: { lastUpdated: '2026-11-20T00:00:00Z' },
    name: [{ given: [given], family, suffix: ['MD'] }],
    communication: languages.map((code) => ({ coding: [{ code }] })),
  },
  {
    resourceType: 'Location',
    id,
    position: { latitude: lat, longitude: -72.69 },
    address: { line: ['1 Example St'], city: 'Hartford', state: 'CT', postalCode: '06106' },
    telecom: [{ system: 'phone', value: '(860) 555-0150' }],
  },
];

function answer(href: string): unknown {
  const path = decodeURIComponent(href.slice(liveBase.length + 1));
  if (path === 'metadata') {
    return { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1', rest: [] };
  }
  const named = /^Practitioner\?name=(\w+)/.exec(path)?.[1];
  const some = people.filter(
    ({ id, family }) =>
      (named === undefined || family.toLowerCase().startsWith(named)) &&
      (!path.includes('practitioner=') || path.includes(`Practitioner/${id}`)),
  );
  const type = /^\w+/.exec(path)?.[0];
  const resources = some.flatMap(roles).filter(({ resourceType }) => {
    return resourceType === type || (type === 'PractitionerRole' && path.includes('_include'));
  });
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: resources.length,
    entry: resources.map((resource) => ({ resource })),
  };
}

/** Puts the server in place of the network for its address. */
export function serveLive(state: (typeof liveServer)['state']): void {
  liveServer.state = state;
  const { fetch } = globalThis;
  if (fetch.name === 'live') return;
  globalThis.fetch = function live(input, init) {
    const href = input instanceof Request ? input.url : String(input);
    if (!href.startsWith(liveBase)) return fetch(input, init);
    liveServer.asked.push(decodeURIComponent(href));
    if (liveServer.state === 'refuses') return Promise.resolve(new Response('{}', { status: 403 }));
    if (liveServer.state === 'hangs') {
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => {
          liveServer.stopped += 1;
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    }
    return Promise.resolve(
      new Response(JSON.stringify(answer(href)), {
        headers: { 'content-type': 'application/fhir+json' },
      }),
    );
  };
}
