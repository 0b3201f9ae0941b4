// Small parts of Markdown. Prettier puts the whole in shape at the end.

/** What a page links to lies two folders up. */
const UP = '../../';

export const file = (path, words = `\`${path}\``) => `[${words}](${UP}${path})`;

/** A verb, by its place in the reference of the library. */
export const verbLink = (verb) =>
  file(`packages/rules/README.md#${verb.toLowerCase()}`, `\`${verb}\``);

/** A place on a page that other pages link to. */
export const anchor = (id) => `<a id="${id}"></a>`;

export const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** "a, b or c". */
export function listed(items, word = 'or') {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** The lines of one cell, without the empty ones. */
export const lines = (...parts) => parts.filter(Boolean).join('<br>');

export function table(head, rows) {
  const row = (cells) => `| ${cells.map((cell) => escaped(cell)).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function escaped(cell) {
  return String(cell ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
}

export const bullets = (items) => items.map((item) => `- ${item}`).join('\n');

/** A list that stays shut until someone opens it. */
export function folded(summary, body) {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** The parts of a page, the empty ones left out. */
export const page = (...parts) => parts.flat(9).filter(Boolean).join('\n\n');

/**
 * Long links of tables as names that stand below the page, so that the text of a table can be read
 * in an editor and in a diff too.
 */
export function withLinksBelow(text) {
  const known = new Map();
  const body = text.replaceAll(/^\|.*$/gm, (row) =>
    row.replaceAll(/\[([^[\]]+)\]\(((?:https:\/\/|\.\.\/)[^()\s]+)\)/g, (link, words, href) => {
      const name = words.replaceAll('`', '');
      if (known.has(name) && known.get(name) !== href) return link;
      known.set(name, href);
      return `[${name}]`;
    }),
  );
  const below = [...known].map(([name, href]) => `[${name}]: ${href}`).sort();
  return below.length ? `${body}\n\n${below.join('\n')}\n` : body;
}
