/** The project's Markdown pages, read as a Markdown reader reads them. */
import fs from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Page {
  /** Relative to the project, with `/`. */
  readonly file: string;
  /** Targets of links and images, as written. */
  readonly targets: readonly { readonly href: string; readonly image: boolean }[];
  /** The anchors of its headings, as code hosts make them. */
  readonly anchors: ReadonlySet<string>;
  /** Prose: without code, links' targets and HTML. One entry a block. */
  readonly prose: readonly string[];
  /** Words and paths in code spans. */
  readonly codes: readonly string[];
  /** Fenced code, in order. */
  readonly fences: readonly { readonly language: string; readonly text: string }[];
}

const reader = new MarkdownIt({ html: true });

/** The anchor that code hosts give a heading. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

/** Reads one page. @param file relative to the project. */
export function readPage(file: string): Page {
  const targets: { href: string; image: boolean }[] = [];
  const anchors = new Set<string>();
  const prose: string[] = [];
  const codes: string[] = [];
  const fences: { language: string; text: string }[] = [];
  const tokens = reader.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'), {});
  tokens.forEach((token, i) => {
    if (token.type === 'fence') fences.push({ language: token.info.trim(), text: token.content });
    if (token.type !== 'inline') return;
    const words: string[] = [];
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') targets.push({ href: String(child.attrGet('href') ?? ''), image: false });
      else if (child.type === 'image') {
        targets.push({ href: String(child.attrGet('src') ?? ''), image: true });
        words.push(child.content);
      } else if (child.type === 'code_inline') {
        codes.push(child.content);
        words.push(' ');
      } else words.push(child.type === 'text' ? child.content : child.type.endsWith('break') ? '\n' : '');
    }
    prose.push(words.join(''));
    const heading = tokens[i - 1]?.type === 'heading_open';
    if (heading) anchors.add(anchorOf((token.children ?? []).map((c) => c.content).join('')));
  });
  return { file, targets, anchors, prose, codes, fences };
}

/** All pages that a reader can meet, in order. */
export function pageFiles(): string[] {
  const top = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
  const docs = fs
    .readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'));
  return [...top, ...docs.sort()];
}
