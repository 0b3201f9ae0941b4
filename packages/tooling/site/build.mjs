// The documentation as static files. Its words are the Markdown of the repository, its element pages
// come from the classes, its examples are the fixtures.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix } from 'node:path';
import MiniSearch from 'minisearch';
import { root } from '../bootstrap.mjs';
import { writeConformance } from '../conformance.mjs';
import { elementsOf, readManifest } from '../manifest/analyze.mjs';
import { buildClient } from './client-build.mjs';
import { elementPage } from './element-page.mjs';
import { deadLinks } from './links.mjs';
import { llms } from './llms.mjs';
import { renderPage } from './markdown.mjs';
import { addressOf, rooms as roomsOf } from './pages.mjs';
import { searchOptions } from './search-options.mjs';
import { shell, way } from './shell.mjs';
import { writeTokenTable } from './token-table.mjs';

const out = join(root, 'docs', 'dist');
const write = (address, content) => {
  mkdirSync(dirname(join(out, address)), { recursive: true });
  writeFileSync(join(out, address), content);
};

/** Every page: its source, its Markdown, its address. */
function readPages(elements) {
  const made = new Map(
    elements.map((element) => [
      `elements/${element.tagName.replace('careway-', '')}.md`,
      elementPage(element),
    ]),
  );
  return roomsOf([...made.keys()]).map(({ title, sources }) => ({
    title,
    pages: sources.map((source) => ({
      source,
      address: made.has(source) ? source.replace('.md', '.html') : addressOf(source),
      text: made.get(source) ?? readFileSync(join(root, source), 'utf8'),
    })),
  }));
}

/** Leads a link of a page to the page that its file has become, or to a copy of the file. */
function linker(pages, { source, address }) {
  return (link) => {
    if (/^([a-z]+:|#)/.test(link)) return link;
    const [path, anchor] = link.split('#');
    const target = posix.normalize(posix.join(posix.dirname(source), path));
    const hash = anchor === undefined ? '' : `#${anchor}`;
    const found = pages.get(target) ?? pages.get(posix.join(target, 'README.md'));
    if (found) return way(address, found.address) + hash;
    const file = join(root, target);
    if (!existsSync(file)) throw new Error(`${source}: ${link} leads to no file. Mend the link.`);
    // A folder has no page here: its words stay, without a link.
    if (statSync(file).isDirectory()) return undefined;
    const kept = /\.(png|svg|jpg)$/.test(target) ? `files/${target}` : `files/${target}.txt`;
    mkdirSync(dirname(join(out, kept)), { recursive: true });
    cpSync(file, join(out, kept));
    return way(address, kept);
  };
}

/** The first words of a text, whole ones. */
const firstWords = (text, most) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;

const aboutOf = (sections, title) =>
  firstWords(sections.find(({ text }) => text)?.text ?? title, 160);

/** Builds the site into docs/dist. @throws where a link of it leads nowhere. */
export async function buildSite() {
  rmSync(out, { recursive: true, force: true });
  const elements = elementsOf(await readManifest());
  await writeTokenTable(elements);
  await writeConformance();
  const rooms = readPages(elements);
  const pages = new Map(rooms.flatMap((room) => room.pages.map((page) => [page.source, page])));
  const index = new MiniSearch(searchOptions);
  for (const page of pages.values()) {
    Object.assign(page, renderPage(page.text, linker(pages, page)));
    page.short = page.title.replace('careway-', '');
    page.about = aboutOf(page.sections, page.title);
  }
  for (const page of pages.values()) {
    write(page.address, shell({ ...page, rooms }));
    // Every question of triage for a clinician's review would drown the rest.
    const shown = page.source.endsWith('triage-review.md')
      ? page.sections.slice(0, 1)
      : page.sections;
    index.addAll(
      shown.map(({ id, heading, text }) => ({
        id: `${page.address}#${id}`,
        heading,
        title: page.title,
        text,
        excerpt: firstWords(text, 140),
      })),
    );
  }
  write('search.json', JSON.stringify(index));
  const linkFrom = ({ source }) => linker(pages, { source, address: 'llms.txt' });
  const guide = llms({ rooms, linkFrom }, elements);
  write('llms.txt', guide);
  // Whoever installs the package has it beside the types.
  writeFileSync(join(root, 'packages', 'widgets', 'dist', 'llms.txt'), guide);
  await buildClient(out, elements);

  const site = join(root, 'demo', 'dist');
  for (const name of ['careway', 'plans', 'data', 'favicon.svg'])
    cpSync(join(site, name), join(out, name), { recursive: true });

  const dead = deadLinks(out);
  if (dead.length) throw new Error(`These links lead nowhere:\n${dead.join('\n')}`);
  console.log(`${pages.size} pages in docs/dist`);
}
