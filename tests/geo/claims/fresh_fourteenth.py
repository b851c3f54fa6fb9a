"""A fourteenth batch, by another hand: passages of the daily press, run once before the rules were mended by it. Format of fresh.py."""

# ruff: noqa: E501
CLAIMS = """
A glide bomb hit a school in Orikhiv, about 57 km south-east of Zaporizhzhia, before dawn on Tuesday, the regional governor said. Three pupils and a caretaker were pulled out alive. Huliaipole, 86 km east of the same city, was shelled for a ninth day. => direction_distance | Orikhiv | Zaporizhzhia | 57 | s ;; direction_distance | Huliaipole | Zaporizhzhia | 86 | s
Kupiansk, a rail hub some 40 kilometres from the Russian border, has changed hands twice since 2022. It is just over 100 km from Kharkiv, where most of those who fled it now rent. Of its 27,000 people, perhaps 600 are left. The last shop closed in August. => distance | Kupiansk | border RU | 40 | sr ;; distance | Kupiansk | Kharkiv | 100 | s
EAGLE PASS, Texas — The bodies of two men were found on Sunday on a ranch 18 miles south of the city, the sheriff's office said. => direction_distance | 'ranch' | EAGLE PASS | 28.97 | n
Uvalde, a town of about 15,000 people roughly 80 miles west of San Antonio, is still arguing over what to do with the school building. The man who sold the rifles kept a shop six streets away. Eagle Pass, on the Mexican border and 55 miles to the south-west, sent two of its ambulances that day. => direction_distance | Uvalde | San Antonio | 128.7 | s ;; on_border | Eagle Pass | border MX | - | s ;; direction_distance | Eagle Pass | Uvalde | 88.51 | s
Sake, the last sizeable town before the provincial capital, is about 25 km west of Goma. Its market has been shut since Friday, and most of its traders have moved into a church compound. => direction_distance | Sake | Goma | 25 | s
The quake's epicentre was 48 km north-west of Palu at a depth of 10 km, Indonesia's geophysics agency said. No tsunami warning was issued. => direction_distance | 'epicentre' | Palu | 48 | n
Lethbridge is a two-hour drive from Calgary and roughly 80 kilometres north of the U.S. border. => distance | Lethbridge | Calgary | - | n ;; direction_distance | Lethbridge | border US | 80 | s
Residents of Dapaong, in northern Togo, say they no longer farm the fields closest to Burkina Faso. Mortar fire has been heard in the town, which is about 30 km south of the border. => inside | Dapaong | TG | - | s ;; direction_distance | Dapaong | border BF | 30 | sr
Bihać sits barely 10 km from the Croatian border, and for most of those camped in its abandoned dormitories that is the only fact about the town that matters. Zagreb is another 110 km to the north, and Trieste a long way beyond it. Some have tried the crossing 20 times. => distance | Bihać | border HR | 10 | sr ;; direction_distance | Zagreb | Bihać | 110 | s
Poland's border guard said the lorry had been stopped in Sokółka, 16 km from the border with Belarus, with 31 people in the trailer. => distance | Sokółka | border BY | 16 | *
The volcano's latest fissure opened just north of Grindavik, a fishing town around 40 km south-west of Reykjavik that was emptied of its 3,800 people in November 2023. => direction_distance | Grindavik | Reykjavik | 40 | s
Whitby is 120 miles south of Scarborough, and the bus along the coast takes little more than an hour. => direction_distance | Whitby | Scarborough | 193.1 | c
An 82-year-old walker from Hexham, 20 miles west of Newcastle, was found safe on Wednesday after a night on the fells. He had covered 11 miles in carpet slippers. => direction_distance | Hexham | Newcastle | 32.19 | s
India and Bangladesh share a border of 4,096 km, the fifth longest in the world, much of it now behind wire. => border_length | India | border IN-BD | 4096 | sr
Two or three kilometres from the border with Bangladesh, in Agartala, shopkeepers took down their shutters again on Sunday. => distance | Agartala | border BD | 2-3 | s
The Kobani hospital took in eleven wounded. The Kurdish-held town sits on the Turkish border, about 50 km south-west of Şanlıurfa, and has lived under one siege or another for a decade. => on_border | Kobani | border TR | - | s ;; direction_distance | Kobani | Şanlıurfa | 50 | s
Narva, Estonia's third city, is 195 km east of Tallinn and separated from Russia by a river 100 metres wide. Nearly all its people speak Russian at home. The town hall sent its last Soviet tank to a museum in 2022. "We wake up, we look out, there's Ivangorod," said Ljudmila, a retired weaver. => direction_distance | Narva | Tallinn | 195 | s
The mine, 30 km north of Arlit in northern Niger, has not shipped a drum of yellowcake since the coup. Arlit is some 200 km from Agadez by a road on which no bus has run since May. About 900 miners have been laid off. The company says it owes them nothing, and the state says that it no longer recognises the company. => direction_distance | 'mine' | Arlit | 30 | n ;; inside | Arlit | NE | - | s ;; distance | Arlit | Agadez | 200 | s
Adré was a market town of 40,000. It now shelters six times that number, most of them from El Geneina, 27 km away across the Sudanese border. => distance | El Geneina | Adré | 27 | s
Chad shares borders with Libya, Sudan, the Central African Republic, Cameroon, Nigeria and Niger. => adjacent | Chad | LY | - | s ;; adjacent | Chad | SD | - | s ;; adjacent | Chad | CF | - | s ;; adjacent | Chad | CM | - | s ;; adjacent | Chad | NG | - | s ;; adjacent | Chad | NE | - | s
Fort McMurray, some 435 km by road north of Edmonton, has been told to be ready to leave at four hours' notice. => direction_distance | Fort McMurray | Edmonton | 435 | sr
She was born in 1931 on a sheep station 60 miles north of Broken Hill, the fourth of nine children, and did not see the sea until she was 17. => direction_distance | 'sheep station' | Broken Hill | 96.56 | n
Jalalabad lies roughly halfway between Kabul and the Pakistani city of Peshawar, and on a market day you can buy the produce of both. The city is 118 km east of the Afghan capital. => between | Jalalabad | Kabul + Peshawar | - | s ;; direction_distance | Jalalabad | Kabul | 118 | s
Fire crews from as far away as Kamloops were sent to Lytton, about 150 km north-east of Vancouver, where Canada's heat record had been set a day earlier. => direction_distance | Lytton | Vancouver | 150 | s
Away fans face a long night: Nemuro, at the eastern tip of Hokkaido, is 106 km from Kushiro and there is no late train. => distance | Nemuro | Kushiro | 106 | s
A home-made device exploded in Gwoza, in northeastern Nigeria, killing four farmers on their way to market. Gwoza is about 100 km from Maiduguri, the Borno state capital, and only 15 km or so from the border with Cameroon. => inside | Gwoza | NG | - | s ;; distance | Gwoza | Maiduguri | 100 | s ;; distance | Gwoza | border CM | 15 | sr
Tyre is about 20 km north of the Israeli border and 74 km south of Beirut. => direction_distance | Tyre | border IL | 20 | s ;; direction_distance | Tyre | Beirut | 74 | s
Nahariya, less than 10 km from Lebanon, reopened its beaches on Thursday. => within | Nahariya | LB | <10 | sr
Lappeenranta has lost a million euros a day since the crossings shut, its mayor says. Russian shoppers once filled the lakeside city, 30 km from the frontier; Vyborg is only 50 km off and St Petersburg a two-hour drive. Now the hotels run at half strength. Finland has 1,340 km of border with Russia, and not a metre of it is open. => distance | Lappeenranta | border RU | 30 | sr ;; distance | Vyborg | Lappeenranta | 50 | s ;; distance | St Petersburg | Lappeenranta | - | n ;; border_length | Finland | border FI-RU | 1340 | s
Paradise lies, as the crow flies, some 12 miles east of Chico. => direction_distance | Paradise | Chico | 19.31 | s
The refinery at Novorossiysk, more than 600 km west of Moscow, was ablaze by morning. The drones had flown 450 km, the governor said. => direction_distance | Novorossiysk | Moscow | >600 | c
Lampedusa is closer to Tunisia than to Sicily, which is why the boats make for it. => closer | Lampedusa | Tunisia + Sicily | - | s
From Mae Sot, opposite the Myanmar town of Myawaddy, the compounds are in plain view. The Thai town lies some 60 km west of Tak. => direction_distance | Mae Sot | Tak | 60 | s
Tapachula, Chiapas — The caravan set off at 4 a.m. from this city near the Guatemalan border, walking in the dark to spare the children the heat. => near | Tapachula | border GT | - | s
Q: Where is Coober Pedy? A: In the South Australian outback, about 750 km north-west of Adelaide by air, or 850 by road. => direction_distance | Coober Pedy | Adelaide | 750 | s
Police in Görlitz, a German town on the Polish border, arrested two drivers on suspicion of smuggling. => on_border | Görlitz | border PL | - | s
The army said it had killed 14 militants in a raid on a compound in Miran Shah, about 40 km from the Afghan city of Khost. => distance | Miran Shah | Khost | 40 | s
Marib, barely 40 km east of Sanaa, is the Yemeni government's last stronghold in the north. Its dam, they say, is older than Rome. The front line runs 10 km from the camps. => direction_distance | Marib | Sanaa | 40 | c ;; distance | 'front line' | 'camps' | 10 | n
Moree Holdings has bought a cotton gin 12km outside Goondiwindi; terms were not disclosed. => distance | 'cotton gin' | Goondiwindi | 12 | n
Amritsar is 50 km from Lahore and about 28 km from the Pakistani border, a fact its wholesalers once made a living from. => distance | Amritsar | Lahore | 50 | s ;; distance | Amritsar | border PK | 28 | s
The convoy was hit at a bend in the road 35 km from Ménaka, in north-eastern Mali, and only nine of its 40 lorries turned back in one piece. Ménaka itself, some 260 km east of Gao, has been under blockade since December. Drivers there want an escort of at least 50 vehicles. The army, which put the dead at 12, did not comment on the request. => distance | 'bend in the road' | Ménaka | 35 | n ;; inside | Ménaka | ML | - | s ;; direction_distance | Ménaka | Gao | 260 | s
Sixty years ago Kiruna was a camp for the men who dug the ore. Today the Swedish town is moving, house by house and church by church, 3 km to the east so that the mine can follow its seam. The nearest big port, Narvik, is about 130 km to the west in Norway. Stockholm is almost a thousand kilometres south. => direction_distance | Narvik | Kiruna | 130 | s ;; direction_distance | Stockholm | Kiruna | 1000 | s
Mosul is 80 km east of Erbil, but the two cities have been a world apart since 2003. Dohuk, 60 km to the north, was a third. => direction_distance | Mosul | Erbil | 80 | c ;; direction_distance | Dohuk | Mosul | 60 | s
Seventy people were rescued from a dinghy off Kos, which at its closest is only 4 km from the Turkish coast. => distance | Kos | coast | 4 | s
Kastellorizo is a speck of Greece barely a nautical mile off the Turkish coast and about 125 km east of Rhodes. The ferry calls twice a week. => distance | Kastellorizo | coast | 1.852 | sr ;; direction_distance | Kastellorizo | Rhodes | 125 | s
A light aircraft came down on Monday in a paddock 20 kilometres north-east of Mildura, killing the pilot, 64, police said. The runway at Mildura is 1.8km long. The plane had come from Broken Hill, about 250km to the north. => direction_distance | 'paddock' | Mildura | 20 | n ;; direction_distance | Broken Hill | Mildura | 250 | s
PUEBLO, Colo. — Fire jumped the interstate on Wednesday and ran toward this steel town, about 40 miles south of Colorado Springs. By dusk it had covered 6,000 acres. Denver, 105 miles to the north, was under a brown sky. => direction_distance | PUEBLO | Colorado Springs | 64.37 | s ;; direction_distance | Denver | PUEBLO | 169 | s
The family ran a petrol station in Selma, forty-odd miles west of Montgomery, and she was marching by the age of 11. => direction_distance | Selma | Montgomery | 64.37-78.86 | s
The freight train derailed in East Palestine, near the Pennsylvania line and 20 miles south of Youngstown. Vinyl chloride burned for two days. People as far off as Pittsburgh, 40 miles away, said that they could smell it. => direction_distance | East Palestine | Youngstown | 32.19 | s ;; distance | Pittsburgh | East Palestine | 64.37 | s ;; near | East Palestine | border | - | *
Garissa is barely 90 km east of Nairobi. The bus takes six hours. => direction_distance | Garissa | Nairobi | 90 | c
The Dadaab camps, in eastern Kenya, are about 90 km north-east of Garissa and were laid out in 1991 for 90,000 people. More than 380,000 now live there. Food rations were cut again in May. "My children were born here and so were theirs," said Halima, 58, who keeps goats at the edge of Ifo. => inside | Dadaab | KE | - | s ;; direction_distance | Dadaab | Garissa | 90 | s
Oyu Resources said drilling at its copper prospect, 45 km north-west of Solwezi in Zambia's North-Western Province, had cut 62 metres at 1.1 per cent. Kolwezi, across the border in Congo, is under 200 km away. => direction_distance | 'prospect' | Solwezi | 45 | n ;; within | Kolwezi | Solwezi | <200 | s
South Korean marksmen fired warning shots as soldiers crossed the line. Kaesong, the nearest North Korean city, is just under 60 km from Seoul. => within | Kaesong | Seoul | <60 | s
Seoul lies only dozens of kilometres from the North Korean border, well inside the range of thousands of guns. => distance | Seoul | border KP | 24-99 | s
Kinmen is run from Taipei but sits less than 10 km from the Chinese coast; from its beaches you can count the towers of Xiamen. => within | Kinmen | coast | <10 | s
Derna, an eastern Libyan port some 250 km from Benghazi, lost a quarter of its houses when two dams gave way. => distance | Derna | Benghazi | 250 | s ;; inside | Derna | LY | - | *
Zakho, in northern Iraq, is nearly 10 km from the Turkish border and an hour's drive from Duhok. => inside | Zakho | IQ | - | s ;; distance | Zakho | border TR | 10 | sr ;; distance | Zakho | Duhok | - | n
The dead man's car was found burned out on a track 3 miles outside Ludlow. Detectives think he was killed elsewhere, perhaps in Hereford, 21 miles to the south. => distance | 'track' | Ludlow | 4.828 | n ;; direction_distance | Hereford | Ludlow | 33.8 | s
The hotel is 10 minutes from Tarifa, the southernmost town on the European mainland. Morocco is just 14 km across the water. => distance | 'hotel' | Tarifa | - | n ;; extreme | Tarifa | European mainland | - | * ;; distance | Tarifa | MA | 14 | sr
Oujda, a Moroccan city about 15 km west of the Algerian border, once lived off day-trippers from Tlemcen. The frontier has been shut since 1994. => direction_distance | Oujda | border DZ | 15 | sr
A curfew was imposed in Ben Guerdane, in south-eastern Tunisia, 30 km from the Libyan border. Petrol smugglers had blocked the road with burning tyres. The Libyan town of Zuwara, about 85 km to the east, shut its own gate. => inside | Ben Guerdane | TN | - | s ;; distance | Ben Guerdane | border LY | 30 | s ;; direction_distance | Zuwara | Ben Guerdane | 85 | s
Ben Guerdane's traders say they cannot live without Libya, whose border is half an hour away. => distance | Ben Guerdane | border LY | - | n
Sniper fire closed the only road from Goris to Kapan on Thursday. The two Armenian towns are about 35 km apart. => distance | Goris | Kapan | 35 | s
Armenia's border with Iran is some 44 km long, its border with Turkey nearly 270 — and only the first is open. => border_length | Armenia | border AM-IR | 44 | sr ;; border_length | Armenia | border AM-TR | 270 | sr
Gori is 68 km from Tbilisi and less than 30 km south of Tskhinvali, the capital of breakaway South Ossetia. In August 2008 the Russians walked in and stayed ten days. The town's other claim on the world is the cottage where Stalin was born. Tour buses still stop for 40 minutes. => distance | Gori | Tbilisi | 68 | s ;; within | Gori | Tskhinvali | <30 | s
Gyumri (90 km south-east of Yerevan) lost a third of its people after the 1988 quake and never got them back. => direction_distance | Gyumri | Yerevan | 90 | c
Workers fit a valve at a pipeline terminal 15 km south-west of Lankaran on Monday. (Handout) => direction_distance | 'terminal' | Lankaran | 15 | n
Churchill, Manitoba, sells itself as the polar bear capital of the world. It is on Hudson Bay, about 1,000 kilometres north of Winnipeg, and no road goes there. In 2017 a flood cut the railway for 18 months. Milk cost $10 a jug. "You learn to like powdered," said Ed Laliberte, who drives a tundra buggy. => direction_distance | Churchill | Winnipeg | 1000 | s
Moose Jaw, which is 40 miles east of Regina, has voted to keep its indoor pool. The city is 155 km north of the U.S. border and has tunnels said to have served Al Capone. Nobody has found his name in a ledger. The pool, at any rate, is real: six lanes and 25 metres, and a leak. => direction_distance | Moose Jaw | Regina | 64.37 | c ;; direction_distance | Moose Jaw | border US | 155 | s
The nearest trauma centre, in Thunder Bay, is 300 km away from the reserve. => distance | Thunder Bay | 'reserve' | 300 | n
A tornado touched down 4 miles northwest of Lubbock about 6:15 p.m., the National Weather Service said; two homes lost their roofs. => direction_distance | 'tornado' | Lubbock | 6.437 | n
Nogales, Arizona, sits on the Mexican border about 60 miles south of Tucson. => on_border | Nogales | border MX | - | s ;; direction_distance | Nogales | Tucson | 96.56 | s
Plattsburgh, N.Y., is 20 miles or so south of the Canadian border and closer to Montreal than to Albany. => direction_distance | Plattsburgh | border CA | 32.19 | sr ;; closer | Plattsburgh | Montreal + Albany | - | s
The United States' border with Mexico runs for 1,954 miles (3,145 km), from the Pacific to the Gulf. => border_length | United States | border MX-US | 3145 | s
Boa Vista is the only Brazilian state capital wholly north of the Equator. It is some 190 km south of Pacaraima, where the Venezuelans cross, and most of them reach it on foot. Shelters in the city hold 7,000. Others sleep at the bus station. => direction_distance | Boa Vista | Pacaraima | 190 | s
Tulcán, Ecuador's northernmost city, is 8 km from Ipiales in Colombia and around 145 km from Quito. => extreme | Tulcán | EC | - | * ;; distance | Tulcán | Ipiales | 8 | s ;; distance | Tulcán | Quito | 145 | s
Arica, in northern Chile, is 18 km from the Peruvian border and just over 50 from Tacna, where its people go to the dentist. Iquique, the next port, is almost 200 km to the south. => inside | Arica | CL | - | s ;; distance | Arica | border PE | 18 | s ;; distance | Arica | Tacna | 50 | s ;; direction_distance | Iquique | Arica | 200 | s
Les Cayes, about 60 km west of Port-au-Prince, took the worst of the shaking. Its hospital had 40 beds. Patients lay in the yard. => direction_distance | Les Cayes | Port-au-Prince | 60 | c
Dajabón, a stone's throw from Haiti, opened its bridge market for the first time since September. => near | Dajabón | HT | - | s
Players flew from Manchester to Baku and then rode three hours by coach. The final will be the club's longest trip since it went 3,800 km to Astana. Their hotel is 12 km from the stadium. => distance | 'hotel' | 'stadium' | 12 | n
Palma is 65 km north of Mocímboa da Praia, in the north-eastern corner of Mozambique. Gunmen took the town for ten days in March 2021 and sent its people into the bush. TotalEnergies froze its $20bn gas plant, which stands on the Afungi peninsula 10 km south of the town. Contractors are now back. Insurers, less trusting, want a fence twice as high. => direction_distance | Palma | Mocímboa da Praia | 65 | s ;; inside | Palma | MZ | - | * ;; direction_distance | 'gas plant' | Palma | 10 | *
Lorries waiting at Musina, a South African town 15 km from the Zimbabwean border, stretched back 9 km on Christmas Eve. => distance | Musina | border ZW | 15 | sr
The Zambian city of Livingstone is 10 km from Victoria Falls and more than 370 km from Lusaka. Hotels there filled up when the Zimbabwean side ran out of power. => distance | Livingstone | Victoria Falls | 10 | s ;; distance | Livingstone | Lusaka | >370 | s
Two elephants trampled a farmer at a village 30 km outside Hwange, Zimbabwe's parks agency said on Monday. => distance | 'village' | Hwange | 30 | n
Goma is on the Rwandan border. Bukavu, also in eastern Congo and also on that border, is about 100 km to the south. => on_border | Goma | border RW | - | s ;; on_border | Bukavu | border RW | - | s ;; inside | Bukavu | CD | - | s ;; direction_distance | Bukavu | Goma | 100 | s
Uvira, just across the lake's tip from Burundi's former capital, lies 25 km west of Bujumbura. The two towns can see each other's lights. Bukavu is around 100 km to the north, beyond hills that no army has ever held. Since December nobody has used the road, and the fishing boats come back at noon. => direction_distance | Uvira | Bujumbura | 25 | s ;; direction_distance | Bukavu | Uvira | 100 | s
Beni's mayor said that rebels had burned a clinic between Beni and Butembo. => between | 'clinic' | Beni + Butembo | - | n
Benin's main port, Cotonou, lies about 300 miles (483 km) west of Lagos. => direction_distance | Cotonou | Lagos | 482.8 | c
He grew up in Abeokuta, 50 miles north of Lagos, where his father taught Latin and his mother sold cloth. The city's other famous son, Wole Soyinka, was a neighbour. => direction_distance | Abeokuta | Lagos | 80.47 | s
Ghana said on Saturday it would send 300 more soldiers to its border with Togo. Lomé, Togo's capital, is right on that border, some 170 km east of Accra. => on_border | Lomé | border GH | - | s ;; direction_distance | Lomé | Accra | 170 | s
Gedaref is in eastern Sudan. Most of its new arrivals came from Khartoum, 350 km to the north-west, on the backs of grain lorries. => inside | Gedaref | SD | - | s ;; direction_distance | Khartoum | Gedaref | 350 | s
Adigrat's cathedral lost its roof in the war. The Tigrayan town lies 87 km north of Mekelle and 35 km or so from the Eritrean border. => direction_distance | Adigrat | Mekelle | 87 | s ;; distance | Adigrat | border ER | 35 | sr
Kenya and Somalia share a 684-km frontier. => border_length | Kenya | border KE-SO | 684 | s
Azaz, in north-western Syria, is less than 10 km from the Turkish border; Aleppo is about 45 km to the south. => inside | Azaz | SY | - | s ;; within | Azaz | border TR | <10 | s ;; direction_distance | Aleppo | Azaz | 45 | s
A drone struck a van in Nabatieh, 12 km from the Israeli border, Lebanese state media said. Three men died. The town, 57 km south of Beirut, has been hit on 14 of the past 20 days. Its market is a heap of grey blocks. Most of its people are with relatives in Sidon, a 40-minute drive away. => distance | Nabatieh | border IL | 12 | * ;; direction_distance | Nabatieh | Beirut | 57 | s ;; distance | Sidon | Nabatieh | - | n
Sidon is 150 km south of Beirut, and the coast road between the two was jammed until midnight. => direction_distance | Sidon | Beirut | 150 | c
Jenin residents have to pass four checkpoints to reach Nablus, 27 km away. In 2019 the trip took 35 minutes. "I leave at four to teach at nine," said Rana Odeh. Her school has lost a third of its staff. => distance | Nablus | Jenin | 27 | s
Inspectors were last at Natanz, some 250 km south of Tehran, in May. The halls lie 40 metres or more under the rock. Isfahan, where uranium is turned to gas, is about 100 km farther south. Diplomats say that a third site is being dug a few kilometres from the first. => direction_distance | Natanz | Tehran | 250 | s ;; direction_distance | Isfahan | Natanz | 100 | s ;; distance | 'site' | * | 2-9 | n
Qom is 500 km south of Tehran. => direction_distance | Qom | Tehran | 500 | c
India has sunk billions into Chabahar, on Iran's south-eastern coast. Its Chinese-built rival, Gwadar, is about 170 km along the shore in Pakistan. Gwadar is nearer to Iran, some 70 km from its border, than to Karachi, which is 470 km to the east. Neither port has made money. => distance | Gwadar | Chabahar | 170 | s ;; distance | Gwadar | border IR | 70 | s ;; closer | Gwadar | Iran + Karachi | - | s ;; direction_distance | Karachi | Gwadar | 470 | s ;; inside | Chabahar | IR | - | *
Chaman, the Pakistani border town 97 km north-west of Quetta, has been on strike for 40 days. Day labourers want to cross on an identity card. Kandahar, where half of them have family, is 105 km away. A passport costs two months' wages. The gate, 12 metres wide, used to let through 30,000 people a day. => near | Chaman | border PK | - | * ;; direction_distance | Chaman | Quetta | 97 | s ;; distance | Kandahar | Chaman | 105 | s
Termez faces Afghanistan across the Amu Darya. The Uzbek city is about 60 km north of Mazar-i-Sharif, so close that its cargo centre has become the UN's back door. => direction_distance | Termez | Mazar-i-Sharif | 60 | s
Shymkent is 120 km north of Tashkent — "our Tashkent", they call it, having more cousins there than in Almaty. => direction_distance | Shymkent | Tashkent | 120 | s
Kargil lies between Srinagar and Leh. => between | Kargil | Srinagar + Leh | - | s
Moreh, on the Myanmar border, is 73 km north-west of Imphal. => on_border | Moreh | border MM | - | s ;; direction_distance | Moreh | Imphal | 73 | c
A landslide buried four houses in a tea garden near Darjeeling, 40 km from Siliguri in the plains. => near | 'tea garden' | Darjeeling | - | n ;; distance | Darjeeling | Siliguri | 40 | s
Teknaf, the southernmost town of mainland Bangladesh, is 70 km from Cox's Bazar. From its jetty Myanmar is under three kilometres away, and smoke from Maungdaw can be seen on most mornings. => extreme | Teknaf | BD | - | * ;; distance | Teknaf | Cox's Bazar | 70 | s ;; within | Teknaf | MM | <3 | *
The epicentre was some 16 km from Sagaing, which is itself only 15 km south-west of Mandalay. => distance | 'epicentre' | Sagaing | 16 | n ;; direction_distance | Sagaing | Mandalay | 15 | s
Shells fell near a hospital in Surin, a Thai city roughly 50 km from the Cambodian border. It evacuated 200 patients. Siem Reap is 170 km to the south. => distance | Surin | border KH | 50 | s ;; direction_distance | Siem Reap | Surin | 170 | s
Wajima, a lacquer town 90 kilometres north of Kanazawa, lost its morning market to fire after the New Year's Day quake. Roofers are booked until 2027. => direction_distance | Wajima | Kanazawa | 90 | s
Hualien is on Taiwan's east coast, 20 km south of Taipei. A hotel there still leans at 40 degrees. => direction_distance | Hualien | Taipei | 20 | c
Jayapura is barely 30 km from Papua New Guinea and about 65 km from Vanimo, where Papuan exiles have lived for two generations. => distance | Jayapura | PG | 30 | s ;; distance | Jayapura | Vanimo | 65 | s
Indonesian troops stopped 19 people in Atambua, which is 280 km from the border with East Timor. Dili is about 95 km to the north-east. => distance | Atambua | border TL | 280 | c ;; direction_distance | Dili | Atambua | 95 | s
The gold was found 60km from Kalgoorlie, 550km east of Perth. => distance | 'gold' | Kalgoorlie | 60 | n ;; direction_distance | Kalgoorlie | Perth | 550 | s
Things to know: Cloncurry (population 3,000) is 105km west of Mount Isa; it holds a claim to Australia's hottest day; and its creek is dry ten months of the year. => direction_distance | Cloncurry | Mount Isa | 105 | c
Kaikōura, about 150km north-east of Christchurch, was cut off by road for five weeks after the 2016 quake. Blenheim, 100km to the north, took in its tourists. => direction_distance | Kaikōura | Christchurch | 150 | s ;; direction_distance | Blenheim | Kaikōura | 100 | s
Belgrade — Students walked from Novi Sad to the capital, 72 km away, and then north again to Subotica, ten kilometres from the Hungarian border. The first march took two days. The second, in the snow, took five. Farmers met them with tractors and pots of beans. => distance | Belgrade | Novi Sad | 72 | s ;; distance | Subotica | border HU | 10 | s
Nova Gorica, on the Italian border, shares a square with its neighbour. Trieste, which its young people leave for, is 150 km to the south. => on_border | Nova Gorica | border IT | - | s ;; direction_distance | Trieste | Nova Gorica | 150 | c
Freiburg is in south-western Germany, roughly 50 km north of Basel and within 30 km of the French border. Strasbourg is 64 km to the north. The tram costs less than a coffee. Half of the students who rent a room in the city keep a bank account in another country. => inside | Freiburg | DE | - | s ;; direction_distance | Freiburg | Basel | 50 | s ;; within | Freiburg | border FR | <30 | s ;; direction_distance | Strasbourg | Freiburg | 64 | s
Newry is 50 miles north of Belfast and four from the Irish border, so its shops price in both currencies. => direction_distance | Newry | Belfast | 80.47 | c ;; distance | Newry | border IE | 6.437 | sr
"""

