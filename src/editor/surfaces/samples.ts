/** The sample articles: copied out of the extension into its own storage, where they can be edited, and opened as a folder. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { notice } from '../text/notice.ts';

/** The names of the files in seeds/, a line each, put in by esbuild.mjs: a folder on a web server cannot be listed. */
declare const SAMPLE_NAMES: string;

const sampleNames = (): string[] => SAMPLE_NAMES.split('\n');

/** In the global state: the sample folder that the next window with it open should greet. */
const TO_GREET = 'samples.toGreet';

export class Samples extends Lifetime {
  readonly #context: vscode.ExtensionContext;

  constructor(context: vscode.ExtensionContext) {
    super();
    this.#context = context;
    this.keep(vscode.commands.registerCommand(COMMANDS.openSample, (open?: unknown) => this.open(open !== false)));
    void this.#greet();
  }

  /**
   * Copies the samples, as they were packed, and opens their folder: in this window where no folder is open, else in another.
   * @param show false copies only
   * @returns the folder; undefined when it could not be written, which the user is told
   */
  async open(show: boolean): Promise<vscode.Uri | undefined> {
    const folder = vscode.Uri.joinPath(this.#context.globalStorageUri, 'samples');
    try {
      await this.#copyTo(folder);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(
        notice(vscode.l10n.t('The sample articles could not be copied: {0}', reason)),
      );
      return undefined;
    }
    if (!show) return folder;
    await this.#context.globalState.update(TO_GREET, folder.toString());
    await vscode.commands.executeCommand('vscode.openFolder', folder, {
      forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0,
      noRecentEntry: true,
    });
    return folder;
  }

  async #copyTo(folder: vscode.Uri): Promise<void> {
    const { fs } = vscode.workspace;
    await fs.createDirectory(folder);
    await Promise.all(
      sampleNames().map(async (name) => {
        const text = await fs.readFile(vscode.Uri.joinPath(this.#context.extensionUri, 'seeds', name));
        await fs.writeFile(vscode.Uri.joinPath(folder, name), text);
      }),
    );
  }

  /** In the window that was opened for the samples, once: shows an article and the Problems panel. */
  async #greet(): Promise<void> {
    const { globalState } = this.#context;
    const asked = globalState.get<string>(TO_GREET);
    const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === asked);
    if (!folder) return;
    await globalState.update(TO_GREET, undefined);
    const [first = ''] = sampleNames();
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, first), { preview: false });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
