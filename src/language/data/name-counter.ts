/** Words whose company makes a capitalised run something other than a person: organisations, places, events, things named after people. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Within a run they make it an organisation, an institution, an event, a law, an award or a product. */
export const ORGANISATION_WORDS = list(`
university college school academy institute institution polytechnic seminary conservatory museum gallery library theatre theater cinema opera orchestra
hospital clinic infirmary hospice pharmacy church cathedral mosque temple synagogue abbey monastery chapel ministries diocese
bank banks bancorp insurance holdings holding group groupe gruppe corp corporation inc incorporated ltd limited llc llp plc co company companies
gmbh ag sa spa nv bv ab oy asa pty srl partners partnership associates industries enterprises international systems
technologies technology solutions services service communications telecom telecommunications electronics motors motor airlines airways
airline air aviation aerospace pharmaceuticals pharma chemicals chemical petroleum oil gas energy power electric mining minerals metals steel resources
foods brewery breweries stores store supermarket supermarkets hotel hotels resort casino restaurant cafe bar pub grill inn bakery
records pictures studios studio entertainment productions press publishing publishers books magazine newspaper newspapers news times post tribune
herald gazette chronicle journal telegraph guardian observer examiner bulletin dispatch inquirer sentinel radio television tv channel network
broadcasting media agency bureau commission committee council board authority ministry department dept office directorate
administration parliament congress senate assembly bundestag duma knesset house court courts tribunal police constabulary army navy force forces brigade
regiment battalion division corps guard guards militia front movement party union federation confederation association society
foundation trust fund charity alliance coalition league club fc afc cf sc ac rc united city town rovers wanderers athletic albion
county hotspur rangers celtic dynamo dinamo spartak lokomotiv real sporting racing olympique racecourse raceway speedway
team squad eleven xi cup trophy open championship championships classic masters series tournament grand prix marathon derby stakes games
olympics olympic conference summit forum festival fair expo exhibition convention symposium awards award prize medal oscar
act bill law amendment treaty accord accords protocol agreement plan doctrine project programme program operation initiative
scholarship fellowship lecture report inquiry commission investigation
research laboratories laboratory labs lab centre center complex tower towers building plaza mall market exchange
station terminal factory plant plants refinery newsroom flight kit management development strategy software hardware system edition version business bros brothers relations affairs health memos papers dossier files airport airfield port harbour harbor dock docks pier shipyard stadium arena dome coliseum ground course
prison jail penitentiary barracks cemetery
sox eagles cowboys giants jets dolphins patriots packers bears lions vikings saints falcons panthers cardinals rams seahawks
49ers raiders broncos chiefs chargers colts texans jaguars titans bengals browns steelers ravens bills redskins
yankees mets orioles jays rays tigers twins indians royals angels mariners athletics braves marlins expos phillies
pirates reds astros brewers cubs rockies padres dodgers lakers clippers suns kings warriors blazers sonics spurs
rockets mavericks nuggets timberwolves pistons pacers cavaliers bulls bucks hawks hornets magic celtics knicks nets sixers raptors grizzlies
bruins canadiens senators leafs sabres flyers penguins capitals hurricanes lightning blackhawks wings blues predators
avalanche flames oilers canucks ducks sharks coyotes wildcats bulldogs huskies trojans longhorns hawkeyes sooners broncos
street-journal airbus institute's
`);

/** After or within a run: a place. */
export const PLACE_WORDS = list(`
street avenue ave blvd road lane drive boulevard highway freeway motorway expressway parkway terrace crescent way alley square circus row quay wharf
bridge tunnel canal dam reservoir river creek brook stream lake loch pond bay gulf strait straits sound channel sea ocean island islands isle isles
peninsula cape point beach coast shore reef mountain mountains mount mt hill hills ridge peak valley canyon gorge pass plateau
plain plains desert forest woods wood park gardens garden farm ranch estate manor castle palace fort springs falls
heights village township borough parish county province district region state territory oblast prefecture governorate
republic kingdom emirate federation commonwealth north south east west northern southern eastern western central
`);

/** Directly before a run: a ship, a storm, an aircraft, a building, an event. */
export const COUNTER_BEFORE = list(`
hurricane typhoon cyclone storm uss hms hmas mv ss rms ins tropical operation fort mount mt lake camp port cape saint san santa são sao
club hotel cafe planet comet asteroid apollo soyuz
`);

/** Capitalised lower-level words that are never a person's name, whatever stands beside them. */
export const NEVER_NAMES = list(`
monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter ramadan eid passover hanukkah diwali halloween thanksgiving lent
islam christianity judaism buddhism hinduism muslim muslims christian christians jew jews jewish buddhist hindu hindus catholic catholics
protestant protestants sikh sikhs islamic islamist sunni shiite shia orthodox
reuters afp ap bbc cnn itar-tass xinhua interfax tass kyodo ansa dpa upi bloomberg nbc cbs abc espn
nato un eu us uk usa uae ussr opec nasa fbi cia kgb imf who unicef unesco fifa uefa ioc nba nfl mlb nhl pga atp wta
internet facebook twitter google youtube instagram tiktok telegram whatsapp microsoft apple amazon netflix wikipedia
english french german spanish italian russian chinese japanese arabic portuguese latin
gmt est edt pst pdt cet utc am pm
read more photo photos image images picture video update breaking exclusive live watch
covid coronavirus ebola
prefix division eastern western northern southern northeast northwest southeast southwest mideast midwest balkans
`);

