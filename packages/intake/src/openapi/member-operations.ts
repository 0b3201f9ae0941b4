import { fileTypes } from '@careway/rules/grievance';
import { contentRangeSchema, type AttachmentLimits } from '../filed/attachment-request.js';
import { digestSchema } from '../digest.js';
import { completionSchema } from '../filed/filed-routes.js';
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
import { oneOf, ref, text } from './shape.js';

const header = (name: string, schema: Parameter['schema'], description: string): Parameter => ({
  ...{ name, in: 'header', description, schema },
});

const fileHeaders: readonly Parameter[] = [
  header(
    'Content-Length',
    { type: 'integer', minimum: 1 },
    'The bytes of this body. Needed, as 411 tells.',
  ),
  header(
    'Repr-Digest',
    digestSchema,
    'The SHA-256 of the whole file (RFC 9530). Content-Digest serves where the body is the whole file.',
  ),
  header(
    'Content-Digest',
    digestSchema,
    'The SHA-256 of a body that is the whole file (RFC 9530).',
  ),
  header(
    'Content-Range',
    contentRangeSchema,
    'Makes the body a part of the file (RFC 9110, section 14.5).',
  ),
  header('Content-Disposition', text, 'The name of the file: a label, never a path.'),
];

/** What members' pages send. */
export function memberOperations(limits: AttachmentLimits): readonly Operation[] {
  const file = { ...bytes, maxLength: limits.bytes };
  return [
    {
      ...{ route: 'submissions', method: 'post', id: 'fileSubmission' },
      summary: 'File a grievance, an appeal or a question, once for each Idempotency-Key',
      description:
        'Answered once it is on the disk. Sent again under its key, it gets the same receipt.',
      parameters: [idempotencyKey],
      body: json(ref('Submission')),
      answers: {
        201: {
          description: 'Stored now, or before under the same key.',
          content: json(ref('OpenReceipt')),
          headers: replayedHeader,
        },
      },
      problems: [
        ...(['key-missing', 'in-flight', 'invalid', 'key-reused', 'too-many'] as const),
        ...bodyProblems,
        ...writeProblems,
      ],
    },
    {
      ...{ route: 'submission', method: 'get', id: 'readStatus', access: 'submission' },
      summary: 'Tell where a submission stands',
      parameters: [inPath.reference],
      answers: {
        200: {
          description: 'Its receipt and what came since.',
          content: json(ref('SubmissionStatus')),
        },
      },
      problems: ['no-access', 'purged', 'too-many', ...storeProblems],
    },
    {
      ...{ route: 'attachment', method: 'put', id: 'addFile', access: 'submission' },
      summary: 'Add a file, or a part of one',
      parameters: [inPath.reference, inPath.number(limits.files), ...fileHeaders],
      body: Object.fromEntries([...fileTypes, 'image/heif'].map((type) => [type, file])),
      answers: {
        200: {
          description: 'This very file was held before.',
          content: json(ref('Attachment')),
          headers: replayedHeader,
        },
        201: { description: 'The file is whole, and proved.', content: json(ref('Attachment')) },
        202: { description: 'The part is stored; more must come.', content: json(ref('Part')) },
      },
      problems: [
        ...(['digest-missing', 'wrong-range', 'wrong-length', 'no-access', 'too-slow'] as const),
        ...(['wrong-offset', 'number-taken', 'completed', 'purged', 'length-missing'] as const),
        ...([
          'too-large',
          'not-a-file-type',
          'wrong-number',
          'digest-differs',
          'type-differs',
        ] as const),
        ...(['too-many', ...writeProblems] as const),
      ],
    },
    {
      ...{ route: 'complete', method: 'post', id: 'completeSubmission', access: 'submission' },
      summary: 'Say that no more files come',
      parameters: [inPath.reference],
      body: json(completionSchema),
      answers: {
        200: {
          description: 'The final receipt: the same characters however often it is asked for.',
          content: json(ref('FinalReceipt')),
          headers: replayedHeader,
        },
      },
      problems: [
        ...(['no-access', 'incomplete', 'completed', 'purged', 'wrong-count', 'too-many'] as const),
        ...bodyProblems,
        ...writeProblems,
      ],
    },
    {
      ...{ route: 'health', method: 'get', id: 'readHealth' },
      summary: 'Tell whether the store answers',
      answers: {
        200: {
          description: 'It does.',
          content: json({
            ...{ type: 'object', required: ['status'], properties: { status: oneOf(['ok']) } },
          }),
        },
      },
      problems: storeProblems,
    },
    {
      ...{ route: 'openapi', method: 'get', id: 'readInterface' },
      summary: 'This document',
      answers: { 200: { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) } },
      problems: ['internal'],
    },
  ];
}
