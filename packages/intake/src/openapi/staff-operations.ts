import { fileTypes } from '@careway/rules/grievance';
import { exportFormats, exportTypes } from '../staff/export-cases.js';
import { noteSchema } from '../staff/read-note.js';
import { eventSchema } from '../staff/read-step.js';
import { filterSchemas, pageSchemas } from '../staff/staff-query.js';
import {
  bodyProblems,
  bytes,
  idempotencyKey,
  inPath,
  json,
  replayedHeader,
  storeProblems,
  writeProblems,
  type Operation,
  type Parameter,
} from './operation.js';
import { count, listOf, oneOf, ref, text } from './shape.js';

const inQuery = (schemas: Readonly<Record<string, Parameter['schema']>>): Parameter[] =>
  Object.entries(schemas).map(([name, schema]) => ({ name, in: 'query', schema }));

const saved = { 'Content-Disposition': text };
const guarded = ['no-staff-access', 'too-many', ...storeProblems] as const;
const opened = ['not-found', 'purged', ...guarded] as const;
const written = [...bodyProblems, ...opened, 'full'] as const;

/** The submission that something was added to; where it was there before, too. */
const addedOnce = (before: string, now: string): Operation['answers'] => ({
  200: { description: before, content: json(ref('OpenedCase')), headers: replayedHeader },
  201: { description: now, content: json(ref('OpenedCase')) },
});

/** The media type of a format without its parameters, as answers are told apart. */
const plain = (type: string): string => type.replace(/;.*/, '');

/** The page of those who answer; it holds nothing, so it opens without a token. */
export const staffPageOperations: readonly Operation[] = [
  {
    ...{ route: 'staffPage', method: 'get', id: 'readStaffPage' },
    summary: 'The page of those who answer',
    answers: { 200: { description: 'It asks for a token.', content: { 'text/html': text } } },
    problems: ['not-found', 'too-many', 'internal'],
  },
  {
    ...{ route: 'staffPageFile', method: 'get', id: 'readStaffPageFile' },
    summary: 'A file of that page',
    parameters: [{ name: 'file', in: 'path', schema: text }],
    answers: {
      200: {
        description: 'As it was built.',
        content: {
          'text/javascript': text,
          'text/css': text,
          'image/svg+xml': text,
          'text/html': text,
        },
      },
    },
    problems: ['not-found', 'too-many', 'internal'],
  },
];

/** What those who answer send, with a token of their own. */
export const staffOperations: readonly Operation[] = [
  {
    ...{ route: 'staffSubmissions', method: 'get', id: 'listCases', access: 'staff' },
    summary: 'List submissions by what is due next, the longest late first',
    parameters: inQuery({ ...filterSchemas, ...pageSchemas }),
    answers: {
      200: {
        description: 'A page; nothing in it was written by a member.',
        content: json(ref('CasePage')),
      },
    },
    problems: ['wrong-query', ...guarded],
  },
  {
    ...{ route: 'staffSubmission', method: 'get', id: 'openCase', access: 'staff' },
    summary: 'Show a submission with all that happened to it',
    parameters: [inPath.reference],
    answers: {
      200: { description: 'What the member sent, too.', content: json(ref('OpenedCase')) },
    },
    problems: opened,
  },
  {
    ...{ route: 'staffAttachment', method: 'get', id: 'downloadFile', access: 'staff' },
    summary: 'Give a whole file, to be saved',
    parameters: [inPath.reference, inPath.number(Number.MAX_SAFE_INTEGER)],
    answers: {
      200: {
        description: 'The bytes, as they came.',
        content: Object.fromEntries(fileTypes.map((type) => [type, bytes])),
        headers: { ...saved, 'Content-Length': count, 'Repr-Digest': text },
      },
    },
    problems: opened,
  },
  {
    ...{ route: 'staffEvents', method: 'post', id: 'recordEvent', access: 'staff' },
    summary: 'Record what happened',
    parameters: [inPath.reference],
    body: json(eventSchema),
    answers: addedOnce('It was recorded before.', 'The submission as it stands now.'),
    problems: [
      'already-recorded',
      'no-extension',
      'not-recorded',
      'out-of-order',
      'wrong-event',
      ...written,
    ],
  },
  {
    ...{ route: 'staffNotes', method: 'post', id: 'addNote', access: 'staff' },
    summary: 'Add a note for other staff, once for each Idempotency-Key',
    description: 'No member is ever shown it, and no receiver is told of it.',
    parameters: [inPath.reference, idempotencyKey],
    body: json(noteSchema),
    answers: addedOnce(
      'It was added before, under the same key.',
      'The submission with its notes.',
    ),
    problems: ['key-missing', 'key-reused', 'wrong-note', ...written],
  },
  {
    ...{ route: 'staffExport', method: 'get', id: 'exportCases', access: 'staff' },
    summary: 'Give all submissions, to be saved',
    description: 'Streamed. An export that breaks off ends without its last line.',
    parameters: [
      { name: 'format', in: 'path', schema: oneOf(exportFormats) },
      ...inQuery(filterSchemas),
    ],
    answers: {
      200: {
        description: 'In the order in which they came.',
        content: {
          [plain(exportTypes.json.type)]: {
            type: 'object',
            required: ['exportedAt', 'submissions'],
            properties: { exportedAt: text, submissions: listOf(ref('CaseView')) },
          },
          [plain(exportTypes.ndjson.type)]: { description: 'A CaseView a line.' },
          [plain(exportTypes.csv.type)]: { description: 'RFC 4180 with a header, in UTF-8.' },
          [plain(exportTypes.fhir.type)]: {
            type: 'object',
            description: 'A Bundle of FHIR R4.',
            required: ['resourceType', 'type'],
            properties: { resourceType: { const: 'Bundle' }, type: { const: 'collection' } },
          },
        },
        headers: saved,
      },
    },
    problems: ['not-found', 'wrong-query', ...guarded],
  },
  {
    ...{ route: 'staffDeliveries', method: 'get', id: 'listDeliveries', access: 'staff' },
    summary: 'List the events that receivers did not take, those that were given up first',
    answers: {
      200: {
        description: 'At most 500.',
        content: json({
          ...{ type: 'object', required: ['deliveries'] },
          properties: { deliveries: listOf(ref('Delivery')) },
        }),
      },
    },
    problems: guarded,
  },
  {
    ...{ route: 'staffRetry', method: 'post', id: 'retryDelivery', access: 'staff' },
    summary: 'Send an event again',
    parameters: [
      { name: 'webhook', in: 'path', description: 'The name of the receiver.', schema: text },
      { name: 'sequence', in: 'path', description: 'Of the event in the chain.', schema: count },
    ],
    answers: {
      202: {
        description: 'It is on its way.',
        content: json({
          ...{ type: 'object', required: ['webhook', 'sequence', 'state'] },
          properties: { webhook: text, sequence: count, state: { const: 'waits' } },
        }),
      },
    },
    problems: ['not-found', ...guarded, ...writeProblems],
  },
];
