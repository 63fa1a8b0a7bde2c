/** A hand-made analysis of four invented articles, so that reports are tested without the engine. */
import type { Analysis, AnalysisClaim, Occurrence } from '../../../src/engine/analysis.ts';
import type { Finding, FindingCode, Severity } from '../../../src/findings/finding.ts';
import type { Mention, Quantity } from '../../../src/mentions/mention.ts';
import { LineIndex } from '../../../src/reports/lines.ts';
import type { ReportContext } from '../../../src/reports/report.ts';

interface Source {
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
}

/** Builds an analysis place by place; every place is found by its words, so offsets are right by construction. */
export class AnalysisBuilder {
  readonly #sources: Source[] = [];
  readonly #mentions = new Map<string, Mention[]>();
  readonly #claims: AnalysisClaim[] = [];
  readonly #findings: Finding[] = [];

  source(path: string, text: string, published: string | null = null, outlet: string | null = null): this {
    this.#sources.push({ path, text, published, outlet });
    this.#mentions.set(path, []);
    return this;
  }

  #span(path: string, words: string): { start: number; end: number } {
    const text = this.#sources.find((s) => s.path === path)!.text;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${path} does not hold “${words}”`);
    return { start, end: start + words.length };
  }

  #id(path: string): string {
    return `${path}#${this.#mentions.get(path)!.length}`;
  }

  number(path: string, words: string, bounds: Partial<Quantity>): string {
    const quantity: Quantity = {
      type: 'count',
      low: null,
      high: null,
      openLow: false,
      openHigh: false,
      approximate: false,
      unit: null,
      date: null,
      ...bounds,
    };
    const id = this.#id(path);
    this.#mentions.get(path)!.push({
      id,
      kind: 'number',
      text: words,
      ...this.#span(path, words),
      number: quantity,
      counted: 'passengers',
      about: null,
      event: 'rescue',
      scope: { place: null, time: null, actor: null, target: null },
      source: null,
      implied: false,
    });
    return id;
  }

  person(path: string, words: string, entity: string, name: string, role: string | null = null): string {
    const id = this.#id(path);
    this.#mentions
      .get(path)!
      .push({ id, kind: 'person', text: words, ...this.#span(path, words), person: { entity, name, role } });
    return id;
  }

  quote(
    path: string,
    words: string,
    entity: string | null,
    speaker: string | null,
    venue: string | null = null,
  ): string {
    const id = this.#id(path);
    this.#mentions.get(path)!.push({
      id,
      kind: 'quote',
      text: words,
      ...this.#span(path, words),
      quote: { speaker, entity, cue: 'said', venue, utterance: `${path}#q${id}` },
    });
    return id;
  }

  /** A place of a claim. */
  place(path: string, words: string, value: string, more: Partial<Occurrence> = {}): Occurrence {
    const text = this.#sources.find((s) => s.path === path)!.text;
    const span = this.#span(path, words);
    const from = text.lastIndexOf('\n', span.start) + 1;
    const to = text.indexOf('\n', span.end);
    return {
      path,
      ...span,
      mention: null,
      value,
      why: 'same event (rescue), same counted (passengers)',
      source: null,
      snippet: text.slice(from, to < 0 ? undefined : to),
      voice: this.#sources.findIndex((s) => s.path === path),
      ...more,
    };
  }

  claim(claim: AnalysisClaim): this {
    this.#claims.push(claim);
    return this;
  }

  /** A finding at each of two places. */
  finding(
    code: FindingCode,
    severity: Severity,
    claim: string,
    a: Occurrence,
    b: Occurrence,
    message: (here: Occurrence, there: Occurrence) => string,
  ): this {
    for (const [here, there] of [
      [a, b],
      [b, a],
    ] as const)
      this.#findings.push({
        code,
        severity,
        claim,
        message: message(here, there),
        primary: { path: here.path, start: here.start, end: here.end },
        related: [{ path: there.path, start: there.start, end: there.end, message: there.value }],
        fingerprint: `${code}/${claim}/${here.path}`,
      });
    return this;
  }

  build(): Analysis {
    return {
      schema: 'crosscheck/1',
      documents: this.#sources.map((s) => ({
        path: s.path,
        published: s.published,
        outlet: s.outlet,
        headline: null,
        boilerplate: [],
        mentions: [...this.#mentions.get(s.path)!].sort((a, b) => a.start - b.start),
      })),
      claims: this.#claims,
      findings: this.#findings,
    };
  }

  context(more: Partial<ReportContext> = {}): ReportContext {
    const lines = new Map(this.#sources.map((s) => [s.path, new LineIndex(s.text)]));
    const locate: ReportContext['locate'] = (path, offset) => lines.get(path)?.at(offset) ?? null;
    return {
      locate,
      link: (p) => `${encodeURI(p.path)}#L${locate(p.path, p.start)?.line}`,
      decisions: [],
      version: '1.2.3',
      ...more,
    };
  }
}

