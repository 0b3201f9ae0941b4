import { createHash } from 'node:crypto';
import type { Submission } from '@careway/rules/grievance';
import { dateOf, type CaseView } from './case-view.js';
import { dueDates } from '../store/dues.js';
import type { State } from '../store/store.js';

/** A resource of FHIR R4 (4.0.1) as JSON. */
type FhirResource = { resourceType: string } & Readonly<Record<string, unknown>>;

const taskStatus: Record<State, string> = {
  received: 'requested',
  forwarded: 'in-progress',
  acknowledged: 'in-progress',
  'status-told': 'in-progress',
  resolved: 'completed',
};

/**
 * Cases as one Bundle of the type `collection`: for each, a Communication with what the member sent
 * and a Task with what is to be done about it. The member is a contained Patient, for what a form
 * says of a person is not the plan's own record of them.
 */
export async function* fhirOf(
  views: AsyncIterable<CaseView>,
  exportedAt: string,
): AsyncGenerator<string> {
  const head = { resourceType: 'Bundle', type: 'collection', timestamp: exportedAt };
  let text = JSON.stringify(head).slice(0, -1);
  // FHIR has no empty lists: without a case there is no "entry".
  let open = ',"entry":[\n';
  let close = '';
  for await (const view of views) {
    for (const resource of [communicationOf(view), taskOf(view)]) {
      const entry = { fullUrl: `urn:uuid:${String(resource.id)}`, resource };
      yield `${text}${open}${JSON.stringify(entry)}`;
      [text, open, close] = ['', ',\n', '\n]'];
    }
  }
  yield `${text}${close}}\n`;
}

/** What the member sent. */
function communicationOf(view: CaseView): FhirResource {
  const { submission, receipt, urgency } = view;
  const { happened, wanted } = submission;
  const filer = filerOf(submission);
  return {
    resourceType: 'Communication',
    id: uuidOf(view.id),
    language: submission.language,
    contained: [patientOf(submission), ...(filer ? [filer] : [])],
    identifier: identifiersOf(view),
    status: 'completed',
    category: [{ text: view.kind }],
    priority: priorityOf(urgency),
    subject: { reference: '#member' },
    sent: view.receivedAt,
    received: view.receivedAt,
    recipient: [{ display: fhirText(receipt.planName) ?? view.planId }],
    sender: { reference: filer ? '#filer' : '#member' },
    payload: [
      ...[happened.text, wanted].flatMap((text) => contentOf(text)),
      ...view.attachments
        .filter(({ whole }) => whole)
        .map(({ number, name, type, size }) => ({
          contentAttachment: {
            contentType: type,
            url: `/staff/submissions/${encodeURIComponent(view.id)}/attachments/${number}`,
            size,
            title: fhirText(name) ?? 'file',
          },
        })),
    ],
    ...notesOf(submission),
  };
}

/** What is to be done about it, with its dates and what was done. */
function taskOf(view: CaseView): FhirResource {
  const { history, submission } = view;
  const resolveBy = dateOf(view, 'resolveBy');
  const resolved = history.find(({ state }) => state === 'resolved')?.at;
  const notes = view.staffNotes.map(({ at, by, text }) => ({
    ...(by !== undefined && { authorString: by }),
    time: at,
    text: fhirText(text) ?? '\uFFFD',
  }));
  const told = history.filter(({ state }) => state !== 'received');
  const dated = (text: string, valueDateTime: string) => ({ type: { text }, valueDateTime });
  const dates = dueDates.flatMap(([, name]) => {
    const by = dateOf(view, name)?.by;
    return by === undefined ? [] : [dated(name, by)];
  });
  return {
    resourceType: 'Task',
    id: uuidOf(`task:${view.id}`),
    identifier: identifiersOf(view),
    status: taskStatus[view.state],
    businessStatus: { text: view.state },
    intent: 'order',
    priority: priorityOf(view.urgency),
    code: { text: view.kind },
    focus: { reference: `urn:uuid:${uuidOf(view.id)}` },
    for: { display: fhirText(submission.member.name) ?? 'member' },
    authoredOn: view.receivedAt,
    lastModified: lastOf([{ at: view.receivedAt }, ...history, ...view.staffNotes]),
    executionPeriod: { start: view.receivedAt, ...(resolved !== undefined && { end: resolved }) },
    ...(submission.request && { reasonCode: { text: submission.request.for } }),
    ...(resolveBy && { restriction: { period: { end: resolveBy.by } } }),
    ...(dates.length > 0 && { input: dates }),
    ...(told.length > 0 && { output: told.map(({ state, at }) => dated(state, at)) }),
    ...(notes.length > 0 && { note: notes }),
  };
}

