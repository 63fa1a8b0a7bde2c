/** Every link, anchor, picture and file that the pages name is there, and every page can be reached from the README. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { anchorOf, pageFiles, ROOT, readPage } from '../support/markdown.ts';

const FILES = pageFiles();
const PAGES = new Map(FILES.map((file) => [file, readPage(file)]));
const OUTSIDE = /^(?:https?|mailto):/;

/** Where a relative link of a page leads: a path in the project and an anchor. */
function resolve(file: string, href: string): { target: string; anchor: string } {
  const [place = '', anchor = ''] = href.split('#');
  return { target: place === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(place)), anchor };
}

describe('pages', () => {
  it('the check itself makes the anchors that code hosts make', () => {
    assert.equal(anchorOf('What counts as a contradiction?'), 'what-counts-as-a-contradiction');
    assert.equal(anchorOf('`figure.sum`: parts & whole'), 'figuresum-parts--whole');
  });

  for (const file of FILES) {
    const page = PAGES.get(file)!;

    it(`${file}: relative links and pictures lead somewhere`, () => {
      const broken = page.targets
        .filter(({ href }) => !OUTSIDE.test(href))
        .filter(({ href }) => {
          const { target, anchor } = resolve(file, href);
          if (!fs.existsSync(path.join(ROOT, target))) return true;
          return anchor !== '' && !(PAGES.get(target) ?? readPage(target)).anchors.has(anchor);
        });
      assert.deepEqual(broken, []);
    });

    it(`${file}: links to the outside are https`, () => {
      const outside = page.targets.map(({ href }) => href).filter((href) => OUTSIDE.test(href));
      assert.deepEqual(
        outside.filter((href) => !href.startsWith('https://')),
        [],
      );
    });

    it(`${file}: files named in the text exist`, () => {
      const named = page.codes.filter((code) => /^(?:src|test|docs|scripts|media|seeds)\/[\w./-]+$/.test(code));
      assert.deepEqual(
        named.filter((code) => !fs.existsSync(path.join(ROOT, code))),
        [],
      );
    });

    it(`${file}: npm scripts named in the text exist`, () => {
      const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
      const code = [...page.codes, ...page.fences.map(({ text }) => text)].join('\n');
      const names = [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own);
      assert.deepEqual(
        names.filter((name) => name === undefined || !(name in scripts)),
        [],
      );
    });
  }

  it('can all be reached from the README', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { href } of PAGES.get(file)?.targets ?? [])
        if (!OUTSIDE.test(href)) {
          const { target } = resolve(file, href);
          if (PAGES.has(target)) visit(target);
        }
    };
    visit('README.md');
    assert.deepEqual(
      FILES.filter((file) => !reached.has(file)),
      [],
    );
  });

  it('show no picture that nobody can see: each has a text', () => {
    const text = FILES.map((file) => fs.readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
    assert.deepEqual(text.match(/!\[\s*\]\(/g) ?? [], []);
  });
});
