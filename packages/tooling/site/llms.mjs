// llms.txt: what a helper that writes code for a host has to know, in one file of at most 50 kB.
import { codeOf } from './markdown.mjs';

const most = 50_000;

const attribute = ({ name, type, description }) =>
  `  - \`${name}\`${type ? ` (${type.text})` : ''}: ${description}`;

function element({ tagName, description, attributes, events }) {
  const own = attributes.filter(({ name }) => !shared.has(name));
  return [
    `### <${tagName}>`,
    description,
    ...(own.length ? ['- attributes', ...own.map(attribute)] : []),
    ...(events.length ? [`- events: ${events.map(({ name }) => `\`${name}\``).join(', ')}`] : []),
  ].join('\n');
}

/** Attributes of all elements are said once. */
const shared = new Set(['plan', 'line-of-business', 'at', 'kiosk', 'analytics', 'heading-level']);

/** The pages by room, with what each is about. */
const list = (rooms) =>
  rooms
    .map(({ title, pages }) =>
      [
        `### ${title}`,
        ...pages.map((page) => `- [${page.title}](${page.address}): ${page.about}`),
      ].join('\n'),
    )
    .join('\n\n');

/** Markdown with its links led on, but for what is code. */
const withLinks = (text, link) =>
  text
    .split(/^(```[^]*?^```$)/m)
    .map((part) => {
      if (part.startsWith('```')) return part;
      return part.replaceAll(/\[([^\]]*)\]\(([^)\s]+)\)/g, (_, words, to) => {
        const address = link(to);
        return address ? `[${words}](${address})` : words;
      });
    })
    .join('');

/** A page's text without its first heading. */
const bodyOf = ({ rooms, linkFrom }, source) => {
  const page = rooms.flatMap(({ pages }) => pages).find((one) => one.source === source);
  if (!page) throw new Error(`llms.txt wants ${source}, which is no page of the site.`);
  return withLinks(page.text.replace(/^# .*\n+/, ''), linkFrom(page));
};

/** The verbs with the first example of each, from the reference of the library. */
function verbs(site) {
  return bodyOf(site, 'packages/rules/README.md')
    .split(/^## /m)
    .slice(1)
    .filter((part) => /^[a-z]\w+\n/.test(part))
    .map((part) => {
      const [name] = part.split('\n');
      const [, about = ''] = part.split('\n\n');
      const [example] = codeOf(part);
      return `### ${name}\n${about}\n${example ? `\`\`\`ts\n${example.content}\`\`\`` : ''}`;
    })
    .join('\n\n');
}

/**
 * @param site its rooms, and what leads a link of a page on: to an address beside llms.txt
 * @param elements those of the manifest
 */
export function llms(site, elements) {
  const base = elements.find(({ tagName }) => tagName === 'careway-ride-check');
  const text = `# Careway

> Web components and a pure TypeScript rules library that help the members of a health plan act:
> where to go for care, a doctor, a ride in time, when an answer is due, a grievance. Self-hosted,
> under a strict Content-Security-Policy, in English and Spanish. MIT.

Every path below is relative to this file. Never make up a phone number, a deadline or a medical
rule: they stand in the plan profile and in the rules' data.

## On a page

${bodyOf(site, 'docs/start/web-team.md').replaceAll(/^## /gm, '### ')}

## Elements

Every element has these attributes:
${base.attributes
  .filter(({ name }) => shared.has(name))
  .map(attribute)
  .join('\n')}

${elements.map(element).join('\n\n')}

## Rules in code

${verbs(site)}

## Pages

${list(site.rooms)}
`;
  const { length } = Buffer.from(text);
  if (length > most)
    throw new Error(`llms.txt has ${length} bytes, ${most} at most. Leave some out.`);
  return text;
}
