/** Every Markdown report by name. */
import { contradictions } from './contradictions.ts';
import { decisions } from './decisions.ts';
import { figures } from './figures.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import type { ReportFormat } from './report.ts';
import { sources } from './sources.ts';

export const REPORT_NAMES = ['contradictions', 'figures', 'people', 'quotes', 'sources', 'decisions'] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

export interface MarkdownReport {
  readonly title: string;
  readonly render: ReportFormat;
}

export const REPORTS: Readonly<Record<ReportName, MarkdownReport>> = {
  contradictions: { title: 'Contradictions', render: contradictions },
  figures: { title: 'Figures', render: figures },
  people: { title: 'People', render: people },
  quotes: { title: 'Quotes', render: quotes },
  sources: { title: 'Sources', render: sources },
  decisions: { title: 'Reviewed decisions', render: decisions },
};
