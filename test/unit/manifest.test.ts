import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

// Whatever the manifest promises is in the source, and whatever the source asks of the editor is in the manifest.

const ROOT = path.resolve(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));

interface Item {
  readonly command?: string;
  readonly when?: string;
  readonly enablement?: string;
}
interface Setting {
  readonly type?: string | string[];
  readonly default?: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly enum?: unknown[];
  readonly enumDescriptions?: string[];
  readonly markdownEnumDescriptions?: string[];
}
interface Manifest {
  readonly icon?: string;
  readonly main: string;
  readonly browser: string;
  readonly contributes: {
    readonly commands: (Item & { command: string; title: string; category?: string })[];
    readonly menus: Record<string, Item[]>;
    readonly keybindings: Item[];
    readonly configuration: { properties: Record<string, Setting> };
    readonly colors: { id: string; description: string; defaults: Record<string, string> }[];
    readonly views: Record<string, { id: string; when?: string }[]>;
    readonly viewsContainers: Record<string, { id: string }[]>;
    readonly viewsWelcome: (Item & { view: string })[];
    readonly jsonValidation: { url: string }[];
  };
}

const manifest: Manifest = json('package.json');
const { commands, menus, keybindings, configuration, colors, views, viewsContainers, viewsWelcome } =
  manifest.contributes;
const settings = Object.entries(configuration.properties);
const manifestText = fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8');
const nls: Record<string, string> = json('package.nls.json');

/** The text of the editor and of the doors, comments left out. */
const source = ['src/editor', 'src/extension.ts', 'src/extension.web.ts']
  .map((place) => path.join(ROOT, place))
  .flatMap((place) =>
    fs.statSync(place).isDirectory()
      ? fs.readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file))
      : [place],
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
  .join('\n');

/** Does the source hold the words as a whole string, in any quotes, or as a part of a template or link? */
const inSource = (words: string) =>
  new RegExp(`(?<![\\w.-])${words.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`).test(source);

/** Is it in the source whole, or as a string without the prefix that the source adds to it? */
const madeBySource = (id: string) =>
  inSource(id) || new RegExp(`['"]${id.replace('crosscheck.', '')}['"]`).test(source);

/** The templates of the source that could make a name, such as `${kind}Border`, as patterns. */
const templates = [...source.matchAll(/`((?:crosscheck\.)?\$\{[^}`]*\}[A-Z]\w+)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
);

/** Does the source hold a colour's id, whole, without its prefix, or as a template? */
const colourInSource = (id: string) =>
  [id, id.replace('crosscheck.', '')].some(
    (name) => inSource(name) || templates.some((template) => template.test(name)),
  );

const commandIds = new Set(commands.map(({ command }) => command));
const viewIds = new Set(Object.values(views).flatMap((list) => list.map(({ id }) => id)));
const ofOurs = (text: string) => [...text.matchAll(/crosscheck\.[A-Za-z][\w.]*\w/g)].map(([id]) => id);

/** The context keys that when-clauses of the manifest read. */
function contextKeys(): Set<string> {
  const clauses = [...commands, ...Object.values(menus).flat(), ...keybindings, ...viewsWelcome].flatMap((item) =>
    [item.when, item.enablement].filter((clause) => clause !== undefined),
  );
  const views = Object.values(manifest.contributes.views).flatMap((list) => list.flatMap(({ when }) => when ?? []));
  // `view == crosscheck.files` names a view, `config.crosscheck.x` a setting: neither is a key of ours.
  const bare = [...clauses, ...views].map((clause) =>
    clause.replace(/\b(view\s*[=!]=\s*|config\.)crosscheck\.[\w.]+/g, ''),
  );
  return new Set(bare.flatMap(ofOurs).filter((id) => !viewIds.has(id)));
}

const none = (list: readonly unknown[]) => assert.deepEqual(list, []);

describe('manifest', () => {
  it('has its texts in package.nls.json, each used and each there', () => {
    const used = new Set([...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? ''));
    none([...used].filter((key) => !(key in nls)));
    none(Object.keys(nls).filter((key) => !used.has(key) && !source.includes(key)));
    none(Object.keys(nls).filter((key) => nls[key]?.trim() === ''));
  });

  it('names only files that exist', () => {
    const built = [manifest.main, manifest.browser];
    const named = [...manifestText.matchAll(/"((?:\.\/)?(?:media|docs|seeds|syntaxes)\/[^"]+)"/g)].map(
      ([, file]) => file ?? '',
    );
    none(named.filter((file) => !fs.existsSync(path.join(ROOT, file))));
    for (const file of built) {
      const door = `src/${path.basename(file, '.js')}.ts`;
      assert.ok(fs.existsSync(path.join(ROOT, door)), `${file} is built from ${door}`);
    }
  });

  describe('commands', () => {
    it('are all registered by the source', () => none([...commandIds].filter((id) => !inSource(id))));

    it('belong to the category Crosscheck and have a title', () => {
      none(commands.filter(({ title, category }) => category !== 'Crosscheck' || !title).map(({ command }) => command));
    });

    it('in menus, keys and texts are contributed', () => {
      const items = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command ?? '');
      const inTexts = Object.values(nls).flatMap((text) =>
        [...text.matchAll(/\(command:([\w.]+)/g)].map(([, id]) => id ?? ''),
      );
      none([...items, ...inTexts].filter((id) => id.startsWith('crosscheck.') && !commandIds.has(id) && !inSource(id)));
    });
  });

  describe('settings', () => {
    it('are at most 25', () => assert.ok(settings.length <= 25, String(settings.length)));

    it('have a default, a scope and a description', () => {
      none(
        settings
          .filter(
            ([, { default: standard, scope, markdownDescription }]) =>
              standard === undefined || !scope || !markdownDescription,
          )
          .map(([id]) => id),
      );
    });

    it('describe each of their choices', () => {
      const choices = settings.filter(([, setting]) => setting.enum);
      none(
        choices
          .filter(([, s]) => (s.markdownEnumDescriptions ?? s.enumDescriptions)?.length !== s.enum?.length)
          .map(([id]) => id),
      );
    });

    it('are read by the source under their name', () => {
      none(settings.map(([id]) => id.replace(/^crosscheck\./, '')).filter((name) => !inSource(name)));
    });
  });

  describe('colours', () => {
    it('are given for all four kinds of theme', () => {
      const kinds = ['dark', 'light', 'highContrast', 'highContrastLight'];
      none(colors.filter(({ defaults }) => kinds.some((kind) => !defaults[kind])).map(({ id }) => id));
    });

    it('are used by the source, and no other is', () => {
      const asked = [...source.matchAll(/ThemeColor\(\s*['"`](crosscheck\.[\w.]+)['"`]/g)].map(([, id]) => id ?? '');
      none(asked.filter((id) => !colors.some((color) => color.id === id)));
      none(colors.map(({ id }) => id).filter((id) => !colourInSource(id)));
    });
  });

  describe('views', () => {
    it('are made by the source', () => none([...viewIds].filter((id) => !madeBySource(id))));

    it('stand in a container that is contributed', () => {
      const containers = new Set(Object.values(viewsContainers).flatMap((list) => list.map(({ id }) => id)));
      none(
        Object.keys(views).filter((id) => !containers.has(id) && !['explorer', 'scm', 'debug', 'test'].includes(id)),
      );
    });

    it('that greet an empty window exist', () =>
      none(viewsWelcome.map(({ view }) => view).filter((id) => !viewIds.has(id))));
  });

  it('reads only context keys that the source sets', () => {
    none([...contextKeys()].filter((key) => !madeBySource(key)));
  });
});
