/** Words around a name that speak for a person, and family names that come first. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs of saying and thinking in the forms that stand beside a speaker. */
export const SPEECH_VERBS = list(`
said says say saying told tells added adds stated states explained explains noted notes insisted insists argued argues claimed claims
replied replies answered asked asks recalled recalls remembered admitted admits conceded acknowledged warned warns joked quipped
wrote writes tweeted posted declared declares announced concluded concludes continued continues remarked commented observed
predicted believes believed thinks thought suggested suggests complained lamented vowed pledged urged exclaimed shouted yelled whispered
testified alleged stressed emphasised emphasized reiterated confirmed denied responded countered cautioned boasted
mused confessed
`);

/** Verbs that mostly people do, in forms that stand right after their subject. */
export const PERSON_VERBS = list(`
smiled laughed cried wept died retired resigned married divorced grew graduated studied joined nodded shrugged grinned
batted bowled scored equalised equalized netted headed volleyed birdied bogeyed eagled putted pitched homered singled doubled walked
sprinted swam rode skated rallied struggled recovered collapsed fled escaped
pleaded appeared testified arrived travelled traveled flew drove
hopes hoped wants wanted knows knew loves loved feels felt admits admires
served captained coached managed
wins won loses lost plays played beat defeated
became was is has had will would
`);

/** Relatives and companions: "his wife Ana", "brother of". */
export const KIN_WORDS = list(`
wife husband son daughter brother sister mother father mom dad mum uncle aunt cousin nephew niece grandson granddaughter grandfather
grandmother girlfriend boyfriend fiance fiancee fiancé fiancée widow widower stepson stepdaughter twin friend
colleague partner spouse half-brother half-sister
`);

/** Role nouns that dictionaries of persons lack or file elsewhere. */
export const EXTRA_ROLES = list(`
spokesman spokeswoman spokesperson midfielder striker defender winger goalkeeper keeper fullback playmaker frontman newcomer teammate
ex-wife ex-husband ex-boyfriend ex-girlfriend co-founder co-owner co-author co-star cofounder chairwoman chairperson businesswoman
congresswoman councilwoman councillor policewoman lawmaker lawmakers policymaker filmmaker vlogger blogger youtuber influencer
all-rounder batsman batter bowler seamer spinner wicketkeeper opener quarterback linebacker cornerback receiver lineman shortstop
outfielder infielder catcher pitcher reliever slugger centre-half left-hander right-hander southpaw wildcard seed
skipper boss chief head chair no-10 number-two deputy aide adviser advisor strategist pollster whistleblower gunman
shooter suspect defendant victim survivor witness eyewitness neighbor neighbour resident
commander warlord militant dissident separatist oligarch tycoon magnate billionaire
compatriot countryman countrywoman rival rookie veteran favourite favorite champion runner-up medallist medalist
superintendent undersheriff provost paramedic pathologist epidemiologist immunologist virologist
member mp mep ceo cfo cto star legend icon man woman boy girl teenager motorist cyclist pedestrian
fighter colleague actress actor wrestler judoka sprinter hurdler
foreman head-teacher headteacher ex-president ex-minister ex-mayor
`);

/** Nouns that dictionaries file under persons but that, before a capital, mostly are no role. */
export const NOT_ROLES = list(`
world one public life people body state soul party court god lord north south being self individual human person
nobody anybody someone somebody everyone everybody number case name thing level right mark back bank union post
general major common second minor mass press jury crew bar cast team group second third fourth past square double
maker manufacturer producer distributor supplier exporter importer publisher developer carrier operator retailer lender insurer brewer
broadcaster down stock love dear cause buster item subject type ace can rest
`);

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
export const FAMILY_FIRST = list(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han feng cao peng zeng
xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lü cui zhong tan fan wang jin shi liao jia xia fu fang
bai zou meng xiong qin qiu hou lei bo xi hua gong shao wan qian kong mao dai mo kang hao tao qi xiang lai pang yin chang
tsai tsang lam chan cheung wong leung kwok ng lau ho
kim lee park pak choi choe jung jeong kang cho jo yoon yun jang lim im shin seo kwon hwang ahn an oh o ryu roh noh moon
paik bae baek chun chung hong yoo ri yi
nguyen tran pham hoang phan vu vo dang bui ngo duong ly truong dinh doan trinh
suharto sukarno
`);

/** Ends of family names in many languages: weak evidence for a word that no dictionary holds. */
export const SURNAME_ENDS = list(`
enko chuk ović ovic evic vich wicz witz ski sky skyy skiy skii cki cky skaya ska ov ova ev eva yev yeva in ina yan ian dze shvili oğlu oglu
sson sen son sdottir dottir quist qvist berg burg mann stein feld baum bauer meyer maier
escu eanu opoulos poulos akis idis iadis ides
ez es inho inha elli etti ini ucci acci one ello
nen lainen aho
wala singh wardene singhe weera nathan krishnan swamy
moto mura yama shita kawa
ai ari zadeh pour nejad
eau oux
ins kins
ies
`);

/** Verbs whose object mostly is a person. */
export const PERSON_OBJECT_VERBS = list(`
arrested detained charged jailed imprisoned sentenced convicted acquitted married divorced elected appointed nominated fired sacked hired
replaced succeeded praised thanked accused sued interviewed extradited deported kidnapped abducted murdered assassinated beheaded stabbed
meet met defeated beat upset overtook outpointed knighted named elect appoint nominate arrest identify identified nicknamed
joined introduced hugged kissed consoled congratulated
`);
