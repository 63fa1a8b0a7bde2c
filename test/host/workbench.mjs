// Drives the workbench of a VS Code in a browser page as a person at the keyboard does.

/** The themes that pictures are taken in, by a short name. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

/** Settings for a calm, legible picture. */
export const PICTURE_SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'editor.lineHeight': 1.55,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.renderLineHighlight': 'none',
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.cursorBlinking': 'solid',
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/** What an editor decoration made by an extension looks like in the page. */
const MARK = '[class*="TextEditorDecorationType"]';

/**
 * A link of a report's preview, which is a page within a page within the workbench.
 * @param {import('playwright-core').Page} page @param {string} label
 */
export async function previewLink(page, label) {
  for (let tries = 0; tries < 60; tries++) {
    for (const frame of page.frames()) {
      const link = frame.locator('a', { hasText: label }).first();
      if (await link.isVisible().catch(() => false)) return link;
    }
    await page.waitForTimeout(250);
  }
  throw new Error(`no link "${label}" in the report`);
}

/** A workbench in a page. Every wait has Playwright's time limit. */
export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(30_000);
  }

  get quickInput() {
    return this.page.locator('.quick-input-widget input').first();
  }

  /** Opens an address and waits until the explorer shows a file. @param {string} url */
  async open(url) {
    await this.page.goto(url, { waitUntil: 'commit' });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Types into quick open and takes the first answer that contains `label`. @param {string} text @param {string} label */
  async quickOpen(text, label) {
    await this.page.keyboard.press('Control+P');
    await this.quickInput.waitFor({ state: 'visible' });
    await this.quickInput.fill(text);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Opens a file by its name. @param {string} name */
  async openFile(name) {
    await this.quickOpen(name, name);
    await this.page.locator('.tabs-container .tab', { hasText: name }).first().waitFor();
  }

  /** Puts the caret at a place of the open editor, lines and columns from 1. @param {number} line @param {number} column */
  async goTo(line, column) {
    await this.quickOpen(`:${line}:${column}`, `${line}`);
  }

  /** Runs a command by its full title, as the palette shows it. @param {string} title */
  async command(title) {
    await this.page.keyboard.press('F1');
    await this.quickInput.waitFor({ state: 'visible' });
    await this.quickInput.fill(`>${title}`);
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows
      .filter({ has: this.page.getByText(title, { exact: true }) })
      .first()
      .click();
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Waits until the open editor bears a mark. */
  async marked() {
    await this.page
      .locator(`.monaco-editor .view-overlays ${MARK}, .monaco-editor .view-line span${MARK}`)
      .first()
      .waitFor({
        state: 'attached',
      });
  }

  /** Shows the hover at the caret and waits for it. @returns its text */
  async hover() {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content').first();
    await hover.waitFor({ state: 'visible' });
    await this.settle();
    return hover.innerText();
  }

  /** Opens the Problems panel and waits for an entry. @returns the text of the entries in sight */
  async problems() {
    await this.page.keyboard.press('Control+Shift+M');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    await this.settle();
    return rows.allInnerTexts();
  }

  /** Lets fades and late layout end. */
  settle() {
    return this.page.waitForTimeout(700);
  }
}
