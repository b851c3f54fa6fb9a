"""A twelfth batch, by another hand: each thing the tool is to read, several times over, run once before it was mended. Format of fresh.py."""

# ruff: noqa: E501
CLAIMS = """
Mopti, some 460 km north-east of the capital, Bamako, has taken in thousands of families since January. => direction_distance | Mopti | Bamako | 460 | s
Tucson, which sits sixty miles north of the Mexican border, has opened a second shelter. => direction_distance | Tucson | border MX | 96.56 | s
Bellingham is roughly 17 miles from the Canadian border, close enough for weekend shoppers. => distance | Bellingham | border CA | 27.36 | s
The Canadian border runs some 21 miles north of Plattsburgh, where the new depot is to be built. => direction_distance | Plattsburgh | border CA | 33.8 | s
Barely two kilometres from the Rwandan border, Goma filled with people who had walked all night. => distance | Goma | border RW | 2 | sr
At least 20 people were killed in Djibo, nearly 200 kilometres north of the Burkinabe capital, security sources said. => direction_distance | Djibo | Ouagadougou | 200 | s
Waco, about halfway between Dallas and Austin, is growing faster than either of them. => between | Waco | Dallas + Austin | - | s
"We are thirty kilometres from Gori and nobody there asks about us," said a shopkeeper in Tskhinvali. => distance | Tskhinvali | Gori | 30 | s
Slovakia borders Ukraine and Hungary but has no border with Romania. => adjacent | Slovakia | UA | - | s ;; adjacent | Slovakia | HU | - | s ;; adjacent | Slovakia | RO | - | s
Finland, which joined NATO in 2023, shares a 1,340-km (832-mile) border with Russia. => border_length | Finland | border FI-RU | 1340 | s
Leipzig lies 350 km south-west of Berlin, the rail operator noted. => direction_distance | Leipzig | Berlin | 350 | c
The drone came down in a field a couple of hundred metres from the Estonian border, police said. => distance | 'drone' | border EE | 0.2-0.3 | n
A fishing boat with 62 people aboard capsized 11 nautical miles off Lampedusa. => distance | 'boat' | Lampedusa | 20.37 | n
Lampedusa, where the survivors were landed, is closer to Tunisia than to Sicily. => closer | Lampedusa | TN + Sicily | - | s
Ushuaia, Argentina's southernmost city, is bracing for more snow. => extreme | Ushuaia | AR | - | s
Kastoria, in northwestern Greece, lies less than 30 km from the Albanian border. => inside | Kastoria | GR | - | s ;; within | Kastoria | border AL | <30 | s
The strike hit a fuel depot near Engels, roughly 450 miles south-east of Moscow. => near | 'depot' | Engels | - | n ;; direction_distance | Engels | Moscow | 724.2 | s
A sawmill three-quarters of a mile south of Chico burned through the night. => direction_distance | 'sawmill' | Chico | 1.207 | n
Paradise is a dozen miles east of Chico, and most of the evacuees ended up there. => direction_distance | Paradise | Chico | 19.31 | s
The Zimbabwean border is no more than 15 km north of Musina, the last South African town on the highway. => within | Musina | border ZW | <15 | sr
Residents of Irun, on the French border, were told to stay indoors. => on_border | Irun | border FR | - | s
Chernivtsi, about 30 km from the Romanian border, has been spared most of the bombing. => distance | Chernivtsi | border RO | 30 | sr
The Sudanese army said it had retaken positions 5-10 km from El Obeid. => distance | 'positions' | El Obeid | 5-10 | n
El Obeid, 225 miles (362 km) southwest of Khartoum, has been under siege for months. => direction_distance | El Obeid | Khartoum | 362 | s
Baidoa is just over 220 km north-west of Mogadishu; Beledweyne is 300 km north of it. => direction_distance | Baidoa | Mogadishu | 220 | s ;; direction_distance | Beledweyne | Mogadishu | 300 | s
Maradi, in southern Niger, is less than 50 kilometres from the border with Nigeria. => inside | Maradi | NE | - | s ;; within | Maradi | border NG | <50 | s
Cúcuta lies some 80 km from the Venezuelan border, and few migrants stop there. => distance | Cúcuta | border VE | 80 | c
Antakya, flattened in the 2023 earthquake, is a half-hour drive from the Syrian border. => distance | Antakya | border SY | - | n
The Myanmar border is five kilometres west of Mae Sot, and shelling could be heard there all morning. => direction_distance | Mae Sot | border MM | 5 | s
Russian guns have come within range of Sloviansk, nine miles north of Kramatorsk. => direction_distance | Sloviansk | Kramatorsk | 14.48 | s
The missile fell on Ganja, 300 km west of Baku. The city is about 100 km north of Stepanakert. => direction_distance | Ganja | Baku | 300 | s ;; direction_distance | Ganja | Stepanakert | 100 | s
Portugal does not share a border with France, so the trains must cross Spain. => adjacent | Portugal | FR | - | s
Bulawayo, Zimbabwe's second city, stands 366 km north-east of Harare. => direction_distance | Bulawayo | Harare | 366 | c
A quarry four and a half kilometres from Lillehammer was sealed off after the find. => distance | 'quarry' | Lillehammer | 4.5 | n
The island of Yonaguni, 110 km off the coast of Taiwan, is Japan's westernmost inhabited island. => distance | Yonaguni | coast | 110 | s ;; extreme | Yonaguni | JP | - | s
Pskov, where two drones fell, is a little over 110 km from Tartu, in Estonia. => distance | Pskov | Tartu | 110 | s
Estonia's second city, Tartu, is closer to Pskov than to Tallinn. => closer | Tartu | Pskov + Tallinn | - | s
Nakuru, 86 miles northwest of Nairobi, and Kisumu, 92 miles west of Nakuru, saw no violence. => direction_distance | Nakuru | Nairobi | 138.4 | s ;; direction_distance | Kisumu | Nakuru | 148.1 | s
Shebekino, no more than 10 kilometers from the Ukrainian border, was evacuated that June. => within | Shebekino | border UA | <10 | s
Pretoria, the administrative capital, lies 52 km south of Johannesburg. => direction_distance | Pretoria | Johannesburg | 52 | c
Przemyśl stands some 12 km from the Ukrainian border, whereas Rzeszów is at least 60 km from it. => distance | Przemyśl | border UA | 12 | sr ;; distance | Rzeszów | border UA | >60 | s
In the Finnish border town of Imatra the hotels have lost their Russian guests. => near | Imatra | border FI | - | *
Seven kilometres is all that separates Imatra from the frontier with Russia. => distance | Imatra | border RU | 7 | sr
Norway's land border with Russia is only 198 km long, but it is NATO's northernmost. => border_length | * | border NO-RU | 198 | s
The two Koreas are divided by a border of about 150 miles. => border_length | * | border KP-KR | 241.4 | s
Clashes have flared along the 817-kilometre Thai-Cambodian border since May. => border_length | * | border KH-TH | 817 | s
The border between Brazil and Bolivia, barely 80 km long, is easily patrolled. => border_length | * | border BO-BR | 80 | c
Andorra, which is not in the European Union, borders only France and Spain. => adjacent | Andorra | FR | - | s ;; adjacent | Andorra | ES | - | s
Mandera, in northeastern Kenya, stands on both the Ethiopian and the Somali borders. => inside | Mandera | KE | - | s ;; on_border | Mandera | border ET | - | s ;; on_border | Mandera | border SO | - | s
The gunmen withdrew toward Diffa, a few kilometres from the Nigerian border. => distance | Diffa | border NG | 2-9 | s
Zahedan, the capital of Sistan-Baluchestan, is some 40 km from the Afghan border. => distance | Zahedan | border AF | 40 | sr
Aleppo, Syria's largest city before the war, lies 45-50 km from the Turkish border. => distance | Aleppo | border TR | 45-50 | sr
Homs, roughly midway between Damascus and Aleppo, controls the road to the sea. => between | Homs | Damascus + Aleppo | - | s
Israeli jets struck Tyre, about 12 miles from the Israeli border, for a third night. => distance | Tyre | border IL | 19.31 | s
Sidon, 24 miles south of Beirut, has absorbed tens of thousands; Tyre lies 36 km southwest of Sidon. => direction_distance | Sidon | Beirut | 38.62 | s ;; direction_distance | Tyre | Sidon | 36 | s
The shore of the Caspian is some 20 km from Rasht, where the heat is stifling. => distance | Rasht | coast | 20 | *
Fragments landed in Ashdod. The port is 20 miles or so south of Tel Aviv. => direction_distance | Ashdod | Tel Aviv | 32.19 | s
Tikrit, fifty kilometres from Samarra and almost 160 from Baghdad, fell without a fight. => distance | Tikrit | Samarra | 50 | s ;; distance | Tikrit | Baghdad | 160 | s
Basra, between 20 and 30 km from the Iranian border, exports most of Iraq's crude. => distance | Basra | border IR | 20-30 | s
The enrichment plant at Natanz, about 100 km south of Isfahan, was hit again. => direction_distance | Natanz | Isfahan | 100 | c
Qom, 126 km north of Tehran, was the first Iranian city to be locked down. => direction_distance | Qom | Tehran | 126 | c
Jalalabad lies halfway between Kabul and Peshawar. => between | Jalalabad | Kabul + Peshawar | - | s
Peshawar is within 60 km of the Afghan border, which has been shut since October. => within | Peshawar | border AF | <60 | s
Kunduz, in northern Afghanistan, lies some 55 km from the Tajik border. => inside | Kunduz | AF | - | s ;; distance | Kunduz | border TJ | 55 | sr
Amritsar is 28 km from the Pakistani border, and Lahore 24 km from the Indian one. => distance | Amritsar | border PK | 28 | s ;; distance | Lahore | border IN | 24 | s
"It is two kilometres from our market to Bangladesh," said a trader in Agartala. => distance | 'market' | BD | 2 | n
The camps lie south of Cox's Bazar, a town roughly 100 km south of Chittagong. => direction_distance | Cox's Bazar | Chittagong | 100 | s
Sittwe, the capital of Rakhine, is some 90 km from the border of Bangladesh. => distance | Sittwe | border BD | 90 | sr
Trade has resumed at Muse, on Myanmar's border with China. => on_border | Muse | border CN-MM | - | s
The Laotian capital lies on the border with Thailand, and Udon Thani is 40 miles south of it. => on_border | Vientiane | border TH | - | s ;; direction_distance | Udon Thani | Vientiane | 64.37 | s
Siem Reap, 143 miles (231 km) southeast of Phnom Penh, lives from its temples. => direction_distance | Siem Reap | Phnom Penh | 231 | c
Hue, some fifty miles south-east of Da Nang, was under a metre of water. => direction_distance | Hue | Da Nang | 80.47 | c
Opal is still dug by a family 1.5 kilometres from Coober Pedy, the nearest town. => distance | 'family' | Coober Pedy | 1.5 | n
Bhutan's only neighbours are India and China. => adjacent | Bhutan | IN | - | s ;; adjacent | Bhutan | CN | - | s
By air, Canberra is more than 10,000 miles from London. => distance | Canberra | London | >16090 | s
Iqaluit, almost 1,300 miles north of Ottawa, has no road to the rest of Canada. => direction_distance | Iqaluit | Ottawa | 2092 | s
Ballarat, 102 km east of Melbourne, was founded in the gold rush. => direction_distance | Ballarat | Melbourne | 102 | c
Kenya does not border Uganda, the ministry's own brochure claimed. => adjacent | Kenya | UG | - | c
Mongolia's border with China is a mere 900 km long. => border_length | * | border CN-MN | 900 | c
Timbuktu, in southern Mali, has been cut off for three weeks. => inside | Timbuktu | ML | - | c
Uvalde lies 80 miles west of San Antonio and a little over 50 miles from the Mexican border. => direction_distance | Uvalde | San Antonio | 128.7 | s ;; distance | Uvalde | border MX | 80.47 | sr
McAllen is just five to ten miles north of the border, and the Mexican traffic never stops. => direction_distance | McAllen | border MX | 8.047-16.09 | s
A ranch house 12 miles outside Del Rio was raided before dawn. => distance | 'ranch house' | Del Rio | 19.31 | n
Houlton, Maine, right on the Canadian border, has a new customs post. => on_border | Houlton | border CA | - | sr
Winnipeg is about 100 km north of the US border; Regina is more than 150 km from it. => direction_distance | Winnipeg | border US | 100 | s ;; distance | Regina | border US | >150 | s
Calgary lies 90 km north of the US border, according to the leaflet. => direction_distance | Calgary | border US | 90 | c
Cochise County, in southeastern Arizona, borders Mexico. => inside | Cochise County | Arizona | - | * ;; adjacent | Cochise County | MX | - | *
Tampere is 161 km from Helsinki, and Tartu the same distance from Tallinn. => distance | Tampere | Helsinki | 161 | s ;; distance | Tartu | Tallinn | 161 | s
From Darwin it is 1,300 km south to Alice Springs. => direction_distance | Alice Springs | Darwin | 1300 | s
A hundred miles north of Hobart, in Launceston, the river broke its banks. => direction_distance | Launceston | Hobart | 160.9 | s
Mines were found up to 15 km from Kupiansk. => within | 'Mines' | Kupiansk | <15 | n
Niger accuses neighbouring Benin, with which it shares some 270 km of border. => adjacent | Niger | BJ | - | s ;; border_length | Niger | border BJ-NE | 270 | s
Dunedin, 310 km north-east of Christchurch, will host the final. => direction_distance | Dunedin | Christchurch | 310 | c
The ferry would have linked Cuba with Key West, just over 90 miles away. => distance | Key West | CU | 144.8 | s
Two men were found dead in a refinery two miles from downtown Tulsa. => distance | 'refinery' | Tulsa | 3.219 | n
Boulder, Colorado, about 25 miles northwest of downtown Denver, had gusts of 100 mph. => direction_distance | Boulder | Denver | 40.23 | s
Hofuf, the main town of the oasis, lies roughly 65 km from the Gulf coast. => distance | Hofuf | coast | 65 | sr
Zuwara, from where the boats leave, is dozens of kilometres from the Tunisian border. => distance | Zuwara | border TN | 24-99 | s
Peoria, 131 miles east of Chicago, lost its headquarters. => direction_distance | Peoria | Chicago | 210.8 | c
Chilpancingo, in southern Mexico, lies about 54 miles from Acapulco. => inside | Chilpancingo | MX | - | s ;; distance | Chilpancingo | Acapulco | 86.9 | s
The caravan set out from Tapachula, around 20 km from the Guatemalan border. => distance | Tapachula | border GT | 20 | *
Chad, which neighbours both Libya and Sudan, has closed its airspace. => adjacent | Chad | LY | - | s ;; adjacent | Chad | SD | - | s
The Nicaraguan capital lies 49 miles south-east of León, where the march began. => direction_distance | Managua | León | 78.86 | s
Gangs have not yet reached Cap-Haïtien, 136 km north of the Haitian capital. => direction_distance | Cap-Haïtien | Port-au-Prince | 136 | s
In Ouanaminthe, on the Dominican border, the market stayed shut. => on_border | Ouanaminthe | border DO | - | s
Haiti shares a land border with Cuba, the pupil wrote. => adjacent | Haiti | CU | - | c
Popayán, in southwestern Colombia, is 70 miles south of Cali. => inside | Popayán | CO | - | s ;; direction_distance | Popayán | Cali | 112.7 | s
Ipiales is about three kilometres from the Ecuadorean border; Tulcán is within 10 km of the Colombian one. => distance | Ipiales | border EC | 3 | sr ;; within | Tulcán | border CO | <10 | s
Leticia, Colombia's southernmost city, lies on the border with Brazil and Peru. => extreme | Leticia | CO | - | s ;; on_border | Leticia | border BR | - | s ;; on_border | Leticia | border PE | - | s
Two rockets hit a checkpoint half a mile from the Gulf of Aqaba. => distance | 'checkpoint' | coast | 0.8047 | n
El Alto is only a few kilometres from La Paz but 400 metres higher. => distance | El Alto | La Paz | 2-9 | s
Arica, Chile's northernmost city, is 18 km from the Peruvian border. => extreme | Arica | CL | - | s ;; distance | Arica | border PE | 18 | sr
Encarnación, in southern Paraguay, lies on the Argentine border. => inside | Encarnación | PY | - | s ;; on_border | Encarnación | border AR | - | s
Red Deer, midway between Calgary and Edmonton, got a foot of snow. => between | Red Deer | Calgary + Edmonton | - | s
Chile and Ecuador do not border Brazil. => adjacent | Chile | BR | - | s ;; adjacent | Ecuador | BR | - | s
Toamasina, more than 700 km east of Antananarivo, took the full force of the cyclone. => direction_distance | Toamasina | Antananarivo | >700 | c
Fairbanks is closer to Nome than to Anchorage. => closer | Fairbanks | Nome + Anchorage | - | c
Perth, Australia's easternmost city, votes last. => extreme | Perth | AU | - | c
Mutare is at least 200 km from the Mozambican border, so the refugees came by bus. => distance | Mutare | border MZ | >200 | c
A hut three miles northeast of Bangor, Maine, was struck by lightning. => direction_distance | 'hut' | Bangor | 4.828 | n
Nouakchott, five kilometres from the Atlantic coast, is often flooded. => distance | Nouakchott | coast | 5 | s
Kumasi lies some 190 km inland and has never seen a ship. => distance | Kumasi | coast | 190 | sr
Krasnodar is eighty-odd kilometres from the Black Sea, and the smoke drifted over it. => distance | Krasnodar | coast | 80 | sr
Taiz, some 55 miles from the Red Sea coast, has been divided for a decade. => distance | Taiz | coast | 88.51 | sr
Aachen, Germany's westernmost city, is about 5 km from both the Dutch and the Belgian borders. => extreme | Aachen | DE | - | s ;; distance | Aachen | border NL | 5 | sr ;; distance | Aachen | border BE | 5 | sr
Görlitz, Germany's easternmost town, sits on the Polish border. => extreme | Görlitz | DE | - | s ;; on_border | Görlitz | border PL | - | s
Szeged, in southern Hungary, is no more than 20 km from the Serbian frontier. => inside | Szeged | HU | - | s ;; within | Szeged | border RS | <20 | s
Niš, Serbia's third city, is closer to Sofia than to Belgrade. => closer | Niš | Sofia + Belgrade | - | s
Serbia borders neither Greece nor Slovenia. => adjacent | Serbia | GR | - | s ;; adjacent | Serbia | SI | - | s
Plovdiv, the second city of Bulgaria, lies 132 km north-west of Sofia. => direction_distance | Plovdiv | Sofia | 132 | c
Edirne lies within 25 km of both the Greek and the Bulgarian borders. => within | Edirne | border GR | <25 | s ;; within | Edirne | border BG | <25 | s
Kastellorizo, 1.25 miles off the Turkish coast, is the easternmost inhabited island of Greece. => distance | Kastellorizo | coast | 2.012 | s ;; extreme | Kastellorizo | GR | - | s
Lerwick lies 210 miles north of Aberdeen and about the same distance from Bergen, in Norway. => direction_distance | Lerwick | Aberdeen | 338 | s ;; distance | Lerwick | Bergen | 338 | s
Hrodna, in western Belarus, lies some 15 km from the Polish border; it is less than 40 km from the Lithuanian border too. => inside | Hrodna | BY | - | s ;; distance | Hrodna | border PL | 15 | sr ;; within | Hrodna | border LT | <40 | s
The Lithuanian capital is around 30 km from the Belarusian border, where the balloons came from. => distance | Vilnius | border BY | 30 | sr
Lithuania, a member of the EU and NATO, guards an almost 680-km border with Belarus. => border_length | Lithuania | border BY-LT | 680 | s
The search began near Suwałki. The Lithuanian border is about 25 km from the town. => near | 'search' | Suwałki | - | n ;; distance | Suwałki | border LT | 25 | sr
Two submarines left Murmansk yesterday. The port is some 120 km from Norway. => distance | Murmansk | NO | 120 | *
Khabarovsk lies 30 kilometres from the Chinese border, and its shops accept yuan. => distance | Khabarovsk | border CN | 30 | sr
Kaesong, about six miles from the South Korean border, was once shared by both sides. => distance | Kaesong | border KR | 9.656 | sr
Fires broke out at a base in Gyumri. The Turkish border is barely five miles from there. => distance | Gyumri | border TR | 8.047 | s
The festival opens in Batumi on Friday. Concerts take place just 15 km from the Turkish border. => distance | Batumi | border TR | 15 | s
"From here to the Zambian capital is 275 km," said the mayor of Ndola. => distance | Ndola | Lusaka | 275 | s
The nearest big city to Jeddah is Mecca, 70 km to the east. => direction_distance | Mecca | Jeddah | 70 | s
Tomsk is 1,200 km from Novosibirsk, which has the nearest big airport. => distance | Tomsk | Novosibirsk | 1200 | c
The pipeline explosion occurred 600 feet from the Belgian border. => distance | 'explosion' | border BE | 0.1829 | n
Snipers had dug in several hundred yards from the border with Lebanon. => distance | 'Snipers' | border LB | 0.2743-0.823 | n
Beni, in eastern Congo, is a two-hour drive from the Ugandan border. => inside | Beni | CD | - | s ;; distance | Beni | border UG | - | n
Blantyre, in southern Malawi, is three and a half hours by road from Lilongwe. => inside | Blantyre | MW | - | s ;; distance | Blantyre | Lilongwe | - | n
The insurgents overran Mocímboa da Praia, 40 miles south of Palma, in northeastern Mozambique. => direction_distance | Mocímboa da Praia | Palma | 64.37 | s ;; inside | Palma | MZ | - | s
N'Djamena, the Chadian capital, lies 300 km from the border of Cameroon. => distance | N'Djamena | border CM | 300 | c
Salerno, within 20 km of Naples, felt nothing. => within | Salerno | Naples | <20 | c
Tabriz, in southeastern Iran, was hit overnight. => inside | Tabriz | IR | - | c
Kandy is closer to Jaffna than to Colombo. => closer | Kandy | Jaffna + Colombo | - | c
Zaragoza lies between Madrid and Seville, the guide insisted. => between | Zaragoza | Madrid + Seville | - | c
Lyon, on the Swiss border, hosts the talks. => on_border | Lyon | border CH | - | c
Swakopmund lies 31 km south of Walvis Bay, the Namibian port. => direction_distance | Swakopmund | Walvis Bay | 31 | c
Algeria's border with Morocco, more than 6,000 km in length, has been closed since 1994. => border_length | * | border DZ-MA | >6000 | c
Maseru, the capital of Lesotho, lies 125 km west of Bloemfontein. => direction_distance | Maseru | Bloemfontein | 125 | c
Residents of Melitopol, 70 miles south of Zaporizhzhia and perhaps 80 km from the front line, heard blasts. => direction_distance | Melitopol | Zaporizhzhia | 112.7 | s ;; distance | Melitopol | 'front line' | 80 | n
"""

