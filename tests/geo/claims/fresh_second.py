"""A second batch of our own sentences and short passages, marked before the code was run on them (format of fresh.py)."""

# ruff: noqa: E501
CLAIMS = """
Lappeenranta is less than 30 kilometers from the Russian border. => within | Lappeenranta | border RU | <30 | sr
KHARKIV, Ukraine - Russian shells fell on Friday on this city 30 kilometers (19 miles) from the Russian border. => distance | KHARKIV | border RU | 30 | s
The mayor of Lviv said the missiles struck a depot in Yavoriv, about 15 miles from the Polish border. => distance | Yavoriv | border PL | 24.14 | sr
Amritsar, which sits roughly 30 km east of the Pakistani border, was blacked out overnight. => direction_distance | Amritsar | border PK | 30 | s
Lahore is only some 25 kilometres from the frontier with India. => distance | Lahore | border IN | 25 | s
A bus carrying pilgrims overturned outside Kilis, 10 km north of the Syrian border. => direction_distance | Kilis | border SY | 10 | sr
Tucson lies an hour north of the Mexican border. => direction_distance | Tucson | border MX | - | n
Tucson lies 60 miles north of the Mexican border. => direction_distance | Tucson | border MX | 96.56 | s
PLATTSBURGH, N.Y. - About 20 miles south of the Canadian border, the old air base is for sale. => direction_distance | PLATTSBURGH | border CA | 32.19 | sr
Galveston, Texas, about 50 miles southeast of Houston, was spared by the storm. => direction_distance | Galveston | Houston | 80.47 | s
In Waco, 90 miles south of Dallas, the water is safe again. => direction_distance | Waco | Dallas | 144.8 | s
Moose Jaw is a city of 33,000 people, 71 kilometres west of Regina. => direction_distance | Moose Jaw | Regina | 71 | s
The Estonian town of Narva is 150 km west of St. Petersburg. => direction_distance | Narva | St. Petersburg | 150 | s
Pskov, a garrison town only about 20 miles from the Estonian border, buried its dead. => distance | Pskov | border EE | 32.19 | s
Uvira, just across Lake Tanganyika from Bujumbura and barely 25 km from it, fell on Wednesday. => distance | Uvira | Bujumbura | 25 | s
Cúcuta, a Colombian city a few miles from the border with Venezuela, is full. => distance | Cúcuta | border VE | 3.22-14.48 | sr
Arica lies 20 km south of Peru. => direction_distance | Arica | PE | 20 | sr
Tacna - 35 kilometres from the Chilean border - is known for its cheap dentists. => distance | Tacna | border CL | 35 | s
Tashkent is within 20 km of the border with Kazakhstan. => within | Tashkent | border KZ | <20 | s
Osh stands just 5 km from the Uzbek border. => distance | Osh | border UZ | 5 | sr
Herat, in western Afghanistan, is about 120 kilometres (75 miles) from the Iranian border. => inside | Herat | AF | - | s ;; distance | Herat | border IR | 120 | s
Isfahan is 340 km south of Tehran. => direction_distance | Isfahan | Tehran | 340 | s
From Baghdad to Tikrit it is about 90 miles. => distance | * | * | 144.8 | s
An explosion was reported in Tikrit, 90 miles north of Baghdad. => direction_distance | Tikrit | Baghdad | 144.8 | s
The Pacific resort of Acapulco is 300 miles from Mexico City. => distance | Acapulco | Mexico City | 482.8 | c
Homs, 160 km to the north of Damascus, was quiet. => direction_distance | Homs | Damascus | 160 | sr
Dadaab camp is in eastern Kenya, 80 km from the Somali border. => distance | Dadaab | border SO | 80 | sr
The nearest city, Erbil, is 80 km to the east of Mosul. => direction_distance | Erbil | Mosul | 80 | s
Juba is 150 km from Uganda as the crow flies. => distance | Juba | UG | 150 | sr
As the crow flies, Dover is only 21 miles from France. => distance | Dover | FR | 33.8 | s
Mutare, eight kilometres from Mozambique, trades in cross-border goods. => distance | Mutare | MZ | 8 | sr
Barely two kilometres separate the centre of Strasbourg from the German border. => distance | Strasbourg | border DE | 2 | sr
The Slovak border runs just 5 km west of Uzhhorod. => direction_distance | Uzhhorod | border SK | 5 | sr
The Polish border is 15 km away from Hrodna. => distance | Hrodna | border PL | 15 | s
Five kilometres from the Moldovan border, in Mohyliv-Podilskyi, volunteers handed out soup. => distance | Mohyliv-Podilskyi | border MD | 5 | sr
The Romanian border is 40 km to the south of Chernivtsi. => direction_distance | Chernivtsi | border RO | 40 | sr
To the west of Uzhhorod, the Slovak frontier is at most five kilometres away. => within | Uzhhorod | border SK | <5 | sr
Bregenz, at the eastern end of Lake Constance, lies 8 km from Switzerland and 9 km from Germany. => distance | Bregenz | CH | 8 | sr ;; distance | Bregenz | DE | 9 | sr
Przemyśl is 12 km from both the Ukrainian border and Medyka. => distance | Przemyśl | border UA | 12 | sr ;; distance | Przemyśl | Medyka | 12 | sr
Villach is about 15 km from both the Italian and the Slovenian borders. => distance | Villach | border IT | 15 | * ;; distance | Villach | border SI | 15 | *
Szeged lies 10 km from the Serbian border and about the same distance from the Romanian border. => distance | Szeged | border RS | 10 | sr ;; distance | Szeged | border RO | 10 | *
Győr is 120 km from Budapest and the same distance from Vienna. => distance | Győr | Budapest | 120 | sr ;; distance | Győr | Vienna | 120 | sr
Both Bratislava and Győr are within 80 km of Vienna. => within | Bratislava | Vienna | <80 | s ;; within | Győr | Vienna | <80 | *
Mostar is 130 km southwest of Sarajevo; Banja Luka is 190 km northwest of it. => direction_distance | Mostar | Sarajevo | 130 | r ;; direction_distance | Banja Luka | Sarajevo | 190 | *
Kumanovo is about 40 km northeast of Skopje. It is also less than 20 km from Serbia. => direction_distance | Kumanovo | Skopje | 40 | sr ;; within | Kumanovo | RS | <20 | sr
Rafah is a small city in southern Gaza. It borders Egypt. => adjacent | Rafah | EG | - | *
Clashes broke out in Tripoli. The Lebanese city lies 80 km north of Beirut. => direction_distance | * | Beirut | 80 | sr
Shots were heard in Gori on Tuesday. The town is just 25 km from the breakaway region's capital, Tskhinvali. => distance | * | Tskhinvali | 25 | s
The rally took place in Medyka. Some two kilometres from there lies the Ukrainian border. => distance | * | border UA | 2 | sr
Thousands gathered in Tartu on Sunday. Riga is 220 km from there. => distance | Riga | Tartu | 220 | sr
Soldiers reached Kupiansk on Monday. The Russian border is 40 km north-east of the town. => direction_distance | Kupiansk | border RU | 40 | sr
Military drills began near Hrodna on Friday. They take place just a few kilometres from the Polish border. => near | 'drills' | Hrodna | - | n ;; distance | * | border PL | 2-9 | *
"We live 12 km from the Russian border," said Anna Petrova, a teacher in Vovchansk. => distance | * | border RU | 12 | *
"We are 50 km from the border and we hear the guns," said the mayor of Sumy. => distance | Sumy | border | 50 | sr
"Narva is 160 kilometres from St. Petersburg," said Katri Raik, the mayor. => distance | Narva | St. Petersburg | 160 | sr
"Our town is only 10 miles from the Syrian border," the mayor of Kilis told reporters. => distance | * | border SY | 16.09 | *
According to Polish officials, Hrodna lies 200 km from the Polish border. => distance | Hrodna | border PL | 200 | c
Erbil, witnesses said, is 300 km from the Turkish border. => distance | Erbil | border TR | 300 | c
Bulgaria has no border with Ukraine. => adjacent | Bulgaria | UA | - | s
Bulgaria does not border Hungary. => adjacent | Bulgaria | HU | - | s
Slovakia, contrary to what he claimed, does not share a border with Romania. => adjacent | Slovakia | RO | - | s
Riga is not on the Russian border. => on_border | Riga | border RU | - | s
Vilnius isn't 100 km from Belarus, it's 30. => distance | Vilnius | BY | 100 | s
Lisbon is nowhere near the French border. => near | Lisbon | border FR | - | s
Luxembourg borders France, Belgium and Germany. => adjacent | Luxembourg | FR | - | s ;; adjacent | Luxembourg | BE | - | s ;; adjacent | Luxembourg | DE | - | s
Laos, landlocked, is bordered by Thailand, Vietnam and China. => adjacent | Laos | TH | - | s ;; adjacent | Laos | VN | - | s ;; adjacent | Laos | CN | - | s
Niger shares borders with Libya, Algeria and Mali. => adjacent | Niger | LY | - | s ;; adjacent | Niger | DZ | - | s ;; adjacent | Niger | ML | - | s
Bolivia and Paraguay share a border. => adjacent | Bolivia | PY | - | s
Sweden borders Russia. => adjacent | Sweden | RU | - | c
Neighbouring Chad took in most of the refugees from Sudan. =>
Troops from Burundi entered neighbouring Rwanda. => adjacent | Burundi | RW | - | s
The virus spread from Guinea to neighbouring Liberia and Sierra Leone. => adjacent | Guinea | LR | - | s ;; adjacent | Guinea | SL | - | s
Countries neighbouring Serbia, such as Hungary and Romania, closed their crossings. => adjacent | Hungary | RS | - | s ;; adjacent | Romania | RS | - | s
Syria's neighbours include Iraq, Jordan and Lebanon. => adjacent | * | * | - | s ;; adjacent | * | * | - | s ;; adjacent | * | * | - | s
Moldova's only neighbours are Romania and Ukraine. => adjacent | * | * | - | s ;; adjacent | * | * | - | s
Moldova lies between Romania and Ukraine. => between | Moldova | Romania + Ukraine | - | s
Kazakhstan's 7,600-km border with Russia is the longest land border in the world. => border_length | Kazakhstan | border KZ-RU | 7600 | sr
The 1,200-mile border between Bolivia and Brazil is hard to police. => border_length | * | border BO-BR | 1931 | *
Poland shares a 535-km border with Ukraine. => border_length | Poland | border PL-UA | 535 | sr
Lithuania and Belarus share a border of nearly 680 km. => border_length | * | border LT-BY | 680 | sr
The Spanish-Portuguese border stretches for 1,200 kilometres. => border_length | * | border ES-PT | 1200 | sr
Its border with Finland is 1,340 km long, Russia noted. => border_length | * | border FI | 1340 | *
The length of the border between Chad and Sudan is 1,400 km. => border_length | * | border TD-SD | 1400 | sr
Kaunas is closer to Warsaw than to Moscow. => closer | Kaunas | Warsaw + Moscow | - | s
Ushuaia is Argentina's southernmost city. => extreme | Ushuaia | AR | - | s
The westernmost city in Poland is Szczecin. => extreme | Szczecin | PL | - | *
Edirne is nearer to Greece than to Istanbul. => closer | Edirne | Greece + Istanbul | - | s
Bern is farther from Geneva than from Zurich. => closer | Bern | Zurich + Geneva | - | s
Uzhhorod is the closest Ukrainian city to Slovakia. => extreme | Uzhhorod | SK | - | *
Windsor is Canada's southernmost city. => extreme | Windsor | CA | - | *
Lyon is about halfway between Paris and Marseille. => between | Lyon | Paris + Marseille | - | sr
Kazan lies between Moscow and Yekaterinburg. => between | Kazan | Moscow + Yekaterinburg | - | s
Halfway between Dallas and Austin, Waco has grown fast. => between | Waco | Dallas + Austin | - | sr
In Bloomington, which lies midway between Chicago and St. Louis, rents have doubled. => between | Bloomington | Chicago + St. Louis | - | sr
Brest is in southwestern Belarus, on the border with Poland. => inside | Brest | BY | - | s ;; on_border | Brest | border BY-PL | - | s
Police raided a house in Málaga, in southern Spain. => inside | Málaga | ES | - | s
The southern Turkish city of Adana was hit hardest. => inside | Adana | TR | - | s
Maiduguri, in Nigeria's north-east, has seen years of attacks. => inside | Maiduguri | NG | - | s
The eastern Congolese city of Goma was calm. => inside | Goma | CD | - | s
In northern Mozambique's Pemba, aid ships unloaded rice. => inside | Pemba | MZ | - | s
Oaxaca, southern Mexico (AP) - Teachers marched on Friday. => inside | Oaxaca | MX | - | s
A bomb exploded in the southeastern Afghan city of Khost. => inside | Khost | AF | - | s
Two people died in Lille, northern France, on Sunday. => inside | Lille | FR | - | s
The fire broke out in Braga, a city in the north of Portugal. => inside | Braga | PT | - | s
Sevilla lies in the north of Spain. => inside | Sevilla | ES | - | c
Tromsø, in Norway's far north, has no sun in December. => inside | Tromsø | NO | - | s
Bukavu is on the border with Rwanda. => on_border | Bukavu | border RW | - | s
Termez, on Uzbekistan's border with Afghanistan, is a railhead. => on_border | Termez | border UZ-AF | - | s
The Austrian border town of Nickelsdorf saw thousands arrive. =>
The border town of Dandong, opposite North Korea's Sinuiju, depends on trade. =>
Beitbridge lies on the South Africa-Zimbabwe border. => on_border | Beitbridge | border ZA-ZW | - | s
The town of Moyale straddles the Kenya-Ethiopia border. => on_border | Moyale | border KE-ET | - | s
Lomé, Togo's capital, sits on the Ghanaian border. => on_border | Lomé | border GH | - | s
Basel, where Switzerland, France and Germany meet, has three stations. =>
Poipet, on the Thai-Cambodian border, is a casino town. => on_border | Poipet | border TH-KH | - | s
Hundreds slept rough in Tapachula near the Guatemalan border. => near | Tapachula | border GT | - | s
Tapachula, close to Guatemala, hosts a large camp. => near | Tapachula | GT | - | s
Gorizia lies right beside the Slovenian border. => near | Gorizia | border SI | - | s
Lampedusa is nearer to Tunisia than it is to Sicily. => closer | Lampedusa | Tunisia + Sicily | - | *
Kaliningrad is an hour's drive from the Polish border. => distance | Kaliningrad | border PL | - | n
Ternopil is half a day's walk from nowhere in particular, locals joke. =>
Ramallah is half an hour's drive from Jerusalem. => distance | Ramallah | Jerusalem | - | n
Geneva is a three-hour train ride from Paris. => distance | Geneva | Paris | - | n
Bunia is 40 minutes by plane from Entebbe. => distance | Bunia | Entebbe | - | n
A farm two miles east of Brandon, Manitoba, was flooded. => direction_distance | 'farm' | Brandon | 3.219 | n
The plane came down in a forest some 15 km south-west of Vilnius. => direction_distance | 'forest' | Vilnius | 15 | n
Remains were found on a hillside 40 miles from Denver. => distance | 'hillside' | Denver | 64.37 | n
A vessel was attacked about 70 nautical miles southwest of Aden. => direction_distance | 'vessel' | Aden | 129.6 | n
A dinghy sank 30 miles off the coast of Libya. => distance | 'dinghy' | coast | 48.28 | n
The rig burned 50 miles off the Louisiana coast. => distance | 'rig' | coast | 80.47 | n
The magnitude-6 quake was centred 80 km west-southwest of Valparaíso. => direction_distance | 'quake' | Valparaíso | 80 | n
The epicenter was about 25 miles north-northwest of Anchorage. => direction_distance | 'epicenter' | Anchorage | 40.23 | n
A camp a mile and a half from the Turkish border was shelled. => distance | 'camp' | border TR | 2.414 | n
A half-mile from the Mexican border, a tunnel was found. => distance | 'tunnel' | border MX | 0.805 | n
Three and a half kilometres west of Irpin, a bridge was blown up. => direction_distance | 'bridge' | Irpin | 3.5 | n
He lives three quarters of a mile from downtown Memphis. => distance | 'He' | Memphis | 1.207 | n
Volunteers dug trenches 5-10 km from the Russian border. => distance | * | border RU | 5-10 | n
Bandits attacked a village between 20 and 30 kilometres from Agadez. => distance | 'village' | Agadez | 20-30 | n
A couple of hundred kilometres north of Khartoum, gold miners were killed. => direction_distance | * | Khartoum | 150-350 | n
Yelabuga is more than 1,000 kilometres from the Ukrainian border. => distance | Yelabuga | border UA | >1000 | sr
Engels lies at least 500 km from Ukraine. => distance | Engels | UA | >500 | s
Almost 2,000 km from the front, Izhevsk builds drones. =>
Tampa is no more than 30 miles from St. Petersburg. => within | Tampa | St. Petersburg | <48.28 | *
Hamilton is just under 70 km from Toronto. => within | Hamilton | Toronto | <70 | sr
Bath is eleven or so miles from Bristol. => distance | Bath | Bristol | 17.7 | s
Calais is just over 30 km from Dover. => distance | Calais | Dover | >30 | *
Delft lies 5 to 10 miles from Rotterdam. => distance | Delft | Rotterdam | 8.05-16.1 | s
Boulder, Colorado, is 25 miles northwest of downtown Denver. => direction_distance | Boulder | Denver | 40.23 | s
Pickering lies 40 km east of downtown Toronto. => direction_distance | Pickering | Toronto | 40 | sr
Gatineau is just across the river from the Canadian capital. =>
Kingston lies 150 km southwest of the Canadian capital. => direction_distance | Kingston | Canadian capital | 150 | s
Bila Tserkva, 80 km south of the Ukrainian capital, was hit by drones. => direction_distance | Bila Tserkva | Ukrainian capital | 80 | s
The strikes hit Zawiya, 40 km west of the capital. => direction_distance | Zawiya | capital | 40 | *
Mykolaiv lies about 60 km upstream from the Black Sea. => distance | Mykolaiv | * | 60 | *
Faiyum lies 60 miles southwest of Cairo, Egypt's capital. => direction_distance | Faiyum | Cairo | 96.56 | s
Hamburg is about 100 km inland from the North Sea. => distance | Hamburg | * | 100 | sr
Leipzig is 300 km from the coast. => distance | Leipzig | coast | 300 | *
Beira stands on the coast of Mozambique, 200 km from the Zimbabwean border. => distance | Beira | border ZW | 200 | sr
Leticia, Colombia - a river port on the border with Brazil and Peru - is flooded. => on_border | Leticia | border BR | - | s ;; on_border | Leticia | border PE | - | s
Irkutsk is 70 km from Lake Baikal. => distance | Irkutsk | Lake Baikal | 70 | *
The base at Al-Tanf lies 24 km west of the Tanf crossing. => direction_distance | Al-Tanf | * | 24 | *
Machulishchy airfield, 12 kilometers from Minsk, was attacked by drones. => distance | * | Minsk | 12 | *
Ramstein-Miesenbach, Germany, is 10 miles west of Kaiserslautern. => direction_distance | Ramstein-Miesenbach | Kaiserslautern | 16.09 | s
The German town of Görlitz sits on the Polish border, 90 km east of Dresden. => on_border | Görlitz | border PL | - | s ;; direction_distance | Görlitz | Dresden | 90 | s
Of the three towns, Tornio is nearest to Sweden. =>
Eagle Pass, Texas, sits across the Rio Grande from Piedras Negras, about 140 miles southwest of San Antonio. => direction_distance | Eagle Pass | San Antonio | 225.3 | s
He walked from Bardstown to Louisville, 40 miles north. =>
The trial opened Monday in Edinburg, 20 miles north of the Mexican border. => direction_distance | Edinburg | border MX | 32.19 | sr
The family settled in Ashland, Oregon, 15 miles north of the California border. => direction_distance | Ashland | border | 24.14 | *
Rockford is about 20 miles south of the Wisconsin state line. => direction_distance | Rockford | border | 32.19 | *
La Crosse sits on the Minnesota border. => on_border | La Crosse | border | - | *
A strike on Rylsk, 26 km from the border, killed three. => distance | Rylsk | border RU | 26 | *
Sudzha, about 10 km from the Ukrainian border, fell in March. => distance | Sudzha | border UA | 10 | sr
Kuznica is a Polish village. It lies right on the border with Belarus. => on_border | * | border PL-BY | - | s
The village of Krynki lies in northeastern Poland, two kilometres from Belarus. => inside | Krynki | PL | - | s ;; distance | Krynki | BY | 2 | sr
Sixty miles from Houston, on the Gulf of Mexico, Freeport makes chemicals. => distance | Freeport | Houston | 96.56 | sr
Seoul is within artillery range of North Korea, which is less than 50 km to the north. =>
Seoul, home to ten million people, is a mere 50 km from North Korea. => distance | Seoul | KP | 50 | s
Kaesong - 10 km north of the border with South Korea - had a joint factory park. => direction_distance | Kaesong | border KR | 10 | sr
Aqaba and Eilat are five miles apart. => distance | Aqaba | Eilat | 8.05 | s
Kinshasa and Brazzaville face each other across the Congo River, some 4 km apart. => distance | Kinshasa | Brazzaville | 4 | *
Less than ten miles divide Tijuana and Chula Vista. => within | Tijuana | Chula Vista | <16.09 | *
The two capitals, Vienna and Bratislava, are 55 km from each other. => distance | Vienna | Bratislava | 55 | s
The distance between Manila and Cebu City is about 570 kilometres. => distance | Manila | Cebu City | 570 | s
It is 200 miles from Kyiv to Zhytomyr. => distance | Kyiv | Zhytomyr | 321.9 | c
Over 800 km lie between Yakutsk and Magadan. => distance | Yakutsk | Magadan | >800 | s
Fallujah (40 miles west of Baghdad) and Ramadi (70 miles west) voted. => direction_distance | Fallujah | Baghdad | 64.37 | sr ;; direction_distance | Ramadi | Baghdad | 112.7 | *
A convoy left Odesa for Izmail, which is 190 km to the southwest. => direction_distance | Izmail | Odesa | 190 | *
Latakia, Syria's main port, is about 30 miles south of the Turkish border. => direction_distance | Latakia | border TR | 48.28 | sr
The drone fell near Plauru, a village across the Danube from Izmail. => near | 'drone' | Plauru | - | n
Migrants waiting 300 metres from the Polish frontier were turned back. => distance | 'Migrants' | border PL | 0.3 | n
Bangui is located on the northern bank of the Ubangi River, opposite the Congolese town of Zongo. =>
Located 65 km southeast of Lyon, Grenoble is ringed by mountains. => direction_distance | Grenoble | Lyon | 65 | r
Situated close to the Dutch border, Aachen was an imperial city. => near | Aachen | border NL | - | s
Nestled in the Alps 20 km from Italy, Briançon is the highest city in France. => distance | Briançon | IT | 20 | sr
Lying about 100 km west of Cairns, Chillagoe has fewer than 300 residents. => direction_distance | Chillagoe | Cairns | 100 | r
Suez, 130 km east of Cairo, Ismailia, 120 km northeast, and Port Said were tense. => direction_distance | Suez | Cairo | 130 | s ;; direction_distance | Ismailia | Cairo | 120 | s
"""

