/** Search and filters above the grid. */
import { CLAIM_KINDS, type ClaimKind, type MatrixFilter } from '../../src/reports/filter.ts';
import { KIND_NAMES } from '../../src/reports/words.ts';
import { byId, element } from './dom.ts';

const PAUSE = 120;

const option = (value: string, text: string): HTMLOptionElement => element('option', { text, attributes: { value } });

export class Toolbar {
  readonly #search = byId('search', HTMLInputElement);
  readonly #kind = byId('kind', HTMLSelectElement);
  readonly #show = byId('show', HTMLSelectElement);
  readonly #source = byId('source', HTMLSelectElement);
  #timer = 0;
  /** The source asked for, kept while its articles have not arrived. */
  #wanted: string | null;

  constructor(filter: MatrixFilter, changed: (filter: MatrixFilter) => void) {
    this.#kind.append(
      option('', 'All'),
      ...CLAIM_KINDS.map((k) => option(k, `${KIND_NAMES[k]}s`.replace('Persons', 'People'))),
    );
    this.#show.append(
      option('all', 'All claims'),
      option('shared', 'Several sources'),
      option('conflict', 'Conflicts only'),
    );
    this.#source.append(option('', 'All'));
    this.#search.value = filter.text;
    this.#kind.value = filter.kinds[0] ?? '';
    this.#show.value = filter.show;
    this.#wanted = filter.source;
    const tell = (): void => {
      this.#wanted = this.#source.value === '' ? null : this.#source.value;
      changed(this.filter);
    };
    for (const select of [this.#kind, this.#show, this.#source]) select.addEventListener('change', tell);
    this.#search.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => changed(this.filter), PAUSE);
    });
  }

  get filter(): MatrixFilter {
    return {
      kinds: this.#kind.value === '' ? [] : [this.#kind.value as ClaimKind],
      show: this.#show.value as MatrixFilter['show'],
      source: this.#wanted,
      text: this.#search.value.slice(0, 500),
    };
  }

  sources(paths: readonly string[]): void {
    this.#source.replaceChildren(option('', 'All'), ...paths.map((p) => option(p, p)));
    this.#source.value = this.#wanted !== null && paths.includes(this.#wanted) ? this.#wanted : '';
  }
}
