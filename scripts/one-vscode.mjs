// An esbuild plugin: all modules of a bundle share one `vscode`, as the editor gives it. Else esbuild makes each module a copy of the
// whole interface, which took longer than everything else that is done when the extension is loaded.
import { readFile } from 'node:fs/promises';

const IMPORT = /^import \* as vscode from 'vscode';$/m;
const SHARED = 'shared-vscode';

export const oneVscodePlugin = {
  name: 'one-vscode',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]src[\\/](?:editor[\\/].*|extension(?:\.web)?)\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: text.replace(IMPORT, `import { vscode } from '${SHARED}';`), loader: 'ts' };
    });
    onResolve({ filter: /^shared-vscode$/ }, () => ({ path: 'vscode', namespace: SHARED }));
    onLoad({ filter: /.*/, namespace: SHARED }, () => ({ contents: `export const vscode = require('vscode');` }));
  },
};
