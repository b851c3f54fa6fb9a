"""A fourth batch of our own: more short news passages, written after the third was mended (format of fresh.py)."""

# ruff: noqa: E501
CLAIMS = """
ALMATY, Kazakhstan - A powerful earthquake struck southeastern Kazakhstan on Tuesday. The epicentre was 50 km from Almaty, officials said. => distance | 'epicentre' | Almaty | 50 | n
Gunmen killed nine people in Baga, a fishing town on Lake Chad. Baga is about 200 km northeast of Maiduguri. => direction_distance | Baga | Maiduguri | 200 | *
The two men were arrested in Laredo on Friday. The Texas city sits directly across the Rio Grande from Nuevo Laredo, about 150 miles south of San Antonio. => direction_distance | * | San Antonio | 241.4 | s
Ukrainian troops have pushed into Russia's Kursk region. They are now only 60 km from the city of Kursk. => distance | 'They' | Kursk | 60 | n
Kyiv said a power plant in Burshtyn was hit. The town is 80 kilometres south-east of Lviv. => direction_distance | * | Lviv | 80 | s
Residents of Gevgelija woke to smoke. The Macedonian town, right on the border with Greece, lies 70 km north of Thessaloniki. => on_border | * | border GR | - | s ;; direction_distance | * | Thessaloniki | 70 | s
Villagers near Chiang Rai fled their homes. Chiang Rai lies in northern Thailand, about 60 kilometers from the border with Myanmar. => inside | Chiang Rai | TH | - | s ;; distance | Chiang Rai | border TH-MM | 60 | sr
A tornado touched down near Joplin, Missouri. The storm was 140 miles south of Kansas City at 6 p.m. => direction_distance | 'storm' | Kansas City | 225.3 | n
Rescuers reached Amatrice on Thursday. The town is about 100 km (65 miles) northeast of Rome. => direction_distance | Amatrice | Rome | 100 | s
Fire broke out at a hotel in Kartalkaya, some 170 km (105 miles) northwest of Ankara. => direction_distance | Kartalkaya | Ankara | 170 | *
Boko Haram fighters overran Damasak, a border town in Nigeria's northeast. => inside | Damasak | NG | - | * ;; near | Damasak | border NG | - | s
Mali's army retook Kidal, 1,500 km north-east of the capital, Bamako. => direction_distance | Kidal | Bamako | 1500 | r
Two soldiers died when their vehicle hit a mine near Menaka, about 100 km from the border with Niger. => distance | Menaka | border NE | 100 | *
The bus plunged into a ravine 60 miles north of Lima. => direction_distance | 'ravine' | Lima | 96.56 | n
A boat carrying 70 migrants capsized 40 km off the Tunisian coast. => distance | 'boat' | coast | 40 | n
He grew up in Presque Isle, a farming town 10 miles west of the New Brunswick border. => direction_distance | Presque Isle | border | 16.09 | *
Her family comes from Minot, 110 miles north of Bismarck. => direction_distance | Minot | Bismarck | 177 | s
The school district covers Olney, Texas, and Archer City, 25 miles south of Wichita Falls. => direction_distance | Archer City | Wichita Falls | 40.23 | s
Deputies found the truck abandoned five miles east of Pecos. => direction_distance | 'truck' | Pecos | 8.047 | n
The plant, which opened in 1962, is 12 miles from Chattanooga. => distance | 'plant' | Chattanooga | 19.31 | n
Lynchburg is a small town about 75 miles south of Nashville. => direction_distance | Lynchburg | Nashville | 120.7 | sr
Athens, Georgia, 70 miles east of Atlanta, is a college town. => direction_distance | Athens | Atlanta | 112.7 | sr
Columbus lies on Georgia's border with Alabama. => on_border | Columbus | border | - | *
Texarkana straddles the Texas-Arkansas line. =>
Augusta sits across the Savannah River from South Carolina. =>
Savannah is less than 20 miles inland. => within | Savannah | coast | <32.19 | s
Macon is 85 miles southeast of Atlanta and 165 miles from Savannah. => direction_distance | Macon | Atlanta | 136.8 | s ;; distance | Macon | Savannah | 265.5 | s
Between Baton Rouge and New Orleans, LaPlace was under water. => between | LaPlace | Baton Rouge + New Orleans | - | s
Tulsa, 100 miles northeast of Oklahoma City, opened two shelters. => direction_distance | Tulsa | Oklahoma City | 160.9 | s
Amarillo is closer to Denver than to Houston. => closer | Amarillo | Denver + Houston | - | s
Lubbock is as far from Dallas as from Albuquerque. => equidistant | Lubbock | Dallas + Albuquerque | - | sr
Brownsville is the southernmost city in Texas. => extreme | Brownsville | Texas | - | *
The Alamo is not 10 miles from the Mexican border, as the tweet claimed. => distance | Alamo | border MX | 16.09 | *
Nogales, Sonora, is just over the border from its namesake in Arizona. =>
From Vienna to Budapest is about 215 km as the crow flies. => distance | Vienna | Budapest | 215 | s
It is a two-day march from Gondar to Lalibela. =>
Vaduz is 10 km from both Austria and Germany. => distance | Vaduz | AT | 10 | sr ;; distance | Vaduz | DE | 10 | c
Sopron lies 6 km from the Austrian border and 60 km south of Vienna. => distance | Sopron | border AT | 6 | sr ;; direction_distance | Sopron | Vienna | 60 | s
Subotica - ten kilometres from Hungary - is officially bilingual. => distance | Subotica | HU | 10 | s
In Horgos, a Serbian village metres from the Hungarian frontier, hundreds waited. => near | Horgos | border HU | - | *
Edirne (Turkey) is a stone's throw from the Greek border. => near | Edirne | border GR | - | s
Komotini's mayor says the town is 25 km from Bulgaria. => distance | * | BG | 25 | *
The Bulgarian frontier is less than 30 kilometres north of Xanthi. => direction_distance | Xanthi | border BG | <30 | sr
The Evros river forms most of the 200-km border between Greece and Turkey. => border_length | * | border GR-TR | 200 | sr
Turkey has a 331-km border with Iraq. => border_length | Turkey | border TR-IQ | 331 | sr
Iran's border with Turkmenistan runs for about 1,150 km. => border_length | Iran | border IR-TM | 1150 | sr
The border that Norway shares with Finland is 736 km long. => border_length | * | border NO-FI | 736 | sr
Russia's land border with North Korea measures a mere 17 km. => border_length | Russia | border RU-KP | 17 | sr
Nepal, squeezed between India and China, imports most of its fuel. => between | Nepal | India + China | - | s
Bhutan neighbours India and China. => adjacent | Bhutan | IN | - | s ;; adjacent | Bhutan | CN | - | s
Bhutan does not share a border with Nepal. => adjacent | Bhutan | NP | - | s
Bangladesh is almost entirely surrounded by India. =>
Thailand's neighbours - Laos, Cambodia and Malaysia - sent envoys. => adjacent | Thailand | LA | - | s ;; adjacent | Thailand | KH | - | s ;; adjacent | Thailand | MY | - | s
Fighters slipped across the border into neighbouring Iraq from Syria. => adjacent | * | * | - | s
The disease has reached Angola, Zambia and neighbouring Namibia. => adjacent | Zambia | NA | - | s
Neither Chad nor Niger has a coastline. =>
South Sudan, which has borders with Kenya and Uganda, imports its fuel. => adjacent | South Sudan | KE | - | s ;; adjacent | South Sudan | UG | - | s
Togo borders Ghana to the west and Benin to the east. => adjacent | Togo | GH | - | s ;; adjacent | Togo | BJ | - | s
A curfew was imposed in Bamenda, in Cameroon's English-speaking northwest. => inside | Bamenda | CM | - | s
The clashes in Bossaso, northern Somalia, left ten dead. => inside | Bossaso | SO | - | s
Police in the southern Spanish city of Seville seized a ton of cocaine. => inside | Seville | ES | - | s
Storms lashed Galicia in north-west Spain. => inside | Galicia | ES | - | s
Arequipa, Peru's second city, is in the south of the country. =>
She was born in Kermanshah in western Iran, 100 km from Iraq. => inside | Kermanshah | IR | - | s ;; distance | Kermanshah | IQ | 100 | sr
The Kurdish city of Sulaymaniyah lies in northeastern Iraq, near the Iranian border. => inside | Sulaymaniyah | IQ | - | s ;; near | Sulaymaniyah | border IR | - | sr
In eastern India's Kolkata, trams still run. => inside | Kolkata | IN | - | s
The western Mexican state of Jalisco reported new cases. => inside | Jalisco | MX | - | s
Guadalajara is in eastern Mexico. => inside | Guadalajara | MX | - | c
Vardø, Norway's easternmost town, has a radar. => extreme | Vardø | NO | - | *
The town closest to the reactor is Slavutych. =>
A mining camp roughly halfway between Kalgoorlie and Esperance was evacuated. => between | 'camp' | Kalgoorlie + Esperance | - | n
Mildura lies about 540 km north-west of Melbourne and 400 km east of Adelaide. => direction_distance | Mildura | Melbourne | 540 | sr ;; direction_distance | Mildura | Adelaide | 400 | sr
Geelong, 75 kilometres down the road from Melbourne, has a new stadium. => distance | Geelong | Melbourne | 75 | s
Cairns is about 350 km up the coast from Townsville. => distance | Cairns | Townsville | 350 | sr
Uluru is 450 km by road from Alice Springs. => distance | Uluru | Alice Springs | 450 | sr
Dunedin is a five-hour drive from Christchurch. => distance | Dunedin | Christchurch | - | n
Hamilton is an hour and a half south of Auckland. => direction_distance | Hamilton | Auckland | - | n
Wonsan lies 200 kilometres to the east of Pyongyang. => direction_distance | Wonsan | Pyongyang | 200 | r
Hamhung is about 300 km from the South Korean capital. => distance | Hamhung | South Korean capital | 300 | sr
Paju, a South Korean city just south of the border, is 30 km from Seoul. => distance | Paju | Seoul | 30 | s
Fukushima is 240 km north-east of Tokyo. => direction_distance | Fukushima | Tokyo | 240 | s
Kaohsiung sits on the island's southwest coast, some 300 km from Taipei. => distance | Kaohsiung | Taipei | 300 | s
Kinmen is only six miles from the Chinese coast. => distance | Kinmen | coast | 9.656 | *
Batam lies 20 km off Singapore. => distance | Batam | Singapore | 20 | sr
Mandalay was 17 km from the quake's epicentre. =>
Naypyidaw lies halfway between Yangon and Mandalay. => between | Naypyidaw | Yangon + Mandalay | - | sr
Dili is closer to Darwin than to Jakarta. => closer | Dili | Darwin + Jakarta | - | s
Port Moresby is a mere 150 kilometres from Australia. => distance | Port Moresby | AU | 150 | *
"The front is 12 kilometres from Sloviansk," General Oleh Kostenko told reporters. => distance | * | * | 12 | n
"We're just 40 miles from Canada," said Tom Reed, who runs a diner in Malone. => distance | * | CA | 64.37 | *
Kuwait City is 120 km from the Iraqi border, he claimed. => distance | Kuwait City | border IQ | 120 | sr
Doha is nowhere near Iran's coast, the ministry insisted. => near | Doha | coast | - | *
Al-Qaim lies some 400 km northwest of Baghdad, hard by the Syrian border. => direction_distance | Al-Qaim | Baghdad | 400 | r ;; near | Al-Qaim | border SY | - | s
Palmyra is about 215 kilometres (135 miles) northeast of Damascus. => direction_distance | Palmyra | Damascus | 215 | s
Rebels hold Azaz, 7 km south of the Turkish border and 30 km north of Aleppo. => direction_distance | Azaz | border TR | 7 | s ;; direction_distance | Azaz | Aleppo | 30 | sr
Qamishli, on Syria's border with Turkey, has an airfield. => on_border | Qamishli | border SY-TR | - | s
Haifa is 30 km south of Lebanon. => direction_distance | Haifa | LB | 30 | sr
Eilat is 300 km from Jerusalem. => distance | Eilat | Jerusalem | 300 | sr
The Lebanese town of Naqoura, a kilometre or two from Israel, hosts the UN force. => distance | Naqoura | IL | 1-2 | *
"""

