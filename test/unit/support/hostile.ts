/** An analysis in which every text that an article, a file name or a note can supply is an attack. */
import type { Analysis } from '../../../src/engine/analysis.ts';
import type { ReviewedDecision } from '../../../src/reports/report.ts';
import { AnalysisBuilder } from './ferry.ts';

export const ATTACKS: readonly string[] = [
  '[click](command:workbench.action.terminal.new)',
  '![x](https://evil.example/p.png)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '`code` **bold** _it_ ~~no~~ | cell | $(zap)',
  'https://evil.example/ www.evil.example mailto:a@evil.example a@evil.example //evil.example/p ftp://evil.example',
  '# heading',
  '- item',
  '1. item',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3+cmd|x',
  '@SUM(1)',
  '\u001b[31mred\u001b]8;;http://evil.example\u0007',
  'right\u202eot-left\u200b\u{e0041}',
  'a "quoted", comma;\r\nnew line',
  'lone \ud800 half',
  '&lt;b&gt; &#60;',
  ']]> --> <!--',
  '{0} [a](1) \\',
  '$& $1 $`',
];

/** One claim in conflict per attack, each attack also a path, a source, an outlet, a label and a note. */
export function hostile(): { analysis: Analysis; builder: AnalysisBuilder; decisions: ReviewedDecision[] } {
  const builder = new AnalysisBuilder();
  ATTACKS.forEach((attack, i) => {
    builder.source(`in/${i} ${attack}.txt`, `${attack} stands here and goes on.\n`, '2024-01-02', attack);
    builder.source(`in/${i} other.txt`, `${attack} stands here.\n`, attack, null);
    const a = builder.place(`in/${i} ${attack}.txt`, attack, attack, {
      source: attack,
      why: attack,
      snippet: `${attack} stands here`,
    });
    const b = builder.place(`in/${i} other.txt`, attack, `other ${attack}`, { source: attack, why: attack });
    const kind = i % 2 === 0 ? 'quote' : 'figure';
    builder.quote(`in/${i} ${attack}.txt`, attack, `e${i}`, attack, attack);
    builder.person(`in/${i} other.txt`, attack, `e${i}`, attack, attack);
    builder.claim({ id: `c${i}`, kind, label: attack, status: 'conflict', occurrences: [a, b] });
    builder.finding('figure.conflict', 'warning', `c${i}`, a, b, () => attack);
  });
  const decisions = ATTACKS.map((attack, i) => ({
    fingerprint: `x${i}`,
    verdict: attack,
    note: attack,
    author: attack,
    date: attack,
    about: attack,
  }));
  return { analysis: builder.build(), builder, decisions };
}
