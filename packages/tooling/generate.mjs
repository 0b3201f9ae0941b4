// Turns the data under rules/ into typed modules, and the translations into locale modules.
// A fault in the data stops the build with the file, the place in it and the remedy.
import { compile } from 'json-schema-to-typescript';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './bootstrap.mjs';
import { messageModules } from './messages.mjs';

const data = join(root, 'rules');
const target = join(root, 'packages', 'rules', 'src', 'generated');
const widgetsGenerated = join(root, 'packages', 'widgets', 'src', 'generated');
const head = '// Generated from rules/ by "npm run generate". Edit the data, not this file.\n';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${relative(root, path)}: ${error.message}. Mend the JSON.`);
  }
};

const jsonFiles = (...parts) => {
  const folder = join(data, ...parts);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** Writes only what changed, so that compilers and watchers stay quiet. */
function write(name, text) {
  const path = join(target, name);
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  writeFileSync(path, text);
}

const literal = (value) => JSON.stringify(value, null, 2);
const schemas = Object.fromEntries(jsonFiles('schema').map((path) => [read(path).$id, read(path)]));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
ajv.addKeyword({ keyword: 'remedy', schemaType: 'string' });
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

/** Reads every file of a kind and refuses the first that breaks its schema. */
function load(schemaId, ...parts) {
  const validate = ajv.getSchema(schemaId);
  return jsonFiles(...parts).map((path) => {
    const value = read(path);
    if (!validate(value)) {
      const faults = validate.errors.map(
        (e) => `  ${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`,
      );
      throw new Error(`${relative(root, path)} breaks ${schemaId}:\n${faults.join('\n')}`);
    }
    delete value.$schema;
    return { path, value };
  });
}

function byId(entries) {
  const found = {};
  for (const { path, value } of entries) {
    if (value.id in found)
      throw new Error(`${relative(root, path)}: the id "${value.id}" is taken.`);
    found[value.id] = value;
  }
  return found;
}

/** A schema without what only people read: remedies stay, a fault shows them. */
function withoutProse(node) {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (typeof node !== 'object' || node === null) return node;
  const { title, description, ...rest } = node;
  // Members may be called title, as a notice's is: only words about the schema itself go.
  if (typeof title === 'object') rest.title = title;
  if (typeof description === 'object') rest.description = description;
  return Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, withoutProse(child)]));
}

/** A $ref alone: with words beside it the compiler would name the same type twice. */
function bareRefs(node) {
  if (Array.isArray(node)) return node.map(bareRefs);
  if (typeof node !== 'object' || node === null) return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, bareRefs(child)]));
}

async function types() {
  const all = {
    $id: 'all',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      [
        'plan',
        'calendar',
        'counting',
        'parameter',
        'provision',
        'agency',
        'complaint',
        'submission',
        'help',
        'cases',
      ].map((name) => [name, { $ref: `${name}.schema.json` }]),
    ),
  };
  const text = await compile(all, 'RulesData', {
    cwd: join(data, 'schema'),
    bannerComment: head.trim(),
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 100 },
    $refOptions: {
      resolve: {
        file: {
          read: ({ url }) => JSON.stringify(bareRefs(schemas[url.slice(url.lastIndexOf('/') + 1)])),
        },
      },
    },
  });
  write('types.ts', text);
}

/** The texts of a locale by module: a folder beside a file of its name holds more of the same. */
function textFiles(locale) {
  const modules = new Map();
  const taken = new Set();
  for (const { path, value } of load('text.schema.json', 'text', locale)) {
    const [name] = relative(join(data, 'text', locale), path)
      .replace(/\.json$/, '')
      .split(sep);
    for (const id of Object.keys(value)) {
      if (taken.has(id))
        throw new Error(`${relative(root, path)}: the text "${id}" is there twice.`);
      taken.add(id);
    }
    modules.set(name, { ...modules.get(name), ...value });
  }
  return [...modules].map(([name, value]) => ({ name, value }));
}

/** The parts of the help in their order, each with its file's name for an id. */
function helpGroups() {
  const groups = byId(load('help.schema.json', 'help'));
  const ids = new Set();
  for (const { id, entries } of Object.values(groups)) {
    for (const entry of entries) {
      if (ids.has(entry.id))
        throw new Error(`rules/help/${id}.json: "${entry.id}" is there twice.`);
      ids.add(entry.id);
    }
  }
  return schemas['help.schema.json'].properties.id.enum.flatMap((id) => groups[id] ?? []);
}

/** The {names} that a text leaves to be filled in. */
const namesIn = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

const answerId = (id, index) => `help.${id}.answer.${index + 1}`;

/** What the help says in one language. It is written with both together, and loaded one by one. */
function helpText(groups, locale) {
  const text = {};
  for (const group of groups) {
    text[`help.group.${group.id}`] = group.name[locale];
    for (const { id, question, answer, words } of group.entries) {
      text[`help.${id}.question`] = question[locale];
      answer.forEach((part, index) => {
        if (part.text) text[answerId(id, index)] = part.text[locale];
      });
      text[`help.${id}.words`] = words[locale].join(', ');
    }
  }
  return text;
}

/** The help without its words: which parts an answer has, and the act that it ends in. */
function help(groups) {
  const entries = groups.flatMap((group) =>
    group.entries.map(({ question, words, quotes, answer, ...entry }) => ({
      ...entry,
      group: group.id,
      answer: answer.map((part, index) =>
        part.text
          ? { ...part, text: answerId(entry.id, index), values: namesIn(part.text.en) }
          : part,
      ),
    })),
  );
  write(
    'help.ts',
    `${head}import type { HelpEntry } from '../help/entry.js';\n` +
      `export const helpEntries: readonly HelpEntry[] = ${literal(entries)};\n`,
  );
}

/** A module a text file, and one a locale that joins them: a widget loads only what it shows. */
function texts(groups) {
  for (const locale of readdirSync(join(data, 'text')).sort()) {
    const files = [...textFiles(locale), { name: 'help', value: helpText(groups, locale) }];
    for (const { name, value } of files) {
      const typed =
        locale === 'en'
          ? ''
          : `import type { text as source } from '../en/${name}.js';\ntype Text = Readonly<Record<keyof typeof source, string>>;\n`;
      const annotation = locale === 'en' ? '' : ': Text';
      write(
        join('text', locale, `${name}.ts`),
        `${head}${typed}export const text${annotation} = ${literal(value)};\n`,
      );
    }
    const names = files.map(({ name }) => name);
    const variable = (name) => name.replaceAll('-', '_');
    write(
      join('text', `${locale}.ts`),
      `${head}${names.map((name) => `import { text as ${variable(name)} } from './${locale}/${name}.js';\n`).join('')}` +
        (locale === 'en' ? '' : `import type { Text } from './en.js';\n`) +
        `export const text${locale === 'en' ? '' : ': Text'} = { ${names.map((name) => `...${variable(name)}`).join(', ')} };\n` +
        (locale === 'en'
          ? 'export type TextId = keyof typeof text;\nexport type Text = Readonly<Record<TextId, string>>;\n'
          : ''),
    );
  }
}

/** Words that name an emergency, the worst first: apart from the rules, for every search box. */
function redFlagPhrases(gate) {
  const { questions, rules, phrases } = gate;
  const list = questions.flatMap((flag) => {
    const rule = rules.find(({ name }) => name === flag);
    const route = rule?.event.params.route ?? '911';
    return phrases[flag] ? [{ flag, route, phrases: phrases[flag] }] : [];
  });
  write(
    'red-flag-phrases.ts',
    `${head}import type { TriageRoute } from '../triage/words.js';\n` +
      `export const redFlagPhrases: readonly { flag: string; route: TriageRoute; phrases: readonly string[] }[] = ${literal(list)};\n`,
  );
  delete gate.phrases;
}

/** What to have at hand for a call. The compiler holds it to every topic, and to words for each. */
function atHand() {
  const [list] = load('at-hand.schema.json', 'contact');
  write(
    'at-hand.ts',
    `${head}import type { Contact } from './types.js';\n` +
      `export const atHand = ${literal(list.value)} as const satisfies Readonly<Record<Contact['topics'][number], readonly string[]>>;\n`,
  );
}

/** The translations of the elements in parts; a part that nothing says any more goes. */
function messages({ targetLocales, output }, cwd) {
  const folder = join(widgetsGenerated, 'messages');
  const built = targetLocales.map((locale) => [
    locale,
    join(cwd, output.outputDir, `${locale}.ts`),
  ]);
  const modules = messageModules(Object.fromEntries(built));
  for (const [name, text] of modules) write(join(relative(target, folder), name), text);
  for (const name of readdirSync(folder, { recursive: true })) {
    if (name.endsWith('.ts') && !modules.has(name)) rmSync(join(folder, name));
  }
}

/** Makes every generated file of the checkout. */
export async function generate() {
  const plans = byId(load('plan.schema.json', 'plans'));
  const calendars = byId(load('calendar.schema.json', 'calendars'));
  const complaints = byId(load('complaint.schema.json', 'triage'));
  load('cases.schema.json', 'cases');
  const groups = helpGroups();
  await types();
  texts(groups);
  help(groups);
  const constant = (name, type, value) =>
    `${head}import type { ${type} } from './types.js';\nexport const ${name}: Readonly<Record<string, ${type}>> = ${literal(value)};\n`;
  write('plans.ts', constant('plans', 'Plan', plans));
  write('calendars.ts', constant('calendars', 'HolidayCalendar', calendars));
  redFlagPhrases(complaints['red-flags']);
  write('complaints.ts', constant('complaints', 'Complaint', complaints));
  write(
    'counting.ts',
    constant('counting', 'Counting', byId(load('counting.schema.json', 'counting'))),
  );
  write(
    'agencies.ts',
    constant('agencies', 'Agency', byId(load('agency.schema.json', 'agencies'))),
  );
  atHand();
  for (const domain of schemas['provision.schema.json'].properties.domain.enum) {
    const parameters = load('parameter.schema.json', 'parameters', domain);
    const provisions = load('provision.schema.json', 'provisions', domain);
    byId([...parameters, ...provisions]);
    // What only people read stays out of the pages that count.
    const stated = ({ value: { description, domain: _, ...rest } }) => rest;
    const list = (name, type, entries) =>
      `export const ${name}: readonly Omit<${type}, 'description' | 'domain'>[] = ${literal(entries.map(stated))};\n`;
    write(
      `${domain}-law.ts`,
      `${head}import type { Parameter, Provision } from './types.js';\n` +
        list('parameters', 'Parameter', parameters) +
        list('provisions', 'Provision', provisions),
    );
  }
  for (const name of ['plan', 'submission']) {
    const schema = literal(withoutProse(schemas[`${name}.schema.json`]));
    write(`${name}-schema.ts`, `${head}export const ${name}Schema = ${schema} as const;\n`);
  }

  const { version } = read(join(root, 'packages', 'widgets', 'package.json'));
  write(
    join(relative(target, widgetsGenerated), 'version.ts'),
    `// Generated from package.json by "npm run generate".\nexport const version = ${literal(version)};\n`,
  );

  // The tool takes some of its paths from where it is run.
  const cwd = join(root, 'packages', 'widgets');
  const { code, output } = await run('npx', ['lit-localize', 'build'], { cwd, quiet: true });
  if (code !== 0) throw new Error(`lit-localize build failed:\n${output}`);
  messages(read(join(cwd, 'lit-localize.json')), cwd);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await generate().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
