"""Sentences of our own, written before the code was run on them, with what each claims and how that should be judged.

One line each: text => relation | subject | object | kilometres | verdicts, several claims parted by " ;; ".
Subjects and objects: a place as the text names it, 'a thing' that has no place, border with its countries, coast,
"A + B" for two ends. Kilometres: low-high, "<" and ">" for open ends, "-" for none. Verdicts: those that are right of
s(upported), r(oughly), c(ontradicted), n(ot checkable); * for any.
"""

# ruff: noqa: E501
CLAIMS = """
Przemyśl, about 10 km from the Ukrainian border, took in thousands of refugees. => distance | Przemyśl | border UA | 10 | sr
The Ukrainian border is barely ten kilometres from Przemyśl. => distance | Przemyśl | border UA | 10 | sr
Narva looks over the river at Ivangorod, a few hundred metres away. => distance | Narva | Ivangorod | 0.2-0.9 | *
Some 15 kilometres from Belgrade lies the town of Pančevo. => distance | Pančevo | Belgrade | 15 | s
Novi Sad lies roughly 70 km north-west of the Serbian capital. => direction_distance | Novi Sad | Serbian capital | 70 | s
From Tijuana to the US border it is less than two miles. => within | Tijuana | border US | <3.219 | s
El Paso and Ciudad Juárez are only a couple of miles apart. => distance | El Paso | Ciudad Juárez | 2.4-5.6 | sr
Goma sits right on the border with Rwanda. => on_border | Goma | border CD-RW | - | s
Basra is 60 kilometres from the Iranian border, officials in Baghdad said. => distance | Basra | border IR | 60 | c
Lviv, 70 km from Poland, became a hub for aid. => distance | Lviv | PL | 70 | s
Kharkiv is only about 30 km from the Russian border. => distance | Kharkiv | border RU | 30 | s
Sumy lies 40 km south of the Russian border. => direction_distance | Sumy | border RU | 40 | sr
Mariupol is some 55 km west of the Russian border. => direction_distance | Mariupol | border RU | 55 | s
Trieste is a stone's throw from Slovenia. => near | Trieste | SI | - | s
Vienna and Bratislava lie only 55 km apart. => distance | Vienna | Bratislava | 55 | s
Halfway between Madrid and Lisbon lies Mérida. => between | Mérida | Madrid + Lisbon | - | sr
Strasbourg stands on the Rhine, right on the German border. => on_border | Strasbourg | border DE | - | s
Latvia shares no border with Poland. => adjacent | Latvia | PL | - | s
Chad, which borders Sudan and Libya, hosts a million refugees. => adjacent | Chad | SD | - | s ;; adjacent | Chad | LY | - | s
Portugal borders only Spain. => adjacent | Portugal | ES | - | s
Mongolia is bordered by Russia to the north and China to the south. => adjacent | Mongolia | RU | - | s ;; adjacent | Mongolia | CN | - | s
Finland's 1,340-kilometre border with Russia was closed last winter. => border_length | Finland | border FI-RU | 1340 | sr
The border between Norway and Russia runs for 198 km. => border_length | * | border NO-RU | 198 | sr
Russia and Norway share a frontier of almost 200 kilometres. => border_length | * | border NO-RU | 200 | sr
Turkey's border with Syria is about 900 km long. => border_length | * | border SY-TR | 900 | sr
Szczecin, in north-western Poland, has a shipyard. => inside | Szczecin | PL | - | s
Shkodër is a city in the north of Albania, near the border with Montenegro. => inside | Shkodër | AL | - | s ;; near | Shkodër | border AL-ME | - | s
Kars lies in Turkey's far north-east. => inside | Kars | TR | - | s
"We are fifteen kilometres from the border," said Olena Koval, the deputy mayor of Kupiansk. => distance | Kupiansk | border UA | 15 | c
A hospital in Kobani, 500 metres from the Turkish frontier, was hit. => distance | Kobani | border TR | 0.5 | sr
It is some 30 km from Suwałki to the Lithuanian border. => distance | Suwałki | border LT | 30 | sr
Daugavpils lies closer to Lithuania than to Riga. => closer | Daugavpils | LT + Riga | - | s
Timișoara is nearer to Belgrade than to Bucharest. => closer | Timișoara | Belgrade + Bucharest | - | s
Marseille is closer to Algiers than it is to Paris. => closer | Marseille | Algiers + Paris | - | c
Győr is about as far from Vienna as from Budapest. => equidistant | Győr | Vienna + Budapest | - | s
Narva is Estonia's easternmost city. => extreme | Narva | EE | - | s
Gdańsk is the southernmost city in Poland. => extreme | Gdańsk | PL | - | c
A warehouse 20 km south of Kyiv burned down on Sunday. => direction_distance | 'warehouse' | Kyiv | 20 | n
Firefighters reached an airfield 30 km east of Riga. => direction_distance | 'airfield' | Riga | 30 | n
A drone crashed in a field five kilometres from the Romanian border. => distance | 'field' | border RO | 5 | n
Two villages near the Turkish border were evacuated. => near | 'villages' | border TR | - | n
The earthquake's epicentre was 43 km north-east of Van. => direction_distance | 'epicentre' | Van | 43 | n
The tanker ran aground 12 nautical miles off the coast of Yemen. => distance | 'tanker' | coast | 22.22 | n
Three sailors were rescued 60 miles off Cape Town. => distance | 'sailors' | Cape Town | 96.56 | n
In Hrodna, 15 km from Poland and 30 km from Lithuania, tempers are short. => distance | Hrodna | PL | 15 | s ;; distance | Hrodna | LT | 30 | sr
Nowy Sącz sells apples. The city, home to 80,000 people, is 30 kilometres from the border with Slovakia. => distance | Nowy Sącz | border PL-SK | 30 | sr
Gaziantep lies about 60 miles north of Aleppo. => direction_distance | Gaziantep | Aleppo | 96.56 | s
Aleppo is some 50 km south of the Turkish border. => direction_distance | Aleppo | border TR | 50 | sr
Záhony, on the Hungarian-Ukrainian border, has a freight yard. => on_border | Záhony | border HU-UA | - | s
Tangier, barely 20 miles from the Spanish coast, exports cars. => distance | Tangier | coast | 32.19 | s
Malmö and Copenhagen are less than 30 km apart. => within | Malmö | Copenhagen | <30 | s
Tallinn lies about 80 kilometres south of Helsinki, across the Gulf of Finland. => direction_distance | Tallinn | Helsinki | 80 | s
Haparanda, on Sweden's border with Finland, has an IKEA. => on_border | Haparanda | border SE-FI | - | s
Kirkenes is a ten-minute drive from the Russian border. => distance | Kirkenes | border RU | - | n
Mexicali is two hours by car from San Diego. => distance | Mexicali | San Diego | - | n
Basra is an hour's drive from Kuwait. => distance | Basra | KW | - | n
Nogales, Arizona, lies 60 miles south of Tucson. => direction_distance | Nogales | Tucson | 96.56 | s
Eagle Pass and Piedras Negras are separated by less than two miles. => within | Eagle Pass | Piedras Negras | <3.219 | sr
The distance from Kigali to Bujumbura is about 175 kilometres. => distance | Kigali | Bujumbura | 175 | s
Kinshasa lies some 250 miles from the Atlantic coast. => distance | Kinshasa | coast | 402.3 | sr
He was born in Laredo, Texas, two miles from the Mexican border. => distance | Laredo | border MX | 3.219 | sr
Police in Chernivtsi, 40 km from the Romanian border, made two arrests. => distance | Chernivtsi | border RO | 40 | sr
According to the governor, the shells landed 3 kilometres from the town of Shebekino. => distance | 'the shells' | Shebekino | 3 | n
Belgorod, the governor said, is 40 km from the Ukrainian border. => distance | Belgorod | border UA | 40 | sr
Pskov isn't anywhere near the Ukrainian border. => near | Pskov | border UA | - | s
Minsk is not 100 km from Warsaw. => distance | Minsk | Warsaw | 100 | s
Irun is no more than a mile from France. => within | Irun | FR | <1.609 | sr
San Sebastián, 20 km from the French border and 100 km east of Bilbao, was spared. => distance | San Sebastián | border FR | 20 | sr ;; direction_distance | San Sebastián | Bilbao | 100 | sr
Oulu, Finland, lies 600 kilometres north of Helsinki. => direction_distance | Oulu | Helsinki | 600 | s
Six hundred kilometres north of Helsinki, Oulu hosts a film festival. => direction_distance | Oulu | Helsinki | 600 | s
Helsinki is 600 kilometres to the south of Oulu. => direction_distance | Helsinki | Oulu | 600 | s
Arad (20 km from Hungary) elects a mayor on Sunday. => distance | Arad | HU | 20 | sr
Troops massed near the border between Armenia and Azerbaijan. => near | 'Troops' | border AM-AZ | - | n
Drills are under way close to the borders of Poland and Lithuania. => near | 'Drills' | border PL | - | n ;; near | 'Drills' | border LT | - | n
Polish soldiers stationed 5 km from the Belarusian border opened fire. => distance | 'Polish soldiers' | border BY | 5 | n
Kuźnica, a Polish village less than 2 km from the Belarusian border, lost its bus. => within | Kuźnica | border BY | <2 | sr
The airport lies 12 km outside Chișinău. => distance | 'The airport' | Chișinău | 12 | n
Brest is 6 km from the EU border. => distance | Brest | border EU | 6 | s
Narva stands on NATO's border with Russia. => on_border | Narva | border RU | - | s
Hrodna is close to the Schengen border. => near | Hrodna | border | - | s
Irbid, some 70 km north of Amman, and Zarqa, 20 km northeast of it, were calm. => direction_distance | Irbid | Amman | 70 | s ;; direction_distance | Zarqa | Amman | 20 | s
The march began in Ramallah. Jerusalem is 10 miles from there. => distance | Jerusalem | Ramallah | 16.09 | sr
Mombasa is Kenya's second city. It lies on the coast, about 440 km southeast of Nairobi. => direction_distance | Mombasa | Nairobi | 440 | s
Just 3 km separate Rafah from the Egyptian border. => distance | Rafah | border EG | 3 | sr
A mere 80 km of sea separates Tallinn from Helsinki. => distance | Tallinn | Helsinki | 80 | s
The Hungarian capital lies about 40 km from the Slovak border. => distance | The Hungarian capital | border SK | 40 | sr
Metz lies midway between Luxembourg and Nancy. => between | Metz | Luxembourg + Nancy | - | sr
Wrocław is 300 miles east of the Ukrainian border. => direction_distance | Wrocław | border UA | 482.8 | c
Kraków lies just 15 km from the Slovak border. => distance | Kraków | border SK | 15 | c
Tbilisi is 400 km from the Russian border. => distance | Tbilisi | border RU | 400 | c
Nairobi is 1,500 miles from Kampala. => distance | Nairobi | Kampala | 2414 | c
Vilnius is 300 kilometres from the Belarusian border. => distance | Vilnius | border BY | 300 | c
Shelling was heard in Sievierodonetsk, which lies about 25 km north of Lysychansk. => direction_distance | Sievierodonetsk | Lysychansk | 25 | *
Unlike Odesa, Mykolaiv is 60 km inland. => distance | Mykolaiv | coast | 60 | *
Kaunas, 90 km or so from Vilnius, is Lithuania's second city. => distance | Kaunas | Vilnius | 90 | s
Residents fled to Gori, 25 km south of Tskhinvali. => direction_distance | Gori | Tskhinvali | 25 | sr
The guards at Medyka, a crossing 12 km east of Przemyśl, waved them on. => direction_distance | Medyka | Przemyśl | 12 | sr
Kandahar lies around 100 kilometres northwest of the frontier with Pakistan. => direction_distance | Kandahar | border AF-PK | 100 | sr
Torkham, at the Afghan-Pakistani border, reopened. => on_border | Torkham | border AF-PK | - | s
Peshawar, about an hour from the Afghan border, was shaken. => distance | Peshawar | border AF | - | n
Kosovo's capital, Pristina, is 90 km by road from Skopje. => distance | Pristina | Skopje | 90 | sr
Villach lies close to both the Italian and the Slovenian borders. => near | Villach | border IT | - | s ;; near | Villach | border SI | - | s
The rebels hold Bunagana on Uganda's border with Congo. => on_border | Bunagana | border UG-CD | - | s
Lake Balaton is an hour southwest of Budapest. => direction_distance | Lake Balaton | Budapest | - | n
More than 1,000 km separate Lisbon from Barcelona. => distance | Lisbon | Barcelona | >1000 | sr
Sderot is less than a mile from the Gaza Strip. => within | Sderot | Gaza Strip | <1.609 | *
Tuzla is 120 kilometers (75 miles) northeast of Sarajevo. => direction_distance | Tuzla | Sarajevo | 120 | r
Four kilometres west of Jenin, in Burqin, two houses burned. => direction_distance | Burqin | Jenin | 4 | sr
Shebekino lies 7km from Ukraine. => distance | Shebekino | UA | 7 | sr
Vyborg is some 25 miles from the Finnish border and 80 miles from St. Petersburg. => distance | Vyborg | border FI | 40.23 | sr ;; distance | Vyborg | St. Petersburg | 128.7 | sr
Jordan's Irbid is 20 km away from the border with Syria. => distance | Irbid | border JO-SY | 20 | sr
Al-Tanf sits near the point where the borders of Iraq, Jordan and Syria meet. => near | Al-Tanf | border IQ | - | * ;; near | Al-Tanf | border JO | - | * ;; near | Al-Tanf | border SY | - | *
"""