NOTHING = """
The army advanced 3 km on Sunday, Kyiv said.
The drones flew 700 km before they hit the plant in Ufa.
A 20-km tailback formed outside Hamburg.
The river is 300 metres wide at Kherson.
Its guns can reach Kharkiv from 30 km.
The runway in Goma is 3 km long.
The 155-mm shells were made in Poland.
Farmers in Kansas planted 12 million acres.
The peak stands 8,091 metres above sea level in Nepal.
She finished 5 km in 17 minutes in Doha.
The talks are at a distance from any result, Oslo says.
Norway and Sweden are close allies.
The northern lights were seen over Kent.
Southern Company raised its prices in Atlanta.
West Ham lost at Newcastle.
North American markets fell.
Central African leaders met in Libreville.
In western eyes, Hungary is drifting.
Eastern Europe grew faster than Spain.
Tanks rolled into northern Gaza on Monday.
Airstrikes hit southern Lebanon overnight.
Fighting in eastern Congo has displaced millions.
The border between art and life is thin.
Mexico's border chief resigned.
A border dispute between Sudan and Egypt flared.
The nearest thing to a plan came from Paris.
The farthest Italy went was the semi-final.
Berlin is between governments.
The rate is between 5 and 10 percent in Ghana.
A bus from Accra to Lagos crashed; 12 died.
Flights from Doha to Amman take three hours.
The gap between rich and poor in Chile is wide.
He is a mile ahead of the field in Iowa.
It rained 60 mm in Chennai.
The walls of the fort in Lahore are 5 metres thick.
"""
