/** SVG drawings as plain data, so that a page and a text can both be made of them. Class names carry the colours. */
import { html } from './escape.ts';

export interface Shape {
  readonly tag: 'svg' | 'g' | 'line' | 'circle' | 'rect' | 'path' | 'text' | 'title';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

/** A shape as markup; texts and attributes are escaped. */
export function shapeMarkup(shape: Shape): string {
  const attributes = Object.entries(shape.attributes)
    .map(([k, v]) => ` ${k}="${html(String(v))}"`)
    .join('');
  const inner = (shape.text === undefined ? '' : html(shape.text)) + (shape.children ?? []).map(shapeMarkup).join('');
  return `<${shape.tag}${attributes}>${inner}</${shape.tag}>`;
}
