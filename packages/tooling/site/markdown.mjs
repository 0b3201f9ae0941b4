// A page of Markdown as HTML that runs under a policy without inline styles.
import GithubSlugger from 'github-slugger';
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import http from 'highlight.js/lib/languages/http';
import json from 'highlight.js/lib/languages/json';
import php from 'highlight.js/lib/languages/php';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import MarkdownIt from 'markdown-it';

const languages = { bash, css, http, json, php, typescript, xml };
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);

const markdown = new MarkdownIt({ html: true });
const { escapeHtml } = markdown.utils;
export { escapeHtml };

const texts = (tokens = []) =>
  tokens
    .filter(({ type }) => ['text', 'code_inline', 'softbreak'].includes(type))
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');

/** Code with its button; what no check of ours runs says so. */
function codeBlock(content, info) {
  const [language = '', ...marks] = info.trim().split(/\s+/);
  const known = hljs.getLanguage(language);
  const inside = known ? hljs.highlight(content, { language }).value : escapeHtml(content);
  const note = marks.includes('not-run') ? '<p class="fine">No check of ours runs this.</p>' : '';
  return `<div class="code"><pre tabindex="0" role="group" aria-label="Code"><code>${inside}</code></pre>
<button type="button" class="copy" hidden>Copy</button></div>${note}\n`;
}

markdown.renderer.rules.fence = (tokens, index) =>
  codeBlock(tokens[index].content, tokens[index].info);
markdown.renderer.rules.code_block = (tokens, index) => codeBlock(tokens[index].content, '');

// A wide table scrolls in its own place, by keyboard too. Alignment comes as a class: a style
// attribute would need a looser policy. On a phone each cell stands below the head of its column;
// the roles say what is a table still where the style makes it none.
markdown.renderer.rules.table_open = (tokens, index, _options, env) =>
  `<div class="scroll" role="group" tabindex="0" aria-label="Table ${(env.tables = (env.tables ?? 0) + 1)}"><table role="table">\n`;
markdown.renderer.rules.table_close = () => '</table></div>\n';
const roles = {
  thead_open: 'rowgroup',
  tbody_open: 'rowgroup',
  tr_open: 'row',
  th_open: 'columnheader',
  td_open: 'cell',
};
for (const [name, role] of Object.entries(roles)) {
  markdown.renderer.rules[name] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    token.attrSet('role', role);
    const style = token.attrGet('style');
    if (style) {
      token.attrs = token.attrs.filter(([key]) => key !== 'style');
      token.attrSet('class', style.replace('text-align:', 'to-'));
    }
    return self.renderToken(tokens, index, options);
  };
}

/** Gives each cell of a table the words of its column's head. */
function nameCells(tokens) {
  let heads = [];
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    const { type } = token;
    if (type === 'table_open') heads = [];
    if (type === 'tr_open') column = 0;
    if (type === 'th_open') heads.push(texts(tokens[index + 1].children));
    if (type === 'td_open') {
      const head = heads[column++];
      if (head) token.attrSet('data-head', head);
    }
  }
}

/** Gives each heading the id that GitHub gives it, so that one link serves both places. */
function nameHeadings(tokens) {
  const slugger = new GithubSlugger();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const words = texts(tokens[index + 1].children);
    const id = slugger.slug(words);
    token.attrSet('id', id);
    return [{ level: Number(token.tag.slice(1)), id, words, at: index }];
  });
}

/** What stands below each heading, for the search: words only. */
function sectionsOf(tokens, headings) {
  return headings.map(({ id, words, at }, index) => {
    const below = tokens.slice(at + 3, headings[index + 1]?.at);
    const text = below.flatMap(({ type, children }) => (type === 'inline' ? texts(children) : []));
    return { id, heading: words, text: text.join(' ') };
  });
}

/**
 * The HTML of a page, with its title, its headings and the words of each section.
 * @param text Markdown
 * @param link gives the address of a link or picture on the built site from the one in the text, or
 *   nothing where there is no page to lead to
 */
export function renderPage(text, link) {
  const env = {};
  const tokens = markdown.parse(text, env);
  const headings = nameHeadings(tokens);
  nameCells(tokens);
  for (const { children } of tokens) {
    for (const child of children ?? []) {
      for (const name of ['href', 'src']) {
        const value = child.attrGet(name);
        const address = value && link(value);
        if (address) child.attrSet(name, address);
        else if (value) child.attrs = child.attrs.filter(([key]) => key !== name);
      }
    }
  }
  const title = headings.find(({ level }) => level === 1)?.words;
  return {
    title,
    headings,
    html: markdown.renderer.render(tokens, markdown.options, env),
    sections: sectionsOf(tokens, headings),
  };
}

/** The fenced blocks of a page: language, marks, content and the line where each begins. */
export function codeOf(text) {
  return markdown.parse(text, {}).flatMap(({ type, info, content, map }) => {
    if (type !== 'fence') return [];
    const [language = '', ...marks] = info.trim().split(/\s+/);
    return [{ language, marks, content, line: map[0] + 1 }];
  });
}
