"""An eleventh batch, by another hand: passages of the daily press, run once before the rules were mended by it. Format of fresh.py."""

# ruff: noqa: E501
CLAIMS = """
A drone hit a grain store in Chuhuiv, 36km southeast of Kharkiv, early on Tuesday, the regional prosecutor said. => direction_distance | Chuhuiv | Kharkiv | 36 | sr
Aid trucks queue for days in Adre, 27 km west of El Geneina, before they are allowed into Darfur. => direction_distance | Adre | El Geneina | 27 | sr
The mayor of Pokrovsk, some 55 km north-west of Donetsk, told residents on Sunday to leave while the buses were still running. => direction_distance | Pokrovsk | Donetsk | 55 | s
Shebekino, which lies barely seven kilometres from the Ukrainian border, has been shelled almost daily since May. => distance | Shebekino | border UA | 7 | sr
Qamishli, just across the border from Nusaybin, has been without running water for a week, aid groups say. => near | Qamishli | Nusaybin | - | s
Zaranj, a smuggling hub on the Iranian border, ran out of diesel last week. => on_border | Zaranj | border IR | - | sr
Tyre is about 20 km north of the Israeli border and 75 km south of Beirut. => direction_distance | Tyre | border IL | 20 | s ;; direction_distance | Tyre | Beirut | 75 | s
Fighters pulled out overnight from Tal Abyad, 80 km north of the city of Raqqa, two residents said by phone. => direction_distance | Tal Abyad | Raqqa | 80 | s
Al-Bukamal sits on the Euphrates near the Iraqi border, roughly 120 km downriver from Deir ez-Zor. => near | Al-Bukamal | border IQ | - | s ;; distance | Al-Bukamal | Deir ez-Zor | 120 | s
Beledweyne, 300 km (186 miles) north of Mogadishu, was under water again on Friday after the Shabelle burst its banks. => direction_distance | Beledweyne | Mogadishu | 300 | s
The insurgents claimed to have taken Bama, 20km from Maiduguri, without a shot being fired. => distance | Bama | Maiduguri | 20 | c
Oicha is 25 km north of Beni, the area's main trading centre. => direction_distance | Oicha | Beni | 25 | s
Militiamen burned about thirty houses in a hamlet nine miles east of Bunia, the capital of Ituri province, a parish priest said. => direction_distance | 'hamlet' | Bunia | 14.48 | n
Palma lies some 65 km up the coast from Mocímboa da Praia and less than 30 km from the Tanzanian border. => distance | Palma | Mocímboa da Praia | 65 | s ;; within | Palma | border TZ | <30 | *
Djibo, a besieged town in southern Burkina Faso, has not seen a fuel convoy since July. => inside | Djibo | BF | - | c
From Gori it is only 30 km to Tskhinvali, yet no bus has made the trip since 2008. => distance | Gori | Tskhinvali | 30 | s
Shelling in Myawaddy, a few kilometres west of Mae Sot, sent about 900 people wading across the Moei. => direction_distance | Myawaddy | Mae Sot | 2-9 | s
Lashio, about 115 km south of Muse, has changed hands twice in eighteen months. => direction_distance | Lashio | Muse | 115 | s
The two delegations met at the truce village of Panmunjom, 50 kilometres north of Seoul. => direction_distance | Panmunjom | Seoul | 50 | sr
Kaesong is closer to Seoul than to Pyongyang, and its older residents speak with the accent of the South. => closer | Kaesong | Seoul + Pyongyang | - | s
A tanker with no insurance papers was boarded 12 nautical miles off Rønne, the Danish navy said. => distance | 'tanker' | Rønne | 22.22 | n
A magnitude-5.4 quake struck at 3:12 a.m. local time with an epicentre 32 km northwest of Kokopo, Papua New Guinea, at a depth of 61 km, the U.S. Geological Survey said. => direction_distance | 'epicentre' | Kokopo | 32 | n
The tremor was centred 11 miles south-southwest of Ridgecrest and rattled shelves for about ten seconds. => direction_distance | 'tremor' | Ridgecrest | 17.7 | n
The blaze, which started nine miles northeast of Elko on Sunday, had blackened 14,000 acres by dusk. => direction_distance | 'blaze' | Elko | 14.48 | n
Havre, Montana, sits about 30 miles south of the Canadian border, and in January it feels a good deal closer. => direction_distance | Havre | border CA | 48.28 | s
Roseau, Minn., 10 miles from Canada, sends more players to college hockey than towns ten times its size. => distance | Roseau | CA | 16.09 | s
Plattsburgh, N.Y., 20-odd miles south of the Canadian border, has missed the shoppers who used to come down for milk and tyres. => direction_distance | Plattsburgh | border CA | 32.19 | sr
Deputies found the stolen pickup in a gravel pit four miles west of Kirksville, Missouri, Sheriff Dana Orr said. => direction_distance | 'gravel pit' | Kirksville | 6.437 | n
The gallery opened in 1994 in Marfa, Texas, 60 miles west of Alpine. => direction_distance | Marfa | Alpine | 96.56 | c
Green River, Utah, is 44 miles northwest of Moab and about half as expensive. => direction_distance | Green River | Moab | 70.81 | s
A man in his 60s died when his tractor overturned on a farm two miles outside Ludlow on Monday afternoon. => distance | 'farm' | Ludlow | 3.219 | n
Louth, 40 miles south of Grimsby, will lose its last bank in March. => direction_distance | Louth | Grimsby | 64.37 | c
Machynlleth and Aberystwyth are 16 miles apart, but the last bus between them goes at 6.10pm. => distance | Machynlleth | Aberystwyth | 25.75 | s
Shops in Newry, five miles from the Irish border, now price in both currencies. => distance | Newry | border IE | 8.047 | sr
Fort McMurray, 380 km northeast of Edmonton, was told to be ready to leave at an hour's notice. => direction_distance | Fort McMurray | Edmonton | 380 | s
The opera house in Derby Line, Vermont, straddles the Canadian border, with the stage in one country and most of the seats in the other. => on_border | 'opera house' | border CA | - | n
Katherine, 270 kilometres south-east of Darwin, recorded its wettest February since 1998. => direction_distance | Katherine | Darwin | 270 | s
Cloncurry is 106 kilometres east of Mount Isa, a short hop by outback standards. => direction_distance | Cloncurry | Mount Isa | 106 | s
Power was restored on Thursday to Tennant Creek, 150km north of Alice Springs, after three nights in the dark. => direction_distance | Tennant Creek | Alice Springs | 150 | c
Regina, roughly midway between Calgary and Winnipeg, will host the national curling trials in November. => between | Regina | Calgary + Winnipeg | - | sr
Five kilometres from the border, in Velika Kladuša, volunteers hand out dry socks and tea from the back of a van. => distance | Velika Kladuša | border | 5 | *
The border is 10 km north of Subotica, and everybody in town seems to know somebody who knows the way. => direction_distance | Subotica | border | 10 | *
Dunkirk — 60 km from the Belgian border — has seen three camps cleared since Easter. => distance | Dunkirk | border BE | 60 | c
Melilla (pop. 85,000) is a Spanish enclave 13 km north of Nador (Morocco). => direction_distance | Melilla | Nador | 13 | s
Tarifa lies, as the gull flies, some 20 miles from Tangier. => distance | Tarifa | Tangier | 32.19 | s
Lerwick, as islanders like to tell visitors, is closer to Bergen than to Edinburgh. => closer | Lerwick | Bergen + Edinburgh | - | s
Key West is 90 miles from Cuba, and on some nights the radio dial proves it. => distance | Key West | CU | 144.8 | sr
Colonia del Sacramento, a 75-minute ferry ride from Buenos Aires, fills up on Saturdays and empties on Sunday evenings. => distance | Colonia del Sacramento | Buenos Aires | - | n
Matera, in southern Italy, is about an hour's drive from Bari. => inside | Matera | IT | - | s ;; distance | Matera | Bari | - | n
The vineyard, half an hour north of Évora, takes no more than eight guests at a time. => direction_distance | 'vineyard' | Évora | - | n
Norway and Russia share a 198-km border in the Arctic that, until 2022, neighbours could cross without visas. => border_length | Norway | border NO-RU | 198 | sr
Kenya shares a 680km border with Somalia, much of it unmarked. => border_length | Kenya | border KE-SO | 680 | s
Laos, which shares a 1,900-km frontier with Cambodia, sent a deputy minister to the talks. => border_length | Laos | border LA-KH | 1900 | c
Görlitz, Germany's westernmost city, has been used as a film set so often that locals call it Görliwood. => extreme | Görlitz | DE | - | c
Invercargill, New Zealand's southernmost city, is offering free buses for the winter. => extreme | Invercargill | NZ | - | s
Malawi, which borders Zambia, Mozambique and Kenya, imports nearly all of its fuel by road. => adjacent | Malawi | ZM | - | s ;; adjacent | Malawi | MZ | - | s ;; adjacent | Malawi | KE | - | c
Morogoro is about halfway between Dar es Salaam and Dodoma, which is why every coach stops there for lunch. => between | Morogoro | Dar es Salaam + Dodoma | - | sr
The coastguard picked up 31 people, among them six children, from a rocky islet three nautical miles off Chios. => distance | 'islet' | Chios | 5.556 | n
The ageing reactors at Fessenheim, a couple of kilometres from the German border and 25 km from Freiburg, were shut in 2020. => distance | Fessenheim | border DE | 2-3 | sr ;; distance | Fessenheim | Freiburg | 25 | s
Eagle Pass, just over the bridge from Piedras Negras, is about 50 miles downstream from Del Rio. => near | Eagle Pass | Piedras Negras | - | s ;; distance | Eagle Pass | Del Rio | 80.47 | s
Teseney has taken in some 4,000 people since April. The Eritrean town is 47 km southeast of Kassala, and most of them came on foot. => direction_distance | Teseney | Kassala | 47 | s
Katsina's markets have reopened. Traders say the city, barely an hour from the Niger border, could not live without the lorries. => distance | Katsina | border NE | - | n
Uvira fell on a Wednesday. By Thursday night the first families had reached Bujumbura, 25 km east of the Congolese city, some of them in dugout canoes. => direction_distance | Bujumbura | Uvira | 25 | s
The convoy left Goma at dawn. It got as far as Sake, a lakeside town 23 km to the west, before soldiers turned it back. => direction_distance | Sake | Goma | 23 | sr
Police in Bongaon said the gold had been hidden in the seat of a motorbike. The town, some 70 km northeast of Kolkata, is the last stop before the Petrapole crossing; the border with Bangladesh is about 5 km away. => direction_distance | Bongaon | Kolkata | 70 | s ;; distance | Bongaon | border BD | 5 | *
Moreh has been under curfew since Friday. The trading town hugs the border with Myanmar and is linked to Imphal by a winding road of 110 km. => near | Moreh | border MM | - | s
The fire began in a packing shed in Tirunelveli, officials said. Crews were called in from Thoothukudi, 48 km to the east, and had it under control by noon. => direction_distance | Thoothukudi | Tirunelveli | 48 | s
He was born in Siliguri in 1938, the fourth of nine children. He went to school in Jalpaiguri, 90 km away, and never lost the habit of early trains. => distance | Jalpaiguri | Siliguri | 90 | c
Dandong lives off its neighbour. On a clear day you can read the slogans on the rooftops of Sinuiju, less than three miles away. => within | Sinuiju | Dandong | <4.828 | sr
Ny-Ålesund has 35 winter residents and one shop. It lies 450 km northwest of Longyearbyen, and the only way in is by boat or in a 14-seat aircraft. => direction_distance | Ny-Ålesund | Longyearbyen | 450 | c
Where is Kourou? In French Guiana, about 45 km northwest of the capital, Cayenne. Rockets leave from there over the open Atlantic. => direction_distance | Kourou | Cayenne | 45 | s
Grindavik was emptied within hours. Its 3,800 people scattered to Keflavik, 20 km to the north, and to spare rooms all over Reykjavik. => direction_distance | Keflavik | Grindavik | 20 | s
Norilsk has no road to the rest of Russia. Its nickel goes by rail to the river port of Dudinka, 50 miles (80 km) to the west, and from there by icebreaker. => direction_distance | Dudinka | Norilsk | 80.47 | s
Schwedt refines nine out of every ten litres of petrol sold in Berlin. The town sits close to the Polish border, 90-odd kilometres north-east of the German capital. => near | Schwedt | border PL | - | s ;; direction_distance | Schwedt | Berlin | 90 | sr
Paks is a quiet town on the Danube. It is also where Hungary makes almost half of its electricity, about 100 km north of Budapest. => direction_distance | Paks | Budapest | 100 | c
"I could see the steam from our kitchen," said Anke Wolters, who lives in Perl. The power station at Cattenom is 12 km from the German border and only 24 km from Luxembourg City. => distance | Cattenom | border DE | 12 | sr ;; distance | Cattenom | Luxembourg City | 24 | s
The sculptor Ama Dzifa Kporha has died at 81. She grew up in a village eight miles from Ho, in eastern Ghana, and kept a studio there until last year. => distance | 'village' | Ho | 12.87 | n ;; inside | Ho | GH | - | s
Chebarkul became famous in 2013, when a meteorite punched through the ice of its lake. The town is 70 km west of Chelyabinsk. => direction_distance | Chebarkul | Chelyabinsk | 70 | s
WELLS, Nev. — The police force here has two officers and one working radar gun. The nearest hospital is in Elko, about 50 miles southwest of Wells. => direction_distance | Elko | Wells | 80.47 | sr
Several hundred people from Yellowknife slept in the arena in Hay River. The town lies 600 km south of the territorial capital, across Great Slave Lake. => direction_distance | Hay River | Yellowknife | 600 | c
Ajo was a copper town until 1985. The desert community of 3,000 is about 35 miles north of the Mexican border. => direction_distance | Ajo | border MX | 56.33 | sr
Officers stopped the van on the A590 shortly before midnight. A 34-year-old man from Ulverston, nine miles from Barrow-in-Furness, was charged with handling stolen copper. More cable was found in a quarry near Kendal. => distance | Ulverston | Barrow-in-Furness | 14.48 | sr ;; near | 'quarry' | Kendal | - | n
Elvas makes a good part of its living from other people's Sunday lunches. Badajoz is 16 km east of the Portuguese town, and by two o'clock every table speaks Spanish. => direction_distance | Badajoz | Elvas | 16 | s
Fishermen mend nets at Mutsamudu on the island of Anjouan, in the Comoros. Mayotte, a French department, is about 70 km away. (Photo: J. Abdou) => distance | Mayotte | Anjouan | 70 | *
Zanzibar's ferries were cancelled for a second day. The island is some 35 km off the Tanzanian coast; Dar es Salaam is 75 km to the south. => distance | Zanzibar | coast | 35 | * ;; direction_distance | Dar es Salaam | Zanzibar | 75 | sr
Q: How far is Luang Prabang from the capital? A: About 220 km north of Vientiane, in a straight line. Nothing in Laos goes in a straight line. => direction_distance | Luang Prabang | Vientiane | 220 | s
Necoclí's beach is full of tents again. Boats cross the gulf to Acandí, some 55 km to the west, where the path into the forest begins. => direction_distance | Acandí | Necoclí | 55 | s
Customs officers at San Antonio del Táchira seized 40 kg of copper wire on Monday. The Venezuelan town is just across the border from Cúcuta, Colombia. The warehouse stood 150 metres from the Simón Bolívar bridge, police said. => near | San Antonio del Táchira | Cúcuta | - | s ;; distance | 'warehouse' | Simón Bolívar bridge | 0.15 | n
Go on Saturday, and go early. Otavalo, whose market starts before sunrise, is 160 miles north of Quito. => direction_distance | Otavalo | Quito | 257.5 | c
Most visitors fly into Calama and take a van to San Pedro de Atacama, 90 km to the southeast. At 2,400 metres, the oasis is kinder to the lungs than the geysers. => direction_distance | San Pedro de Atacama | Calama | 90 | s
Wolf pack settles 12 km from Umeå; farmers ask for fences => distance | 'Wolf pack' | Umeå | 12 | n
Skellefteå, 110 km north of Umeå, bet everything on batteries. Half the flats built for the factory's workers are still empty. => direction_distance | Skellefteå | Umeå | 110 | s
The ore trains still run. From Kiruna, in northern Sweden, they roll down to Narvik, an ice-free Norwegian port 130 km to the northwest. => inside | Kiruna | SE | - | s ;; direction_distance | Narvik | Kiruna | 130 | sr
Debrecen was picked for its airport and its engineers. Hungary's second-largest city lies within 40 km of the Romanian border, and recruiters already work both sides. => within | Debrecen | border RO | <40 | s
Vilnius objected from the start. The Belarusian nuclear plant at Astravyets is about 20 km from the Lithuanian border and 45 km from Vilnius. => distance | Astravyets | border LT | 20 | sr ;; distance | Astravyets | Vilnius | 45 | s
The president spoke in Gulu in the morning and in Kitgum after lunch. The two towns are about 90 km apart. => distance | Gulu | Kitgum | 90 | s
Arusha is where the safaris are sold. The porters who carry the tents up Kilimanjaro mostly come from Moshi, 75 km to the west. => direction_distance | Moshi | Arusha | 75 | c
A bus carrying pilgrims fell into a ravine on Sunday, killing nine. The spot is 18 kilometres from Pithoragarh, a hill town close to the Nepal border, said a district official. => distance | 'spot' | Pithoragarh | 18 | n ;; near | Pithoragarh | border NP | - | sr
Narva's castle has another castle to look at. Estonia's easternmost city is separated by a river from Ivangorod, in Russia, less than three kilometres away. => extreme | Narva | EE | - | s ;; within | Ivangorod | Narva | <3 | s
Police in Tijuana, Mexico's westernmost city, found the mouth of the tunnel behind a fridge on Tuesday. Nobody had asked why the warehouse used so much electricity. => extreme | Tijuana | MX | - | s
The draw was unkind to everyone. Sheriff's visitors flew to Chisinau, waited two hours for their bags and boarded a coach. Tiraspol is about 60 km southeast of the Moldovan capital and some 95 km from Odesa. "We were stopped three times," said the kit man. Kick-off was delayed by 25 minutes. => direction_distance | Tiraspol | Chisinau | 60 | sr ;; distance | Tiraspol | Odesa | 95 | s
Pripyat was founded in 1970 and given everything: a pool, a cinema, roses. It had 49,000 people when they were told to pack for three days. The town is about 18 km northwest of Chernobyl, the older settlement that lent the power station its name. Kyiv is roughly 110 km south of Pripyat. Wolves now use the main street, which is 900 metres long. => direction_distance | Pripyat | Chernobyl | 18 | sr ;; direction_distance | Kyiv | Pripyat | 110 | s
Paju sells itself as a city of books and outlets. It is also a garrison, 28 km northwest of Seoul, and within range of guns that can fire 60 km. Across the line, Kaesong is a mere 11 km west of Panmunjom. The zone between the armies is four kilometres wide. Flat prices in the South Korean city have risen all the same. => direction_distance | Paju | Seoul | 28 | s ;; direction_distance | Kaesong | Panmunjom | 11 | sr
Crude has begun to flow again from Kirkuk, 87 km south of Erbil, after a two-year row over who should be paid. The line runs for some 970 km and ends in Turkey at Ceyhan, a port 45 km west of Adana. It has been blown up more often than anyone has counted. Operators expect 185,000 barrels a day by spring. => direction_distance | Kirkuk | Erbil | 87 | sr ;; direction_distance | Ceyhan | Adana | 45 | c
Flames 100 metres high reached Jasper on Wednesday evening. Most of its people had already gone. Many slept in their cars in Hinton, almost 70 km to the northeast; others drove on to Edmonton, some 315 km east of the mountain town. Gusts of 90 km/h grounded the water bombers. "We have lost a third of the buildings," the mayor said. => direction_distance | Hinton | Jasper | 70 | sr ;; direction_distance | Edmonton | Jasper | 315 | s
Copper built all three towns. Likasi is 110 km northwest of Lubumbashi; Kolwezi is 140 km further west, where the pits are. The trucks go the other way, to Kasumbalesa, on the Zambian border. There the queue was 30 km long in June. Drivers wait a week and cook under their trailers. => direction_distance | Likasi | Lubumbashi | 110 | s ;; direction_distance | Kolwezi | Likasi | 140 | s ;; on_border | Kasumbalesa | border ZM | - | sr
El Chaltén did not exist before 1985. Argentina put it there, 120 km north of El Calafate, to get ahead of Chile in a quarrel over a lake. Today 3,000 people live in the village and ten times as many climb through it each month of summer. The most popular trail is 10 km each way. The wind has been clocked at 180 km/h. => direction_distance | El Chaltén | El Calafate | 120 | sr
Nobody comes to Esperance by accident. The port is 350 km south of Kalgoorlie, and Perth is 600 km away. Its jetty, once 872 metres long, was pulled down in 2020. The beaches are squeaky, white and mostly empty. We stayed four nights and met two kangaroos. => direction_distance | Esperance | Kalgoorlie | 350 | s ;; distance | Perth | Esperance | 600 | s
Edirne has always lived by its gates. The Greek border is about 7 km west of the city, the Bulgarian one less than 20 km away. In the spring of 2020 buses brought thousands there from Istanbul. A fence 27 km long stopped them. The sweet shops on Saraçlar Street did well, a baker admits. => direction_distance | Edirne | border GR | 7 | * ;; within | Edirne | border BG | <20 | *
DIFFA, Niger — The pepper harvest used to be called red gold. Diffa, in southeastern Niger, is a handful of kilometres from the Nigerian border, and traders once came over the river with boats full of cash. Now the bridge is shut. The next big market is in Zinder, nearly 400 km to the west. Few growers can pay for the lorry. => inside | Diffa | NE | - | s ;; distance | Diffa | border NG | 2-9 | * ;; direction_distance | Zinder | Diffa | 400 | s
They came down the hairpins for a week, with mattresses on the roofs. Goris, in southern Armenia, has 20,000 people and took in five times that number. Stepanakert is only 50 km away, but the drive took thirty hours. The first Armenian checkpoint was beyond Lachin, 23 km northeast of Goris. "My grandmother brought the key," said Anush, 19. => inside | Goris | AM | - | s ;; distance | Stepanakert | Goris | 50 | s ;; direction_distance | Lachin | Goris | 23 | s
Lincolnshire's coast had its busiest bank holiday in years. Trains to Skegness were full from nine. A second relief service was laid on from Boston, 60 miles to the southwest, but it broke down. Passengers walked the last two miles along the track. The operator has apologised. => direction_distance | Boston | Skegness | 96.56 | c
The laboratory was a boys' school before the army came. Los Alamos stands on a mesa 25 miles northwest of Santa Fe, and for two years its only address was a post office box. The bomb itself was tried elsewhere, at a site 35 miles southeast of Socorro. Windows broke 120 miles off. The school's ice house is still there. => direction_distance | Los Alamos | Santa Fe | 40.23 | sr ;; direction_distance | 'site' | Socorro | 56.33 | n
Mendoza looks west. It is far nearer to Santiago, 180 km away over the mountains, than to Buenos Aires. Snow shuts the pass on thirty days a year. Chile and Argentina share a 5,300-km border, one of the longest on earth, and most of the lorries use this one tunnel. It is 3 km long and was opened in 1980. => closer | Mendoza | Santiago + Buenos Aires | - | s ;; distance | Santiago | Mendoza | 180 | s ;; border_length | Chile | border CL-AR | 5300 | sr
Sweden's army is back on Gotland. The island lies about 90 km off the mainland. Visby, its only town of any size, is some 190 km south of Stockholm and less than 400 km from Kaliningrad. It is nearly twice as far from the Russian port as from the Swedish capital. The new missiles can reach 70 km. Tourists still outnumber conscripts by a thousand to one. => distance | Gotland | coast | 90 | * ;; direction_distance | Visby | Stockholm | 190 | s ;; within | Visby | Kaliningrad | <400 | s ;; closer | Visby | Stockholm + Kaliningrad | - | s
From the harbour at Kos you can pick out the minarets. Bodrum is about 20 km away on the Turkish side, and day trippers fill the ferry both ways. On Chios, it is much the same: Çeşme lies some 15 km from the main town. Visas on arrival have changed the trade. A week costs 60 euros. => distance | Bodrum | Kos | 20 | s ;; distance | Çeşme | Chios | 15 | sr
A man has been charged over a string of fuel thefts in the state's central west. Police allege that he drained tanks at eleven farms between May and July. He was arrested at a caravan park in Gilgandra, 60km north of Dubbo. A second man was held in Orange, 300km southeast of Dubbo. Both were refused bail. => direction_distance | Gilgandra | Dubbo | 60 | s ;; direction_distance | Orange | Dubbo | 300 | c
The drums start at five. At Attari, 26 km west of Amritsar, soldiers with fans on their turbans kick higher than their own heads. Lahore, where half of the older people watching were born, is just 50 km from Amritsar. The gates open for eleven seconds. Then the flags come down, at the same speed, and everyone buys ice cream. => direction_distance | Attari | Amritsar | 26 | s ;; distance | Lahore | Amritsar | 50 | s
Leticia in figures. Population: 49,000. Elevation: 96 metres. Status: the southernmost city in Colombia, on the Brazilian border. Distance from Bogotá: about 1,080 km. Roads out of town: one, 24 km long. => extreme | Leticia | CO | - | s ;; on_border | Leticia | border BR | - | sr ;; distance | Leticia | Bogotá | 1080 | s
Heihe is a stone's throw from Blagoveshchensk. The Chinese city had 20 lifts in 1990 and has 6,000 today; Harbin, the provincial capital, is about 500 km to the south. Moscow is more than 5,000 km from Blagoveshchensk. A bridge, 1,080 metres long, opened in 2022. Until then people walked over in winter. => near | Heihe | Blagoveshchensk | - | s ;; direction_distance | Harbin | Heihe | 500 | s ;; distance | Moscow | Blagoveshchensk | >5000 | s
"""

