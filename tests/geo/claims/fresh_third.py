"""A third batch of our own sentences and short passages, written after the second was mended (format of fresh.py)."""

# ruff: noqa: E501
CLAIMS = """
Kostrzyn nad Odrą, hard against the German border, is 80 km east of Berlin. => direction_distance | Kostrzyn | Berlin | 80 | s ;; near | Kostrzyn | border DE | - | s
Chernihiv (70 km south of the Belarusian border) had no power on Monday night. => direction_distance | Chernihiv | border BY | 70 | sr
The regional hospital in Chełm, some 25 km from the Ukrainian border, treated the wounded. => distance | Chełm | border UA | 25 | s
ZAHEDAN, Iran (Reuters) - Gunmen attacked a police post near this city 40 km from the Pakistani border on Saturday. => distance | * | border PK | 40 | *
Quetta lies 200 kilometers southeast of Kandahar. => direction_distance | Quetta | Kandahar | 200 | s
The shooting took place in Uvalde, Texas, about 85 miles west of San Antonio. => direction_distance | Uvalde | San Antonio | 136.8 | s
Del Rio, a border city of 35,000, is 150 miles west of San Antonio. => direction_distance | Del Rio | San Antonio | 241.4 | s ;; near | Del Rio | border | - | s
A man from Bellingham, 20 miles south of the Canadian border, has been charged. => direction_distance | Bellingham | border CA | 32.19 | sr
Detroit Lakes sits 45 miles east of Fargo, North Dakota. => direction_distance | Detroit Lakes | Fargo | 72.42 | s
Residents of Yuma, Arizona, just 10 miles from Mexico, are used to the traffic. => distance | Yuma | MX | 16.09 | sr
The fire started near Paradise, roughly 85 miles north of Sacramento. => direction_distance | Paradise | Sacramento | 136.8 | *
El Centro is in southern California, twelve miles north of Mexicali. => inside | El Centro | California | - | s ;; direction_distance | El Centro | Mexicali | 19.31 | s
Barstow is midway between Los Angeles and Las Vegas. => between | Barstow | Los Angeles + Las Vegas | - | sr
Sault Ste. Marie, Michigan, is right across the river from its Ontario namesake. =>
Juneau, some 90 miles from Skagway, has no road out. => distance | Juneau | Skagway | 144.8 | s
Key West is closer to Havana than to Miami. => closer | Key West | Havana + Miami | - | s
Miami is about 90 miles from Cuba. => distance | Miami | CU | 144.8 | c
Key West lies 90 miles north of Cuba. => direction_distance | Key West | CU | 144.8 | s
San Antonio is roughly 150 miles from the Mexican border; Austin is 80 miles farther north. => distance | San Antonio | border MX | 241.4 | sr
Omaha lies on the Iowa border. => on_border | Omaha | border | - | s
The Mexican capital lies 375 kilometres by road from Acapulco. => distance | Mexican capital | Acapulco | 375 | sr
Puebla, two hours southeast of Mexico City by bus, is known for its tiles. => direction_distance | Puebla | Mexico City | - | n
The airport is 20 miles outside Denver. => distance | 'airport' | Denver | 32.19 | n
Searchers found the wreck 12 miles off Nantucket. => distance | 'wreck' | Nantucket | 19.31 | n
A 4.1-magnitude earthquake struck 9 miles west of Ridgecrest on Tuesday. => direction_distance | 'earthquake' | Ridgecrest | 14.48 | n
The hurricane was about 140 miles southeast of Cape Hatteras late Thursday. => direction_distance | 'hurricane' | Cape Hatteras | 225.3 | n
The storm's center was located 60 miles south-southwest of Galveston. => direction_distance | 'center' | Galveston | 96.56 | n
Gunmen ambushed the convoy 30 km outside Gao. => distance | * | Gao | 30 | n
Fishermen saw the ship go down three nautical miles off the Greek coast. => distance | 'ship' | coast | 5.556 | n
The helicopter came down in woodland less than a mile from the Polish frontier. => within | 'woodland' | border PL | <1.609 | n
A refugee camp barely 500 metres from the Syrian border was hit twice. => distance | 'camp' | border SY | 0.5 | n
Israeli tanks were parked a kilometre from the Lebanese border. => distance | 'tanks' | border LB | 1 | n
Migrants camp in the woods near the Polish border. => near | * | border PL | - | n
The gas field lies 130 km off the coast of Israel. => distance | 'gas field' | coast | 130 | n
A dam upstream, 15 km north of Mosul, needs repair. => direction_distance | 'dam' | Mosul | 15 | n
A village an hour's walk from Pokhara was buried. => distance | 'village' | Pokhara | - | n
Zermatt is a 90-minute train journey from Bern. => distance | Zermatt | Bern | - | n
Kars is just a short drive from Armenia. => near | Kars | AM | - | *
Edirne lies within easy reach of Bulgaria and Greece. => near | Edirne | BG | - | s ;; near | Edirne | GR | - | s
Ivano-Frankivsk is nowhere near the front line. => near | Ivano-Frankivsk | front line | - | n
Ljubljana isn't far from the Italian border. => near | Ljubljana | border IT | - | *
Osijek does not lie on the Serbian border. => on_border | Osijek | border RS | - | s
Contrary to the report, Graz is not 20 km from Hungary. => distance | Graz | HU | 20 | s
Never has Baku been less than 100 km from Georgia. =>
Montenegro has no common border with North Macedonia. => adjacent | Montenegro | MK | - | s
Afghanistan borders six countries, among them Iran, Pakistan and China. => adjacent | Afghanistan | IR | - | s ;; adjacent | Afghanistan | PK | - | s ;; adjacent | Afghanistan | CN | - | s
Zambia is landlocked. It borders Angola, Malawi and Namibia. => adjacent | Zambia | AO | - | s ;; adjacent | Zambia | MW | - | s ;; adjacent | Zambia | NA | - | s
Thousands fled from Burkina Faso into neighbouring Ghana. => adjacent | Burkina Faso | GH | - | s
The president of Senegal flew to neighbouring Mauritania. => adjacent | Senegal | MR | - | s
Estonia and its neighbours Latvia and Finland signed the deal. => adjacent | Estonia | LV | - | s ;; adjacent | Estonia | FI | - | *
Ukraine's western neighbour Poland took in a million. => adjacent | Ukraine | PL | - | s
Gabon, which shares a border with Cameroon, closed it. => adjacent | Gabon | CM | - | s
The Czech Republic and Hungary share no border. => adjacent | Czech Republic | HU | - | s
Vatican City is surrounded by Italy. =>
Paraguay is sandwiched between Brazil and Argentina. => between | Paraguay | Brazil + Argentina | - | s
The 3,145-km frontier between India and Pakistan is floodlit. => border_length | * | border IN-PK | 3145 | sr
At 8,891 kilometres, the US-Canada border is the world's longest. => border_length | * | border US-CA | 8891 | sr
Albania's border with Greece is 212 kilometres long. => border_length | Albania | border AL-GR | 212 | sr
Thailand shares a 2,400-km border with Myanmar. => border_length | Thailand | border TH-MM | 2400 | sr
The land border between Spain and Gibraltar is only 1.2 km long. => border_length | * | border ES-GI | 1.2 | *
Police in Terrassa, 30 km northwest of Barcelona, and Sabadell, 20 km north of the city, made arrests. => direction_distance | Terrassa | Barcelona | 30 | sr ;; direction_distance | Sabadell | Barcelona | 20 | s
Setúbal lies 50 km south of the Portuguese capital, Lisbon. => direction_distance | Setúbal | Lisbon | 50 | sr
Évora is 130 km east of the Portuguese capital. => direction_distance | Évora | Portuguese capital | 130 | sr
Versailles, about 12 miles west of the French capital, drew crowds. => direction_distance | Versailles | French capital | 19.31 | s
Toledo is less than an hour from Madrid by train. => distance | Toledo | Madrid | - | n
Ronda, around 100 km inland from Málaga, sits on a gorge. => distance | Ronda | Málaga | 100 | r
The ancient port of Ostia lies 25 km from downtown Rome. => distance | Ostia | Rome | 25 | s
Pisa is 10 km from the sea. => distance | Pisa | coast | 10 | s
Ravenna stands eight kilometres from the Adriatic coast. => distance | Ravenna | coast | 8 | sr
Nineveh's ruins lie across the Tigris from Mosul. =>
Bergamo, in Lombardy, is 40 km northeast of Milan. => direction_distance | Bergamo | Milan | 40 | s
Trento is an Italian city about 55 km from the Austrian border. => distance | Trento | border AT | 55 | *
Gibraltar is Britain's southernmost territory. =>
Iquitos is in northeastern Peru. It is about 1,000 km from Lima. => inside | Iquitos | PE | - | s ;; distance | Iquitos | Lima | 1000 | s
Manaus, in northern Brazil, recorded 40 degrees. => inside | Manaus | BR | - | s
A riverboat sank near Mbandaka, in northwestern Congo. => inside | Mbandaka | CD | - | s
Floods hit Sylhet, in Bangladesh's northeast, near the Indian border. => inside | Sylhet | BD | - | s ;; near | Sylhet | border IN | - | *
The northern Ethiopian city of Mekelle was without phones. => inside | Mekelle | ET | - | s
Protests spread to Daraa, a city in southern Syria near the Jordanian border. => inside | Daraa | SY | - | s ;; near | Daraa | border JO | - | s
Fighting raged in Sudan's western El Geneina, close to Chad. => inside | El Geneina | SD | - | s ;; near | El Geneina | TD | - | s
India's eastern state of Odisha braced for the cyclone. => inside | Odisha | IN | - | s
Shots rang out in Liège, eastern Belgium, on Tuesday. => inside | Liège | BE | - | s
Police in Bavaria, southern Germany, searched twelve flats. => inside | Bavaria | DE | - | s
The western Ukrainian city of Kharkiv was shelled. => inside | Kharkiv | UA | - | c
Lagos lies in the north of Nigeria. => inside | Lagos | NG | - | c
Vladivostok is the easternmost city in Estonia. => extreme | Vladivostok | EE | - | *
Punta Arenas is one of the southernmost cities in Chile. =>
Hammerfest, long billed as the northernmost town in Norway, lost the title. =>
The nearest large town to the base is Nurmes. =>
Brest is almost as close to Warsaw as to Moscow. =>
Ghent is equidistant from Bruges and Brussels. => equidistant | Ghent | Bruges + Brussels | - | sr
Kaunas is nearer the Polish border than Vilnius is. =>
Two villages in Sumy region, both 5 km from the Russian border, were cleared. => distance | * | border RU | 5 | n
The town of Shostka is 45 km from the border with Russia. Its plant was hit. => distance | Shostka | border RU | 45 | sr
Tank crews are training near Pabradė. The Lithuanian town is 15 km from the Belarusian border. => distance | * | border BY | 15 | sr
The exercise will be held at Adazi, 25 km from the Latvian capital. => distance | Adazi | Latvian capital | 25 | s
Explosions shook Novofedorivka in Crimea, more than 200 km from the front. => distance | Novofedorivka | front | >200 | n
Ten kilometres to the west lies Ivangorod's twin, Narva. =>
"The border is just 20 kilometres from our village," a farmer near Lublin said. => distance | * | border | 20 | *
"Goma is only a mile from Rwanda," said Jean Kasongo, a teacher. => distance | Goma | RW | 1.609 | s
The minister told parliament that Daugavpils was 25 km from Belarus. => distance | Daugavpils | BY | 25 | sr
The army says its troops are 2 km from Pokrovsk. => distance | 'troops' | Pokrovsk | 2 | n
Officials in Vilnius, which is 30 km from Belarus, protested. => distance | Vilnius | BY | 30 | s
From the centre of Nicosia it is 25 km to Kyrenia. => distance | Nicosia | Kyrenia | 25 | sr
The way from Sofia to Plovdiv is 150 km. => distance | Sofia | Plovdiv | 150 | sr
How far is Perth from Sydney? About 3,300 kilometres. =>
Only 14 km of water separate Spain from Morocco. => distance | Spain | Morocco | 14 | n
Tirana sits 30 km or so from the Adriatic Sea. => distance | Tirana | coast | 30 | s
Podgorica is a good 40 kilometres from the coast. => distance | Podgorica | coast | 40 | sr
Skopje is under 20 km from the Kosovo border. => within | Skopje | border XK | <20 | s
Pristina lies about 80 kilometres (50 miles) north of Skopje. => direction_distance | Pristina | Skopje | 80 | s
Prizren is some 20km from Albania. => distance | Prizren | AL | 20 | s
Bihać, Bosnia and Herzegovina, is 15 km from Croatia. => distance | Bihać | HR | 15 | sr
Novi Pazar is thirty-odd kilometres from Kosovo. => distance | Novi Pazar | XK | 30 | *
Zagreb is only twenty to thirty kilometres from the Slovenian border. => distance | Zagreb | border SI | 20-30 | sr
Varna is four hundred and forty kilometres east of Sofia. => direction_distance | Varna | Sofia | 440 | s
Ruse and Giurgiu lie on opposite banks of the Danube, 5 km apart. => distance | Ruse | Giurgiu | 5 | s
Constanța is between 200 and 250 km from Bucharest. => distance | Constanța | Bucharest | 200-250 | s
Cluj-Napoca is three hundred and some kilometres from Bucharest. =>
Lyon - 150 km from the Swiss city of Geneva by road - is booming. => distance | Lyon | Geneva | 150 | sr
Annecy (30 km south of Geneva), Chambéry and Grenoble bid jointly. => direction_distance | Annecy | Geneva | 30 | s
Some 900 kilometres southwest of Algiers, Béchar lies close to Morocco. => direction_distance | Béchar | Algiers | 900 | sr ;; near | Béchar | MA | - | *
Tindouf, in Algeria's far southwest, is home to camps. => inside | Tindouf | DZ | - | s
Agadez is a desert town in central Niger, 740 km northeast of Niamey. => direction_distance | Agadez | Niamey | 740 | s
The oasis of Siwa lies 50 km east of the Libyan border. => direction_distance | Siwa | border LY | 50 | s
El Fasher is 800 km west of the Sudanese capital, Khartoum. => direction_distance | El Fasher | Khartoum | 800 | s
Attackers struck Solhan, around 30 km from the border with Niger. => distance | Solhan | border NE | 30 | *
Gambella, near Ethiopia's border with South Sudan, is hosting 300,000. => near | Gambella | border ET-SS | - | sr
Kismayo is 500 km south of Mogadishu. => direction_distance | Kismayo | Mogadishu | 500 | sr
Busia straddles the border of Kenya and Uganda. => on_border | Busia | border KE | - | s
Gulu sits 100 km south of South Sudan. => direction_distance | Gulu | SS | 100 | sr
Lilongwe is a mere 20 km from Mozambique. => distance | Lilongwe | MZ | 20 | c
Harare is 50 miles from the Zambian border. => distance | Harare | border ZM | 80.47 | c
Maputo lies about 80 km from South Africa. => distance | Maputo | ZA | 80 | *
Gaborone is fewer than 15 km from the South African border. => within | Gaborone | border ZA | <15 | s
Windhoek is 50 km from the ocean. => distance | Windhoek | coast | 50 | c
"""

