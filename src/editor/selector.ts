/** Documents that providers look at; whether one is an article is asked of `Articles`. */
import type * as vscode from 'vscode';

export const SELECTOR: vscode.DocumentSelector = [{ language: 'plaintext' }, { language: 'markdown' }];
