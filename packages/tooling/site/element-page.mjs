// A page for each element, from its class: what the manifest says, and its examples, live.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../bootstrap.mjs';
import { bullets, page, table } from '../rule-pages/markdown.mjs';

const code = (text) => (text ? `\`${text}\`` : '');
// Words of a class are text: a tag in them is shown, not made.
const words = (text = '') => text.replaceAll(/<(\/?[a-z][\w-]*)>/g, '`<$1>`');

/** What an element loads before it shows itself: files and kB, each compressed on its own. */
function firstLoad(name) {
  const folder = join(root, '.cache', 'first-load', name);
  const sizes = readdirSync(folder).map(
    (file) => brotliCompressSync(readFileSync(join(folder, file))).length,
  );
  const kB = (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1);
  return { files: sizes.length, kB };
}

const section = (title, body) => body && `## ${title}\n\n${body}`;

const tableOf = (head, entries, row) => entries?.length && table(head, entries.map(row));

/** The tag as a page has it: with its plan, or as the plan of others. */
function snippet({ tagName }) {
  const script = '<script type="module" src="/careway/careway.js"></script>';
  if (tagName === 'careway-plan') {
    return `${script}
<careway-plan src="/careway/sample/plan.json">
  <careway-contact><p>(800) 555-0100</p></careway-contact>
</careway-plan>`;
  }
  return `${script}
<${tagName} plan="/careway/sample/plan.json">
  <p>(800) 555-0100</p>
</${tagName}>`;
}

/** The Markdown of an element's page. */
export function elementPage(element) {
  const { tagName, description, attributes, members, events, slots } = element;
  const name = tagName.replace('careway-', '');
  const { files, kB } = firstLoad(name);
  const methods = members.filter(({ kind }) => kind === 'method');
  const properties = members.filter(
    ({ kind, attribute }) => kind === 'field' && !attribute && kind !== 'method',
  );
  return page(
    `# ${tagName}`,
    words(description),
    `\`\`\`html\n${snippet(element)}\n\`\`\``,
    `The plan in it is the made-up one of the folder: [make yours](../docs/start/web-team.md#5-make-the-plan-yours).\n\nIt loads ${kB} kB before it shows itself (${files} files, brotli). [The embed builder](../docs/embed-builder.md) writes the code for your page, [Embedding](../docs/embedding.md) has every other way.`,
    name !== 'plan' && section('Examples', `<div data-example="${name}"></div>`),
    section(
      'Attributes',
      tableOf(['attribute', 'what it is', 'values', 'default'], attributes, (one) => [
        code(one.name),
        words(one.description),
        code(one.type?.text),
        code(one.default),
      ]),
    ),
    section(
      'Properties without an attribute',
      tableOf(['property', 'what it is', 'type'], properties, (one) => [
        code(one.name),
        words(one.description),
        code(one.type?.text),
      ]),
    ),
    section(
      'Methods',
      methods.length > 0 &&
        bullets(methods.map((one) => `\`${one.name}()\`: ${words(one.description)}`)),
    ),
    section(
      'Events',
      tableOf(['event', 'when', 'class'], events, (one) => [
        code(one.name),
        words(one.description),
        code(one.type.text),
      ]),
    ),
    section(
      'Content between the tags',
      tableOf(['slot', 'what it is for'], slots, (one) => [
        one.name ? code(one.name) : 'default',
        words(one.description),
      ]),
    ),
    section(
      'Parts to style',
      tableOf(['part', 'what it is'], element.cssParts, (one) => [
        code(`::part(${one.name})`),
        words(one.description),
      ]),
    ),
    section(
      'Custom properties',
      element.cssProperties?.length &&
        `${tableOf(['property', 'what it colors'], element.cssProperties, (one) => [
          code(one.name),
          words(one.description),
        ])}\n\n[Theming](../docs/theming.md) has their values and ready themes.`,
    ),
  );
}
