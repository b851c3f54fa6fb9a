"""What is read in a sentence: a growing table of sentences of our own, one line each."""

# ruff: noqa: E501
import pytest

from tests.geo.claims.atlas import claims_of, describe

SENTENCES = """
# plain distances
Lida is 35 km from the Lithuanian border. => distance(Lida, border LT, 35 km)
Braslaw lies some 30 kilometres from Latvia. => distance(Braslaw, Latvia, ~30 km)
Sejny, a dozen kilometres from Lithuania, held a fair. => distance(Sejny, Lithuania, 12 km)
Krosno sits 45 miles from the Slovak frontier. => distance(Krosno, border SK, 72.42 km)
Graz is within 50 km of Hungary. => within(Graz, Hungary, <50 km)
Kosice is less than 25 kilometers from the border with Hungary. => within(Kosice, border SK-HU, <25 km)
Colmar is under 20 km from Germany. => within(Colmar, Germany, <20 km)
Tacna is no more than 40 km from Chile. => within(Tacna, Chile, <40 km)
Arica is up to 20 km from Peru. => within(Arica, Peru, ≤20 km)
Alta is more than 100 km from Finland. => distance(Alta, Finland, >100 km)
Regina is at least 160 km from the American border. => distance(Regina, border US, >160 km)
Duluth is nearly 110 miles from Canada. => distance(Duluth, Canada, ~177- km)
Laredo is just over a mile from Mexico. => distance(Laredo, Mexico, >1.609+ km)
Chop is just under 2 km from Hungary. => within(Chop, Hungary, <2- km)
Mardin is exactly 30 km from Syria. => distance(Mardin, Syria, 30 km)
Irbid is about half a mile from Syria. => distance(Irbid, Syria, ~0.8047 km)
Kobani is 500 yards from Turkey. => distance(Kobani, Turkey, 0.4572 km)
Vientiane is a few hundred metres from Thailand. => distance(Vientiane, Thailand, few 0.2-0.9 km)
Nong Khai is a couple of kilometres from Laos. => distance(Nong Khai, Laos, few 1.5-3.5 km)
Tororo is several miles from Kenya. => distance(Tororo, Kenya, few 4.828-16.09 km)
Siliguri is dozens of kilometres from Bangladesh. => distance(Siliguri, Bangladesh, few 24-99 km)
Janakpur is 20 to 25 km from India. => distance(Janakpur, India, 20-25 km)
Elvas is 8-12 km from the Spanish border. => distance(Elvas, border ES, 8-12 km)
Girona is between 50 and 60 kilometres from France. => distance(Girona, France, 50-60 km)
Xanthi is two and a half hours' drive from Turkey. => distance(Xanthi, Turkey, in time)
Kotka is 3 1/2 miles from the sea. => distance(Kotka, coast, 5.633 km)
Kotka is 52 km (32 mi) from the Russian border. => distance(Kotka, border RU, 52 km)
Pskov is twenty-five miles from Estonia. => distance(Pskov, Estonia, 40.23 km)
Rezekne is 60 km or so from the Russian border. => distance(Rezekne, border RU, ~60 km)
Linz is roughly thirty kilometres from the German frontier. => distance(Linz, border DE, ~30 km)
Gyor is a mere 15 km away from Slovakia. => distance(Gyor, Slovakia, 15 km)
Lutsk is three-quarters of a mile from Poland. => distance(Lutsk, Poland, 1.207 km)
Saltillo is 300 kilometres, or 186 miles, from the Texas border. => distance(Saltillo, border MX-US Texas, 300 km)
Denver is 170 miles from the Kansas state line. => distance(Denver, border Kansas, 273.6 km)
Mexicali is 1.5 nautical miles from the United States. => distance(Mexicali, United States, 2.778 km)
Konstanz is 300 m from Switzerland. => distance(Konstanz, Switzerland, 0.3 km)
# so far apart, so deep inside, at the end of a sentence
Lida and Slonim are 95 km apart. => distance(Lida, Slonim, 95 km)
Lida and Slonim, some 95 km apart, share a bishop. => distance(Lida, Slonim, ~95 km)
Raqqa lies 80 km inside Syria. => distance(Raqqa, border SY, 80 km)
Dohuk is 30 miles deep inside Iraq. => distance(Dohuk, border IQ, 48.28 km)
Lida is 35 kms. from Lithuania. => distance(Lida, Lithuania, 35 km)
Denver is 200-odd miles from Kansas. => distance(Denver, Kansas, ~321.9 km)
Mardin is precisely 30 km from Syria. => distance(Mardin, Syria, 30 km)
Slonim is 95 km from the provincial capital. => distance(Slonim, 'the provincial capital', 95 km)
Slonim is 95 km from the regional capital (Lida). => distance(Slonim, Lida, 95 km)
A mill on the edge of Kansas, 60 km from Denver, burnt. => distance(Kansas, Denver, 60 km, unsure)
# a border or a country as the grammatical subject
The Lithuanian border, 35 km north of Lida, was shut. => direction_distance(Lida, border LT, 35 km, 180°)
Lida lies on a river; the Lithuanian border is 35 km away. => distance(Lida, border LT, 35 km)
Lida was bombed. Lithuania is 35 km away. => distance(Lida, Lithuania, 35 km)
# directions
Slonim is about 100 km south of Lida. => direction_distance(Slonim, Lida, ~100 km, 180°)
Kovel lies 70 km north-west of Lutsk. => direction_distance(Kovel, Lutsk, 70 km, 315°)
Moshi is 40 miles east of Arusha. => direction_distance(Moshi, Arusha, 64.37 km, 90°)
Raqqa, 85 km due south of the Turkish border, fell silent. => direction_distance(Raqqa, border TR, 85 km, 180°)
Agra is 200 kilometres to the south-southeast of Siliguri. => direction_distance(Agra, Siliguri, 200 km, 157.5°)
Duluth is 240 miles ENE of Fargo. => direction_distance(Duluth, Fargo, 386.2 km, 67.5°)
Chur is some 100 km south-east from Konstanz. => direction_distance(Chur, Konstanz, ~100 km, 135°)
Lublin is 170 km southeast of the Polish capital. => direction_distance(Lublin, Warsaw, 170 km, 135°)
Kisumu is 265 km northwest of Kenya's capital. => direction_distance(Kisumu, Nairobi, 265 km, 315°)
Windsor lies 700 km southwest of the Canadian capital, Ottawa. => direction_distance(Windsor, Ottawa, 700 km, 225°)
Lublin is 170 km southeast of downtown Warsaw. => direction_distance(Lublin, Warsaw, 170 km, 135°)
Lublin is 170 km from the centre of Warsaw. => distance(Lublin, Warsaw, 170 km)
# objects
Lida is 30 km from the border between Belarus and Lithuania. => distance(Lida, border BY-LT, 30 km)
Lida is 30 km from the Belarus-Lithuania border. => distance(Lida, border BY-LT, 30 km)
Lida is 30 km from the border of Lithuania. => distance(Lida, border LT, 30 km)
Lida is 30 km from Lithuania's border. => distance(Lida, border LT, 30 km)
Lida is 30 km from Belarus' border with Lithuania. => distance(Lida, border BY-LT, 30 km)
Kosice is near the border with Hungary and Ukraine. => near(Kosice, border SK-HU) ; near(Kosice, border SK-UA)
Kosice is 20 km from both the Hungarian and the Ukrainian borders. => distance(Kosice, border HU, 20 km) ; distance(Kosice, border UA, 20 km)
Arica is close to the Peruvian and Bolivian borders. => near(Arica, border PE) ; near(Arica, border BO)
Alytus is 60 km from the NATO border. => distance(Alytus, border NATO, 60 km)
Lida is 35 km from the NATO-Lithuania border. => distance(Lida, border LT, 35 km)
Lida is 35 km from the border. => distance(Lida, border BY, 35 km)
Kovel looks towards Poland and is 60 km from the border. => distance(Kovel, border UA-PL, 60 km)
Raqqa is 160 km from the coast. => distance(Raqqa, coast, 160 km)
Lutsk is 600 km from the Black Sea. => distance(Lutsk, coast Black Sea, 600 km)
Tartu is 100 km from the shore of the Gulf of Finland. => distance(Tartu, coast Gulf of Finland, 100 km)
Girona is 40 km from the French coast. => distance(Girona, coast FR, 40 km)
Kobani lies 5 km from the Turkish city of Mardin. => distance(Kobani, Mardin, 5 km)
Lutsk is about 80 miles from both Kovel and Lublin. => distance(Lutsk, Kovel, ~128.7 km) ; distance(Lutsk, Lublin, ~128.7 km)
Raqqa is 20 km from the front line. => distance(Raqqa, 'the front line', 20 km)
Kotka lies 50 km from Finland's eastern border. => distance(Kotka, border FI, 50 km)
Lida is 40 km from the border with NATO member Lithuania. => distance(Lida, border BY-LT, 40 km)
Brandon is 12 miles from the Minnesota border. => distance(Brandon, border Minnesota, 19.31 km)
Slonim is 5 km from Lida airport. => distance(Slonim, 'Lida airport', 5 km)
Slonim is 5 km from the Lida region. => distance(Slonim, Lida, 5 km)
Lida, 150 km west of the capital, is quiet. => direction_distance(Lida, Minsk, 150 km, 270°)
Lida is 35 km from neighbouring Lithuania. => distance(Lida, Lithuania, 35 km)
Lida is 35 km from EU member Lithuania. => distance(Lida, Lithuania, 35 km)
Garsen is 30 miles inland. => distance(Garsen, coast, 48.28 km)
Lida is 90 km, as the crow flies, from Vilnius. => distance(Lida, Vilnius, 90 km)
# who is meant
It is about 90 km from Lida to Vilnius. => distance(Lida, Vilnius, ~90 km)
Cows graze south of Lida near the Lithuanian border. => near('Cows graze', border LT, unsure)
The town of Lida is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
The garrison in Lida is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Troops marched into Lida, 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Russia is sending tanks to Lida, 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Lida, Belarus, 35 km from Lithuania, is quiet. => distance(Lida, Lithuania, 35 km)
Lida (35 km from Lithuania) is quiet. => distance(Lida, Lithuania, 35 km)
Lida, which is 35 km from Lithuania, is quiet. => distance(Lida, Lithuania, 35 km)
Lida, a town 35 km from Lithuania, is quiet. => distance(Lida, Lithuania, 35 km)
Lida, a town that lies 35 km from Lithuania, is quiet. => distance(Lida, Lithuania, 35 km)
Lida is a town in Belarus, east of Slonim, 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Located 35 km from Lithuania, Lida has a castle. => distance(Lida, Lithuania, 35 km)
Just 35 km from Lithuania, in Lida, a siren sounded. => distance(Lida, Lithuania, 35 km)
From Lida it is 35 km to the Lithuanian border. => distance(Lida, border LT, 35 km)
From Lida to the Lithuanian border is 35 km. => distance(Lida, border LT, 35 km)
The distance between Lida and Vilnius is 90 km. => distance(Lida, Vilnius, 90 km)
The Lithuanian border is 35 km from Lida. => distance(Lida, border LT, 35 km)
The Lithuanian border lies 35 km north of Lida. => direction_distance(Lida, border LT, 35 km, 180°)
Lida is 35 km from Lithuania and 90 km from Vilnius. => distance(Lida, Lithuania, 35 km) ; distance(Lida, Vilnius, 90 km)
Lida is 35 km from Lithuania, 90 km from Vilnius and 150 km west of Minsk. => distance(Lida, Lithuania, 35 km) ; distance(Lida, Vilnius, 90 km) ; direction_distance(Lida, Minsk, 150 km, 270°)
Lida lies on the plain and is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Lida (Polish: Lida; once a fortress) is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Lida looks across at Lithuania, 35 km away. => distance(Lida, Lithuania, 35 km)
Lida has a castle. The town is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Lida has a castle. It lies 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Lida has a castle. Slonim is 100 km to the south. => direction_distance(Slonim, Lida, 100 km, 180°)
Lida has a castle. Slonim is 100 km from there. => distance(Slonim, Lida, 100 km)
Drills began on Monday. They take place 10 km from the Polish border. => distance('They', border PL, 10 km, unsure)
A farm two miles east of Fargo burned down. => direction_distance('A farm', Fargo, 3.219 km, 90°)
A village 5 km from the Syrian border was shelled. => distance('A village', border SY, 5 km)
The depot is 5 km from the Syrian border. => distance('The depot', border SY, 5 km)
"We are 50 km from Lithuania," said the mayor of Lida. => distance(Lida, Lithuania, 50 km)
Minsk and Moscow agree that Lida is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
# nearness, borders, betweenness
Lida, near the Lithuanian border, is quiet. => near(Lida, border LT)
Lida is not far from Lithuania. => near(Lida, Lithuania)
Lida is a stone's throw from Lithuania. => near(Lida, Lithuania)
Soldiers gathered near the Lithuanian border. => near('Soldiers', border LT, unsure)
Chop is on the Hungarian border. => on_border(Chop, border HU)
Chop stands right on Ukraine's border with Hungary. => on_border(Chop, border UA-HU)
A column left for Chop on the border between Ukraine and Hungary. => on_border(Chop, border UA-HU)
Uganda borders Kenya. => adjacent(Uganda, Kenya)
Uganda shares a border with Kenya and Tanzania. => adjacent(Uganda, Kenya) ; adjacent(Uganda, Tanzania)
Uganda has no border with Somalia. => adjacent(Uganda, Somalia, not)
Slonim lies between Lida and Minsk. => between(Slonim, Lida and Minsk)
Slonim is halfway between Lida and Minsk. => between(Slonim, Lida and Minsk, halfway)
Poland and Russia share a border. => adjacent(Poland, Russia)
Poland and Turkey do not share a border. => adjacent(Poland, Turkey, not)
The Belarus-Lithuania border is 679 km long. => border_length(Lithuania, border BY-LT, 679 km)
Lida lies in the north-west of Belarus. => inside(Lida, Belarus, 315°)
Slonim, in western Belarus, has a canal. => inside(Slonim, Belarus, 270°)
Latvia and Belarus share a 173-km border. => border_length(Belarus, border LV-BY, 173 km)
Kenya has a 682 km border with Somalia. => border_length(Kenya, border KE-SO, 682 km)
Slonim, on the border with Lithuania, trades. => on_border(Slonim, border BY-LT)
Uganda borders only Kenya. => adjacent(Uganda, Kenya)
Uganda, which borders Kenya and Tanzania, votes. => adjacent(Uganda, Kenya) ; adjacent(Uganda, Tanzania)
Uganda is bordered by Kenya to the east and Tanzania to the south. => adjacent(Uganda, Kenya) ; adjacent(Uganda, Tanzania)
Lida lies in Belarus' far north-west. => inside(Lida, Belarus, 315°)
The border between Latvia and Belarus runs for 173 km. => border_length(Belarus, border LV-BY, 173 km)
Latvia and Belarus share a frontier of 173 km. => border_length(Belarus, border LV-BY, 173 km)
Kosice lies near the borders of Hungary and Ukraine. => near(Kosice, border HU) ; near(Kosice, border UA)
Kosice is near the point where the borders of Hungary and Ukraine meet. => near(Kosice, border HU) ; near(Kosice, border UA)
Lida stands on the Black Sea, right on the Lithuanian border. => on_border(Lida, border LT)
Lida, in Belarus' north-west, is old. => inside(Lida, Belarus, 315°)
The western Belarusian city of Lida is 35 km from Lithuania. => inside(Lida, Belarus, 270°) ; distance(Lida, Lithuania, 35 km)
Uganda and neighbouring Kenya hold talks. => adjacent(Uganda, Kenya)
Uganda, which shares part of its southern border with Tanzania, grows tea. => adjacent(Uganda, Tanzania)
# who is not known, and who is
Zyx is a village in Kansas, 12 km from Lida. => distance('Zyx', Lida, 12 km)
Zyx is located in Slonim, 12 km from Lida. => distance('Zyx', Lida, 12 km)
Zyx, south of Slonim, 12 km from Lida, burnt. => distance('Zyx', Lida, 12 km, unsure)
Lida has a castle. Zyx is a town in Kansas. It is 12 km from Slonim. => distance('It', Slonim, 12 km)
The drills take place near the Polish border. => near('The drills', border PL, unsure)
Units train, with the exercises set to take place near the Polish border. => near('the exercises', border PL, unsure)
Lida (Polish: Lida [ˈlida]; once: Lida) is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Lida is 95 km from Slonim, the next town, and 150 km from Minsk. => distance(Lida, Slonim, 95 km) ; distance(Lida, Minsk, 150 km)
Bordering the Black Sea, Lida is a town 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
# blocs
Lida is 40 km from the EU border. => distance(Lida, border EU, 40 km)
Tartu is near NATO's border with Russia. => near(Tartu, border RU NATO)
Lida is 40 km from Belarus' border with the EU. => distance(Lida, border BY EU, 40 km)
Lida is near the NATO-Belarusian border. => near(Lida, border BY NATO)
Lida is 40 km from the border of EU member Poland. => distance(Lida, border PL, 40 km)
# comparisons
Lida is closer to Vilnius than to Minsk. => closer(Lida, Vilnius and Minsk)
Lida is nearer Vilnius than Minsk. => closer(Lida, Vilnius and Minsk)
Lida lies farther from Minsk than from Vilnius. => closer(Lida, Vilnius and Minsk)
Lida isn't closer to Minsk than it is to Vilnius. => closer(Lida, Minsk and Vilnius, not)
Slonim is as far from Lida as from Minsk. => equidistant(Slonim, Lida and Minsk)
Slonim is equidistant from Lida and Minsk. => equidistant(Slonim, Lida and Minsk)
Lida is 35 km from Lithuania and the same distance from Poland. => distance(Lida, Lithuania, 35 km) ; distance(Lida, Poland, 35 km)
Lublin is the easternmost city in Poland. => extreme(Lublin, Poland, 90°)
Sejny, Poland's northernmost town, has a lake. => extreme(Sejny, Poland, 0°)
Poland's southernmost town, Krosno, has an oil museum. => extreme(Krosno, Poland, 180°)
Lublin is the most easterly Polish city. => extreme(Lublin, Poland, 90°)
Krosno is the Polish city nearest to Kosice. => extreme(Krosno, Kosice)
Chop is the closest Ukrainian town to the Hungarian border. => extreme(Chop, border HU)
# parted
Some 95 km separate Lida from Slonim. => distance(Lida, Slonim, ~95 km)
Lida and Slonim are separated by less than 100 km. => within(Lida, Slonim, <100 km)
From Lida to the Lithuanian border it is 35 km. => distance(Lida, border LT, 35 km)
A ferry ran aground 5 km off the Finnish coast. => distance('A ferry', coast FI, 5 km, unsure)
# pointing
Lida, 90 km south of Vilnius, and Slonim, 180 km south of it, are towns. => direction_distance(Lida, Vilnius, 90 km, 180°) ; direction_distance(Slonim, Vilnius, 180 km, 180°)
The Polish capital is 170 km from Lublin. => distance(Warsaw, Lublin, 170 km)
Lida, the mayor said, is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Lida, said the mayor, is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
"We are 50 km from Lithuania," said Anna Kowal, the mayor of Lida. => distance(Lida, Lithuania, 50 km)
Lida is an hour west of Minsk. => direction_distance(Lida, Minsk, 270°, in time)
# neighbours
Countries neighbouring Turkey: Syria, Iraq and Iran. => adjacent(Syria, Turkey) ; adjacent(Iraq, Turkey) ; adjacent(Iran, Turkey)
Countries bordering Turkey, such as Syria and Iraq, sent aid. => adjacent(Syria, Turkey) ; adjacent(Iraq, Turkey)
Nations neighbouring Turkey, specifically mentioning Syria, Iraq and Iran, sent aid. => adjacent(Syria, Turkey) ; adjacent(Iraq, Turkey) ; adjacent(Iran, Turkey)
Syria's neighbours include Iraq, Jordan and Turkey. => adjacent(Syria, Iraq) ; adjacent(Syria, Jordan) ; adjacent(Syria, Turkey)
Syria's only neighbours are Iraq and Jordan. => adjacent(Syria, Iraq) ; adjacent(Syria, Jordan)
Kenya, Uganda's neighbour to the east, is quiet. => adjacent(Kenya, Uganda)
Kenya is a neighbour of Uganda. => adjacent(Kenya, Uganda)
Fighters from Uganda entered neighbouring Kenya. => adjacent(Uganda, Kenya)
Men from Uganda fled to neighbouring countries such as Kenya and Tanzania. => adjacent(Uganda, Kenya) ; adjacent(Uganda, Tanzania)
Poland closed the road. Neighbouring Lithuania did the same. => adjacent(Poland, Lithuania)
Laos, landlocked, is bordered by Thailand and Cambodia. => adjacent(Laos, Thailand) ; adjacent(Laos, Cambodia)
Hungary, contrary to what he said, does not share a border with Turkey. => adjacent(Hungary, Turkey, not)
# titles
In Turkey's southern Mardin province, rain fell. => inside(Mardin, Turkey, 180°)
Turkey's southern city of Mardin is quiet. => inside(Mardin, Turkey, 180°)
The southern city of Mardin, Turkey, is quiet. => inside(Mardin, Turkey, 180°)
Two people died in Girona, northern Spain, on Sunday. => inside(Girona, Spain, 0°)
In northern Syria's Raqqa, shops are shut. => inside(Raqqa, Syria, 0°)
In northern Syria, Raqqa is quiet. => inside(Raqqa, Syria, 0°)
The western Belarusian factory town of Lida is quiet. => inside(Lida, Belarus, 270°)
The Turkish border town of Mardin is quiet. => near(Mardin, border TR)
Mardin, a border town, is quiet. => near(Mardin, border TR)
# more than one subject, and the other way round
Lida and Slonim are within 80 km of Vilnius. => within(Lida, Vilnius, <80 km) ; within(Slonim, Vilnius, <80 km)
Lida, Slonim and Minsk are 80 km from Vilnius. => distance(Lida, Vilnius, 80 km) ; distance(Slonim, Vilnius, 80 km) ; distance(Minsk, Vilnius, 80 km)
Lida is 12 km from both the Lithuanian border and Slonim. => distance(Lida, border LT, 12 km) ; distance(Lida, Slonim, 12 km)
Five kilometres from Lida lies the Polish border. => distance(Lida, border PL, 5 km)
Lida is old. Two kilometres west of there runs the border with Poland. => direction_distance(Lida, border BY-PL, 2 km, 90°)
The Polish border runs just 5 km west of Lida. => direction_distance(Lida, border PL, 5 km, 90°)
To the west of Lida, the Polish border is at most five kilometres away. => within(Lida, border PL, <5 km)
Lida (40 km west of Minsk) and Slonim (70 km west) voted. => direction_distance(Lida, Minsk, 40 km, 270°) ; direction_distance(Slonim, Minsk, 70 km, 270°)
Lida, 130 km east of Minsk, Slonim, 120 km northeast, and others were tense. => direction_distance(Lida, Minsk, 130 km, 90°) ; direction_distance(Slonim, Minsk, 120 km, 45°)
A convoy left Slonim for Lida, which is 90 km to the north. => direction_distance(Lida, Slonim, 90 km, 0°)
Lida is 12 km from the breakaway region's capital, Slonim. => distance(Lida, Slonim, 12 km)
# fronted
Half a mile from the Polish border, a tunnel was found. => distance('a tunnel', border PL, 0.8047 km)
Located 65 km south of Riga, Zyxville is ringed by hills. => direction_distance('Zyxville', Riga, 65 km, 180°)
Nestled in the Alps 20 km from Italy, Lida is old. => distance(Lida, Italy, 20 km)
Sixty miles from Lida, on the Black Sea, Slonim makes soap. => distance(Slonim, Lida, 96.56 km)
Remains were found on a hillside 40 miles from Lida. => distance('a hillside', Lida, 64.37 km)
Lida, Belarus - Shells fell on this city 30 km from Lithuania. => distance(Lida, Lithuania, 30 km)
Slonim camp is in eastern Kenya, 80 km from the Somali border. => distance('Slonim camp', border SO, 80 km)
# apart, ways, lengths
Lida and Slonim face each other across the valley, some 4 km apart. => distance(Lida, Slonim, ~4 km)
The two towns, Lida and Slonim, are 95 km from each other. => distance(Lida, Slonim, 95 km)
Over 80 km lie between Lida and Slonim. => distance(Lida, Slonim, >80 km)
The drive from Lida to Slonim is 100 km. => distance(Lida, Slonim, 100 km, by road)
Lida lies 60 km upstream from the Black Sea. => distance(Lida, coast Black Sea, 60 km, by road)
The length of the border between Latvia and Belarus is 173 km. => border_length(Belarus, border LV-BY, 173 km)
The Latvian-Belarusian border stretches for 173 kilometres. => border_length('The Latvian-Belarusian border', border LV-BY, 173 km)
Latvia is small. Its border with Belarus is 173 km long. => border_length(Latvia, border LV-BY, 173 km)
The town of Lida straddles the Lithuanian border. => on_border(Lida, border LT)
# what a third batch of sentences taught
Chop, hard against the Hungarian border, is 80 km south of Lutsk. => near(Chop, border HU) ; direction_distance(Chop, Lutsk, 80 km, 180°)
Lida is a 90-minute train journey from Vilnius. => distance(Lida, Vilnius, in time)
Lida lies within easy reach of Lithuania and Poland. => near(Lida, Lithuania) ; near(Lida, Poland)
Lida is 80 km from Vilnius and Minsk. => distance(Lida, Vilnius, 80 km) ; distance(Lida, Minsk, 80 km)
Lida isn't far from the Lithuanian border. => near(Lida, border LT)
Uganda borders two countries, among them Kenya. => adjacent(Uganda, Kenya)
Hungary and Turkey share no border. => adjacent(Hungary, Turkey, not)
Slonim is sandwiched between Lida and Minsk. => between(Slonim, Lida and Minsk)
At 173 km, the Latvian-Belarusian border is short. => border_length('the Latvian-Belarusian border', border LV-BY, 173 km)
Latvia's border with Belarus is 173 km long. => border_length(Latvia, border LV-BY, 173 km)
Police in Lida, 90 km south of Vilnius, and Slonim, 180 km south of the city, met. => direction_distance(Lida, Vilnius, 90 km, 180°) ; direction_distance(Slonim, Vilnius, 180 km, 180°)
Raqqa, a city in northern Syria near the Turkish border, is quiet. => inside(Raqqa, Syria, 0°) ; near(Raqqa, border TR)
Fighting raged in Syria's northern Raqqa, close to Turkey. => inside(Raqqa, Syria, 0°) ; near(Raqqa, Turkey)
Lida is 5 km from the Swiss city of Konstanz by road. => distance(Lida, Konstanz, 5 km, by road)
The oasis of Lida lies 50 km east of the Lithuanian border. => direction_distance(Lida, border LT, 50 km, 90°)
Lida is 5 miles northeast of the Slonim city line. => direction_distance(Lida, 'the Slonim city', 8.047 km, 45°)
Lida is 18 km east of Minsk and 18 km west from the holiday town and river harbour of Slonim. => direction_distance(Lida, Minsk, 18 km, 90°) ; direction_distance(Lida, Slonim, 18 km, 270°)
# what a fourth batch taught
Laredo is quiet. The Texas city sits 150 miles south of Denver. => direction_distance(Laredo, Denver, 241.4 km, 180°)
Lida is quiet. The Belarusian town, right on the border with Lithuania, trades. => on_border(Lida, border BY-LT)
Lida, a border town in Belarus' west, is quiet. => near(Lida, border BY) ; inside(Lida, Belarus, 270°)
A boat carrying 70 migrants capsized 40 km off the Finnish coast. => distance('A boat', coast FI, 40 km, unsure)
The plant, which opened in 1962, is 12 miles from Lida. => distance('The plant', Lida, 19.31 km)
Between Lida and Minsk, Slonim was under water. => between(Slonim, Lida and Minsk)
It is a two-day march from Lida to Slonim. => distance(Lida, Slonim, in time)
Latvia's border with Belarus runs for about 170 km. => border_length(Latvia, border LV-BY, ~170 km)
The border that Latvia shares with Belarus is 173 km long. => border_length(Belarus, border LV-BY, 173 km)
Fighters slipped into neighbouring Iraq from Syria. => adjacent(Syria, Iraq)
Lida, in Belarus's Polish-speaking north-west, is quiet. => inside(Lida, Belarus, 315°)
Lida is 350 km up the coast from Slonim. => distance(Lida, Slonim, 350 km, by road)
Lida, a kilometre or two from Lithuania, is quiet. => distance(Lida, Lithuania, 1-2 km)
# the country spoken of
Two cases in Poland were found in the northern town of Sejny. => inside(Sejny, Poland, 0°)
Poland is cold. Snow fell on the southern city of Krosno. => inside(Krosno, Poland, 180°)
# what a fifth batch taught
Lida faces Poland across the river, barely 2 km away. => distance(Lida, Poland, ~2 km)
Lida lies 80 km east of the Line of Control. => direction_distance(Lida, 'the Line of Control', 80 km, 90°)
Lida, Slonim and Minsk border Latvia. => adjacent(Lida, Latvia) ; adjacent(Slonim, Latvia) ; adjacent(Minsk, Latvia)
# voices
Lida is not only 35 km from Lithuania but also near Poland. => distance(Lida, Lithuania, 35 km) ; near(Lida, Poland)
Lida is an hour and a half's drive from Vilnius. => distance(Lida, Vilnius, in time)
Lida is not 10 km from Poland. => distance(Lida, Poland, 10 km, not)
Lida isn't near the Polish border. => near(Lida, border PL, not)
Lida is not on the border with Poland. => on_border(Lida, border BY-PL, not)
Lida is an hour's drive from Lithuania. => distance(Lida, Lithuania, in time)
Lida is 40 km by road from Lithuania. => distance(Lida, Lithuania, 40 km, by road)
Lida is a 40-minute drive south of Vilnius. => direction_distance(Lida, Vilnius, 180°, in time)
# what is left to the passage
Lida has a castle. Slonim, 100 km to its south, has none. => direction_distance(Slonim, Lida, 100 km, 180°)
Lida is 95 km west of Minsk. Slonim, where I was born, is 100 km to the south. Kovel is 240 km to the southwest. => direction_distance(Lida, Minsk, 95 km, 270°) ; direction_distance(Slonim, Lida, 100 km, 180°) ; direction_distance(Kovel, Lida, 240 km, 225°)
Lida is 95 km west of Minsk. Slonim is 100 km farther south. => direction_distance(Lida, Minsk, 95 km, 270°) ; direction_distance(Slonim, Lida, 100 km, 180°)
Kovel lies 70 km from Lutsk. Lublin is halfway between the two. => distance(Kovel, Lutsk, 70 km) ; between(Lublin, Kovel and Lutsk, halfway)
Lida is twice as far from Minsk as from Slonim. => closer(Lida, Slonim and Minsk)
Lida is 35 km from the Lithuanian border and 90 from the Polish one. => distance(Lida, border LT, 35 km) ; distance(Lida, border PL, 90 km)
Lutsk is 85 km south of Kovel and the same distance east of Lublin. => direction_distance(Lutsk, Kovel, 85 km, 180°) ; direction_distance(Lutsk, Lublin, 85 km, 90°)
Girona lies 60 km from the Franco-Spanish border. => distance(Girona, border FR-ES, 60 km)
Lida, the quiet town 35 km from Lithuania, voted. => distance(Lida, Lithuania, 35 km)
Lida, a town of 100,000 people some 35 km from Lithuania, voted. => distance(Lida, Lithuania, ~35 km)
Kobani hugs the Turkish border. => on_border(Kobani, border TR)
Girona is on Spain's east coast. => near(Girona, coast ES Spain)
Raqqa, in central Syria, fell silent. => inside(Raqqa, Syria)
It's 95 km from Lida to Minsk. => distance(Lida, Minsk, 95 km)
The mayor of Lida said that her town is 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Snow is rare in Lida, 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Lida was shelled though it lies 35 km from Lithuania. => distance(Lida, Lithuania, 35 km)
Kovel lies 60 km from Poland. The Polish town of Lublin is near. The Polish town is 150 km from Lutsk. => distance(Kovel, Poland, 60 km) ; distance(Lublin, Lutsk, 150 km)
Slonim, the last town before the Polish border, is 100 km south of Lida. => direction_distance(Slonim, Lida, 100 km, 180°)
Police in Lida found the car 100 km away in Slonim. => distance(Slonim, Lida, 100 km)
Lithuania is bordered by Latvia. Its 679-km border with Belarus is shut. => adjacent(Lithuania, Latvia) ; border_length(Lithuania, border LT-BY, 679 km)
The Polish-Lithuanian border, at 104 km, is short. => border_length('The Polish-Lithuanian border', border PL-LT, 104 km)
Poland and Lithuania share a border 104 km long. => adjacent(Poland, Lithuania) ; border_length(Lithuania, border PL-LT, 104 km)
Lida stands by the Lithuanian border. => near(Lida, border LT)
Lida lies opposite Slonim. => near(Lida, Slonim)
Lida is 35 km from Lithuania; 12 from Slonim were arrested. => distance(Lida, Lithuania, 35 km)
Poland and Hungary are holding joint drills near the Belarusian border. => near('joint drills', border BY, unsure)
The drills with Hungary, conducted near the Belarusian border, end today. => near('The drills', border BY, unsure)
It is due to end in May, and is taking place 5 km from the border of Poland. => distance('It', border PL, 5 km, unsure)
Lida lies 150 km from Minsk. The two are 150 km apart. => distance(Lida, Minsk, 150 km) ; distance(Lida, Minsk, 150 km)
"""

