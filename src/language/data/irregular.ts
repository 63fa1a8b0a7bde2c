/** Irregular English forms: one word a line for verbs (base, then its other forms), pairs for nouns (plural singular). */
export const IRREGULAR_VERBS = `
be am is are was were been being
have has had having
do does did done doing
agree agreed agreed
arise arose arisen
awake awoke awoken
bear bore borne born
beat beat beaten
become became become
begin began begun
bend bent
bet bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
come came come
cost cost
creep crept
cut cut
deal dealt
die dying died dies
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast forecast
forget forgot forgotten
forgive forgave forgiven
free freed freed
freeze froze frozen
get got gotten getting
give gave given
go went gone goes
grind ground
grow grew grown
guarantee guaranteed guaranteed
hang hung hanged
hear heard
hide hid hidden
hit hit hitting
hold held
hurt hurt hurting
keep kept
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
let let letting
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
overcome overcame overcome
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
put put putting
quit quit quitting
read read
rebuild rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran run running
say said
see saw seen
seek sought
sell sold
send sent
set set setting
shake shook shaken
shed shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shut shutting
sing sang sung
sink sank sunk
sit sat sitting
slay slew slain
sleep slept
slide slid
speak spoke spoken
spend spent
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
string strung
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
undergo underwent undergone
understand understood
upset upset
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
write wrote written
`;

export const IRREGULAR_NOUNS = `
people person
persons person
men man
women woman
children child
teeth tooth
feet foot
mice mouse
geese goose
oxen ox
lives life
wives wife
knives knife
leaves leaf
halves half
thieves thief
wolves wolf
shelves shelf
selves self
loaves loaf
crises crisis
analyses analysis
bases base
theses thesis
hypotheses hypothesis
oases oasis
diagnoses diagnosis
phenomena phenomenon
criteria criterion
data data
media media
cacti cactus
nuclei nucleus
alumni alumnus
fungi fungus
stadia stadium
species species
series series
aircraft aircraft
spacecraft spacecraft
watercraft watercraft
hovercraft hovercraft
sheep sheep
deer deer
fish fish
troops troop
police police
headquarters headquarters
barracks barracks
means means
news news
casualties casualty
movies movie
cookies cookie
zombies zombie
calories calorie
rookies rookie
ties tie
lies lie
pies pie
dies die
shoes shoe
buses bus
gases gas
viruses virus
horses horse
houses house
nurses nurse
cases case
purses purse
causes cause
clauses clause
phrases phrase
purchases purchase
increases increase
decreases decrease
leases lease
releases release
diseases disease
databases database
expenses expense
licenses license
licences licence
corpses corpse
responses response
exercises exercise
promises promise
premises premise
franchises franchise
enterprises enterprise
vases vase
roses rose
noses nose
hoses hose
courses course
axes axe
caches cache
aches ache
headaches headache
avalanches avalanche
heroes hero
potatoes potato
tornadoes tornado
volcanoes volcano
torpedoes torpedo
mosquitoes mosquito
policewomen policewoman
policemen policeman
`;
