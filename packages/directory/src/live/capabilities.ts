import { get, list, text } from '../reading/json.js';

/** What a server says it can do. */
export interface Capabilities {
  /** Whether roles can be searched by what their locations and people are, in one step. */
  chained: boolean;
  /** `4.0.1` */
  fhirVersion?: string;
  /** Search parameters by type; a type that says nothing of them is missing. */
  parameters: ReadonlyMap<string, ReadonlySet<string>>;
  /** `PractitionerRole:location` …; nothing where the server says nothing of them. */
  includes?: ReadonlySet<string>;
}

export const nothingKnown: Capabilities = { chained: false, parameters: new Map() };

/**
 * Reads a CapabilityStatement. FHIR has no field for chained search: it is taken as offered where
 * the server names a chained parameter, writes of chaining, or claims the Plan-Net guide, which
 * asks for it.
 */
export function readCapabilities(statement: unknown): Capabilities {
  const resources = list(statement, 'rest').flatMap((rest) => list(rest, 'resource'));
  const parameters = new Map<string, Set<string>>();
  for (const resource of resources) {
    const type = text(resource, 'type');
    const names = list(resource, 'searchParam').flatMap((param) => text(param, 'name') ?? []);
    if (type !== undefined && names.length > 0) parameters.set(type, new Set(names));
  }
  const role = resources.find((resource) => text(resource, 'type') === 'PractitionerRole');
  const includes = list(role, 'searchInclude').flatMap((item) =>
    typeof item === 'string' ? item : [],
  );
  const fhirVersion = text(statement, 'fhirVersion');
  return {
    chained: offersChains(statement, role),
    ...(fhirVersion !== undefined && { fhirVersion }),
    parameters,
    ...(includes.length > 0 && !includes.includes('*') && { includes: new Set(includes) }),
  };
}

function offersChains(statement: unknown, role: unknown): boolean {
  const params = list(role, 'searchParam');
  const names = params.flatMap((param) => text(param, 'name') ?? []);
  if (names.some((name) => /^location(?::Location)?\.address/.test(name))) return true;
  const words = [
    ...list(statement, 'rest').map((rest) => text(rest, 'documentation')),
    text(role, 'documentation'),
    ...params.map((param) => text(param, 'documentation')),
  ];
  const chaining = words.filter(
    (word) => word !== undefined && /\bchain(?:ed|ing|s)?\b/i.test(word),
  );
  if (chaining.length > 0)
    return !chaining.some((word) => /\b(?:not|no|without)\b/i.test(word ?? ''));
  const claims = [...list(statement, 'instantiates'), ...list(statement, 'implementationGuide')];
  // A server that lists its parameters but not `location` cannot follow it either.
  return (
    claims.some((claim) => typeof claim === 'string' && claim.includes('davinci-pdex-plan-net')) &&
    (names.length === 0 || names.includes('location'))
  );
}

/** Whether a parameter may be sent: the server offers it, or says nothing of the type's. */
export function offers(known: Capabilities, type: string, parameter: string): boolean {
  return known.parameters.get(type)?.has(parameter) ?? true;
}

/** Whether a type may be asked for: the server lists it, or lists nothing. */
export function hasType(known: Capabilities, type: string): boolean {
  return known.parameters.size === 0 || known.parameters.has(type);
}

/** Whether a server's statement was given at all. */
export function isStatement(json: unknown): boolean {
  return get(json, 'resourceType') === 'CapabilityStatement';
}
