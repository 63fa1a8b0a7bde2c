/** Elements by hand: texts are set as text, never as markup. */
import type { Shape } from '../../src/reports/shapes.ts';

export interface ElementParts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly Node[];
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parts: ElementParts = {},
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (parts.class) node.className = parts.class;
  if (parts.text !== undefined) node.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) node.setAttribute(name, String(value));
  if (parts.children) node.append(...parts.children);
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing as SVG elements. */
export function drawing(shape: Shape): SVGElement {
  const node = document.createElementNS(SVG, shape.tag);
  for (const [name, value] of Object.entries(shape.attributes)) node.setAttribute(name, String(value));
  if (shape.text !== undefined) node.textContent = shape.text;
  for (const child of shape.children ?? []) node.append(drawing(child));
  return node;
}

/** An element of the page by its id. @throws {Error} when the page lacks it, which would be a fault of ours. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const node = document.getElementById(id);
  if (!(node instanceof type)) throw new Error(`the page lacks #${id}`);
  return node;
}
