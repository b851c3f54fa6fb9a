"""A fifth batch of our own: plain sentences such as news writes every day, written last (format of fresh.py)."""

# ruff: noqa: E501
CLAIMS = """
Vovchansk lies about 5 km from the Russian border. => distance | Vovchansk | border RU | 5 | s
The Romanian port of Galați, 15 km from the Ukrainian border, was on alert. => distance | Galați | border UA | 15 | sr
Siret, on Romania's border with Ukraine, received thousands of refugees. => on_border | Siret | border RO-UA | - | s
Zaporizhzhia is roughly 40 kilometres from the front line. => distance | Zaporizhzhia | front line | 40 | n
Poltava lies between Kyiv and Kharkiv. => between | Poltava | Kyiv + Kharkiv | - | s
Białystok is some 55 km west of the Belarusian border. => direction_distance | Białystok | border BY | 55 | s
Rzeszów, less than 100 km from Ukraine, is the main hub for aid. => within | Rzeszów | UA | <100 | s
Klaipėda is 50 km north of the Russian exclave of Kaliningrad. => direction_distance | Klaipėda | Kaliningrad | 50 | *
Oulu is nowhere near the Russian border, the minister said. => near | Oulu | border RU | - | sr
Ivalo, in northern Finland, is 50 km from the Russian border. => inside | Ivalo | FI | - | s ;; distance | Ivalo | border RU | 50 | s
Murmansk is about 100 miles from the Norwegian border. => distance | Murmansk | border NO | 160.9 | r
A drone crashed in a field 20 km from the Latvian border. => distance | 'field' | border LV | 20 | n
Bayonne is 30 km from the Spanish border. => distance | Bayonne | border ES | 30 | s
Perpignan, in southern France, lies 25 miles north of Spain. => inside | Perpignan | FR | - | s ;; direction_distance | Perpignan | ES | 40.23 | sr
Como is just a few kilometres from Switzerland. => distance | Como | CH | 2-9 | s
Innsbruck lies 30 km north of the Italian border. => direction_distance | Innsbruck | border IT | 30 | s
Geneva airport is right on the French border. => on_border | * | border FR | - | *
Maastricht is closer to Brussels than to Amsterdam. => closer | Maastricht | Brussels + Amsterdam | - | s
Groningen lies 180 km northeast of the Dutch capital. => direction_distance | Groningen | Dutch capital | 180 | sr
Antwerp is 45 km north of Brussels and 15 km from the Dutch border. => direction_distance | Antwerp | Brussels | 45 | s ;; distance | Antwerp | border NL | 15 | sr
Derry is five miles from the Irish border. => distance | Derry | border IE | 8.05 | sr
Newcastle is about 280 miles north of London. => direction_distance | Newcastle | London | 450.6 | sr
Dover is 300 miles from France. => distance | Dover | FR | 482.8 | cn
Tangier lies 20 miles south of Spain. => direction_distance | Tangier | ES | 32.19 | s
Oujda is 15 km from the Algerian border. => distance | Oujda | border DZ | 15 | s
Sfax, 270 km southeast of Tunis, saw protests. => direction_distance | Sfax | Tunis | 270 | sr
Ben Gardane is a Tunisian town near the Libyan border. => near | Ben Gardane | border LY | - | s
Sirte lies halfway between Tripoli and Benghazi. => between | Sirte | Tripoli + Benghazi | - | s
Aswan is nearly 900 km south of Cairo. => direction_distance | Aswan | Cairo | 900 | r
Kassala, in eastern Sudan, is about 25 km from the border with Eritrea. => inside | Kassala | SD | - | s ;; distance | Kassala | border SD-ER | 25 | sr
Ethiopia has no border with Egypt. => adjacent | Ethiopia | EG | - | s
Mandera lies where Kenya, Ethiopia and Somalia meet, a kilometre from the Somali border. => distance | Mandera | border SO | 1 | sr
Goma, capital of North Kivu province, is on the border with Rwanda. => on_border | Goma | border CD-RW | - | s
Kigoma, in western Tanzania, took in 70,000 Burundians. => inside | Kigoma | TZ | - | s
Ndola is ten kilometres from the Congolese border. => distance | Ndola | border CD | 10 | s
The shelling hit Kurdish villages 12 miles from the Turkish border. => distance | * | border TR | 19.31 | n
Urmia is in north-western Iran, 50 km from Turkey. => inside | Urmia | IR | - | s ;; distance | Urmia | TR | 50 | sr
Abadan faces Iraq across the river, barely 2 km away. => distance | Abadan | IQ | 2 | sr
Kandahar is 1,000 km from the Pakistani border. => distance | Kandahar | border PK | 1000 | c
Srinagar lies 80 km east of the Line of Control. => direction_distance | Srinagar | Line of Control | 80 | n
Jaisalmer is an hour from the Pakistani border. => distance | Jaisalmer | border PK | - | n
Imphal is 110 km west of Myanmar. => direction_distance | Imphal | MM | 110 | *
Hat Yai is about 50 km north of the Malaysian border. => direction_distance | Hat Yai | border MY | 50 | sr
Pattani, Yala and Narathiwat border Malaysia. => adjacent | * | MY | - | * ;; adjacent | * | MY | - | * ;; adjacent | * | MY | - | *
Dawei is 300 km from Bangkok. => distance | Dawei | Bangkok | 300 | s
Battambang lies 80 km from the Thai border. => distance | Battambang | border TH | 80 | *
San Diego is a 20-minute drive from Tijuana. => distance | San Diego | Tijuana | - | n
El Paso, Texas, sits on the Mexican border. => on_border | El Paso | border MX | - | s
Houston is 350 miles from the Mexican border. => distance | Houston | border MX | 563.3 | *
Seattle is 110 miles south of the Canadian border. => direction_distance | Seattle | border CA | 177 | s
Burlington is 45 miles from Canada. => distance | Burlington | CA | 72.42 | *
Portland is 175 miles south of Seattle. => direction_distance | Portland | Seattle | 281.6 | sr
A cabin 15 miles west of Missoula, Montana, burned down. => direction_distance | 'cabin' | Missoula | 24.14 | n
Tegucigalpa is 130 km from the Nicaraguan border. => distance | Tegucigalpa | border NI | 130 | *
Guayaquil is south-west of Quito, about 270 km away. => direction_distance | Guayaquil | Quito | 270 | s
Pacaraima is a Brazilian border town 215 km north of Boa Vista. => near | Pacaraima | border BR | - | s ;; direction_distance | Pacaraima | Boa Vista | 215 | sr
Foz do Iguaçu lies on the border with Paraguay and Argentina. => on_border | Foz do Iguaçu | border PY | - | s ;; on_border | Foz do Iguaçu | border AR | - | s
Mendoza is 180 km from the Chilean border. => distance | Mendoza | border CL | 180 | r
"""

NOTHING = """
The convoy drove 90 km through the night to Chernihiv.
The missile hit its target 300 km inside Russia.
The Turkish lira fell near a record low.
Poland sent 1,000 soldiers to the border.
A 5.6-km section of the wall was finished near Yuma.
The ship was towed 40 miles to Odesa.
Floodwater was 2 metres deep in Valencia.
The rocket reached an altitude of 80 km over Texas.
Residents queued for 2 km outside the embassy in Caracas.
The northern winter is long in Oslo.
Cuba's economy is close to collapse.
Between 20 and 30 people were hurt in Cairo.
The car park is a 5-minute walk from the stadium.
Serbia and Kosovo are edging nearer to a deal.
The Danish straits are shallow.
A speed of 300 km per hour was measured near Lyon.
"""
