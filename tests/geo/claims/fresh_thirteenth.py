"""A thirteenth batch, by another hand: each thing the tool is to read, several times over, run once before it was mended. Format of fresh.py."""

# ruff: noqa: E501
CLAIMS = """
Tulcea is 70 km inland from the Black Sea coast, on the edge of the delta. => distance | Tulcea | coast | 70 | s*
Aid agencies have pulled out of Uvira, near the border with Burundi and Rwanda. => near | Uvira | border BI | - | s ;; near | Uvira | border RW | - | r*
Jammu, 100 miles from Islamabad, has lived with blackouts before. => distance | Jammu | Islamabad | 160.9 | rc*
Chaman, 100 km northwest of Quetta, is the main crossing into southern Afghanistan. => direction_distance | Chaman | Quetta | 100 | s
Maiduguri, in northeastern Nigeria, lies more than 1,500 km from the Cameroonian border. => inside | Maiduguri | NG | - | s ;; distance | Maiduguri | border CM | >1500 | c
A greenhouse seven kilometres south of Mukachevo was destroyed by the hail. => direction_distance | 'greenhouse' | Mukachevo | 7 | n
Downtown San Diego is about 15 miles from the busiest land crossing in the hemisphere, at the Mexican border. => distance | San Diego | border MX | 24.14 | s
Austria's Klagenfurt, about 20 km from the Slovenian border, will host the final. => distance | Klagenfurt | border SI | 20 | s
Afghanistan's 1,640-mile border with Pakistan has been shut since October. => border_length | Afghanistan | border AF-PK | 2639 | s
Shells landed on Sunday on the outskirts of Bint Jbeil, some four kilometres from the Israeli border, residents told reporters. => distance | Bint Jbeil | border IL | 4 | sr
Chile does not border Brazil, nor does Ecuador. => adjacent | Chile | BR | - | s ;; adjacent | Ecuador | BR | - | s
Ethiopia has had no coast since 1993; Addis Ababa is 560 km from Djibouti. => distance | Addis Ababa | Djibouti | 560 | s
Tijuana, Mexico's westernmost city, is about 25 km southeast of downtown San Diego. => extreme | Tijuana | MX | - | s ;; direction_distance | Tijuana | San Diego | 25 | s
Kandahar is 40 km from Kabul, the governor's office claimed. => distance | Kandahar | Kabul | 40 | c
East Palestine is 40 miles northwest of Pittsburgh. => direction_distance | East Palestine | Pittsburgh | 64.37 | s
A fuel tank exploded at a farm four and a half miles north of Lubbock, Texas. => direction_distance | 'farm' | Lubbock | 7.242 | n
The tanker drifted 60 nautical miles off Hodeidah. => distance | 'tanker' | Hodeidah | 111.1 | n
El Obeid lies 360 km southwest of Khartoum. The army lifted the siege of the city in February. => direction_distance | El Obeid | Khartoum | 360 | s
Lille's mayor wants the night train back. The city is 200 km north of Paris and ten from the Belgian border. => direction_distance | Lille | Paris | 200 | s ;; distance | Lille | border BE | 10 | s
Ballarat, an hour and a quarter's drive from Melbourne, is 110 km northwest of it by road. => distance | Ballarat | Melbourne | - | n ;; direction_distance | Ballarat | Melbourne | 110 | s
A pickup was abandoned several hundred metres from the Mexican border, near Nogales. => distance | 'pickup' | border MX | 0.3-0.9 | n ;; near | 'pickup' | Nogales | - | n
Berwick-upon-Tweed, England's northernmost town, voted to keep its garrison. It sits three miles south of the Scottish border. => extreme | Berwick-upon-Tweed | England | - | s ;; direction_distance | Berwick-upon-Tweed | border Scotland | 4.828 | s
Leticia, Colombia's southernmost town, sits on the borders with Brazil and Peru. => extreme | Leticia | CO | - | s ;; on_border | Leticia | border BR | - | s ;; on_border | Leticia | border PE | - | s
Gori, 70 km west of Tbilisi, has asked for more ambulances; Tskhinvali is less than 30 km to its north. => direction_distance | Gori | Tbilisi | 70 | s ;; within | Tskhinvali | Gori | <30 | s
Ipiales is a couple of miles north of the Ecuadorean border; Pasto is 80 km by road further up. => direction_distance | Ipiales | border EC | 3.219-4.828 | s ;; direction_distance | Pasto | Ipiales | 80 | r
Nikopol is 65 kilometres southwest of Zaporizhzhia and faces Enerhodar over the water. => direction_distance | Nikopol | Zaporizhzhia | 65 | s
The Brazil-Uruguay border runs down the middle of a park in Rivera. => on_border | Rivera | border BR-UY | - | s
El Fasher, the capital of North Darfur, is nearly 200 km north of Nyala. => direction_distance | El Fasher | Nyala | 200 | sr
Bolivia's border with Peru, all 40 kilometres of it, is patrolled by the navy. => border_length | Bolivia | border BO-PE | 40 | c
Baton Rouge sits about 75 miles northwest of New Orleans; the plant at Gonzales lies between the two cities. => direction_distance | Baton Rouge | New Orleans | 120.7 | s ;; between | Gonzales | Baton Rouge + New Orleans | - | s
Just over 20 miles (32 km) separate Plattsburgh from the Canadian border. => distance | Plattsburgh | border CA | 32.19 | s
Tacna, the southernmost city in Peru, is 35 kilometres from the Chilean border. => extreme | Tacna | PE | - | s ;; distance | Tacna | border CL | 35 | sr
Russian officials said debris fell in Belgorod, a regional capital 40 km (25 miles) north of Ukraine. => direction_distance | Belgorod | UA | 40 | sr
Szczecin, in northwestern Poland, is nearer to Berlin than to Warsaw. => inside | Szczecin | PL | - | s ;; closer | Szczecin | Berlin + Warsaw | - | s
Al-Shabaab overran a base at Afgooye, thirty kilometres or less from Mogadishu. => within | Afgooye | Mogadishu | <30 | s
At 3,100 miles, the U.S.-Mexico border is nearly impossible to fence, the senator argued. => border_length | * | border MX-US | 4989 | c
Jalalabad lies in eastern Afghanistan, 120 kilometres east of Kabul. => inside | Jalalabad | AF | - | s ;; direction_distance | Jalalabad | Kabul | 120 | s
Palma, in northeastern Mozambique, is 30-35 km from the border with Tanzania. => inside | Palma | MZ | - | s ;; distance | Palma | border TZ | 30-35 | s
Alice Springs lies 40 kilometres from the sea. => distance | Alice Springs | coast | 40 | c
Galveston, on the Gulf of Mexico, is 50 miles southeast of Houston. => near | Galveston | coast | - | s ;; direction_distance | Galveston | Houston | 80.47 | s
Dajabón, in the northwestern Dominican Republic, faces Haiti across the Massacre River. The two countries share a border of about 390 km. => inside | Dajabón | DO | - | s ;; border_length | * | border DO-HT | 390 | s
Siwa sits 50 km east of Libya and about 300 km inland from the Mediterranean. => direction_distance | Siwa | LY | 50 | s ;; distance | Siwa | coast | 300 | sr
The jihadists ambushed a patrol between Gao and Ménaka, in northern Mali. => between | 'patrol' | Gao + Ménaka | - | n ;; inside | 'patrol' | ML | - | n
Winnipeg stands a hundred kilometres north of the American border. That is where the family of four was last seen, in a hotel in the city. => direction_distance | Winnipeg | border US | 100 | s
Across the Guadiana plain, Elvas and Badajoz are about 17 kilometres apart. => distance | Elvas | Badajoz | 17 | s
"We are about six miles from Mexico, so we see it all first," said the mayor of Yuma. => distance | Yuma | MX | 9.656 | s
Vietnam borders China, Laos and Thailand. => adjacent | Vietnam | CN | - | s ;; adjacent | Vietnam | LA | - | s ;; adjacent | Vietnam | TH | - | c
Kaesong lies ten kilometres north of the South Korean border; Seoul is 50 to 60 km to the south-east. => direction_distance | Kaesong | border KR | 10 | sr* ;; direction_distance | Seoul | Kaesong | 50-60 | s
Adigrat, in northern Ethiopia, is some 30 km from Eritrea. => inside | Adigrat | ET | - | s ;; distance | Adigrat | ER | 30 | sr
The Iranian border is about 20 km east of Basra and the Kuwaiti one about 50 km south. => direction_distance | Basra | border IR | 20 | sr ;; direction_distance | Basra | border KW | 50 | s
Kazakhstan's 7,600-km border with Russia is the longest unbroken land frontier anywhere. => border_length | Kazakhstan | border KZ-RU | 7600 | s
Menton, tucked between Monaco and the Italian border, draws 300,000 visitors for its lemon festival. => between | Menton | Monaco + border IT | - | s
Goma is closer to Kinshasa than to Kigali. => closer | Goma | Kinshasa + Kigali | - | c
Montreal is sixty-odd kilometres from the U.S. border, and Ottawa, the Canadian capital, is about 165 km west of Montreal. => distance | Montreal | border US | 60 | s ;; direction_distance | Ottawa | Montreal | 165 | s
Qamishli lies on the Turkish border, directly opposite Nusaybin. => on_border | Qamishli | border TR | - | s
It is a fact of geography that El Paso is closer to San Diego than to Houston. => closer | El Paso | San Diego + Houston | - | s
Gwadar, in southwestern Pakistan, is some 75 km east of the Iranian border. => inside | Gwadar | PK | - | s ;; direction_distance | Gwadar | border IR | 75 | s*
Honduras borders Guatemala, El Salvador and Nicaragua. => adjacent | Honduras | GT | - | s ;; adjacent | Honduras | SV | - | s ;; adjacent | Honduras | NI | - | s
The frontier with Ukraine is a dozen kilometres east of Przemyśl, where volunteers again set up soup kitchens. => direction_distance | Przemyśl | border UA | 12 | s
In Rēzekne, a Latvian town fifty kilometres short of the Russian border, the barracks are being enlarged. => distance | Rēzekne | border RU | 50 | s
They met in Azaz, six kilometres short of the Turkish border and 45 km north of Aleppo. => distance | Azaz | border TR | 6 | s ;; direction_distance | Azaz | Aleppo | 45 | s
Tobruk lies 120 km west of the Egyptian border, on the Mediterranean coast. => direction_distance | Tobruk | border EG | 120 | s ;; near | Tobruk | coast | - | s
Chios, a Greek island of 50,000 people, is at its narrowest seven kilometres off the Turkish coast. => distance | Chios | coast | 7 | s
The first siren went off in Ashkelon at 6:29. In Sderot, ten miles away, the shooting had already begun. => distance | Sderot | Ashkelon | 16.09 | s
Fans of both nations travel to Irbid for the derby. The matches are played only 20 km from the Syrian border. => distance | Irbid | border SY | 20 | sr
Vientiane lies 600 km from the Thai border, a briefing paper said. => distance | Vientiane | border TH | 600 | c
El Salvador, which borders Nicaragua, has sent 600 soldiers. => adjacent | El Salvador | NI | - | c
Chile's southernmost city is Iquique, a duty-free port. => extreme | Iquique | CL | - | c
Kirkuk is closer to Baghdad than it is to Erbil. => closer | Kirkuk | Baghdad + Erbil | - | c
Detroit lies within a mile of Canada, across the river from Windsor. => within | Detroit | CA | <1.609 | s
Downtown Juárez begins a couple of hundred metres from the U.S. border. => distance | Juárez | border US | 0.2-0.3 | sr*
Derna is 30 kilometres from Benghazi, as the crow flies. => distance | Derna | Benghazi | 30 | c
Brownsville is 90 miles north of the Mexican border. => direction_distance | Brownsville | border MX | 144.8 | c
The Belarusian border is a mere 5 km from Vilnius. => distance | Vilnius | border BY | 5 | c
Burns, the seat of Harney County in southeastern Oregon, is roughly 130 miles southeast of Bend. => inside | Harney County | Oregon | - | s ;; direction_distance | Burns | Bend | 209.2 | sr
Nemuro is the westernmost city of Japan. => extreme | Nemuro | JP | - | c
Bihać, in northwestern Bosnia, lies within 15 km of the EU's external frontier with Croatia. => inside | Bihać | BA | - | s ;; within | Bihać | border HR | <15 | s
Yellowknife is about 70 km north of Edmonton, the evacuation notice said. => direction_distance | Yellowknife | Edmonton | 70 | c
Bratislava, the Slovak capital, touches two countries: Austria and Hungary. => on_border | Bratislava | border AT | - | s ;; on_border | Bratislava | border HU | - | s
"Lahore is 20 kilometres from India. Of course people are anxious," said a trader at the city's cloth market. => distance | Lahore | IN | 20 | s
Darwin is nearer to Jakarta than to Canberra, the Australian capital. => closer | Darwin | Jakarta + Canberra | - | s
A couple of hundred kilometres south of Tamanrasset a tourist convoy vanished without trace. => direction_distance | 'convoy' | Tamanrasset | 200-300 | n
Dushanbe, the Tajik capital, is only 15 km north of the Afghan frontier. => direction_distance | Dushanbe | border AF | 15 | c
The border is some 60 miles south of Tucson, and the fentanyl comes straight up the interstate. => direction_distance | Tucson | border MX | 96.56 | s
Trinidad lies just 11 km from Venezuela. => distance | Trinidad | VE | 11 | s
The Kazakh port of Aktau, on the Caspian coast in western Kazakhstan, has lost two metres of water. => near | Aktau | coast | - | s ;; inside | Aktau | KZ | - | s
Turkey's border with Syria stretches for 911 km (566 miles). => border_length | Turkey | border SY-TR | 911 | s
Ponta Porã sits astride the Paraguayan border, and Corumbá is on the Bolivian one. => on_border | Ponta Porã | border PY | - | s ;; on_border | Corumbá | border BO | - | sr
Bukavu, on the Rwandan border, is 100 km south of Goma. => on_border | Bukavu | border RW | - | s ;; direction_distance | Bukavu | Goma | 100 | s
Clashes in Culiacán, 30 km from Mexico City, left eleven dead, a ministry spokesman said. => distance | Culiacán | Mexico City | 30 | c
Gulu, in northern Uganda, lies 20 kilometres north of Kampala. => inside | Gulu | UG | - | s ;; direction_distance | Gulu | Kampala | 20 | c
Vardø, Norway's easternmost town, is home to a radar that Moscow has long complained about. => extreme | Vardø | NO | - | s
Toluca, an hour's drive west of Mexico City, will take the overflow flights. => distance | Toluca | Mexico City | - | n
Joplin, in southwestern Missouri, was hit in 2011. The Kansas line runs about six miles west of the city. => inside | Joplin | Missouri | - | s ;; direction_distance | Joplin | border Kansas | 9.656 | s*
Walvis Bay is 30 km south of Swakopmund; Windhoek is a little more than 250 km inland. => direction_distance | Walvis Bay | Swakopmund | 30 | s ;; distance | Windhoek | coast | 250 | s
A hotel 1.5 km south of Palu collapsed, trapping some fifty guests. => direction_distance | 'hotel' | Palu | 1.5 | n
Tapachula has run out of beds. The city lies nine miles from the border with Guatemala, and there, on Tuesday, two smugglers were held. => distance | Tapachula | border GT | 14.48 | s
Nahariya, on the coast, is just over five miles south of the Lebanese border. => near | Nahariya | coast | - | s ;; direction_distance | Nahariya | border LB | 8.047 | s
Fighting broke out fifty kilometres south of Surin, in northeastern Thailand. => direction_distance | 'Fighting' | Surin | 50 | n ;; inside | Surin | TH | - | s
Kenya and Rwanda are neighbours, she said, and should behave as such. => adjacent | Kenya | RW | - | c
Hue lies midway between Hanoi and Da Nang. => between | Hue | Hanoi + Da Nang | - | c
Kars, in northeastern Turkey, sits 45 km from the Armenian border. => inside | Kars | TR | - | s ;; distance | Kars | border AM | 45 | s
The Costa Rican border lies about 50 km west of David, Panama. => direction_distance | David | border CR | 50 | s
Tripoli, halfway between Tunis and Algiers, was calm on Monday. => between | Tripoli | Tunis + Algiers | - | c
The rebels stopped in Uvira, 25 km from Bujumbura, the Burundian economic capital. => distance | Uvira | Bujumbura | 25 | s
Lubumbashi, deep in the southeast of Congo, lies nearer to Lusaka than to Kinshasa. => inside | Lubumbashi | CD | - | s ;; closer | Lubumbashi | Lusaka + Kinshasa | - | s
Jayapura lies about 30 kilometres from the border with Papua New Guinea; Vanimo is on the other side, at about the same distance from it. => distance | Jayapura | border PG | 30 | s ;; distance | Vanimo | border PG | 30 | sr
Aachen lies where Germany meets Belgium and the Netherlands; both the Belgian and the Dutch borders are within ten kilometres of the city. => within | Aachen | border BE | <10 | s ;; within | Aachen | border NL | <10 | s
The United States and Mexico share a 1,954-mile border. => border_length | United States | border MX-US | 3145 | s
Ukraine's easternmost city, Uzhhorod, woke to a blanket of snow. => extreme | Uzhhorod | UA | - | c
N'Djamena and Kousseri face each other over the Logone, less than five kilometres apart. => within | N'Djamena | Kousseri | <5 | s
Lithuania, whose border with Belarus runs for almost 680 km, has closed two more crossings. => border_length | Lithuania | border BY-LT | 680 | s
Eyewitnesses put the twister three-quarters of a mile from downtown Amarillo. => distance | 'twister' | Amarillo | 1.207 | n
El Geneina lies roughly 25 km from Chad, whose border town of Adré has become a camp. => distance | El Geneina | TD | 25 | s ;; near | Adré | border TD | - | *
Police reservists died in Mandera, which lies on both the Somali and the Ethiopian borders. => on_border | Mandera | border SO | - | s ;; on_border | Mandera | border ET | - | s
Marib lies 120 km east of Sanaa; Taiz, by contrast, is nearly 200 km to the south of the capital. => direction_distance | Marib | Sanaa | 120 | s ;; direction_distance | Taiz | Sanaa | 200 | s
Windsor, the northernmost city in Canada, builds minivans. => extreme | Windsor | CA | - | c
Minot, in northwestern North Dakota, is just over 50 miles south of Canada. => inside | Minot | North Dakota | - | s ;; direction_distance | Minot | CA | 80.47 | s
Egypt shares a 13-km border with the Gaza Strip; its border with Libya is 1,115 km long. => border_length | Egypt | border EG-PS | 13 | s ;; border_length | Egypt | border EG-LY | 1115 | s
Uranium from Arlit goes out by lorry; Agadez, the nearest town of any size, is 210 km away. => distance | Agadez | Arlit | 210 | s
Tartu is closer to Tallinn than it is to Pskov. => closer | Tartu | Tallinn + Pskov | - | c
Murmansk, in northwestern Russia, lies within 100 km of the Finnish border. => inside | Murmansk | RU | - | s ;; within | Murmansk | border FI | <100 | c
The derailment took place in East Palestine, Ohio, a village of 4,700 less than a mile from the Pennsylvania border. => within | East Palestine | border Pennsylvania | <1.609 | sr*
Arica, Chile's northernmost city, lies on the Pacific coast. The border with Peru is a short 20 km away. => extreme | Arica | CL | - | s ;; near | Arica | coast | - | s ;; distance | Arica | border PE | 20 | sr
Diffa, in southeastern Niger, is within 10 km of Nigeria. => inside | Diffa | NE | - | s ;; within | Diffa | NG | <10 | s
Azerbaijan does not share a border with Iran, the analyst wrote. => adjacent | Azerbaijan | IR | - | c
Laredo, which sits on the Mexican border, is 150 miles south of San Antonio. => on_border | Laredo | border MX | - | s ;; direction_distance | Laredo | San Antonio | 241.4 | s
Vigo, a Galician port just 5 km north of the Portuguese border, builds a fifth of Spain's cars. => direction_distance | Vigo | border PT | 5 | c
Two villages between Izium and Kupiansk were cut off by the floods. => between | 'villages' | Izium + Kupiansk | - | n
Settlers put up an outpost three miles to the west of Nablus, in the northern West Bank. => direction_distance | 'outpost' | Nablus | 4.828 | n ;; inside | Nablus | West Bank | - | s
Uvalde, roughly 55 miles from the Mexican border, had 15,000 inhabitants then. It took the first ambulance from San Antonio, about 80 miles east of the town, over an hour to arrive. => distance | Uvalde | border MX | 88.51 | sr ;; direction_distance | San Antonio | Uvalde | 128.7 | s
The brigade was holed up in Pokrovsk, 300 kilometres from Dnipro, its commander said. => distance | Pokrovsk | Dnipro | 300 | c
Kotka, halfway between Helsinki and Vyborg, was the second stop on the minister's tour. => between | Kotka | Helsinki + Vyborg | - | s
Bhutan has no border with Bangladesh. => adjacent | Bhutan | BD | - | s
Georgia has a frontier with Russia but none with Iran. => adjacent | Georgia | RU | - | s ;; adjacent | Georgia | IR | - | s
"The Sudanese frontier is 250 m from my ward," said a doctor at the hospital in Adré. => distance | 'ward' | border SD | 0.25 | n
From the promenade in Dandong, North Korea is 900 metres away. => distance | Dandong | KP | 0.9 | s*
Nong Khai sits on the Mekong, across from Laos; Vientiane is a dozen or so miles up the river. => distance | Vientiane | Nong Khai | 19.31 | s
Newry is 34 miles south of Belfast and a ten-minute drive from the Irish border. => direction_distance | Newry | Belfast | 54.72 | s ;; distance | Newry | border IE | - | n
Landlocked Slovakia, which does not border Ukraine, has offered to host the talks. => adjacent | Slovakia | UA | - | c
"Our school is just 800 feet from the Haitian border," a teacher in Dajabón said. => distance | 'school' | border HT | 0.2438 | n
A campsite a mile and a half from Znojmo was evacuated as the Dyje rose. => distance | 'campsite' | Znojmo | 2.414 | n
Wakkanai, Japan's northernmost city, is 43 km from Sakhalin across the strait. => extreme | Wakkanai | JP | - | s ;; distance | Wakkanai | Sakhalin | 43 | s*
The Serbian town of Pirot is 75 km north-west of Sofia, nearer to the Bulgarian capital than to Belgrade. => direction_distance | Pirot | Sofia | 75 | s ;; closer | Pirot | Sofia + Belgrade | - | s
Punta Arenas, 2,200 km south of Santiago, has had its first heatwave. => direction_distance | Punta Arenas | Santiago | 2200 | s
Kaduna, 160 km north of Abuja, is a garrison town. Gunmen had been seen there, and within 30 km of the Nigerian capital, since March. => direction_distance | Kaduna | Abuja | 160 | s ;; within | 'Gunmen' | Abuja | <30 | n
Győr, midway between Vienna and Budapest, depends on its car plant. => between | Győr | Vienna + Budapest | - | s
Norway has a 1,900-km land border with Russia, far longer than its army can watch. => border_length | Norway | border NO-RU | 1900 | c
Amritsar stands 30 km from the Pakistani border, and Lahore the same distance again beyond it. => distance | Amritsar | border PK | 30 | s ;; distance | Lahore | border PK | 30 | r
Perth is more than 14,000 km from London, and Sydney about 17,000. => distance | Perth | London | >14000 | s ;; distance | Sydney | London | 17000 | s
Unlike its neighbours, Hungary has no border with Poland. => adjacent | Hungary | PL | - | s
Sirte, 340 km east of Benghazi, still lies in ruins. => direction_distance | Sirte | Benghazi | 340 | c
Houston lies 400 miles inland from the Gulf coast. => distance | Houston | coast | 643.7 | c
Cottbus, a little over 100 km southeast of Berlin, will become a rail hub. => direction_distance | Cottbus | Berlin | 100 | s
Kapan, in southeastern Armenia, is 5-10 km from the Azerbaijani border, depending on the map you use. => inside | Kapan | AM | - | s ;; distance | Kapan | border AZ | 5-10 | sr
Subotica lies ten kilometres from the Hungarian border; Szeged, on the other side, roughly the same distance from it. => distance | Subotica | border HU | 10 | s ;; distance | Szeged | border HU | 10 | sr
Haparanda sits right on the Finnish border, and its residents shop in both currencies. => on_border | Haparanda | border FI | - | s
Boa Vista, in northern Brazil, is closer to Georgetown than to Brasília. => inside | Boa Vista | BR | - | s ;; closer | Boa Vista | Georgetown + Brasília | - | s
Yerevan is no more than 25 km from Turkey, yet the last train ran in 1993. => within | Yerevan | TR | <25 | s
"We're twenty miles from Canada," the police chief of Bellingham, Washington, told KOMO, "not two hundred." => distance | Bellingham | CA | 32.19 | sr
"""

