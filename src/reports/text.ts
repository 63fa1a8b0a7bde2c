/** Findings as lines for terminals and for programs that read lines: `path:line:col severity code message`. */
import type { Finding, Place, Severity } from '../findings/finding.ts';
import { flat } from './escape.ts';
import type { Locate } from './lines.ts';

/** One finding's line in parts, so that a terminal can colour them. Every part is inert on a terminal. */
export interface TextLine {
  readonly place: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

/** One inert line: control characters as `?`, line breaks as spaces, invisible marks dropped. */
export function oneLine(text: string): string {
  const breaks = text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ');
  return flat(breaks.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?'));
}

/** `path:line:column`, both from 1; the path alone where the lines are not known. */
export function placeText(place: Place, locate: Locate): string {
  const at = locate(place.path, place.start);
  return oneLine(at ? `${place.path}:${at.line}:${at.column}` : place.path);
}

/** A finding's line in parts. */
export function findingLine(finding: Finding, locate: Locate): TextLine {
  return {
    place: placeText(finding.primary, locate),
    severity: finding.severity,
    code: finding.code,
    message: oneLine(finding.message),
    path: finding.primary.path,
  };
}

/** Counts by severity in words: "2 warnings, 1 hint"; "no findings" when there is none. */
export function countFindings(findings: readonly Finding[]): string {
  const plural: Readonly<Record<Severity, string>> = {
    error: 'errors',
    warning: 'warnings',
    information: 'information',
    hint: 'hints',
  };
  const parts = (Object.keys(plural) as Severity[]).flatMap((s) => {
    const n = findings.filter((f) => f.severity === s).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? s : plural[s]}`];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
