import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { RequestFault } from './problem.js';

/** More faults than this are not told: nobody mends them one by one. */
const faultLimit = 50;

const ajv = new Ajv2020({ allErrors: true, verbose: true });
ajv.addKeyword('remedy');
addFormats(ajv);

/** What a schema says of a value. */
export type Checked<T> = { value: T } | { faults: RequestFault[] };

/**
 * A check by a JSON Schema, 2020-12, whose own keyword `remedy` says what to do: the value, or every
 * fault, each with its JSON pointer, rule and remedy. The document of the interface shows the very
 * same schema.
 */
export function checkerOf<T>(schema: object): (value: unknown) => Checked<T> {
  const validate = ajv.compile<T>(schema);
  return (value) => {
    if (validate(value)) return { value };
    const faults = (validate.errors ?? [])
      // "if" says only that its "then" failed, which has its own error.
      .filter((error) => error.keyword !== 'if')
      .slice(0, faultLimit)
      .map(faultOf);
    return { faults };
  };
}

/** One fault of the schema's. Only a wrong choice is told back: other values can be a member's words. */
function faultOf(error: ErrorObject): RequestFault {
  const { keyword, instancePath: path, data } = error;
  const params = error.params as Record<string, unknown>;
  const parent = (error.parentSchema ?? {}) as { remedy?: string; properties?: object };
  const fault = (code: string, rule: string, remedy: string, at = path): RequestFault => ({
    code,
    path: at,
    rule,
    remedy: parent.remedy ?? remedy,
  });

  switch (keyword) {
    case 'required': {
      const name = String(params.missingProperty);
      return fault('required', 'This field is needed.', `Add "${name}".`, under(path, name));
    }
    case 'additionalProperties': {
      const name = shortened(String(params.additionalProperty));
      const names = Object.keys(parent.properties ?? {}).join(', ');
      const rule = `There is no field "${name}" here.`;
      return fault(
        'unknown-field',
        rule,
        `Leave it out. Fields here: ${names}.`,
        under(path, name),
      );
    }
    case 'type': {
      const wanted = params.type === 'string' ? 'text' : `an ${String(params.type)}`;
      const rule = `It must be ${wanted}; ${kindOf(data)} came.`;
      return fault('wrong-type', rule, `Send ${wanted}.`);
    }
    case 'enum': {
      const list = (params.allowedValues as unknown[]).join(', ');
      return {
        ...fault('not-in-list', 'It must be in the list.', `Use one of: ${list}.`),
        ...(typeof data === 'string' && { value: shortened(data) }),
      };
    }
    case 'minLength': {
      const limit = Number(params.limit);
      const rule = `It needs ${limit} character${limit === 1 ? '' : 's'} at least.`;
      return fault('too-short', rule, 'Fill it in, or leave the field out if it is not needed.');
    }
    case 'maxLength': {
      const rule = `It may have ${String(params.limit)} characters at most.`;
      return fault('too-long', rule, 'Shorten it.');
    }
    case 'format':
      return params.format === 'date'
        ? fault('no-such-day', 'It must be a day of the calendar.', 'Write it like 2026-12-01.')
        : fault(
            'wrong-form',
            `It must be written as ${String(params.format)}.`,
            'Check it for a slip, or leave it out.',
          );
    case 'pattern':
      return fault(
        'wrong-form',
        'It is not written in the form of this field.',
        `Write it to match ${String(params.pattern)}`,
      );
    case 'false schema':
      return fault('unwanted', 'This field does not go with the others.', 'Leave it out.');
    default:
      return fault(keyword, `It breaks the rule "${keyword}".`, 'Send it as the schema says.');
  }
}

function kindOf(data: unknown): string {
  if (data === null) return 'null';
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'string') return 'text';
  return typeof data === 'object' ? 'an object' : `a ${typeof data}`;
}

function under(path: string, name: string): string {
  return `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A value that is told back, cut. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