NOTHING = """
The cruise missile has a range of 2,500 km and can be fired from the back of a lorry.
Engineers have resurfaced 14 miles of the A9 and will close two lanes for a further month.
The train reached 312 km/h on its second test run, a national record.
At 4,167 metres, the mountain is popular with climbers who want a long day but no ropes.
Border guards on both sides will get new uniforms, body cameras and a pay rise of 6 per cent.
She ran her first 10 km at the age of 61 and her first marathon at 64.
The university moved its nursing courses to distance learning after the boiler failed.
The queue of lorries stretched for 17 km by Sunday evening, and drivers were handed water and bread.
Troops will withdraw from a buffer zone 5 km wide under the terms of the truce.
The new bridge is 2.4 km long, carries six lanes and took nine years to build.
The army said that it had pushed 3 km forward overnight and taken two tree lines.
The quake struck at a depth of 110 km and did little damage.
A storm surge of 11 feet is forecast, with winds of up to 90 miles an hour.
In comedy there is a thin border between charm and cruelty, and he walked it for forty years.
The minister said that the two sides were still miles apart on pay.
Ms Okonjo cycled 7,400 km in 92 days and wore out five chains.
The drone can stay up for 30 hours and carries a payload of 150 kg.
Customs revenue at the border fell by a fifth after the fuel subsidy was cut.
The pipeline, 48 inches across and 1,200 km long, will carry no gas before 2027.
From north to south the mood among farmers is the same: tired, broke and suspicious.
Residents must stay at least two metres from electric fences, the council warned.
The trench is 10,900 metres deep, and fewer people have reached its floor than have walked on the Moon.
The cyclists face 186 km and three big climbs on Thursday, the hardest stage of the race.
He lost his luggage, missed two trains and walked the last six miles in dress shoes.
The fence is four metres high and will be topped with cameras every 200 metres.
The peace talks have moved closer to a deal, a diplomat said, but not by much.
The runway will be lengthened by 600 metres so that larger jets can land.
A 30-km speed limit will apply in all residential streets from September.
The glacier has shrunk by 1.3 km since 1990 and lost a third of its thickness.
"Go west, my father told us, and we did, for about a year," she writes.
The border stayed shut for a third day as officials argued over vaccines for cattle.
The company plans to lay 3,000 km of fibre and to hire 400 technicians.
Fishermen are banned from using nets longer than 2.5 km.
The goalkeeper kicked the ball 75 metres, one bounce and in.
The column of ash rose 9 km into the sky and grounded forty flights.
The walls of the fort are three metres thick and have never been breached.
Each patrol covers about 40 km a night, on foot and without lights.
A border tax on carbon would add 4 per cent to the price of imported steel.
The tunnel boring machine is advancing by 12 metres a day, slower than planned.
Her electric van does 180 miles on a charge, or 140 in winter with the heater on.
The eastern bloc of delegates walked out before the vote.
He held the world record for the 3,000 metres steeplechase for seven months.
The trail is 64 miles long and has nine huts, none of them heated.
An air-defence battery can engage targets at up to 120 km, the maker says.
The lake has dropped by seven metres in four years, leaving the jetty on dry mud.
Wind from the northeast will ease during the afternoon, with gusts of 50 km/h.
Social distancing of six feet was the rule until the spring, then nobody measured.
The band has toured north, south, east and west, and still carries its own amplifiers.
Migrants said they had walked 900 km in broken shoes and been robbed three times.
The frontier of medicine is moving again, and this time mice are not the only winners.
"""
