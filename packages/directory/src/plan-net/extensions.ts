import { asText, codes, get, list, text } from '../reading/json.js';
import { acceptingStates, type AcceptingState } from '../model.js';
import type { ReportBuilder } from '../reading/report.js';
import type { Found } from './resources.js';

const readable: ReadonlySet<string> = new Set(
  acceptingStates.filter((state) => state !== 'unknown'),
);

function isAcceptingState(code: string): code is AcceptingState {
  return readable.has(code);
}

/**
 * The extensions of an element under a Plan-Net id, such as `newpatients`. The end of the URL
 * decides: servers of other versions and countries change its beginning.
 */
export function extensions(element: unknown, id: string): unknown[] {
  return list(element, 'extension').filter((extension) => {
    const url = text(extension, 'url');
    return url === id || url?.endsWith(`/StructureDefinition/${id}`) === true;
  });
}

export interface NewPatients {
  state: AcceptingState;
  /** The reference of `fromNetwork`, unresolved. */
  network?: unknown;
}

/** What `newpatients` states on a role, service or location, once for each network. */
export function readNewPatients(owner: Found, report: ReportBuilder): NewPatients[] {
  return extensions(owner.resource, 'newpatients').flatMap((extension) => {
    const found = [
      ...extensions(extension, 'acceptingPatients').flatMap((part) =>
        codes(part, 'valueCodeableConcept'),
      ),
      // Not what the guide asks for, but the meaning is plain.
      ...codes(extension, 'valueCodeableConcept'),
    ];
    const states = found.filter(isAcceptingState);
    if (states.length === 0) {
      report.note('skipped', 'accepting-unreadable', owner.ref, found.join(', ') || undefined);
    }
    const [network] = extensions(extension, 'fromNetwork').map((part) =>
      get(part, 'valueReference'),
    );
    return states.map((state) => (network === undefined ? { state } : { state, network }));
  });
}

/** `delivery-method`: whether a service is virtual, and by which means; nothing where not stated. */
export function readDelivery(
  resource: unknown,
): { virtual: boolean; modalities: string[] } | undefined {
  const methods = extensions(resource, 'delivery-method');
  const types = methods.flatMap((method) =>
    extensions(method, 'type').flatMap((part) => codes(part, 'valueCodeableConcept')),
  );
  const modalities = methods.flatMap((method) =>
    extensions(method, 'virtualModalities').flatMap((part) => codes(part, 'valueCodeableConcept')),
  );
  if (!types.some((type) => type === 'virtual' || type === 'physical')) return undefined;
  return { virtual: types.includes('virtual'), modalities: [...new Set(modalities)] };
}

/** The HL7 proficiency code (`00` none to `50` native) on a language, where stated. */
export function readProficiency(language: unknown): string | undefined {
  const [level] = extensions(language, 'communication-proficiency').flatMap((part) =>
    codes(part, 'valueCodeableConcept'),
  );
  return level !== undefined && /^[0-5]0$/.test(level) ? level : undefined;
}

/** The code of a CodeableConcept and its words: its own text, or the coding's display. */
export function readConcept(concept: unknown): {
  code?: string;
  system?: string;
  display?: string;
} {
  const codings = list(concept, 'coding');
  const coding = codings.find((item) => text(item, 'code') !== undefined) ?? codings[0];
  const code = text(coding, 'code');
  const system = text(coding, 'system');
  const display = text(coding, 'display') ?? text(concept, 'text') ?? asText(concept);
  return {
    ...(code !== undefined && { code }),
    ...(system !== undefined && { system }),
    ...(display !== undefined && { display }),
  };
}
