/** Words of addresses and named places in English news. */

/** Ends of street names, with their abbreviations. */
export const STREET_ENDS: ReadonlySet<string> = new Set(
  (
    'street st avenue ave road rd boulevard blvd drive dr lane ln way court ct place pl square terrace highway hwy parkway pkwy ' +
    'turnpike pike row crescent close embankment quay alley'
  ).split(' '),
);

/** Points of the compass behind or before a street name. */
export const COMPASS: ReadonlySet<string> = new Set(
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest northern southern eastern western'.split(
    ' ',
  ),
);

/** Nouns that end or begin the name of a place people go to. */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  (
    'playground park motel hotel inn nightclub club bar pub restaurant cafe apartments apartment school college university ' +
    'hospital church mosque synagogue temple cathedral mall market stadium arena airport station terminal bridge tunnel ' +
    'plaza theater theatre museum library cinema casino prison jail armory barracks base harbor harbour port marina beach ' +
    'lake river island dam mine plant refinery factory warehouse farm ranch zoo campground resort tower'
  ).split(' '),
);

/** Nouns of districts that a name stands before ("Oakvale County") or behind ("the province of Oakvale"). */
export const DISTRICT_NOUNS: ReadonlySet<string> = new Set(
  'province county district state region prefecture oblast governorate canton'.split(' '),
);
