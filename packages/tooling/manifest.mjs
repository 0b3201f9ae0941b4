// Writes what editors and tools read of the elements into packages/widgets/dist: the custom-elements
// manifest, and from it the data of VS Code and JetBrains. Their source are the classes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { readManifest } from './manifest/analyze.mjs';
import { vsCodeData, webTypes } from './manifest/editor-data.mjs';

export async function writeManifest() {
  const widgets = join(root, 'packages', 'widgets');
  const write = (name, value) => {
    writeFileSync(join(widgets, 'dist', name), `${JSON.stringify(value, null, 2)}\n`);
  };
  const manifest = await readManifest();
  write('custom-elements.json', manifest);
  write('vscode.html-custom-data.json', vsCodeData(manifest));
  const about = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8'));
  write('web-types.json', webTypes(manifest, about));
}
