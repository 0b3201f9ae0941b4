import { sampleAt, type Verb } from './verbs/index.js';

/** What `--help` says of a verb: each field and what it takes, and an example that works. */
export async function helpOf(verb: Verb): Promise<string> {
  const { fields, request, needs, uses } = verb;
  const { required = [] } = request;
  const width = Math.max(...Object.keys(fields).map((name) => name.length));
  const lines = Object.entries(fields).map(([name, { what }]) => {
    const optional = required.includes(name) ? '' : '(may be left out) ';
    return `  ${name.padEnd(width)}  ${optional}${what}\n`;
  });
  const plan = needs.includes('plan') ? ' --plan my-plan.json' : '';
  const at = needs.includes('at') ? ` --at ${sampleAt}` : '';
  const also = uses.includes('plan') ? '\nIt may be asked with --plan my-plan.json.\n' : '';
  return `${verb.summary}

A request holds
${lines.join('')}${(await verb.more?.()) ?? ''}
Example
  echo '${JSON.stringify(verb.example)}' |
    careway decide ${verb.name}${plan}${at}
${also}`;
}
