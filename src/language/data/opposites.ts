/** Verbs that say the same of an outcome, and verbs that say its contrary: "rejected the plan" denies "approved the plan". */

interface Outcome {
  /** Lemma under which all are filed. */
  readonly name: string;
  readonly yes: string;
  readonly no: string;
}

/** Only pairs of which one must hold when the other does not: who neither approved nor rejected has not voted yet, and is in neither list. */
const OUTCOMES: readonly Outcome[] = [
  {
    name: 'approve',
    yes: 'approve pass adopt accept endorse ratify vote+for vote+in+favour+of agree+to consent+to',
    no: 'reject refuse decline veto vote+against vote+down object+to',
  },
  // "loose" is how the verb is often misspelt after "did not"
  { name: 'win', yes: 'win', no: 'lose loose' },
  { name: 'survive', yes: 'survive', no: 'die' },
  { name: 'support', yes: 'support back favor favour', no: 'oppose' },
  { name: 'allow', yes: 'allow permit legalize legalise authorize authorise', no: 'ban prohibit forbid outlaw' },
  {
    name: 'resign',
    yes: 'resign quit step+down leave+job leave+post leave+position',
    no: 'be+fired be+dismissed be+sacked be+ousted be+removed lose+job lose+post lose+position',
  },
  { name: 'be convicted', yes: 'be+convicted', no: 'be+acquitted be+exonerated' },
  { name: 'be approved', yes: 'be+approved be+passed be+adopted be+accepted', no: 'be+rejected be+refused be+vetoed' },
  {
    name: 'be allowed',
    yes: 'be+allowed be+permitted be+legalized',
    no: 'be+banned be+prohibited be+forbidden be+outlawed',
  },
];

/** By lemma ("be convicted" for passives): the outcome's name, and whether the verb denies it. */
export const OPPOSITES: ReadonlyMap<string, { readonly name: string; readonly negated: boolean }> = new Map(
  OUTCOMES.flatMap(({ name, yes, no }) =>
    [[yes, false] as const, [no, true] as const].flatMap(([list, negated]) =>
      list.split(' ').map((verb) => [verb.replaceAll('+', ' '), { name, negated }] as const),
    ),
  ),
);

/** What is accepted by being got: "got the medal" denies "declined the medal". */
export const HONOURS: ReadonlySet<string> = new Set(
  'award prize medal honour honor knighthood title offer invitation gift trophy scholarship grant'.split(' '),
);
export const GETTING: ReadonlySet<string> = new Set(['get', 'receive', 'collect', 'take', 'win']);

/** Verbs of which the infinitive behind them is what they are about: "plans to close", "agreed to pay". */
export const INTENDING: ReadonlySet<string> = new Set(
  'plan intend want agree decide promise pledge vow threaten hope seek expect begin continue'.split(' '),
);

/** Verbs that turn the infinitive after them into its denial: "refused to leave", "failed to reach". */
export const DENYING = new Set(['refuse', 'decline', 'fail', 'neglect', 'forget']);
