/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { FINDING_CODES, type Finding, type Place, type Severity } from '../findings/finding.ts';
import { flat, pathToUrl } from './escape.ts';
import type { ReportContext, ReportFormat } from './report.ts';
import { CODE_TEXTS } from './rules.data.ts';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** Message text: SARIF reads `[text](link)` and `{0}` in it, so brackets and braces are escaped as the standard says. */
function messageText(text: string): string {
  return flat(text)
    .replace(/[[\]\\]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

function location(place: Place, context: ReportContext, message?: string): Location {
  const start = context.locate(place.path, place.start);
  const end = context.locate(place.path, place.end);
  return {
    physicalLocation: {
      artifactLocation: { uri: pathToUrl(place.path) },
      region: {
        ...(start ? { startLine: start.line, startColumn: start.column } : {}),
        ...(start && end ? { endLine: end.line, endColumn: end.column } : {}),
        charOffset: place.start,
        charLength: place.end - place.start,
      },
    },
    ...(message === undefined ? {} : { message: { text: messageText(message) } }),
  };
}

function rule(code: (typeof FINDING_CODES)[number]): ReportingDescriptor {
  const text = CODE_TEXTS[code];
  return {
    id: code,
    name: text.name,
    shortDescription: { text: text.short },
    fullDescription: { text: text.full },
    help: { text: `${text.full} The rule and how to silence it are explained in docs/findings/${code}.md.` },
    defaultConfiguration: { level: LEVELS[text.severity] },
    properties: { tags: ['accuracy', code.split('.')[0]!] },
  };
}

function result(finding: Finding, context: ReportContext): Result {
  return {
    ruleId: finding.code,
    ruleIndex: FINDING_CODES.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message) },
    locations: [location(finding.primary, context)],
    ...(finding.related.length === 0
      ? {}
      : { relatedLocations: finding.related.map((r, id) => ({ id, ...location(r, context, r.message) })) }),
    partialFingerprints: { 'crosscheckFinding/v1': finding.fingerprint },
  };
}

export const sarif: ReportFormat = (analysis, context) => {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Crosscheck',
            version: context.version,
            semanticVersion: context.version,
            rules: FINDING_CODES.map(rule),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: analysis.documents.map((d) => ({ location: { uri: pathToUrl(d.path) }, roles: ['analysisTarget'] })),
        results: analysis.findings.map((f) => result(f, context)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
