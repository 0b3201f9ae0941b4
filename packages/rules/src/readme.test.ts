// The README and the examples in doc comments, run as they stand: what they show is what comes out.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';
import { plans } from './generated/plans.js';
import { text } from './generated/text/en.js';
import * as help from './help/index.js';
import * as library from './index.js';

const folder = join(import.meta.dirname, '..');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const { name: packageName, exports } = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
) as { name: string; exports: Record<string, { source: string }> };

/** A piece of code that shows what it gives, and where it stands. */
interface Example {
  place: string;
  code: string;
}

const lineOf = (whole: string, index: number) => whole.slice(0, index).split('\n').length;

function blocksOf(markdown: string): Example[] {
  return [...markdown.matchAll(/^```ts\n([^]*?)^```$/gm)].map(({ index, 1: code = '' }) => ({
    place: `README.md:${lineOf(markdown, index) + 1}`,
    code,
  }));
}

/** What stands after "@example" in each doc comment of the sources. */
function docExamples(): Example[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|generated/.test(path))
    .sort()
    .flatMap((path) => {
      const source = readFileSync(join(import.meta.dirname, path), 'utf8');
      const comments = source.matchAll(/@example([^]*?)(?:\*\/|\n \* @)/g);
      return [...comments].map(({ index, 1: body = '' }) => ({
        place: `src/${path}:${lineOf(source, index)}`,
        code: body.replaceAll(/^\s*\* ?/gm, ''),
      }));
    });
}

/** A statement that says its value in a comment: "expression; // → value", or "// value". */
const SAYS = /^[ \t]*;?\s*\/\/ (?:→ )?(.+)/;

/** The code as a script that calls check(value, said) for each statement that says its value. */
function scriptOf({ code }: Example): { script: string; checks: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext, true);
  let checks = 0;
  const statements = file.statements.map((statement) => {
    const written = statement.getText(file);
    if (ts.isImportDeclaration(statement)) {
      const names = statement.importClause?.namedBindings?.getText(file) ?? '{}';
      return `const ${names.replaceAll(' as ', ': ')} = await from(${statement.moduleSpecifier.getText(file)});`;
    }
    const said = SAYS.exec(code.slice(statement.end))?.[1];
    if (!ts.isExpressionStatement(statement) || said === undefined) return written;
    checks += 1;
    const part = said.includes('…');
    const value = said.replace(/,? ?… ?/, '');
    return `check(${statement.expression.getText(file)}, (${value}), ${String(part)}, ${JSON.stringify(written)});`;
  });
  const target = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(statements.join('\n'), { compilerOptions: target });
  return { script: outputText, checks };
}

/** As JSON keeps it: what a caller in another language would get. */
const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** Where an example leaves members out with "…", only those that it shows are compared. */
function shownPart(value: unknown, said: unknown): unknown {
  const keys = Object.keys(said as object);
  return Object.fromEntries(Object.entries(value as object).filter(([key]) => keys.includes(key)));
}