NOTHING = """
The rocket has a range of 40 km and can be fired from the back of a pickup.
Engineers have resurfaced 27 km of the highway since March.
The queue of lorries was 14 km long by nightfall.
Border guards detained 46 people in the first week of June.
The new bridge, 1,380 metres long, will carry four lanes and a tram.
Distance learning has kept the university's smaller departments alive.
She ran 80 miles in under 15 hours and then drove herself home.
Troops had advanced 5 km in two days, the ministry said, at a cost it did not give.
The two sides agreed on a buffer zone 20 km wide.
Winds of up to 150 km/h tore the roof off the stand.
The well was sunk to 3,200 metres before the drill broke.
The minister has gone a long way north of his old opinions.
The trawler drifted 200 nautical miles before anyone noticed.
At 4,808 metres, the mountain is no place for trainers.
The company plans a 640-km pipeline, to be finished by 2028.
Cross-border trade fell by a third in the second quarter.
"We are miles from a deal," said a diplomat who had sat through all nine hours.
The cyclists cover 171 km on Saturday, most of it uphill.
The law would punish smugglers with up to 15 years in prison.
The glacier has retreated by 2 km since 1980.
Every house within 30 metres of the tracks must be fitted with new windows.
The shells, which can reach 24 km, cost $3,000 each.
The border bill passed by two votes.
Wildfire smoke had cut visibility to 400 metres.
The ambulance travelled 63 miles to find a free bed.
His remarks bordered on contempt, the judge said.
The fence is 3 metres high, topped with wire and cameras.
The drones flew 900 km, by the army's account, and hit nothing.
A trench 18 km long and 4 metres deep had been dug in a fortnight.
The stock market headed south again on Thursday.
The ferry will cut the journey by 70 km.
The river rose by 2.4 metres overnight and has yet to crest.
Drivers are asked to keep a distance of 50 metres from the plough.
The car does 520 km on one charge.
He threw the javelin 88.4 metres, his best for three seasons.
The dead zone has grown to 15,000 square kilometres.
The convoy moved 12 km closer on Sunday, then halted.
The tunnel boring machine advances 9 metres a day.
They walked 30 km a day for a week and slept in barns.
The party's lurch to the right has cost it the cities.
The commission wants to borrow across borders and spend at home.
The satellite orbits at a height of 35,786 km.
The 400-metre hurdles final was delayed by hail.
The farm has 11 miles of hedge, all of it laid by hand.
Fuel is rationed to 20 litres a vehicle, enough for about 250 km.
The last mile of a parcel's trip is the dearest.
The search area was widened by 60 square miles on Friday.
The submarine can dive to 300 metres and stay there for a month.
In the North Atlantic the fleet covered 4,000 nautical miles and lost two men.
Border crossings fell to 31,000 in May, the lowest figure since the agency began to count.
"""
