/**
 * Words that announce a person's name. Honorifics and ranks stand right before a name and prove it; titles are offices, written with a
 * capital before a name and small elsewhere; modifiers only stand before titles.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Honorifics, ranks, nobility, clergy: with or without the full stop. */
export const HONORIFICS = list(`
mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend hon fr sr madam madame monsieur mme mlle herr frau señor señora
senor senora don doña signor signora shri smt pandit ustad maulana mullah imam ayatollah hojatoleslam sheikh sheik shaikh sheikha rabbi pope
cardinal archbishop bishop monsignor msgr pastor deacon father sister brother king queen prince princess emperor empress sultan emir
tsar czar duke duchess earl baron baroness count countess viscount marquess
gen lt col maj capt sgt cpl pvt adm cmdr cdr brig lieut ssgt sgts supt insp det const pc wo
general colonel major lieutenant sergeant corporal private admiral commodore brigadier marshal commander constable detective inspector
superintendent trooper sen rep gov sens reps atty justice judge hajj haji hajji nana chief datuk tan tun tengku begum u daw thakin
rear sgt-maj
`);

/** Offices and callings that stand, capitalised, right before a name. */
export const TITLES = list(`
president vice-president minister premier chancellor secretary chairman chairwoman chairperson chair governor mayor senator congressman congresswoman
representative councillor councilor councilman councilwoman alderman ambassador envoy commissioner director manager coach captain skipper
spokesman spokeswoman spokesperson leader speaker attorney prosecutor solicitor lawyer barrister magistrate sheriff marshal officer deputy
executive ceo cfo coo founder co-founder principal headmaster headteacher dean provost rector chaplain deputy
treasurer comptroller ombudsman consul taoiseach tanaiste führer fuehrer chief head boss owner editor reporter correspondent author
actor actress singer rapper comedian director producer analyst economist strategist scientist researcher engineer astronaut
cosmonaut pilot nurse surgeon doctor teacher student striker midfielder defender goalkeeper quarterback pitcher
umpire referee jockey trainer driver farmer activist campaigner candidate incumbent mp mep msp mla mlas td assemblyman
assemblywoman lawmaker legislator delegate premier-elect president-elect whip spokespersons superstar star legend champion
sculptor novelist poet playwright philosopher historian architect designer photographer filmmaker broadcaster presenter host
governor-general attorney-general secretary-general director-general vice-chancellor vice-chairman ex-president ex-minister
sub-inspector investigator coroner firefighter paramedic patrolman patrolwoman agent warden ranger
`);

/** Words that narrow a title ("Deputy Prime Minister", "Foreign Secretary") and stand between an organisation or place and the title. */
export const TITLE_MODIFIERS = list(`
prime deputy vice former ex acting interim assistant associate executive chief senior junior foreign defence defense interior finance
home health education justice trade energy transport agriculture environment labour labor treasury housing state federal
national general attorney managing founding founder presidential vice-presidential opposition majority minority party house senate
district county city police fire town regional provincial supreme crown outgoing incoming late emeritus honorary first second
lord lady special permanent under press
communications campaign minister-designate technical economy economic culture tourism sports security intelligence army navy
ag attorney-general
`);

/** After a name, and part of it. Degrees and honours ("QC", "MBE") are not. */
export const NAME_SUFFIXES = list('jr sr jnr snr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii');

/** Small words inside surnames. `leading` ones may also begin a surname that stands alone ("van Dyke said"). */
export const PARTICLES = list(`
van von der den de la le les du da das do dos di del della delle degli dei dal dalla ten ter te zu zum zur af av bin binti bint ibn ben al el ul ur abu
y ap wa lo
`);

/** Written with a full stop after them; the stop belongs to the word. */
export const ABBREVIATIONS_WITH_STOP = list(`
mr mrs ms dr prof rev hon gen lt col maj capt sgt cpl pvt adm cmdr cdr brig st sen rep gov sens reps atty jr sr jnr snr insp supt det const fr
msgr ssgt phd esq pte ph
`);
