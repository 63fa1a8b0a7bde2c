/** quote.speaker: the same utterance given to different people. */
import type { Group } from '../align/group.ts';
import type { Finding } from './finding.ts';
import { nameOthers } from './quote-names.ts';
import { filesInWords, type QuotedMember, quoteFindings, type Stand, wordingPairs } from './quote-pairs.ts';
import { isSympathy } from './sympathy.ts';

/** Content words: shorter sentences many people say, and longer fragments ("unfit to be head of state"). */
const LEAST_CONTENT = 3;
const LEAST_IN_FRAGMENT = 5;
const LEAST_SHARED = 0.8;

/** The text itself names the speaker: no guess from the sentence before or around. */
const named = (m: QuotedMember): boolean => !/^(?:subject of|the sentence before)/.test(m.quote?.rule ?? '');

/** Somebody else is quoted inside: whose the shared words are is another matter than who speaks. */
const holdsInner = (m: QuotedMember): boolean => /\s["“‘'«] ?\p{L}/u.test(m.value);

const isSentence = (m: QuotedMember): boolean => /^[^\p{L}]{0,3}\p{Lu}/u.test(m.value);

/** The finding at each run of an utterance that others give to somebody else. */
export function quoteSpeaker(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const stands: Stand[] = [];
  for (const { a, b, comparison, speakers } of wordingPairs(group)) {
    if (speakers !== 'different' || comparison.content < LEAST_CONTENT || comparison.containment < LEAST_SHARED)
      continue;
    // "what I would have done", "what we would have done": each speaks for themselves
    if (comparison.differences.some((d) => d.small) || isSympathy(a.quoted.words)) continue;
    for (const x of a.members)
      for (const y of b.members) {
        if (x.path === y.path && x.quoted.utterance === y.quoted.utterance) continue;
        if (!named(x) || !named(y) || holdsInner(x) !== holdsInner(y)) continue;
        const whole = isSentence(x) && isSentence(y) && x.path !== y.path;
        if (!whole && comparison.content < LEAST_IN_FRAGMENT) continue;
        if (nameOthers(x, y)) continue;
        stands.push({ here: x, other: y, hereWord: 0, otherWord: 0, words: y.source ?? '' });
        stands.push({ here: y, other: x, hereWord: 0, otherWord: 0, words: x.source ?? '' });
      }
  }
  return quoteFindings(group, 'quote.speaker', 'warning', stands, (here, list) => {
    const names = [...new Set(list.map((s) => s.words))];
    const others = names.map(
      (n) =>
        `${n} in ${filesInWords(
          here,
          list.filter((s) => s.words === n).map((s) => s.other),
        )}`,
    );
    return `These words are given to ${here.source} here, to ${others.join(', to ')}`;
  });
}
