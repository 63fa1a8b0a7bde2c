/** Large and often reported cities by their country, as English news names both. Names that several countries share are left out. */
export const CITIES = `
Afghanistan kabul kandahar herat
Algeria algiers oran
Argentina buenos_aires rosario
Armenia yerevan
Australia sydney melbourne brisbane adelaide canberra darwin hobart
Austria vienna salzburg graz innsbruck
Azerbaijan baku
Bangladesh dhaka chittagong
Belarus minsk
Belgium brussels antwerp ghent bruges
Brazil rio_de_janeiro sao_paulo brasilia salvador_da_bahia recife
Bulgaria sofia plovdiv
Cambodia phnom_penh
Canada toronto montreal vancouver ottawa calgary edmonton winnipeg quebec_city
Chile santiago valparaiso
China beijing shanghai guangzhou shenzhen wuhan tianjin chongqing
Colombia bogota medellin cali
Croatia zagreb dubrovnik
Cuba havana
Czech_Republic prague brno
Denmark copenhagen aarhus
Egypt cairo alexandria giza
Ethiopia addis_ababa
Finland helsinki espoo
France paris marseille lyon toulouse bordeaux lille strasbourg nantes
Germany berlin munich hamburg frankfurt cologne stuttgart dresden leipzig
Ghana accra
Greece athens thessaloniki
Hungary budapest
Iceland reykjavik
India delhi new_delhi mumbai kolkata chennai bangalore bengaluru hyderabad
Indonesia jakarta surabaya bandung
Iran tehran isfahan shiraz
Iraq baghdad basra mosul
Ireland dublin cork limerick
Israel tel_aviv haifa
Italy rome milan naples turin venice florence genoa bologna palermo trieste
Japan tokyo osaka kyoto nagoya hiroshima sapporo
Kenya nairobi mombasa
Lebanon beirut
Libya tripoli benghazi
Malaysia kuala_lumpur
Mexico mexico_city guadalajara monterrey tijuana
Morocco casablanca rabat marrakesh
Nepal kathmandu
Netherlands amsterdam rotterdam utrecht the_hague
New_Zealand auckland christchurch
Nigeria lagos abuja kano
Norway oslo bergen trondheim
Pakistan karachi lahore islamabad peshawar
Peru lima
Philippines manila quezon_city
Poland warsaw krakow gdansk wroclaw
Portugal lisbon porto
Qatar doha
Romania bucharest
Russia moscow saint_petersburg st_petersburg novosibirsk vladivostok
Saudi_Arabia riyadh jeddah mecca
Serbia belgrade
Slovakia bratislava
Somalia mogadishu
South_Africa johannesburg cape_town pretoria durban
South_Korea seoul busan
Spain madrid barcelona seville bilbao
Sudan khartoum
Sweden stockholm gothenburg malmo
Switzerland zurich geneva basel bern
Syria damascus aleppo
Taiwan taipei
Thailand bangkok phuket
Tunisia tunis
Turkey istanbul ankara izmir
Ukraine kyiv kiev kharkiv odesa odessa lviv mariupol
United_Kingdom london manchester liverpool leeds glasgow edinburgh cardiff belfast sheffield bristol
United_States new_york chicago los_angeles san_francisco houston dallas seattle boston philadelphia detroit miami atlanta denver phoenix minneapolis
Uruguay montevideo
Uzbekistan tashkent
Venezuela caracas
Vietnam hanoi ho_chi_minh_city da_nang
Zimbabwe harare
`;
