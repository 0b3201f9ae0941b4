import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deadLinks } from './site/links.mjs';
import { llms } from './site/llms.mjs';
import { codeOf, renderPage } from './site/markdown.mjs';
import { addressOf, rooms } from './site/pages.mjs';
import { way } from './site/shell.mjs';

test('a dead link is told with its page: a file, a folder, an anchor', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'careway-links-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'index.html'), '<h1 id="top">T</h1><a href="a/b.html#there">1</a>');
  writeFileSync(
    join(folder, 'a', 'b.html'),
    `<p id="there"></p><a href="../index.html#top">fine</a><a href="../index.html#gone">2</a>
     <a href="c.html">3</a><img src="../a"><a href="https://other.example/x">other</a>
     <a href="#there">fine</a><a href="#nowhere">4</a><pre><a href="shown.html"></pre>`,
  );
  assert.deepEqual(deadLinks(folder).sort(), [
    'a/b.html: #nowhere',
    'a/b.html: ../a',
    'a/b.html: ../index.html#gone',
    'a/b.html: c.html',
  ]);
});

test('a page has the anchors of GitHub, classes in place of styles, and its links led on', () => {
  const text = `# The *title*: \`a-b\`\n\nWords.\n\n## Same\n\n## Same\n\n| a | *b* |\n| - | -: |\n| 1 | [2](other.md) |\n
\`\`\`php not-run\n<?php echo 1;\n\`\`\`\n`;
  const { title, headings, html, sections } = renderPage(text, (link) => `led-${link}`);
  assert.equal(title, 'The title: a-b');
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['the-title-a-b', 'same', 'same-1'],
  );
  assert.equal(sections[0].text, 'Words.');
  assert.match(html, /<td data-head="a" role="cell">1<\/td>/);
  assert.match(
    html,
    /<td data-head="b" role="cell" class="to-right"><a href="led-other.md">2<\/a><\/td>/,
  );
  assert.match(html, /No check of ours runs this/);
  assert.doesNotMatch(html, /style=|<\?php/);
  assert.deepEqual(codeOf(text), [
    { language: 'php', marks: ['not-run'], content: '<?php echo 1;\n', line: 13 },
  ]);
});

test('each page of the repository is on the site once, at an address of its own', () => {
  const sources = rooms([]).flatMap((room) => room.sources);
  assert.equal(new Set(sources).size, sources.length);
  assert.equal(new Set(sources.map(addressOf)).size, sources.length);
  for (const wanted of ['docs/embedding.md', 'docs/rules/access.md', 'packages/rules/README.md'])
    assert.ok(sources.includes(wanted), wanted);
  assert.equal(addressOf('docs/rules/README.md'), 'rules/index.html');
  assert.equal(way('rules/index.html', 'start/rules.html'), '../start/rules.html');
  assert.equal(way('index.html', 'index.html'), 'index.html');
});

test('llms.txt leads its links on, and refuses to grow beyond what a helper reads', () => {
  const page = (source, text) => ({ source, text, title: 'T', address: 'a.html', about: 'x' });
  const site = (start) => ({
    rooms: [
      {
        title: 'R',
        pages: [page('docs/start/web-team.md', start), page('packages/rules/README.md', '# R')],
      },
    ],
    linkFrom:
      ({ source }) =>
      (link) =>
        link === 'gone' ? undefined : `led/${source}/${link}`,
  });
  const elements = [
    { tagName: 'careway-ride-check', description: 'd', attributes: [], events: [] },
  ];
  const guide = llms(site('# On a page\n\n## Paste\n\n[So](../x.md), [`y`](gone).\n'), elements);
  assert.match(guide, /^### Paste\n\n\[So\]\(led\/docs\/start\/web-team.md\/..\/x.md\), `y`\.$/m);
  assert.doesNotMatch(guide, /^- attributes$/m);
  assert.match(llms(site('```js\nits[0](x)\n```\n'), elements), /its\[0\]\(x\)/);
  assert.throws(() => llms(site('x'.repeat(50_000)), elements), /50000 at most/);
});
