import ts from 'typescript';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, run } from '../bootstrap.mjs';

const widgets = join(root, 'packages', 'widgets');

/** What the analyzer reads from the classes and their comments. Types are names, as written. */
async function readClasses() {
  // A folder of its own, since the docs and their tests may read the classes at the same time.
  const folder = mkdtempSync(join(tmpdir(), 'careway-manifest-'));
  const { code, output } = await run(
    'npx',
    [
      ...['cem', 'analyze', '--litelement', '--quiet', '--outdir', relative(widgets, folder)],
      ...['--config', '../tooling/manifest/cem.config.mjs'],
      ...['--globs', 'src/*/*.ts', 'src/base/careway-element.ts'],
      ...['--exclude', 'src/**/*.test.ts', 'src/**/*.fixtures.ts'],
    ],
    { cwd: widgets, quiet: true },
  );
  if (code !== 0) throw new Error(`The analyzer of custom elements failed:\n${output}`);
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  return manifest;
}

/** Answers what a type is, for what the classes only name. */
function typeReader() {
  const config = join(widgets, 'tsconfig.src.json');
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, widgets);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const membersOf = (file, name) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(widgets, file)));
    const symbol = checker.getExportsOfModule(module).find((one) => one.name === name);
    return checker.getDeclaredTypeOfSymbol(symbol);
  };
  const events = checker.getDeclaredTypeOfSymbol(
    checker.resolveName('GlobalEventHandlersEventMap', undefined, ts.SymbolFlags.Interface, false),
  );
  return {
    /** The words that a property may hold, if it holds one of a few. */
    wordsOf(file, className, property) {
      const symbol = checker.getPropertyOfType(membersOf(file, className), property);
      const type = checker.getTypeOfSymbol(symbol);
      const words = type.isUnion() ? type.types.filter((one) => one.isStringLiteral()) : [];
      return words.map(({ value }) => value).filter((word) => word !== '');
    },
    /** The class of an event. */
    eventClass(name) {
      const symbol = checker.getPropertyOfType(events, name);
      if (!symbol) throw new Error(`${name} is not in GlobalEventHandlersEventMap. Declare it.`);
      return checker.typeToString(checker.getTypeOfSymbol(symbol));
    },
  };
}

const isPublic = ({ privacy, static: isStatic }) => !privacy && !isStatic;

const built = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** An element as a host sees it. */
function element(declaration, file, types) {
  const { name, description, summary, slots, cssParts, cssProperties } = declaration;
  const tagName = `careway-${file.split('/')[1]}`;
  const typed = (fieldName, type) => {
    const words = types.wordsOf(file, name, fieldName);
    return words.length ? { text: words.map((word) => `'${word}'`).join(' | ') } : type;
  };
  const shown = ({ inheritedFrom: _, ...member }) => member;
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    summary,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: declaration.attributes.map(shown).map((attribute) => ({
      ...attribute,
      type: typed(attribute.fieldName, attribute.type),
    })),
    members: declaration.members
      .filter(isPublic)
      .map(shown)
      .map((member) =>
        member.kind === 'field' ? { ...member, type: typed(member.name, member.type) } : member,
      ),
    events: declaration.events
      .filter((event) => event.name?.startsWith('careway-'))
      .map((event) => ({ ...shown(event), type: { text: types.eventClass(event.name) } })),
    slots: (slots ?? []).map(shown),
    cssParts: cssParts?.map(shown),
    cssProperties: cssProperties?.map(shown),
  };
}

let reading;

/**
 * The custom-elements manifest: the modules of the elements and the files that define their tags. Read
 * once in a process, since that takes half a minute.
 */
export const readManifest = () => (reading ??= manifest());

async function manifest() {
  const { modules } = await readClasses();
  const types = typeReader();
  const found = modules.flatMap(({ path, declarations }) => {
    const declaration = declarations.find((one) => one.customElement);
    const [, folder, file] = path.split('/');
    if (!declaration || file !== `${folder}.ts`) return [];
    return [{ path, declaration: element(declaration, path, types) }];
  });
  return {
    schemaVersion: '2.1.0',
    readme: '',
    modules: found
      .sort((a, b) => a.path.localeCompare(b.path))
      .flatMap(({ path, declaration }) => {
        const module = built(path);
        const reference = { name: declaration.name, module };
        return [
          {
            kind: 'javascript-module',
            path: module,
            declarations: [declaration],
            exports: [{ kind: 'js', name: declaration.name, declaration: reference }],
          },
          {
            kind: 'javascript-module',
            path: module.replace(/[^/]+$/, 'define.js'),
            exports: [
              {
                kind: 'custom-element-definition',
                name: declaration.tagName,
                declaration: reference,
              },
            ],
          },
        ];
      }),
  };
}

/** The elements of a manifest. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations.filter((one) => one.customElement));
