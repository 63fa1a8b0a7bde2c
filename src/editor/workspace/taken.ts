/** What was taken of each file last, so that a comparison reads only what differs. */

/** Size in bytes and when it was written last, in milliseconds since 1970: what tells that a file was written since. */
export interface FileState {
  readonly size: number;
  readonly mtime: number;
}

export class Taken {
  /** By URI. */
  readonly #marks = new Map<string, string>();

  /** The file's own text was taken in this state, whether it proved to be an article or not. */
  file(uri: string, { size, mtime }: FileState): void {
    this.#marks.set(uri, `${mtime} ${size}`);
  }

  /** The text of the open document was taken instead. */
  document(uri: string, version: number): void {
    this.#marks.set(uri, `document ${version}`);
  }

  forget(uri: string): void {
    this.#marks.delete(uri);
  }

  /** Forgets a file, or all files of a folder. */
  forgetUnder(uri: string): void {
    this.#marks.delete(uri);
    for (const key of this.#marks.keys()) if (key.startsWith(`${uri}/`)) this.#marks.delete(key);
  }

  /**
   * How what counts now stands to what was taken: of an open document its text, whatever the file holds.
   * @param state of the file; null when it is gone. @param version of the open document; undefined when the file is not open.
   */
  compare(uri: string, state: FileState | null, version: number | undefined): 'same' | 'other' | 'gone' {
    if (state === null) return 'gone';
    const now = version === undefined ? `${state.mtime} ${state.size}` : `document ${version}`;
    return this.#marks.get(uri) === now ? 'same' : 'other';
  }
}