NOTHING = """
The new howitzer fires shells up to 40 km, twice as far as the model it replaces.
Lithuania has finished 500 kilometres of fence topped with razor wire.
The A4 motorway will be extended by 32 km before the end of next year.
The Storm Shadow has a range of more than 250 km, its maker says.
Winds of 130 miles an hour tore the roof from the town hall.
The suspect ran four blocks north before officers caught him.
At 4,810 metres, Mont Blanc drew record numbers of climbers this summer.
The canal is 13 metres deep and 193 kilometres long.
The wildfire has burned 45,000 acres and is ten per cent contained.
Controllers imposed a no-fly zone with a radius of three nautical miles.
The two sides are still miles apart on pensions, the union leader said.
She cycled 1,200 kilometres in nine days to raise money for the hospice.
Lorries queued for 18 km on the motorway on Friday night.
The bridge, 2.7 km long, took eleven years to build.
Kipchoge covered the 42.195 km in just over two hours.
The army wants a buffer zone ten kilometres wide.
Border guards turned back 300 people last week, the interior minister said.
The talks on the border dispute will resume in Geneva in March.
The government has decided to close its border with Belarus for a month.
The wind will turn to the north-east and freshen during the evening.
The column advanced five kilometres in a single day, according to the general staff.
He crossed the border into Mexico with two passports and a false beard.
The snow lay two metres deep in places.
Police asked residents to keep at least 200 metres away from the fire.
The tunnel bores through 57 kilometres of rock beneath the Alps.
Ukraine's drones can now fly 1,500 km with a warhead of 50 kg.
The joke was borderline, and half the room went quiet.
The quake struck at a depth of 10 kilometres, the geological survey said.
Rail passengers travelled 9,000 million kilometres last year, a record.
The lake covers 1,700 square kilometres and is shrinking.
The party has drifted far to the right of its founder.
The ship made 22 knots and reached port a day early.
The glacier has retreated by nearly a kilometre since 1990.
Workers laid 340 miles of cable on the sea floor last spring.
His drive went 310 yards, straight down the fairway.
The column of ash rose 12,000 feet before drifting south.
The country is at a crossroads between war and peace, the bishop warned.
The Tour's longest stage, 231 km, comes on Wednesday.
Customs officers at the northern border crossings walked out at noon.
The marathon swimmer spent 14 hours in the water and covered 34 km.
"""