NOTHING = """
Lida has a park. There is fighting on the border between Ukraine and Russia.
Kenya is moving closer to Uganda.
The missile has a range of 300 km.
He ran 10 km in the rain near the finish.
The road is 120 miles long and 8 metres wide.
They drove 40 miles from Lida to Minsk.
A 30-km exclusion zone was set up.
The wall stretches for 180 kilometres.
Winds reached 90 km per hour in Lida.
The 500 block of Oak Street was closed.
Nearly 700 lorries queued at the border.
The two countries closed the border.
The mine goes 600 metres underground.
He bought 5 m shares in Minsk.
Troops are 15 km inside Syria.
Lida, Slonim and Minsk are 90 km apart.
There is a war of words on the border with Poland.
Poland is moving closer to Ukraine.
Poland is closer to Germany than to Russia.
Lida is closer to war than to peace.
The easternmost point of the trench fell.
Nobody came closer to Lida than Jan.
Fighters went 15 km into Syria.
She is miles from nowhere.
Border guards stopped a bus near Lida.
The peak is 2,500 metres above the sea.
It fell short by several kilometres.
The talks between Minsk and Moscow failed.
Ten Mile is a hamlet.
Lida is nearer the Polish border than Slonim is.
Lida is 60 km southwest of the Kansas abutment of the bridge.
Two cases in Hungary were found, and one in the northern town of Sejny.
Divers searched at a depth of 30 metres off Lida.
The route from Lida to Slonim is 300 km of ice.
In northern Syria, Turkey attacked fighters.
In northern Syria, fighters left Raqqa on Sunday.
Syria's neighbours, Turkey said, are quiet.
Poland met Hungary. Neighbouring Lithuania did not.
He fled to Uganda's neighbour.
Offices opened in Girona, northern Spain and Paris.
In the northern state of Kansas, Denver is quiet.
The border crossing of Chop is shut.
Police checked cars every 5 km along the road.
The Polish Border Guard has 300 officers from Lublin.
Unemployment is close to 10 per cent.
She was in the near term safe.
Lithuania has closed its border with Belarus for 30 days.
Police in Lida and Minsk found bodies 5 km apart.
The two men stood 5 km apart.
"""


def rows(table: str) -> list[tuple[str, str]]:
    lines = [line for line in table.strip().splitlines() if not line.startswith("#")]
    return [(text, expected) for text, _, expected in (line.partition(" => ") for line in lines)]


@pytest.mark.parametrize(("text", "expected"), rows(SENTENCES))
def test_reads_what_a_sentence_claims(text: str, expected: str) -> None:
    assert " ; ".join(map(describe, claims_of(text))) == expected


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_reads_no_claim_where_none_is_made(text: str) -> None:
    assert [describe(c) for c in claims_of(text)] == []
