/** Countries by the adjective or people's name that points to them, where it is no plain form of the name; one country a line. */
export const DEMONYMS = `Afghanistan afghan afghans
Albania albanian albanians
Algeria algerian algerians
Angola angolan angolans
Argentina argentine argentinian argentines
Armenia armenian armenians
Australia australian australians aussie
Austria austrian austrians
Azerbaijan azerbaijani azerbaijanis azeri
Bahrain bahraini bahrainis
Bangladesh bangladeshi bangladeshis
Belarus belarusian belarusians belarussian
Belgium belgian belgians
Bolivia bolivian bolivians
Bosnia bosnian bosnians
Brazil brazilian brazilians
Britain british briton britons uk
Bulgaria bulgarian bulgarians
Burma burmese
Cambodia cambodian cambodians
Cameroon cameroonian cameroonians
Canada canadian canadians
Chad chadian chadians
Chile chilean chileans
China chinese
Colombia colombian colombians
Congo congolese
Croatia croatian croatians croat croats
Cuba cuban cubans
Cyprus cypriot cypriots
Czechia czech czechs
Denmark danish dane danes
Ecuador ecuadorian ecuadorians ecuadorean
Egypt egyptian egyptians
England english
Eritrea eritrean eritreans
Estonia estonian estonians
Ethiopia ethiopian ethiopians
Finland finnish finn finns
France french frenchman frenchmen
Georgia georgian georgians
Germany german germans
Ghana ghanaian ghanaians
Greece greek greeks
Guatemala guatemalan guatemalans
Guinea guinean guineans
Haiti haitian haitians
Honduras honduran hondurans
Hungary hungarian hungarians
Iceland icelandic icelander icelanders
India indian indians
Indonesia indonesian indonesians
Iran iranian iranians
Iraq iraqi iraqis
Ireland irish
Israel israeli israelis
Italy italian italians
Jamaica jamaican jamaicans
Japan japanese
Jordan jordanian jordanians
Kazakhstan kazakh kazakhs kazakhstani
Kenya kenyan kenyans
Kosovo kosovar kosovars
Kuwait kuwaiti kuwaitis
Kyrgyzstan kyrgyz
Laos laotian lao
Latvia latvian latvians
Lebanon lebanese
Liberia liberian liberians
Libya libyan libyans
Lithuania lithuanian lithuanians
Malaysia malaysian malaysians
Mali malian malians
Malta maltese
Mexico mexican mexicans
Moldova moldovan moldovans
Mongolia mongolian mongolians
Montenegro montenegrin montenegrins
Morocco moroccan moroccans
Mozambique mozambican mozambicans
Namibia namibian namibians
Nepal nepali nepalese nepalis
Netherlands dutch dutchman dutchmen
New_Zealand new_zealander kiwi
Nicaragua nicaraguan nicaraguans
Nigeria nigerian nigerians
North_Korea north_korean
Norway norwegian norwegians
Oman omani omanis
Pakistan pakistani pakistanis
Palestine palestinian palestinians
Panama panamanian panamanians
Paraguay paraguayan paraguayans
Peru peruvian peruvians
Philippines filipino filipinos philippine
Poland polish pole poles
Portugal portuguese
Qatar qatari qataris
Romania romanian romanians
Russia russian russians
Rwanda rwandan rwandans
Saudi_Arabia saudi saudis
Scotland scottish scot scots
Senegal senegalese
Serbia serbian serbians serb serbs
Singapore singaporean singaporeans
Slovakia slovak slovaks slovakian
Slovenia slovenian slovenians
Somalia somali somalis
South_Africa south_african
South_Korea south_korean korean koreans
Spain spanish spaniard spaniards
Sri_Lanka sri_lankan
Sudan sudanese
Sweden swedish swede swedes
Switzerland swiss
Syria syrian syrians
Taiwan taiwanese
Tajikistan tajik tajiks
Tanzania tanzanian tanzanians
Thailand thai thais
Tunisia tunisian tunisians
Turkey turkish turk turks türkiye turkiye
Turkmenistan turkmen
Uganda ugandan ugandans
Ukraine ukrainian ukrainians
United_States american americans us u.s. u.s usa america
Uruguay uruguayan uruguayans
Uzbekistan uzbek uzbeks
Venezuela venezuelan venezuelans
Vietnam vietnamese
Wales welsh
Yemen yemeni yemenis
Zambia zambian zambians
Zimbabwe zimbabwean zimbabweans
European_Union european europeans eu`;
