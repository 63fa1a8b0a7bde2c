/**
 * Common nouns that stand in the names of offices, streets, firms and sites everywhere: "Oakvale Police Department", "Mill Street", "Penrose
 * Medical Center". By themselves they tell no place and no body from another. Singular lemmas.
 */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  // law and order
  (
    'police sheriff deputy marshal trooper patrol officer constable detective prosecutor attorney judge court courthouse justice crime criminal ' +
    'homicide murder swat jail prison precinct ward bureau task force unit division squad stopper tip hotline law ' +
    // offices
    'department dept office agency authority commission committee council board ministry minister government administration service center centre ' +
    'institute association federation union foundation society organization organisation party parliament congress senate house chamber cabinet ' +
    'chief director president chairman secretary spokesman governor mayor commissioner superintendent captain lieutenant sergeant ' +
    // streets and sites
    'street avenue road drive boulevard lane highway freeway interstate route parkway court place square plaza terrace alley way block bridge park ' +
    'beach river lake island hill valley mountain bay harbor harbour port airport station terminal stadium arena mall plaza apartment inn hotel ' +
    'club bar cafe restaurant store market shop village town city county parish borough district state province region country nation republic ' +
    'township fort mount lake side new old great united ' +
    'north south east west northern southern eastern western northeast northwest southeast southwest central downtown side area neighborhood ' +
    // care, learning, faith
    'hospital hospitals clinic medical general regional health care emergency fire rescue ambulance school high college university campus student church memorial ' +
    'chapel temple community family center ' +
    // the calendar
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    // firms and the press
    'company corporation corp inc ltd llc group bank fund holdings industries international national federal american association press news ' +
    'photo video image times post tribune daily herald gazette journal tv radio channel broadcasting media facebook twitter instagram ' +
    'credit right reserved all material tips prime ' +
    'youtube email e-mail website update share copyright alert courtesy file staff writer'
  ).split(/\s+/),
);