async function run(example: Example, scope: Record<string, unknown>): Promise<number> {
  const { script, checks } = scriptOf(example);
  const check = (value: unknown, said: unknown, part: boolean, written: string): void => {
    const actual = part ? shownPart(asJson(value), said) : asJson(value);
    assert.deepEqual(actual, asJson(said), `${example.place}: ${written}`);
  };
  const from = (specifier: string) => import(specifier) as Promise<unknown>;
  const given = { ...scope, check, from };
  const names = Object.keys(given).filter((name) => !script.includes(`const ${name} `));
  const act = runInThisContext(`(async (${names.join(', ')}) => {\n${script}\n})`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await act(...names.map((name) => given[name as keyof typeof given]));
  return checks;
}

const plan = plans['prospect-medical-group'];

describe('the README of the library', () => {
  for (const block of blocksOf(readme)) {
    it(`${block.place} gives what it says`, async () => {
      const checks = await run(block, { plan });
      assert.ok(checks > 0, `${block.place} shows no value. Write "expression; // → value".`);
    });
  }

  it('keeps its promises about types', () => {
    assert.deepEqual(faultsOfTypes(blocksOf(readme)), []);
  });

  it('names everything that the entry points export', async () => {
    const prose = readme.replaceAll(/^```[^]*?^```$/gm, '');
    const said = new Set(
      [...prose.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/\W+/)),
    );
    for (const entry of Object.keys(exports).filter((each) => !each.startsWith('./text'))) {
      const module = (await import(packageName + entry.slice(1))) as object;
      for (const name of Object.keys(module)) {
        assert.ok(said.has(name), `README.md does not name ${name} of ${entry}`);
      }
    }
  });

  it('says what each entry point weighs, within a tenth', async () => {
    const entries = { ...exports };
    delete entries['./text/*'];
    for (const locale of ['en', 'es']) {
      entries[`./text/${locale}`] = { source: `./src/generated/text/${locale}.ts` };
    }
    for (const [entry, { source }] of Object.entries(entries)) {
      const weight = await kilobytesOf(source);
      const row = new RegExp(`^\\| \`${packageName}${entry.slice(1)}\` .*\\| ([\\d.]+) +\\|$`, 'm');
      const said = Number(row.exec(readme)?.[1]);
      assert.ok(
        Math.abs(said - weight) <= Math.max(weight / 10, 0.1),
        `README.md says ${String(said)} kB for ${entry}; it is ${weight.toFixed(1)} kB`,
      );
    }
  });
});

async function kilobytesOf(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${source}';`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    logLevel: 'silent',
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length / 1000;
}

/** What the compiler says of the blocks, each a file beside the sources. */
function faultsOfTypes(blocks: readonly Example[]): string[] {
  const files = new Map(
    blocks.map(({ code }, index) => [
      join(import.meta.dirname, `readme-block-${index}.ts`),
      `${code}\nexport {};`,
    ]),
  );
  const globals = join(import.meta.dirname, 'readme-globals.d.ts');
  files.set(globals, `declare const plan: import('@careway/rules/plan').Plan;`);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['source'],
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const virtual: ts.CompilerHost = {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    getSourceFile: (path, version) => {
      const code = files.get(path);
      return code === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, code, version);
    },
  };
  const program = ts.createProgram([...files.keys()], options, virtual);
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return ts.getPreEmitDiagnostics(program, file).map(({ messageText }) => {
      const place = blocks[[...files.keys()].indexOf(path)]?.place ?? path;
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

describe('the examples in doc comments', () => {
  const found = docExamples();
  for (const example of found) {
    it(`${example.place} gives what it says`, async () => {
      const checks = await run(example, { ...library, ...help, plan, text });
      assert.ok(checks > 0, `${example.place} shows no value. Write "// value" after the call.`);
    });
  }

  it('are there for the verbs', () => {
    assert.ok(found.length >= 9, `only ${String(found.length)} examples were found`);
  });
});

describe('the runner of examples', () => {
  const of = (code: string) => run({ place: 'here', code }, { plan });

  it('fails on another value, another member, and a call that throws', async () => {
    assert.equal(await of('1 + 1; // → 2'), 1);
    assert.equal(await of('({ a: 1, b: 2 }); // → { a: 1, … }'), 1);
    await assert.rejects(of('1 + 1; // → 3'), assert.AssertionError);
    await assert.rejects(of('({ a: 1 }); // → { a: 1, b: 2 }'), assert.AssertionError);
    await assert.rejects(of('({ a: 1, b: 2 }); // → { a: 1 }'), assert.AssertionError);
    await assert.rejects(of('({ a: 2, b: 2 }); // → { a: 1, … }'), assert.AssertionError);
    await assert.rejects(of('undefined; // → null'), assert.AssertionError);
    await assert.rejects(of('nobody(); // → 1'), /nobody is not defined/);
  });

  it('sees a block that shows nothing, and one with a wrong type', async () => {
    assert.equal(await of('const a = 1;'), 0);
    const [fault] = faultsOfTypes([{ place: 'here', code: 'const a: string = 1;' }]);
    assert.match(fault ?? '', /^here: Type 'number' is not assignable/);
  });
});
