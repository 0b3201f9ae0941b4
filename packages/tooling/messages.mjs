// Cuts the translations of the elements into parts, so that a member who reads Spanish on a phone
// loads the Spanish of the elements on the page and no other: a part for each folder of the source,
// and for each element the list of the parts that it can come to say.
import { generateMsgIdFromAstNode } from '@lit/localize-tools/lib/program-analysis.js';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from './bootstrap.mjs';

const sources = join(root, 'packages', 'widgets', 'src');
const head = '// Generated from translations/ by "npm run generate". Edit those, not this file.\n';

const parse = (path) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

const isSource = (path) => path.endsWith('.ts') && !/\.(test|fixtures)\.ts$/.test(path);

/** The element that a file belongs to, or its folder below base/: what is loaded as one part. */
function partOf(path) {
  const [first, second, third] = relative(sources, path).split(sep);
  return first === 'base' && third ? `base-${second}` : first;
}

/** The id that a call of `msg()` looks its translation up by. */
function idOf(call) {
  const [template, options] = call.arguments;
  const named = options?.properties?.find(({ name }) => name.text === 'id');
  if (named) return named.initializer.text;
  if (!ts.isTaggedTemplateExpression(template)) return generateMsgIdFromAstNode(template, false);
  return generateMsgIdFromAstNode(template.template, template.tag.text === 'html');
}

/** What a file says, and the files of the source that it imports, now or later. */
function readSource(path) {
  const file = parse(path);
  const ids = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') ids.push(idOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const imports = ts
    .preProcessFile(file.text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(path), fileName.replace(/\.js$/, '.ts')))
    .filter((imported) => !imported.includes(`${sep}generated${sep}`));
  return { ids, imports };
}

/** The translations of a locale as lit-localize wrote them: the code of each by its id. */
function translationsIn(path) {
  const found = new Map();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node)) found.set(node.name.text, node.initializer.getText());
    else ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return found;
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const missing = (id) => {
  throw new Error(`The message ${id} has no translation: run "npx lit-localize extract" again.`);
};

/** The module with the translations of one part into one locale. */
function partModule(ids, translations) {
  const lines = ids.map((id) => `  ${id}: ${translations.get(id) ?? missing(id)},\n`).join('');
  const imports = [
    lines.includes(': html`') && "import { html } from 'lit';\n",
    lines.includes(': str`') && "import { str } from '@lit/localize';\n",
  ];
  return `${head}${imports.filter(Boolean).join('')}export const templates = {\n${lines}};\n`;
}

/**
 * The modules of all translations by their names below src/generated/messages.
 *
 * @param {Readonly<Record<string, string>>} built The file that lit-localize wrote for each locale.
 * @returns {Map<string, string>}
 */
export function messageModules(built) {
  const files = new Map(
    readdirSync(sources, { recursive: true })
      .map((name) => join(sources, name))
      .filter((path) => isSource(path) && !path.includes(`${sep}generated${sep}`))
      .sort()
      .map((path) => [path, readSource(path)]),
  );
  const parts = new Map();
  for (const [path, { ids }] of files) {
    if (ids.length === 0) continue;
    const part = partOf(path);
    parts.set(part, new Set([...(parts.get(part) ?? []), ...ids]));
  }
  const modules = new Map();
  const locales = Object.keys(built);
  for (const [locale, path] of Object.entries(built)) {
    const translations = translationsIn(path);
    for (const [part, ids] of parts) {
      modules.set(`${locale}/${part}.ts`, partModule([...ids].sort(), translations));
    }
  }
  for (const part of parts.keys()) {
    const others = locales.map((locale) => `${locale}: () => import('../${locale}/${part}.js')`);
    modules.set(
      `parts/${part}.ts`,
      `${head}import { Messages } from '../../../base/messages.js';\n` +
        `export const messages = new Messages({ ${others.join(', ')} });\n`,
    );
  }
  for (const element of readdirSync(sources)) {
    const entry = join(sources, element, 'define.ts');
    if (element === 'base' || !existsSync(entry)) continue;
    const said = partsSaid(entry, files);
    if (said.length === 0) continue;
    modules.set(
      `${element}.ts`,
      head +
        said.map((p) => `import { messages as ${camel(p)} } from './parts/${p}.js';\n`).join('') +
        `export const messages = [${said.map(camel).join(', ')}] as const;\n`,
    );
  }
  return modules;
}

/** The parts that a file and all that it comes to import say something of. */
function partsSaid(entry, files) {
  const seen = new Set();
  const visit = (path) => {
    // Another element waits for its own.
    if (path !== entry && path.endsWith(`${sep}define.ts`)) return;
    if (seen.has(path) || !files.has(path)) return;
    seen.add(path);
    files.get(path).imports.forEach(visit);
  };
  visit(entry);
  const speaking = [...seen].filter((path) => files.get(path).ids.length > 0);
  return [...new Set(speaking.map(partOf))].sort();
}