/** Companies, armed groups, parties and institutions whose bare name speaks and acts in the news as a person does. */
export const KNOWN_ORGANISATIONS = list(`
airbus boeing toyota nissan mazda subaru mitsubishi hyundai kia samsung sony panasonic toshiba hitachi fujitsu nintendo
volkswagen bmw daimler mercedes porsche audi opel siemens bosch basf bayer allianz lufthansa adidas commerzbank bundesbank
renault peugeot citroen citroën michelin danone carrefour alstom thales dassault sanofi orange vivendi totalenergies
fiat ferrari telecom eni enel pirelli parmalat unicredit
nokia ericsson volvo saab ikea spotify skanska electrolux maersk novo statoil equinor
philips unilever heineken ing abn shell bp hsbc barclays lloyds vodafone tesco sainsbury sainsbury's asda morrisons astrazeneca glaxosmithkline
ford chrysler dodge honda toyota suzuki bentley deere disney pixar macy's wendy's hilton marriott hyatt
exxon chevron texaco conoco halliburton enron walmart kmart costco starbucks mcdonald's pepsi pepsico coca-cola nike reebok
pfizer moderna merck novartis roche nestle nestlé ubs swatch
google alphabet meta facebook twitter microsoft apple amazon netflix intel nvidia ibm oracle cisco dell xerox motorola
tesla spacex uber lyft airbnb openai tiktok bytedance huawei tencent alibaba baidu xiaomi foxconn petrobras embraer vale
gazprom rosneft lukoil yukos rosatom roscosmos aeroflot sberbank interfax tass novosti ukrinform naftogaz ukrenergo
hamas hezbollah hizbollah hizbullah fatah taliban taleban qaeda al-qaeda daesh isis isil wagner azov boko haram shabaab al-shabab houthi houthis
likud labour tory tories conservatives liberals democrats republicans labor greens renamo frelimo unita swapo zanu zanu-pf anc
kremlin pentagon downing whitehall brussels westminster elysee élysée bundestag duma knesset rada mossad shin interpol europol
unhcr oxfam amnesty greenpeace caritas medecins médecins unesco unicef opec nato asean ecowas mercosur fifa uefa
wimbledon headingley wembley twickenham euronext nasdaq dow nikkei dax ftse bovespa
moody's sotheby's christie's harrods
`);

/** Common nouns that announce a name of their own kind, right before it or with "of": "the frigate Marlin", "the town of Tarbes". */
export const COUNTER_NOUNS = list(`
agency newspaper daily weekly magazine tabloid broadcaster website portal app network channel station label brand
company firm group bank lender insurer retailer automaker carmaker airline carrier operator giant startup start-up conglomerate subsidiary unit
maker manufacturer producer distributor supplier exporter importer publisher developer chain bookmaker brewer brewery brokerage consultancy
club side team party faction coalition movement militia organisation organization network sect
city town village hamlet suburb district neighbourhood neighborhood borough county province region oblast state island islet port resort
river lake mountain volcano peak valley peninsula strait street boulevard road highway prison jail airport
ship vessel frigate destroyer submarine ferry tanker yacht trawler cruiser warship boat liner freighter battleship barge shuttle rover telescope
satellite spacecraft probe rocket missile helicopter aircraft drone tank rifle
storm hurricane typhoon cyclone comet asteroid planet
film movie novel book album song musical opera play series sitcom drama show game horse gelding colt filly mare greyhound dog cat
language religion dish cheese wine species drug vaccine virus
carriers ships towns cities villages companies newspapers provinces districts clubs
`);

/** Right after a name, in small letters: the name is the thing's ("Mandel airport", "the Okoro bridge"). */
export const NAMED_THINGS = list(`
airport stadium arena university hospital clinic prison jail bridge school college foundation award prize cup trophy museum theatre theater institute
street avenue road station library building tower centre center dam memorial monument cemetery square boulevard highway tunnel
scholarship lecture medal act law
`);

/** Firms, brands and things whose whole name is a person's. */
export const NAMED_AFTER: readonly string[] = [
  'john lewis',
  'jack daniel',
  'johnnie walker',
  'jp morgan',
  'morgan stanley',
  'charles schwab',
  'calvin klein',
  'hugo boss',
  'tommy hilfiger',
  'ralph lauren',
  'louis vuitton',
  'estee lauder',
  'eli lilly',
  'philip morris',
  'ernst young',
  'merrill lynch',
  'lehman brothers',
  'arthur andersen',
  'raymond james',
  'edward jones',
  'smith barney',
  'aston martin',
  'harley davidson',
  'harley-davidson',
  'trader joe',
  'papa john',
  'fannie mae',
  'freddie mac',
  'sallie mae',
  'booz allen',
  'neiman marcus',
  'tim hortons',
  'uncle sam',
  'santa claus',
  'father christmas',
  'mother nature',
  'big ben',
  'johns hopkins',
  'union jack',
  'jim crow',
  'rosetta stone',
  'notre dame',
  'amber alert',
  'carnegie mellon',
  'brown university',
  'saint laurent',
  'christian dior',
  'giorgio armani',
  'jimmy choo',
  'kate spade',
  'victoria secret',
  'ben jerry',
  'levi strauss',
  'john deere',
  'massey ferguson',
  'price waterhouse',
  'thomas cook',
  'thomson reuters',
  'wells fargo',
  'dow jones',
  'standard chartered',
  'jose cuervo',
  'jim beam',
  'captain morgan',
  'sam adams',
  'marie claire',
  'jane doe',
  'john doe',
  'joe public',
  'dear john',
  'peeping tom',
  'adam opel',
  'mary celeste',
  'queen mary',
];
