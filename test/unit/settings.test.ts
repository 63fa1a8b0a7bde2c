import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { FINDING_CODES } from '../../src/findings/finding.ts';

// The manifest, its texts and the one place where settings and commands are typed have to say the same.

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const texts: Record<string, string> = JSON.parse(read('package.nls.json'));
const { contributes } = manifest;
const settings: Record<string, Record<string, unknown>> = contributes.configuration.properties;

describe('manifest and code', () => {
  it('know the same settings, at most twenty-five', () => {
    const [body] = /export interface Settings \{[\s\S]*?\n\}/.exec(read('src/editor/settings.ts')) ?? [];
    assert.ok(body);
    const typed = [...body.matchAll(/^ {2}readonly '?([\w.]+)'?:/gm)].map((m) => `crosscheck.${m[1]}`);
    assert.deepEqual(Object.keys(settings).sort(), typed.sort());
    assert.ok(typed.length <= 25);
  });

  it('describe every setting and every choice, with a scope and a default', () => {
    for (const [name, s] of Object.entries(settings)) {
      assert.match(String(s.markdownDescription), /^%.+%$/, name);
      assert.ok('default' in s && 'scope' in s, name);
      const choices = (s.enum as string[] | undefined) ?? [];
      assert.equal((s.markdownEnumDescriptions as string[] | undefined)?.length ?? 0, choices.length, name);
    }
  });

  it('list every finding code in the severity setting', () => {
    assert.deepEqual(
      Object.keys(settings['crosscheck.severity']!.properties as object).sort(),
      [...FINDING_CODES].sort(),
    );
  });

  it('know the same commands', () => {
    const inCode = new Set([...read('src/editor/commands.ts').matchAll(/'(crosscheck\.\w+)'/g)].map((m) => m[1]));
    for (const { command } of contributes.commands) assert.ok(inCode.has(command), `${command} is in commands.ts`);
    const inManifest = new Set(contributes.commands.map((c: { command: string }) => c.command));
    const used = JSON.stringify([contributes.menus, contributes.keybindings]).matchAll(/"command":"([^"]+)"/g);
    for (const [, command] of used) assert.ok(inManifest.has(command), `${command} is contributed`);
  });

  it('put every command into one category', () => {
    for (const c of contributes.commands) assert.equal(c.category, 'Crosscheck', c.command);
  });

  it('have a text for every key, and no key without use', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((m) => m[1]!));
    assert.deepEqual([...used].sort(), Object.keys(texts).sort());
    for (const [key, text] of Object.entries(texts)) assert.ok(text.trim() !== '', key);
  });

  it('give every colour its value in all four kinds of theme, and use every colour', () => {
    const code = read('src/editor/marks/styles.ts');
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      const [, kind, part] = /^crosscheck\.(number|person|quote|conflict)(Border|Background)$/.exec(id) ?? [];
      assert.ok(kind && part && code.includes(part), id);
    }
  });

  it('ship every file that the manifest names', () => {
    const paths = [
      ...contributes.walkthroughs.flatMap((w: { steps: { media: { svg: string } }[] }) =>
        w.steps.map((s) => s.media.svg),
      ),
      ...contributes.viewsContainers.activitybar.map((v: { icon: string }) => v.icon),
      ...contributes.jsonValidation.map((j: { url: string }) => j.url),
      ...FINDING_CODES.map((code) => `docs/findings/${code}.md`),
    ];
    for (const p of paths) assert.ok(fs.existsSync(path.join(ROOT, p)), p);
  });
});

describe('every setting', () => {
  it('is tried in a real VS Code', () => {
    const folders = ['test/integration', 'test/ui'].map((folder) => path.join(ROOT, folder));
    const tests = folders
      .flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)))
      .filter((file) => /\.(?:test\.ts|mjs)$/.test(file))
      .map((file) => fs.readFileSync(file, 'utf8'))
      .join('\n');
    const untried = Object.keys(settings).filter((name) => {
      const short = name.replace(/^crosscheck\./, '');
      return !tests.includes(`'${short}'`) && !tests.includes(`'${name}'`);
    });
    assert.deepEqual(untried, []);
  });
});
