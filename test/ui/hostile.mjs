// Part of `npm run test:ui`: articles, file names, a folder and a decisions file made to do harm, in the real workbench: what is drawn is looked at,
// in notifications, a hover, the Problems panel, the side bar and the claim matrix, and what is exported is read.
//   --out DIR keeps the pictures
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beginDrive } from './session.mjs';

const LINK = '[run](command:workbench.action.toggleZenMode)';
const TAGS = '<img src=x onerror=alert(1)><script>alert(2)<script>';
const ADDRESSES = 'https://x.example/p //x.example/p mailto:a@x.example b@x.example';
const FIRST = `a ${LINK} ${TAGS} $(zap).txt`;
const SECOND = 'b other.txt';
const article = (drowned, words) =>
  `Published: 2024-05-04\n\n${drowned} passengers drowned when the barge Ostrava capsized off Marren on Friday, the owner ${TAGS} said.\n\n` +
  `"We saw ${LINK} no light at all and ${TAGS} ${ADDRESSES} $(zap) ${words}," Captain Mira Holm said.\n\n` +
  'The coast guard searched the bay until the evening and went home after dark, when the wind rose again.\n';

const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-hostile-')));
const folder = path.join(scratch, `desk ${LINK}`);
fs.mkdirSync(path.join(folder, '.crosscheck'), { recursive: true });
fs.writeFileSync(path.join(folder, '.crosscheck/decisions.json'), `${LINK} is no JSON`);
fs.writeFileSync(path.join(folder, FIRST), article('Nine', 'nobody answered our calls for help'));
fs.writeFileSync(path.join(folder, SECOND), article('Eleven', 'nobody answered our radio for hours'));
const { server, page, workbench, picture, walk } = await beginDrive('hostile');
const dialogs = [];
page.on('dialog', (d) => {
  dialogs.push(d.message());
  void d.dismiss();
});

/** What an attack would have made of a part of the page: its own image or script, or a link that is not Crosscheck's. */
async function drawn(part) {
  const found = await part.evaluateAll((elements) =>
    elements.flatMap((e) =>
      [...e.querySelectorAll('img, script, iframe, a, [data-href]')].map((x) => ({
        tag: x.tagName,
        to: x.dataset.href ?? x.getAttribute('href') ?? x.getAttribute('src') ?? '',
        title: x.getAttribute('title') ?? '',
      })),
    ),
  );
  return found.filter(
    ({ tag, to, title }) =>
      /^(?:IMG|SCRIPT|IFRAME)$/.test(tag) ||
      (/^(?:https?|javascript|command):/.test(to) && !to.startsWith('command:crosscheck.')) ||
      /toggleZenMode/.test(title),
  );
}

async function inert(ok, what, part) {
  await part.first().waitFor();
  assert.deepEqual(await drawn(part), [], what);
  await picture(`hostile-${what.replaceAll(' ', '-')}`);
  ok(`${what}: plain words`);
}

const toast = (text) => page.locator('.notifications-toasts .notification-list-item', { hasText: text });

async function steps(ok) {
  await workbench.open(server.url({ folder }));
  const broken = toast('The decisions of');
  await broken.first().waitFor({ timeout: 60_000 });
  assert.match(await broken.first().innerText(), /\[run\]/);
  await inert(ok, 'notice of a broken file', broken);
  await workbench.command('Notifications: Clear All Notifications');

  await workbench.quickOpen('a run', 'a [run]');
  await workbench.marked();
  await workbench.goTo(3, 2);
  assert.match(await workbench.hover(), /b other\.txt/);
  await inert(ok, 'hover', page.locator('.monaco-editor .monaco-hover:not(.hidden)'));
  await page.keyboard.press('Escape');
  const rows = await workbench.problems();
  assert.ok(rows.some((r) => r.includes('[run]')) && rows.some((r) => r.includes('b other.txt')), rows.join('\n'));
  await inert(ok, 'Problems panel', page.locator('.markers-panel'));

  await page.locator('.activitybar [aria-label^="Crosscheck"]').first().click();
  await page.locator('.sidebar .monaco-list-row', { hasText: '[run]' }).first().waitFor();
  await inert(ok, 'side bar', page.locator('.sidebar'));

  await workbench.command('Crosscheck: Leave This File Out or Take It In Again');
  const left = toast('is left out from now on');
  await left.first().waitFor();
  await inert(ok, 'notice of a file left out', left);
  await left.first().getByRole('button', { name: 'Undo' }).click();

  await workbench.marked();
  await workbench.command('Crosscheck: Show Claim Matrix');
  let frame;
  for (let i = 0; i < 100 && !frame; i++) {
    for (const f of page.frames())
      if (
        (await f
          .locator('#grid')
          .count()
          .catch(() => 0)) > 0
      )
        frame = f;
    await page.waitForTimeout(200);
  }
  assert.ok(frame, 'the matrix opened');
  await frame.locator('.row.conflict .cell.conflict').first().waitFor();
  assert.ok((await frame.locator('main').innerText()).includes('[run]'));
  assert.deepEqual(await drawn(frame.locator('main')), []);
  await inert(ok, 'matrix', frame.locator('main'));

  for (const [ending, check] of [
    ['html', (text) => assert.ok(text.includes('&lt;img src=x') && !/<(?:img|script)\b/i.test(text))],
    ['csv', (text) => assert.ok(text.includes('[run]') && !/(?:^|,)"?[=+@]/m.test(text))],
    ['sarif', (text) => assert.equal(JSON.parse(text).version, '2.1.0')],
    ['json', (text) => assert.equal(JSON.parse(text).schema, 'crosscheck/1')],
  ]) {
    const target = path.join(scratch, `export.${ending}`);
    await page.keyboard.press('F1');
    await workbench.quickInput.fill('>Crosscheck: Export…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Crosscheck: Export…' }).first().click();
    const place = page.locator('.quick-input-widget input[placeholder$="path"]').first();
    await place.waitFor();
    // The dialog proposes a place of its own once it has looked at the folder.
    do {
      await workbench.settle();
      await place.fill(target);
      await workbench.settle();
    } while ((await place.inputValue()) !== target);
    await place.press('Enter');
    await place.waitFor({ state: 'hidden' });
    for (let i = 0; i < 100 && !fs.existsSync(target); i++) await page.waitForTimeout(100);
    await workbench.settle();
    assert.ok(fs.existsSync(target), `${target} is among ${fs.readdirSync(scratch).join(', ')}`);
    check(fs.readFileSync(target, 'utf8'));
    ok(`exported as ${ending}, inert`);
  }
  assert.deepEqual(dialogs, [], 'no script of theirs ran');
}

await walk(steps, () => fs.rmSync(scratch, { recursive: true, force: true }));
