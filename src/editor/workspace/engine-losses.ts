/** What is done when the engine is lost: another one is given everything, unless they go one after the other. */
import * as vscode from 'vscode';
import type { RemoteEngine } from '../../engine/remote/client.ts';
import { Losses } from './losses.ts';

export interface EngineLossesPort {
  /** Gives everything to another engine. */
  readonly giveAll: () => Promise<void>;
  /** Shows nothing any more. */
  readonly forgetAll: () => void;
  /** Somebody asks for everything to be read again. */
  readonly rescan: () => Promise<void>;
}

export class EngineLosses {
  readonly #losses = new Losses();
  #stopped = false;

  constructor(
    readonly engine: RemoteEngine,
    readonly log: vscode.LogOutputChannel,
    readonly port: EngineLossesPort,
  ) {}

  /** Too many were lost: nothing is known, until everything is read again. */
  get stopped(): boolean {
    return this.#stopped;
  }

  async lost(reason: string): Promise<void> {
    if (this.#losses.add(Date.now())) return this.#stop(reason);
    this.log.warn(`The engine was lost (${reason}); another one is given all articles.`);
    await this.port.giveAll();
  }

  /** Starts an engine where none is started by itself any more. */
  startAgain(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#losses.forget();
    this.engine.start();
  }

  /** What cannot be kept in step is not shown. */
  async #stop(reason: string): Promise<void> {
    this.#stopped = true;
    this.engine.stop();
    this.log.error(
      `The engine was lost once more (${reason}); no other is started before all articles are read again by the command.`,
    );
    this.port.forgetAll();
    const again = vscode.l10n.t('Read all articles again');
    const message = vscode.l10n.t('Crosscheck broke off several times and has stopped. The log tells why.');
    if ((await vscode.window.showErrorMessage(message, again)) === again) await this.port.rescan();
  }
}
