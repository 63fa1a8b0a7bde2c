/** Articles, file names and notes are other people's text: in a hover card they are words, never links, images, HTML or emphasis. */
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { ATTACKS } from '../../../test/unit/support/hostile.ts';
import type { AnalysisClaim, Occurrence } from '../../engine/analysis.ts';
import { commandUri } from '../text/commandUri.ts';
import { type CardPort, claimCard } from './card.ts';

/** As the editor reads a hover's Markdown: raw HTML is refused there; here it is let through, so that it would show. */
const reader = new MarkdownIt({ html: true, linkify: true });

const place = (path: string, text: string): Occurrence => ({
  path,
  start: 3,
  end: 8,
  mention: null,
  value: text,
  why: text,
  source: text,
  voice: 0,
  snippet: text,
});

/** What the reader makes of a card: its tags, its link targets. */
function rendered(card: string): { html: string; targets: string[] } {
  const html = reader.render(card);
  return { html, targets: [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((m) => m[1]!) };
}

describe('hostile text in hover cards', () => {
  for (const kind of ['figure', 'quote', 'person', 'statement', 'date'] as const)
    it(`is inert in a card on a ${kind}`, () => {
      for (const attack of ATTACKS) {
        const here = place(`in/${attack}.txt`, attack);
        const other = place(`in/other ${attack}.txt`, `other ${attack}`);
        const claim: AnalysisClaim = { id: 'k', kind, label: attack, status: 'conflict', occurrences: [here, other] };
        const port: CardPort = {
          label: (p) => p,
          href: (o) => commandUri('crosscheck.openPlace', [{ uri: `file:///${o.path}`, start: o.start }]),
          actions: [['Peek all', commandUri('crosscheck.peekVersions', [{ uri: here.path }])]],
          role: () => attack,
          decision: `ignored, ${attack}`,
          limit: 5,
        };
        const { html, targets } = rendered(claimCard(claim, here, [{ occurrence: other, relation: 'conflict' }], port));
        assert.ok(!/<(?:script|img|svg|iframe|code|h\d|table|hr|blockquote)\b/i.test(html), `${attack}\n${html}`);
        for (const target of targets)
          assert.match(target, /^command:crosscheck\.(?:openPlace|peekVersions)\?/, `${attack}\n${html}`);
        assert.ok(targets.length >= 2, `the card's own links are whole: ${attack}\n${html}`);
        for (const target of targets) JSON.parse(decodeURIComponent(target.slice(target.indexOf('?') + 1)));
        assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u200b]/.test(html), attack);
      }
    });
});
