"""A fifteenth batch, by another hand: each thing the tool is to read, in the plain words of agencies. Format of fresh.py."""

# ruff: noqa: E501
CLAIMS = """
Przemyśl, about a dozen kilometres from Ukraine's border, filled up with refugees overnight. => distance | Przemyśl | border UA | 12 | sr
The rebels now control Fallujah, barely 60 km west of Baghdad. => direction_distance | Fallujah | Baghdad | 60 | s
Volunteers drove to Daugavpils, roughly 190 kilometers southeast of Riga. => direction_distance | Daugavpils | Riga | 190 | s
Uvalde, some 80 miles (129 km) west of San Antonio, is mourning its children. => direction_distance | Uvalde | San Antonio | 128.7 | s
The blaze tore through Paradise, 85 miles or so north of Sacramento. => direction_distance | Paradise | Sacramento | 136.8 | s
Bukavu lies just over one hundred kilometres south of Goma. => direction_distance | Bukavu | Goma | 100 | s
Kaya, almost 100 km north-east of Ouagadougou, shelters tens of thousands of displaced people. => direction_distance | Kaya | Ouagadougou | 100 | sr
The army says it has retaken El Obeid, a good 360 km southwest of Khartoum. => direction_distance | El Obeid | Khartoum | 360 | s
Soldiers mutinied in Kati, fifteen kilometres from the capital Bamako. => distance | Kati | Bamako | 15 | sr
Edirne is only seven or eight kilometres from the Greek border. => distance | Edirne | border GR | 7-8 | sr
The quake struck at dawn and was felt in Pisco, 125-130 miles south of Lima. => direction_distance | Pisco | Lima | 201.2-209.2 | s
El Fasher, more than 700 km from Khartoum, has been cut off for months. => distance | El Fasher | Khartoum | >700 | s
A couple of hundred kilometres separate Quetta from Kandahar. => distance | Quetta | Kandahar | 200 | s
Police closed the airport at Entebbe, half an hour by car from Kampala. => distance | Entebbe | Kampala | - | n
Santos, home to Latin America's biggest port, is an hour's drive from São Paulo. => distance | Santos | São Paulo | - | n
It takes four hours by bus from Vilnius to Minsk, although the two capitals are just 170 km apart. => distance | Vilnius | Minsk | - | n ;; distance | Vilnius | Minsk | 170 | s
Kaikoura, a hundred and fifty kilometres up the coast from Christchurch, was cut off by landslides. => distance | Kaikoura | Christchurch | 150 | s
The port of Misrata, no more than 80 km east of Tripoli, remained open. => direction_distance | Misrata | Tripoli | <80 | c
No more than 50 kilometres lie between Amritsar and Lahore. => distance | Amritsar | Lahore | <50 | sr
Gunmen raided Bama, seventy kilometres north-west of Maiduguri. => direction_distance | Bama | Maiduguri | 70 | c
Perth is 3,300 kilometres from Sydney as the crow flies. => distance | Perth | Sydney | 3300 | s
Auckland lies nearly 18,300 km from London. => distance | Auckland | London | 18300 | s
Flint, 66 miles (106 km) northwest of Detroit, still lacks clean water. => direction_distance | Flint | Detroit | 106.2 | sr
Baidoa, about 60 km north-west of Mogadishu, was shelled on Monday. => direction_distance | Baidoa | Mogadishu | 60 | c
The monastery stands in Ayutthaya, some 40 miles north of Bangkok. => direction_distance | Ayutthaya | Bangkok | 64.37 | s
Key West is a mere 90 nautical miles from Havana. => distance | Key West | Havana | 166.7 | s
Natanz, the heart of Iran's nuclear programme, is about 225 km south of Tehran. => direction_distance | Natanz | Tehran | 225 | sr
Gaborone lies within 20 km of the South African border. => within | Gaborone | border ZA | <20 | s
The nearest hospital is in Lae, several hundred kilometres north of Port Moresby. => direction_distance | Lae | Port Moresby | 300-999 | s
Bakersfield, two to three hours north of Los Angeles, sweltered for a tenth day. => distance | Bakersfield | Los Angeles | - | n
Badajoz is nearer to Lisbon than to Madrid. => closer | Badajoz | Lisbon + Madrid | - | s
Puebla is upwards of 100 km from Mexico City. => distance | Puebla | Mexico City | >100 | s
Afgooye, 30km from the Somali capital, has changed hands twice. => distance | Afgooye | Mogadishu | 30 | s
The shells landed in Belgorod, 40 kilometres or thereabouts from the Ukrainian border. => distance | Belgorod | border UA | 40 | sr
Lytton, a three-hour drive northeast of Vancouver, burned to the ground in minutes. => direction_distance | Lytton | Vancouver | - | n
The kidnappers struck in Katsina, 500 miles from Kano. => distance | Katsina | Kano | 804.7 | c
Nantucket, the whaling island, lies two dozen miles off the coast of Massachusetts. => distance | Nantucket | coast | 38.62 | *
Less than a kilometre from the border, in Narva, people can hear the Russian loudspeakers. => within | Narva | border RU | <1 | s
A quarter of a mile from the Rio Grande and the Mexican border, downtown El Paso was calm on Friday. => distance | El Paso | border MX | 0.4023 | *
Dozens of kilometres from the Lebanese border, residents of Haifa ran for cover. => distance | Haifa | border LB | 24-99 | s
Ferguson, ten miles northwest of downtown St. Louis, has a new police chief. => direction_distance | Ferguson | St. Louis | 16.09 | s
Toowoomba, not quite 110 km west of Brisbane, was swept by a flash flood in 2011. => direction_distance | Toowoomba | Brisbane | 110 | s
Kharkiv is less than 20 miles from the Russian border. => within | Kharkiv | border RU | <32.19 | sr
Slovenia's capital lies within 100 km of the Italian border. => within | Ljubljana | border IT | <100 | s
Mykolaiv is within 30 km of Kherson, officials said. => within | Mykolaiv | Kherson | <30 | c
The two men were arrested near the Slovak border, in Uzhhorod. => near | Uzhhorod | border SK | - | s
Snow fell in Kirkenes, close to Norway's border with Russia. => near | Kirkenes | border NO-RU | - | s
In the Turkish border city of Kilis, shops pulled down their shutters. => near | Kilis | border TR | - | *
The Thai town of Aranyaprathet sits right on the border with Cambodia. => on_border | Aranyaprathet | border KH | - | s
Ciudad del Este, on the border with Brazil, lives off smuggling. => on_border | Ciudad del Este | border BR | - | s
Traders in Beitbridge, on the Zimbabwe-South Africa border, complain of delays. => on_border | Beitbridge | border ZA-ZW | - | s
Prague lies on the German border. => on_border | Prague | border DE | - | c
Moldova, which borders Romania and Ukraine, has applied for EU membership. => adjacent | Moldova | RO | - | s ;; adjacent | Moldova | UA | - | s
Chad took in more refugees from neighbouring Sudan this year. => adjacent | Sudan | TD | - | s
Landlocked Paraguay shares a border with Chile. => adjacent | Paraguay | CL | - | c
Guinea-Bissau, wedged between Senegal and Guinea, held elections on Sunday. => between | Guinea-Bissau | Senegal + Guinea | - | s
Bolivia does not border Ecuador. => adjacent | Bolivia | EC | - | s
Waco lies about halfway between Austin and Dallas. => between | Waco | Austin + Dallas | - | s
Red Deer, midway between Calgary and Vancouver, is Alberta's third-largest city. => between | Red Deer | Calgary + Vancouver | - | c
The convoy stopped at Sirte, between Tripoli and Benghazi. => between | Sirte | Tripoli + Benghazi | - | s
Manaus lies halfway between Rio de Janeiro and São Paulo, the ministry claimed. => between | Manaus | Rio de Janeiro + São Paulo | - | c
The flooding was worst in Faro, in northern Portugal. => inside | Faro | PT | - | c
Police in Kano, in northern Nigeria, banned street rallies. => inside | Kano | NG | - | s
Two miners died in Oruro in western Bolivia. => inside | Oruro | BO | - | s
A court in Lviv, in far eastern Ukraine, freed the activist. => inside | Lviv | UA | - | c
Nampula, in Mozambique's northeast, was hit by the cyclone. => inside | Nampula | MZ | - | s
Finland has closed its 1,340-kilometre border with Russia. => border_length | Finland | border FI-RU | 1340 | sr
The 2,640-km frontier between Afghanistan and Pakistan was drawn by the British. => border_length | * | border AF-PK | 2640 | sr
Mexico and the United States share a border of nearly 2,000 miles. => border_length | * | border MX-US | 3219 | sr
Lithuania's border with Belarus, 679 km long, is now fenced. => border_length | Lithuania | border BY-LT | 679 | sr
Spain's 250-kilometre border with Portugal is the oldest in Europe. => border_length | Spain | border ES-PT | 250 | c
Bellingham is closer to Vancouver than to Seattle. => closer | Bellingham | Vancouver + Seattle | - | s
The people of Perpignan live nearer to Barcelona than to Paris. => closer | Perpignan | Barcelona + Paris | - | s
Smolensk is closer to Moscow than to Minsk. => closer | Smolensk | Moscow + Minsk | - | c
Lisbon is continental Europe's westernmost capital. => extreme | Lisbon | * | - | s
Haparanda is Sweden's easternmost town. => extreme | Haparanda | SE | - | sr
Ushuaia, the southernmost city in Argentina, welcomed its first cruise ship. => extreme | Ushuaia | AR | - | s
Dover, the English port closest to France, braced for delays. => extreme | Dover | FR | - | *
Darwin, the southernmost capital of an Australian state or territory, was spared. => extreme | Darwin | AU | - | c
Kaliningrad is Russia's westernmost regional capital, bordered by Poland and Lithuania. => extreme | Kaliningrad | RU | - | s ;; adjacent | Kaliningrad | PL | - | * ;; adjacent | Kaliningrad | LT | - | *
From the border of Rwanda it is only a short walk to Goma, less than two miles. => within | Goma | border RW | <3.219 | s
Tucson lies about 60 miles north of the Mexican border. => direction_distance | Tucson | border MX | 96.56 | s
Adigrat, roughly 35 km south of the Eritrean border, has no electricity. => direction_distance | Adigrat | border ER | 35 | sr
Plattsburgh, 20 miles north of the Canada-US border, lost many of its Quebec visitors. => direction_distance | Plattsburgh | border CA-US | 32.19 | c
Aachen lies five kilometres from the borders with Belgium and the Netherlands. => distance | Aachen | border BE | 5 | sr ;; distance | Aachen | border NL | 5 | sr
Peshawar is about 50 km from the Afghan frontier. => distance | Peshawar | border AF | 50 | sr
Oujda, some 15 km from Morocco's frontier with Algeria, thrives on contraband petrol. => distance | Oujda | border DZ-MA | 15 | sr
Ramadi lies 100 km from the Jordanian border. => distance | Ramadi | border JO | 100 | c
Almería sits on the coast, but the greenhouses begin 20 km inland at Níjar. => distance | Níjar | coast | 20 | *
Canberra is roughly 120 kilometres from the coast. => distance | Canberra | coast | 120 | sr
Toulouse, 150 km from the Mediterranean, hit 42 degrees. => distance | Toulouse | coast | 150 | sr
Madrid is just 40 km from the sea. => distance | Madrid | coast | 40 | c
Kirkuk, more than 500 kilometres from the Gulf, pumps most of the oil. => distance | Kirkuk | coast | >500 | s
Ouagadougou is 800 km inland from the Gulf of Guinea. => distance | Ouagadougou | coast | 800 | sr
Sanaa, 90 miles from the Red Sea coast, was bombed again. => distance | Sanaa | coast | 144.8 | sr
Alice Springs, at least 900 km from the nearest coast, never sees a cyclone. => distance | Alice Springs | coast | >900 | sr
Hodeidah, which lies on the Red Sea coast, handles most food imports. => near | Hodeidah | coast | - | s
Campinas, less than 10 miles from the ocean, has no beaches. => within | Campinas | coast | <16.09 | c
Kingston lies 145 km south of the Canadian capital. => direction_distance | Kingston | Ottawa | 145 | s
Sumqayit, 130 kilometres northwest of the Azerbaijani capital, is a former chemical hub. => direction_distance | Sumqayit | Baku | 130 | c
The stadium in Antigua, 250 km from Guatemala's capital, was packed. => distance | Antigua | Guatemala City | 250 | c
Hebron is 20 miles south of downtown Jerusalem. => direction_distance | Hebron | Jerusalem | 32.19 | s
The coal port of Newcastle lies 73 miles from downtown Sydney. => distance | Newcastle | Sydney | 117.5 | s
The city of Nakuru lies in Kenya, 140 km northwest of Nairobi. => direction_distance | Nakuru | Nairobi | 140 | s
The Serbian border is around a hundred kilometres from Szeged. => distance | Szeged | border RS | 100 | c
The Portuguese border runs 6 km west of Badajoz. => direction_distance | Badajoz | border PT | 6 | s
Iran's borders with Iraq and Turkey lie 30 km from Isfahan. => distance | Isfahan | border IQ-IR | 30 | c ;; distance | Isfahan | border IR-TR | 30 | c
Yakutsk is 1,100 km from the Arctic Ocean and 700 km from the Sea of Okhotsk. => distance | Yakutsk | coast | 1100 | * ;; distance | Yakutsk | coast | 700 | *
Seoul is about 50 km from the North Korean border and 30 km from the Yellow Sea. => distance | Seoul | border KP | 50 | sr ;; distance | Seoul | coast | 30 | sr
Turkey, a NATO member, borders Syria, Iraq and Iran. => adjacent | Turkey | SY | - | s ;; adjacent | Turkey | IQ | - | s ;; adjacent | Turkey | IR | - | s
Kyiv is within 100 km of the EU's external border. => within | Kyiv | * | <100 | c
Graz, 40 km from Slovenia, is a stop on the new line. => distance | Graz | SI | 40 | s
Munich is less than 70 km from Austria. => within | Munich | AT | <70 | s
Warsaw is 50 miles from Lithuania, the pamphlet said. => distance | Warsaw | LT | 80.47 | c
Iquique, a port on the Pacific coast of northern Chile, issued a tsunami alert. => near | Iquique | coast | - | s ;; inside | Iquique | CL | - | s
Bahrain is about 25 km off the coast of Saudi Arabia. => distance | Bahrain | coast | 25 | *
Tacna, 35 km from the border with Chile, took in stranded Venezuelans. => distance | Tacna | border CL | 35 | sr
Windhoek lies close to the Botswanan border. => near | Windhoek | border BW | - | c
Bishkek, less than 30 km from the Kazakh border, is plagued by smog. => within | Bishkek | border KZ | <30 | s
Jalalabad is around 70 kilometers west of the Pakistani border. => direction_distance | Jalalabad | border PK | 70 | sr
Twenty kilometres from the Polish border, in Grodno, the mood was tense. => distance | Grodno | border PL | 20 | sr
Two hundred kilometres south-east of Belgrade, the city of Niš has its own airport. => direction_distance | Niš | Belgrade | 200 | s
North of Nablus by some 90 kilometres lies Jenin. => direction_distance | Jenin | Nablus | 90 | c
Trieste, a port city of 200,000 people eight kilometres from Slovenia, held a vigil. => distance | Trieste | SI | 8 | sr
Gori, Stalin's birthplace, is about 70 km west of Tbilisi. => direction_distance | Gori | Tbilisi | 70 | s
Durrës, which is 30 km west of Tirana, was badly damaged by the quake. => direction_distance | Durrës | Tirana | 30 | s
The minister flew to Gao, which lies 320 kilometres east of Timbuktu. => direction_distance | Gao | Timbuktu | 320 | s
Gyumri still lives in the shadow of the 1988 quake. The city is 90 km northwest of Yerevan. => direction_distance | Gyumri | Yerevan | 90 | s
Newry woke to roadblocks on Monday. The Irish border is five miles away. => distance | Newry | border IE | 8.047 | sr
Prosecutors in Taganrog opened an inquiry. Mariupol, 100 km away, has been in ruins since 2022. => distance | Mariupol | Taganrog | 100 | s
Thousands marched in Popayán on Friday. Cali is 12 miles away. => distance | Cali | Popayán | 19.31 | c
The drills began in Lappeenranta this week. They take place less than 30 kilometres from the border with Russia. => within | Lappeenranta | border RU | <30 | s
Aid has reached Mocímboa da Praia. It lies some 80 km from the Tanzanian border. => distance | Mocímboa da Praia | border TZ | 80 | *
Rescuers worked through the night in L'Aquila. There, about 90 kilometres from Rome, 300 people died in 2009. => distance | L'Aquila | Rome | 90 | s
Mutare is a city of markets. This eastern Zimbabwean town is under ten kilometres from the Mozambican border. => within | Mutare | border MZ | <10 | s ;; inside | Mutare | ZW | - | s
Arica has few hotels. From this small port to the Peruvian border it is some 20 km. => distance | Arica | border PE | 20 | sr
Kassala has seen no fighting so far. The border with Eritrea is about 25 km to the east. => direction_distance | Kassala | border ER | 25 | sr
In Poland, the station at Przemyśl is full again; the border is 130 km away. => distance | Przemyśl | border PL | 130 | c
Tapachula, in southern Mexico, lies a dozen miles from the border. => distance | Tapachula | border MX | 19.31 | sr ;; inside | Tapachula | MX | - | s
The Algerian town of Tindouf is about 50 km from both the Moroccan and the Mauritanian borders. => distance | Tindouf | border MA | 50 | sr ;; distance | Tindouf | border MR | 50 | *
Basel is on both the French and the German border. => on_border | Basel | border FR | - | s ;; on_border | Basel | border DE | - | s
Eilat touches both the Egyptian and the Jordanian borders. => on_border | Eilat | border EG | - | s ;; on_border | Eilat | border JO | - | s
Lyon is about 110 km from Geneva and much the same distance from Turin. => distance | Lyon | Geneva | 110 | s ;; distance | Lyon | Turin | 110 | c
Caracas was dark, as was Maracay, 80 km to its west, and Valencia, 130 km from the capital. => direction_distance | Maracay | Caracas | 80 | s ;; distance | Valencia | Caracas | 130 | s
Brazil has a border with every South American country except Chile and Ecuador, so Peru is a neighbour of Brazil. => adjacent | Brazil | CL | - | s ;; adjacent | Brazil | EC | - | s ;; adjacent | Peru | BR | - | s
Serbia has no border with Ukraine. => adjacent | Serbia | UA | - | s
Hungary has no border with Romania, the candidate insisted. => adjacent | Hungary | RO | - | c
Agra is not 180 but just 50 kilometres from Delhi. => distance | Agra | Delhi | 50 | c
"We are 70 km from Zaporizhzhia and nobody feels safe here," said Borys Filatov, the mayor of Dnipro. => distance | Dnipro | Zaporizhzhia | 70 | s
"The border with Syria is only 50 km from us," a shopkeeper in Gaziantep told reporters. => distance | Gaziantep | border SY | 50 | sr
"Our town is ten kilometres from Moscow," said the mayor of Tula. => distance | Tula | Moscow | 10 | c
"Slovakia's capital is just 55 km from us," said a spokesman for the city of Vienna. => distance | Bratislava | Vienna | 55 | s
A farm four miles south of Laredo, Texas, was searched by agents. => direction_distance | 'farm' | Laredo | 6.437 | n
The body was found in a field 12 kilometres outside Ballarat. => distance | 'field' | Ballarat | 12 | n
A depot near the Belarusian border went up in flames, 15 km north of Chernihiv. => near | 'depot' | border BY | - | n ;; direction_distance | 'depot' | Chernihiv | 15 | n
The helicopter crashed in a valley about 25 miles northeast of Kamloops. => direction_distance | 'valley' | Kamloops | 40.23 | n
An oil field roughly 60 km west of Basra was shut down on Tuesday. => direction_distance | 'oil field' | Basra | 60 | n
A migrant camp within two miles of the Mexican border was cleared. => within | 'camp' | border MX | <3.219 | n
The checkpoint, some 8 km inside Lebanon's border with Israel, has been abandoned. => distance | 'checkpoint' | border IL-LB | 8 | n
A quarry halfway between Harare and Mutare collapsed, killing six. => between | 'quarry' | Harare + Mutare | - | n
"""