/** The ferry folder: a figure in conflict, one that rose over time, an altered quotation, a spelling, a figure that agrees, and singles. */
export function ferry(): AnalysisBuilder {
  const b = new AnalysisBuilder()
    .source(
      'ferry/a.txt',
      'The ferry Lind ran aground.\nSix passengers were rescued, harbour police said.\n"We saw no light at all," said Captain Mira Holm.\nThe crossing takes 40 minutes.\n',
      '2024-03-01',
      'The Lindvik Post',
    )
    .source(
      'ferry/b.txt',
      'Nine passengers were rescued, the owner said.\n"We saw no lights," said Mira Holm, the captain.\nIt takes 40 minutes to cross.\n',
      '2024-03-02',
    )
    .source(
      'ferry/c.txt',
      'At least six passengers were rescued on Friday.\nMyra Holm, a captain, declined to comment.\n',
      '2024-03-04',
      'Coast Radio',
    )
    .source('ferry/d.md', 'The repair will cost some $2 million.\n');
  const m = [
    b.number('ferry/a.txt', 'Six', { low: 6, high: 6 }),
    b.number('ferry/b.txt', 'Nine', { low: 9, high: 9 }),
    b.number('ferry/c.txt', 'At least six', { low: 6 }),
    b.number('ferry/a.txt', '40 minutes', { type: 'duration', low: 40, high: 40, unit: 'minute' }),
    b.number('ferry/b.txt', '40 minutes', { type: 'duration', low: 40, high: 40, unit: 'minute' }),
    b.number('ferry/d.md', 'some $2 million', { type: 'money', low: 2e6, high: 2e6, approximate: true, unit: 'USD' }),
  ];
  const q = [
    b.quote('ferry/a.txt', 'We saw no light at all,', 'mira-holm', 'Mira Holm'),
    b.quote('ferry/b.txt', 'We saw no lights,', 'mira-holm', 'Mira Holm', 'Coast Radio'),
  ];
  const p = [
    b.person('ferry/a.txt', 'Mira Holm', 'mira-holm', 'Mira Holm', 'Captain'),
    b.person('ferry/b.txt', 'Mira Holm', 'mira-holm', 'Mira Holm', 'captain'),
    b.person('ferry/c.txt', 'Myra Holm', 'mira-holm', 'Mira Holm', null),
  ];
  const six = b.place('ferry/a.txt', 'Six', '6', { mention: m[0]!, source: 'harbour police' });
  const nine = b.place('ferry/b.txt', 'Nine', '9', { mention: m[1]!, source: 'the owner' });
  const least = b.place('ferry/c.txt', 'At least six', 'at least 6', { mention: m[2]! });
  const light = b.place('ferry/a.txt', 'We saw no light at all,', 'We saw no light at all,', {
    mention: q[0]!,
    source: 'Mira Holm',
    why: 'same speaker, same words',
  });
  const lights = b.place('ferry/b.txt', 'We saw no lights,', 'We saw no lights,', {
    mention: q[1]!,
    source: 'Mira Holm',
    why: 'same speaker, same words',
  });
  const mira = b.place('ferry/a.txt', 'Mira Holm', 'Mira Holm', { mention: p[0]!, why: 'same name' });
  const myra = b.place('ferry/c.txt', 'Myra Holm', 'Myra Holm', {
    mention: p[2]!,
    why: 'same surname, spelling variant',
  });
  return b
    .claim({
      id: 'c1',
      kind: 'figure',
      label: 'passengers rescued',
      status: 'conflict',
      occurrences: [six, nine, least],
    })
    .claim({
      id: 'c2',
      kind: 'quote',
      label: 'Mira Holm: “We saw no light …”',
      status: 'conflict',
      occurrences: [light, lights],
    })
    .claim({
      id: 'c3',
      kind: 'person',
      label: 'Mira Holm',
      status: 'differs',
      occurrences: [mira, b.place('ferry/b.txt', 'Mira Holm', 'Mira Holm', { mention: p[1]!, why: 'same name' }), myra],
    })
    .claim({
      id: 'c4',
      kind: 'figure',
      label: 'duration of the crossing',
      status: 'agree',
      occurrences: [
        b.place('ferry/a.txt', '40 minutes', '40 minutes', { mention: m[3]! }),
        b.place('ferry/b.txt', '40 minutes', '40 minutes', { mention: m[4]! }),
      ],
    })
    .claim({
      id: 'c5',
      kind: 'figure',
      label: 'cost of the repair',
      status: 'single',
      occurrences: [b.place('ferry/d.md', 'some $2 million', 'some $2 million', { mention: m[5]! })],
    })
    .finding(
      'figure.conflict',
      'warning',
      'c1',
      six,
      nine,
      (x, y) => `${x.value} passengers rescued here (${x.source}); ${y.value} in ${y.path} (${y.source})`,
    )
    .finding(
      'quote.altered',
      'warning',
      'c2',
      light,
      lights,
      (x, y) => `Mira Holm quoted with other words: “${x.value}” here, “${y.value}” in ${y.path}`,
    )
    .finding('person.spelling', 'hint', 'c3', mira, myra, (x, y) => `${x.value} here, ${y.value} in ${y.path}`);
}