NOTHING = """
The Poland-Belarus border has been closed for a week.
A drone with a reach of 2,000 km was shown in Tehran.
The tank shell flew 3 km.
Nearly 40 miles of the Rio Grande are fenced.
Traffic backed up for six miles on the A4 near Dresden.
The glacier has shrunk by 300 metres since 1990.
The boy walked three miles to school each day.
Engineers laid 90 km of cable between Tallinn and Helsinki.
In the north, farmers wait for rain.
Northern Ireland's assembly met in Belfast.
Western officials doubt the claim.
South Korea's central bank cut rates.
North Macedonia's border police stopped a van.
The Eastern Cape's farmers are worried.
The neighbouring house was damaged.
Neighbours in Birmingham heard shouting.
Her neighbour France Dupont called the police.
The talks brought Armenia and Azerbaijan nearer to peace.
Turkey is between a rock and a hard place.
The pound hovered near parity with the dollar in London.
The city's border collies won a prize in Leeds.
He hit the ball 140 metres in Lahore.
The plane flew at 500 feet over Malta.
The front page was near perfect.
The Mexican wave went round the stadium in Lyon.
A 12-mile stretch of the M6 near Carlisle was shut.
Lava travelled two kilometres in an hour.
Soldiers retreated 10 km under fire.
The swimmer covered 33 km between Dover and Calais.
Each sector is 100 m wide, Oslo officials said.
The Kremlin said NATO had moved closer to Russia's borders.
The deal is miles from being done, Warsaw says.
The road to Kabul is long.
Border talks between India and China resume in Delhi.
The line runs from Paris to Lyon.
"""
