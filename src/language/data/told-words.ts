/** Words that say nothing of what a date is of: they stand in clauses of any kind. */
export const TOLD_LIGHT: ReadonlySet<string> = new Set(
  (
    'be have do say tell get make take go come see know think want need use ask add give put keep let seem become report state according announce ' +
    'day week month year hour minute time morning evening night noon afternoon weekend date today people man woman person thing way part ' +
    'last next first new old same other own few many more most late early still also about around local official officials spokesman source ' +
    'begin start end open close take place hold set happen occur expect schedule plan number lot end side ' +
    'kill die injure hurt wound destroy damage dead death victim powerful strong strike hit rock shake break erupt unfold ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
  ).split(' '),
);