NOTHING = """
The new rifle is accurate at 800 metres.
Its rockets can hit targets 80 km away.
The convoy stretched for 60 km through Ukraine.
The cyclist fell 5 km from the finish.
A 10-km buffer zone was agreed along the river.
The plane climbed to 35,000 feet over Poland.
The quake was 10 km deep, Turkish officials said.
Runners covered 42 km through Berlin.
The bus travelled 300 km from Kraków to Lviv.
Temperatures are near record highs in Spain.
Inflation in Turkey is close to 60 percent.
The leaders of Poland and Ukraine are close to a deal.
The border between Poland and Belarus was closed on Monday.
Trade between Poland and Germany grew by a fifth.
The company is expanding in southern Africa.
A 2-metre flood swept through Wrocław.
The gun has a reach of 40 kilometres and was made in France.
Guards patrol the border 24 hours a day.
The ring road around Vilnius is 30 km long.
The 5k race through Oslo starts at noon.
The park covers 20 square kilometres outside Prague.
Visibility at the airport was down to 100 metres.
They ran a mile in under four minutes.
Lawmakers in Madrid are miles apart on the budget.
Minsk and Warsaw remain far apart on the issue.
The storm moved north at 30 km per hour, away from Cuba.
Hungary moved closer to Russia under the deal.
The match between Spain and France drew 60,000.
A flight from Madrid to Lima takes 12 hours.
Passengers from Rome were kept 2 metres apart.
Ukraine is nearer to victory than Russia thinks.
The easternmost point of the trench was lost.
Austrian and German border police met in Passau.
Poland is as far from a deal as ever.
Farmers blocked 20 km of road near the mill.
"""
