import { join } from 'node:path';
import type { EnvironmentOptions, Rolldown } from 'vite';
import { staffPageFolder } from './staff-page.js';
import { cdnFolder, defineFile, elements, root, sources } from './elements.js';

/** Packages of the house are read from their sources: a fresh checkout has nothing built yet. */
export const conditions = ['source', 'module', 'browser', 'development|production'];

/** A build for a host's page, as a library: it comes without the helpers of a page of its own. */
function kit(
  entry: Record<string, string>,
  folder: string,
  output: Rolldown.OutputOptions,
): EnvironmentOptions {
  return {
    consumer: 'client',
    // Not taken over from the settings of the whole by an environment of its own.
    resolve: { conditions },
    define: { __CAREWAY_ELEMENTS__: JSON.stringify(elements) },
    build: {
      outDir: join(cdnFolder, folder),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', minify: true, ...output } },
    },
  };
}

/** A file for each element, and files with what elements share or load later. */
const cdn = kit(Object.fromEntries(elements.map((name) => [name, defineFile(name)])), '', {
  chunkFileNames: 'shared/[name]-[hash].js',
  codeSplitting: { groups: [{ name: 'core', minShareCount: 9 }] },
});

/** All in one file, so that one hash vouches for it. */
const oneFile = (name: string, source: string, folder = '') =>
  kit({ [name]: source }, folder, { codeSplitting: false });

const embed = (name: string) => join(sources, 'embed', `${name}.ts`);

/** The page of those who answer, into the package that serves it. */
const staff: EnvironmentOptions = {
  consumer: 'client',
  resolve: { conditions },
  build: {
    outDir: staffPageFolder,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    lib: { entry: { page: join(root, 'packages', 'staff', 'src', 'page.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: { entryFileNames: '[name].js', minify: true, codeSplitting: false },
    },
  },
};

/** The builds of the kit, by name, in the order in which they run. */
export const kitEnvironments: Readonly<Record<string, EnvironmentOptions>> = {
  cdn,
  loader: oneFile('careway', embed('loader')),
  staff,
  worker: oneFile('pcp-finder-worker', join(sources, 'pcp-finder', 'worker.ts')),
  frame: oneFile('frame', embed('frame')),
  frame_host: oneFile('frame-host', embed('frame-host')),
  ...Object.fromEntries(
    elements.map((name) => [
      `single_${name.replaceAll('-', '_')}`,
      oneFile(name, defineFile(name), 'single'),
    ]),
  ),
};
