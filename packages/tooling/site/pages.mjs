// Which page stands where. The words are those of the repository, in one place each: a page of the
// site is a file of it, or made from the elements' classes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

const folder = (path) =>
  readdirSync(join(root, path))
    .filter((name) => name.endsWith('.md'))
    .sort((a, b) => Number(b === 'README.md') - Number(a === 'README.md') || a.localeCompare(b))
    .map((name) => `${path}/${name}`);

/** docs/rules/README.md is rules/index.html; packages/rules/README.md is packages/rules.html. */
export function addressOf(source) {
  const plain = source.replace(/^docs\//, '').replace(/\.md$/, '');
  if (plain === 'README') return source === 'README.md' ? 'about.html' : 'index.html';
  if (source === 'rules/README.md') return 'data/index.html';
  if (source === 'rules/CHANGES.md') return 'data/changes.html';
  if (source === '.github/SECURITY.md') return 'security.html';
  if (source.startsWith('docs/')) return `${plain.replace(/(^|\/)README$/, '$1index')}.html`;
  return `${plain.replace(/\/README$/, '')}.html`;
}

/** The rooms of the site, in the order in which a reader meets them. */
export function rooms(elementPages) {
  const listed = [
    {
      title: 'Start',
      sources: ['README', 'start/web-team', 'start/kiosk', 'start/rules'].map(
        (name) => `docs/${name}.md`,
      ),
    },
    {
      title: 'On your page',
      sources: ['embedding', 'embed-builder', 'recipes', 'theming', 'theme-editor', 'privacy'].map(
        (name) => `docs/${name}.md`,
      ),
    },
    { title: 'Elements', sources: elementPages },
    {
      title: 'Rules',
      sources: [
        'docs/playground.md',
        'packages/rules/README.md',
        ...folder('docs/rules'),
        'rules/README.md',
        'rules/CHANGES.md',
      ],
    },
    {
      title: 'Directory, receiver, command',
      sources: [
        ...['directory', 'intake', 'cli', 'widgets'].map((name) => `packages/${name}/README.md`),
        ...folder('docs/operate'),
        'docs/growing.md',
      ],
    },
    { title: 'Trust', sources: ['docs/safety.md', ...folder('docs/conformance')] },
    { title: 'Why it is so', sources: ['docs/architecture.md', ...folder('docs/rationale')] },
  ];
  const known = new Set(listed.flatMap(({ sources }) => sources));
  const more = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('dist'))
    .map((name) => `docs/${name}`)
    .filter((name) => !known.has(name))
    .sort();
  return [...listed, { title: 'More', sources: ['README.md', '.github/SECURITY.md', ...more] }];
}