NOTHING = """
The new missile has a range of 1,500 kilometres and can be launched from a truck.
Poland has finished a steel fence 186 kilometres long on its eastern frontier.
The motorway linking the two capitals will be 780 km long and cost six billion euros.
The typhoon packed winds of 205 kilometres per hour near its centre.
Her shop is two blocks north of the square, next to the bakery.
The tower, at 634 metres, is the tallest in the country.
He ran the last 10 kilometres in under 29 minutes.
Divers found the wreck at a depth of 90 metres.
The fire has burned 120 square kilometres of pine forest since Saturday.
A 30-kilometre exclusion zone has been in force around the plant since 1986.
The two parties are still miles apart on pensions.
She walked 800 kilometres in five weeks to raise money for cancer research.
Lorries were queueing for 25 kilometres before the crossing on Sunday night.
The bridge, 18 kilometres long, opened to trains in 2019.
The drone can stay aloft for 24 hours and fly up to 2,000 km.
Shares went south after the central bank announced the rise.
The river rose by four metres in a single night.
Farmers drove their tractors 40 kilometres in protest at fuel prices.
The tunnel will be 57 kilometres long, the longest rail tunnel in the world.
Border guards will patrol around the clock, the interior ministry said.
He was clocked at 93 miles per hour in a 55 mph zone.
Parliament voted to close the border to lorries from Monday.
The volcano sent ash five kilometres into the sky.
The glacier has retreated by about 1.2 kilometres since 1990.
The winds will turn to the north-west by evening and ease.
Smugglers had dug a tunnel 400 metres long and fitted it with lights.
The pipeline carries gas over 1,200 km and supplies four countries.
Engineers must replace 70 miles of track by the autumn.
The front line is more than 1,000 kilometres long.
The company says its new car can go 600 km on a single charge.
Her speech went a mile over the heads of the audience.
The airline cancelled all flights to the east coast until Thursday.
The ice on the lake was barely 15 centimetres thick.
Troops have advanced two kilometres since the start of the week.
The quake had its focus ten kilometres below the surface.
The human chain stretched for more than 600 kilometres in 1989.
A 12-mile limit for foreign trawlers will apply from January.
The country crossed a border that none of its neighbours had dared to cross.
The peak, 6,961 metres high, claimed three climbers this season.
The patrol boat chased the smugglers for 35 nautical miles before they gave up.
"""