NOTHING = """
The new howitzers can hit targets up to 40 km away, the ministry said.
Engineers have finished 186 km of steel fence along the Belarusian border.
Gusts of 110 miles an hour tore roofs off in Guadeloupe.
The Pamir Highway runs for 1,250 kilometres, most of it above the tree line.
She walked three blocks north, then two east, to the subway on Lexington Avenue.
At 5,895 metres, Kilimanjaro draws 50,000 climbers a year.
The ash cloud rose six miles into the sky before drifting south-west.
Kipchoge ran the last ten kilometres in under 29 minutes.
Divers found the anchor at a depth of 78 metres.
Wildfires have burned 12,000 square kilometres of forest in northern Canada since May.
Russia declared a 200-km exclusion zone for shipping during the exercise.
The two sides are still miles apart on tariffs, a German official admitted.
The family had driven 900 miles in two days to reach the funeral.
Lorries queued for 14 kilometres on the Polish side on Friday night.
The Crimean Bridge is 19 km long and carries both road and rail.
Border guards in Finland seized two hundred cartons of cigarettes.
Ministers promised tighter controls at the EU's external borders by June.
The centre-right has moved ten steps closer to the border between respectable and not.
Shahed drones fly at about 185 km/h and have a range of some 2,000 kilometres.
Storm Ciarán is moving north-east at 25 knots, forecasters said.
The trench was two metres deep and half a mile long.
A 50-kilometre stretch of the M4 will be resurfaced this summer.
Visibility fell to less than 100 metres as the dust rolled in from the west.
The river has risen by almost four metres since Tuesday.
Hungary will extend its 175 km of razor wire, the prime minister's aide said.
Cyclists cover 3,492 km in this year's race, with seven mountain stages.
He grew up on the wrong side of the border, his sister likes to say.
The glacier has retreated by 1.3 kilometres in thirty years.
Rebels advanced ten kilometres in a night, their spokesman claimed.
The pipeline, 1,224 kilometres from end to end, has not carried gas for three years.
The Himars rockets supplied so far have a reach of about 50 miles.
Keep two metres apart, the posters in the clinic still say.
Trade across the southern border fell by a fifth last year.
The tower will stand 828 metres tall, with a pool on the 76th floor.
Investors are looking south for growth, and west for capital.
The satellite orbits 500 km above the Earth and passes over twice a day.
The tunnel was 20 metres below ground and wide enough for a motorbike.
Her team-mates swam the final 400 metres against the current.
The airline cut 10,000 miles of routes from its winter timetable.
No vessel may fish within the protected waters for 60 days, and fines start at 5,000 euros.
"""