/** The latest moment; two that are written alike need not be in one zone. */
function lastOf(moments: readonly { at: string }[]): string | undefined {
  const [latest] = moments.map(({ at }) => at).sort((a, b) => Date.parse(b) - Date.parse(a));
  return latest;
}

function patientOf({ member, contact }: Submission): FhirResource {
  const memberId = fhirText(member.memberId);
  const address = fhirText(contact.address);
  const language = fhirText(contact.language);
  const telecom = [
    ...(contact.phone === undefined ? [] : [{ system: 'phone', value: contact.phone }]),
    ...(contact.email === undefined ? [] : [{ system: 'email', value: contact.email }]),
  ].map((point) => ({ ...point, ...(point.system === contact.by && { rank: 1 }) }));
  return {
    resourceType: 'Patient',
    id: 'member',
    ...(memberId !== undefined && { identifier: [{ value: memberId }] }),
    name: [{ text: fhirText(member.name) ?? 'member' }],
    ...(telecom.length > 0 && { telecom }),
    ...(member.birthDate !== undefined && { birthDate: member.birthDate }),
    ...(address !== undefined && { address: [{ text: address }] }),
    ...(language !== undefined && {
      communication: [{ language: { text: language }, preferred: true }],
    }),
  };
}

/** Who filled in the form, where that is not the member. */
function filerOf({ filedBy, filerName }: Submission): FhirResource | undefined {
  if (filedBy === 'member') return undefined;
  const text = fhirText(filerName);
  const name = text === undefined ? {} : { name: [{ text }] };
  if (filedBy === 'provider') return { resourceType: 'Practitioner', id: 'filer', ...name };
  return {
    resourceType: 'RelatedPerson',
    id: 'filer',
    patient: { reference: '#member' },
    relationship: [{ text: filedBy }],
    ...name,
  };
}

/** What has no field of its own in a Communication. */
function notesOf({ happened, noticeDay, request }: Submission): { note?: { text: string }[] } {
  const facts = {
    'happened.day': happened.day,
    'happened.where': happened.where,
    noticeDay,
    'request.for': request?.for,
    'request.listing.name': request?.listing?.name,
    'request.listing.npi': request?.listing?.npi,
    'request.listing.site': request?.listing?.site,
  };
  const note = Object.entries(facts).flatMap(([name, value]) => {
    const text = fhirText(value);
    return text === undefined ? [] : [{ text: `${name}: ${text}` }];
  });
  return note.length > 0 ? { note } : {};
}

function contentOf(value: string | undefined): { contentString: string }[] {
  const text = fhirText(value);
  return text === undefined ? [] : [{ contentString: text }];
}

function identifiersOf({ id, confirmation }: CaseView) {
  return [
    { system: 'urn:careway:submission', value: id },
    { system: 'urn:careway:confirmation', value: confirmation },
  ];
}

function priorityOf(urgency: CaseView['urgency']): string {
  return urgency === 'urgent' ? 'urgent' : 'routine';
}

/** A text as FHIR allows it: no other controls than tab and line ends; undefined if nothing is left. */
function fhirText(text: string | undefined): string | undefined {
  const clean = (text ?? '').replaceAll(/(?![\t\r\n])\p{Cc}|\p{Cs}/gu, '\uFFFD');
  return /\S/.test(clean) ? clean : undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id itself where it is a UUID, else one that follows from it (version 8 of RFC 9562). */
function uuidOf(id: string): string {
  if (UUID.test(id)) return id;
  const hex = createHash('sha256').update(id).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
