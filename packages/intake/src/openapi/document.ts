import { usualLimits, type AttachmentLimits } from '../filed/attachment-request.js';
import { routes } from '../http/log.js';
import { problems, type ProblemCode } from '../http/problem.js';
import { versions } from '../metrics/versions.js';
import { memberOperations } from './member-operations.js';
import { metricsOperation } from './metrics-operation.js';
import type { Answer, Operation } from './operation.js';
import { schemas } from './schemas.js';
import { ref, text, type Schema } from './shape.js';
import { staffOperations, staffPageOperations } from './staff-operations.js';

export interface InterfaceOptions {
  /** 5 files of 10 MiB each by default. */
  attachments?: AttachmentLimits;
  /** Leaves out the routes of staff, where the server has no token of theirs. */
  staff?: boolean;
  /** Leaves out the page of staff, where the server does not serve it. */
  staffPage?: boolean;
  /** Leaves out the figures, where the server has no token for them. */
  metrics?: boolean;
}

/**
 * The interface of the intake as an OpenAPI 3.1 document, made of the schemas and the tables that the
 * server itself reads requests by.
 */
export function openApiDocument(options: InterfaceOptions = {}): Schema {
  const { attachments = usualLimits, staff = true, staffPage = true, metrics = true } = options;
  const operations = [
    ...memberOperations(attachments),
    ...(metrics ? [metricsOperation] : []),
    ...(staff && staffPage ? staffPageOperations : []),
    ...(staff ? staffOperations : []),
  ];
  const paths: Record<string, Record<string, Schema>> = {};
  for (const operation of operations) {
    (paths[pathOf(operation.route)] ??= {})[operation.method] = operationOf(operation);
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Careway intake',
      version: versions.intake,
      summary: 'Receives grievances, appeals and questions with their files',
      description:
        'Any other method of an address is answered with 405 and what it takes in Allow, any other address with 404. Each answer from 400 on is a problem after RFC 9457.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    webhooks: { submissionEvent },
    components: { schemas, securitySchemes: securitySchemes(staff, metrics) },
  };
}

/** An address as OpenAPI writes it: /submissions/{reference} */
export function pathOf(route: keyof typeof routes): string {
  return routes[route].replaceAll(/:(\w+)/g, '{$1}');
}

function securitySchemes(staff: boolean, metrics: boolean): Schema {
  const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description });
  return {
    submission: bearer('The secret of the receipt.'),
    ...(staff && { staff: bearer('A token of the staff, made by "careway intake token".') }),
    ...(metrics && { metrics: bearer('The token for the figures.') }),
  };
}

function operationOf(operation: Operation): Schema {
  const { id, summary, description, access, parameters, body, answers } = operation;
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    security: access ? [{ [access]: [] }] : [],
    ...(parameters && {
      parameters: parameters.map((each) => ({
        ...each,
        required: each.in === 'path' || each.required === true,
      })),
    }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, each]) => [status, answerOf(each)]),
      ),
      ...problemAnswers(operation.problems),
    },
  };
}

function contentOf(content: Answer['content']): Schema {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
}

function answerOf({ description, content, headers }: Answer): Schema {
  return {
    description,
    ...(headers && { headers: contentOf(headers) }),
    content: contentOf(content),
  };
}

/** The codes that come with a status, and the headers that each of them needs. */
function problemAnswers(codes: readonly ProblemCode[]): Record<string, Schema> {
  const answers: Record<string, Schema> = {};
  for (const status of new Set(codes.map((code) => problems[code][0]))) {
    const own = [...new Set(codes)].filter((code) => problems[code][0] === status);
    const types = own.map((code) => `urn:careway:problem:${code}`);
    const headers = Object.assign({}, ...own.map((code) => headersOf[code] ?? {})) as Headers;
    const schema = {
      allOf: [ref('Problem')],
      properties: { type: { enum: types }, status: { const: status } },
    };
    answers[status] = {
      description: own.map((code) => `${code}: ${problems[code][1]}.`).join(' '),
      ...(Object.keys(headers).length > 0 && { headers: contentOf(headers) }),
      content: { 'application/problem+json': { schema } },
    };
  }
  return answers;
}

const seconds: Schema = { type: 'integer', minimum: 1 };
type Headers = Record<string, Schema>;
const headersOf: Partial<Record<ProblemCode, Headers>> = {
  'no-access': { 'WWW-Authenticate': text },
  'no-staff-access': { 'WWW-Authenticate': text },
  'no-metrics-access': { 'WWW-Authenticate': text },
  'in-flight': { 'Retry-After': seconds },
  'too-many': { 'Retry-After': seconds },
  unavailable: { 'Retry-After': seconds },
};

const submissionEvent = {
  post: {
    operationId: 'tellEvent',
    summary: 'An event of a submission, signed after Standard Webhooks',
    description: 'At least once, always under the same webhook-id. No member’s words are in it.',
    parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
      ...{ name, in: 'header', required: true, schema: text },
    })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: ref('WebhookMessage') } },
    },
    responses: {
      '2XX': { description: 'It was taken.' },
      410: { description: 'The receiver is gone: this event is not sent again by itself.' },
      default: { description: 'It is sent again later, not before Retry-After.' },
    },
  },
};