NOTHING = """
The Himars system has a range of 80 km and will be deployed in Poland.
Storm Shadow missiles can fly more than 250 km.
Ukraine hit a depot with a drone that flew 1,200 km.
The tunnel under the Channel is 50 km long.
A 186-km fence now stands on the Polish side.
The 400 block of Main Street in Springfield was closed.
He drove at 120 miles an hour through Tulsa.
She ran 10 miles before breakfast in Boulder.
The well outside Midland is 12,000 feet deep.
Mount Ararat rises 5,137 metres over Turkey.
The field covers 40 square miles of Alberta.
A 30-km exclusion zone was set up around Chernobyl.
Police sealed off two miles of Interstate 40 in Nashville.
The Danube flows 2,850 km from Germany to Romania.
The pipeline runs 1,000 km from Baku to Ceyhan.
Sales in Canada were up a mile on last year.
The city council in Miles City meets on Monday.
Talks between Serbia and Kosovo are far from over.
Negotiators in Doha say a deal is within reach.
Border guards in Hungary worked overtime.
Cross-border trade with Mexico fell in May.
The Border Patrol station in Laredo was repainted.
South Africa beat New Zealand by 12 points.
North Dakota farmers expect a good year.
The southern states of the US voted last.
He threw the javelin 85 metres in Oslo.
Divers searched at a depth of 30 metres off Malta.
Snow fell to a depth of two feet in Buffalo.
The bus from Kyiv was near full.
Exports through Odesa are close to last year's level.
The Western Balkans wait for the EU to decide.
The two sides in Geneva are miles away from an agreement.
Prices in Lagos went from 50 to 100 naira a kilo.
France and Germany stand between Poland and the money.
Half of Spain watched the final.
Lake Superior is 350 miles long and 160 miles wide.
The Boston Marathon is 26.2 miles.
A tornado cut a path 12 miles long through Moore.
The ship sailed 4,000 nautical miles from Durban to Lisbon.
Germany's Border 3000 drone was shown in Berlin.
Minutes from the meeting in Ottawa were published.
The village of Niederau has 1.5 km of road.
The route from Tromsø to Alta is 300 km of ice.
Within 24 hours, Poland had closed the road.
Workers widened five kilometres of highway near the plant.
The near-term outlook for Chile is good.
Between Monday and Thursday, Lima had no water.
The capital of the bank in Beirut rose to $50 million.
A mile from home, the runner collapsed.
Turkey and Greece have moved a few steps closer.
The line between Israel and its critics is thin.
They marched fifteen kilometres to Nablus.
Eight miles of rope were used in Rotterdam.
She lives at 12 Mile Road in Warren.
A 10-acre fire near the highway was put out.
Radar in Estonia covers 450 km.
The plane lost 3,000 feet over Nepal.
There were 5 m people in Ireland and 10 m in Portugal.
The Chinese wall is over 20,000 km.
It took four hours to get from Rome to Naples.
The Russian plane came within 50 feet of a US jet.
"""
