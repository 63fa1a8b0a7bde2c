/** Words of organisations, places and offices that are usual surnames as well: after a given name they may be one. */
export const AMBIGUOUS_SURNAMES: ReadonlySet<string> = new Set(
  `banks house park parks wood woods hill hills lake brook brooks rivers river post power powers law bridge bridges field fields bay forest castle
church abbey guard marsh stone street way lane drive north west east court bell bush ford fort glen heath mount peak shore waters wells king
bishop major marshal dean duke earl judge knight page abbott pope prince constable sheriff skipper driver farmer carter singer champion
price case star wings angel hall love green grant bond london paris houston jackson washington lincoln sears browns giants cash
gray grey white black brown young little short long strong best speaker chambers gates booth cross nelson may
fisher baker cook butler gardener shepherd porter turner walker miller smith taylor mason cooper archer parker spencer summers winter
ring ball cup vine cotton rice bean berry lamb fox wolf bird crane finch swan drake sparrow wren peacock herring pike salmon
boss pilot nurse head chance sterling steel cannon gale storm frost snow rain`.split(/\s+/),
);
