/** Noun classes: singular lemmas of what news counts. A word may stand in one class only. */
export const NOUN_CLASSES: Readonly<Record<string, string>> = {
  people: `person people man woman child boy girl baby infant toddler newborn teen teenager teenage youth youngster adult senior elder adolescent minor juvenile
    kid pensioner retiree grandparent grandmother grandfather mother father mum mom dad parent son daughter brother sister sibling husband wife spouse fiance fiancee partner
    boyfriend girlfriend twin triplet cousin uncle aunt nephew niece grandson granddaughter grandchild stepson stepdaughter stepfather stepmother widow orphan couple bride groom relative family
    victim casualty survivor civilian bystander passerby onlooker pedestrian passenger commuter driver motorist motorcyclist cyclist biker rider hiker climber skier swimmer bather
    tourist visitor traveler traveller guest holidaymaker vacationer pilgrim resident villager citizen national inhabitant islander local neighbor neighbour homeowner tenant occupant migrant refugee asylum-seeker immigrant evacuee expatriate
    worker employee staffer staff member labourer laborer colleague crew crewman crewmember sailor seaman pilot co-pilot fisherman farmer miner builder engineer technician electrician operator
    doctor nurse medic paramedic patient physician surgeon caregiver teacher student pupil schoolchild schoolgirl schoolboy classmate schoolmate professor principal coach player teammate athlete fan spectator supporter
    officer policeman policewoman police cop trooper deputy sheriff detective agent guard marshal constable firefighter fireman rescuer responder lifeguard diver warden ranger
    soldier troop serviceman servicewoman conscript reservist recruit marine infantryman paratrooper commander general colonel major captain sergeant lieutenant corporal veteran combatant fighter militant rebel insurgent guerrilla terrorist extremist jihadist militiaman mercenary
    gunman shooter attacker assailant suspect perpetrator bomber robber burglar thief intruder kidnapper hijacker killer murderer offender defendant convict prisoner inmate detainee hostage captive fugitive gangster
    journalist reporter correspondent photographer cameraman editor blogger activist protester protestor demonstrator marcher campaigner dissident striker volunteer aid-worker
    official minister lawmaker politician senator congressman congresswoman legislator councillor councilman mayor governor president leader diplomat ambassador envoy delegate candidate voter elector
    judge lawyer attorney juror witness plaintiff priest imam pastor monk nun rabbi bishop cleric worshipper worshiper parishioner churchgoer
    customer shopper shopkeeper clerk cashier consumer client user subscriber viewer investor shareholder trader banker owner manager boss executive director founder chief
    attendee participant partygoer reveler reveller concertgoer festivalgoer clubgoer audience crowd human individual adult male female stranger friend acquaintance roommate
    specialist expert scientist researcher analyst astronaut soul suspect gangmember follower member utilityworker musician singer artist actor rapper dancer`,
  aircraft: `drone uav quadcopter aircraft plane jet airplane aeroplane airliner helicopter chopper fighter-jet warplane bomber-jet glider balloon decoy`,
  weapon: `missile rocket bomb shell mortar munition warhead projectile torpedo artillery grenade bullet round shot missile-strike explosive glide-bomb`,
  gun: `gun rifle pistol handgun firearm weapon shotgun revolver knife machete`,
  vehicle: `car truck lorry van bus vehicle train tram taxi motorcycle motorbike bicycle bike scooter ambulance tank ship boat vessel ferry tanker frigate submarine yacht trawler warship minibus coach-bus suv pickup locomotive carriage wagon tractor barge dinghy`,
  building: `building home house apartment flat block tower skyscraper school hospital clinic church mosque mine quarry stadium arena wall roof ceiling balcony scaffold grandstand crane mast pylon overpass footbridge synagogue temple shop store factory plant warehouse office station dwelling residence property structure bridge dam kindergarten university hotel mall high-rise highrise garage barn shelter site facility depot refinery substation pipeline airport airfield runway cabin villa condominium bungalow farm`,
  place: `city town village settlement region district province state country nation county municipality area location neighborhood neighbourhood island port street street-corner territory continent suburb site-location community`,
  money: `dollar euro pound yen ruble rouble yuan franc peso rupee hryvnia cent money cash fund sum`,
  job: `job position post role vacancy`,
  disease: `coronavirus virus disease flu influenza measles cholera malaria ebola covid infection case`,
  group: `company firm business organization organisation agency ally government team club union party bank airline brand`,
  life: `life`,
  time: `time second minute hour day week month year decade century night morning evening weekend quarter fortnight season`,
  animal: `dog cat horse cow cattle pig sheep goat chicken bird animal pet elephant whale shark bear wolf fish turtle tiger lion`,
};
