/** What each finding code means, in one line and in one sentence, with its default severity. */
import type { FindingCode, Severity } from '../findings/finding.ts';

export interface CodeText {
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly severity: Severity;
}

export const CODE_TEXTS: Readonly<Record<FindingCode, CodeText>> = {
  'figure.conflict': {
    name: 'FigureConflict',
    short: 'The figures cannot both be right',
    full: 'Two places make the same claim, and no value satisfies both.',
    severity: 'warning',
  },
  'figure.differs': {
    name: 'FigureDiffers',
    short: 'The figures differ without contradicting each other',
    full: 'Both figures can be true, but a reader would want to know: a later toll, another scope, a bound that moved.',
    severity: 'information',
  },
  'figure.sum': {
    name: 'FigureSum',
    short: 'The parts do not add up to the whole',
    full: 'Parts and whole of one figure are both in the text and do not add up.',
    severity: 'information',
  },
  'quote.altered': {
    name: 'QuoteAltered',
    short: 'A quotation has other words elsewhere',
    full: 'The same utterance of the same speaker is quoted with other words.',
    severity: 'warning',
  },
  'quote.speaker': {
    name: 'QuoteSpeaker',
    short: 'A quotation is given to different people',
    full: 'The same utterance is attributed to different people.',
    severity: 'warning',
  },
  'quote.venue': {
    name: 'QuoteVenue',
    short: 'A quotation is placed on different occasions',
    full: 'The same utterance is placed on different platforms, occasions or days.',
    severity: 'information',
  },
  'person.role': {
    name: 'PersonRole',
    short: 'A person is given roles that cannot both hold',
    full: 'The same person appears in roles that exclude each other.',
    severity: 'information',
  },
  'person.spelling': {
    name: 'PersonSpelling',
    short: 'A name is spelt in several ways',
    full: 'One person is spelt in several ways across the articles.',
    severity: 'hint',
  },
  'date.conflict': {
    name: 'DateConflict',
    short: 'An event is put on different days or times',
    full: 'The same event is given different days or, without an approximation, different times.',
    severity: 'warning',
  },
  'place.differs': {
    name: 'PlaceDiffers',
    short: 'An event is put in different places',
    full: 'The same event is put in different places, neither of which contains the other.',
    severity: 'information',
  },
  'statement.negated': {
    name: 'StatementNegated',
    short: 'A statement is affirmed in one place and denied in another',
    full: 'The same statement is affirmed in one article and denied in another.',
    severity: 'information',
  },
};
