"""Names are found in every way a writer may spell them, whole classes of names at a time."""

from itertools import islice
from unicodedata import normalize

import pytest

from geo.places.gazetteer import shipped

_LETTERS = str.maketrans("łŁøØđĐıð’‘", "lLoOdDid''") | {ord("ß"): "ss", ord("æ"): "ae", ord("Æ"): "Ae", ord("þ"): "th"}


def plain(name):
    letters = normalize("NFKD", name.translate(_LETTERS))
    return "".join(letter for letter in letters if not "\u0300" <= letter <= "\u036f")


def mean_one_town(name, other):
    towns = [{m.place.id for m in shipped().lookup(n)[:6] if m.place.feature_code[0] == "P"} for n in (name, other)]
    return bool(towns[0] & towns[1])


def test_every_town_of_weight_is_found_without_its_diacritics():
    towns = [place for place in islice(shipped(), 30_000) if place.feature_code[0] == "P" and not place.name.isascii()]
    spelt = [(plain(town.name), town) for town in towns]
    missed = [town.name for name, town in spelt if all(m.place.id != town.id for m in shipped().lookup(name))]
    assert len(towns) > 1000
    assert missed == []


@pytest.mark.parametrize(
    ("name", "country", "written"),
    [
        ("Brest", "BY", "Брэст|Брест|ברסט|布列斯特|ブレスト"),
        ("Kyiv", "UA", "Київ|Киев|Κίεβο|كييف|קייב|キーウ|키예프|კიევი"),
        ("Cairo", "EG", "القاهرة|Каир|开罗|קהיר"),
        ("Athens", "GR", "Αθήνα|Афины|أثينا"),
        ("Seoul", "KR", "서울|Сеул|首爾|ソウル"),
        ("Tokyo", "JP", "東京|도쿄|Токио|طوكيو"),
        ("Tbilisi", "GE", "თბილისი|Тбилиси|Թբիլիսի"),
        ("Yerevan", "AM", "Երևան|Ереван|ერევანი"),
        ("New Delhi", "IN", "नई दिल्ली|新德里"),
        ("Bangkok", "TH", "กรุงเทพมหานคร|曼谷"),
    ],
)
def test_a_capital_is_found_in_every_script(name, country, written):
    missed = [w for w in written.split("|") if all(m.place.country != country for m in shipped().lookup(w))]
    assert (name, missed) == (name, [])


RUSSIAN = """Kharkov Kharkiv, Nikolayev Mykolayiv, Lugansk Luhansk, Chernigov Chernihiv, Zaporozhye Zaporizhzhya,
Rovno Rivne, Zhitomir Zhytomyr, Chernovtsy Chernivtsi, Kirovograd Kropyvnytskyi, Lvov Lviv, Odessa Odesa, Kiev Kyiv,
Dnepropetrovsk Dnipro, Uzhgorod Uzhhorod, Kremenchug Kremenchuk, Artemovsk Bakhmut, Gorlovka Horlivka"""
BELARUSIAN = "Grodno Hrodna, Baranovichi Baranavichy, Polotsk Polatsk, Kobrin Kobryn, Mozyr Mazyr, Bobruisk Babruysk"
FORMER = """Danzig Gdańsk, Breslau Wrocław, Stettin Szczecin, Lemberg Lviv, Wilno Vilnius, Kovno Kaunas, Reval Tallinn,
Königsberg Kaliningrad, Leningrad Saint_Petersburg, Stalingrad Volgograd, Sverdlovsk Yekaterinburg, Tiflis Tbilisi,
Frunze Bishkek, Alma-Ata Almaty, Tselinograd Astana, Saigon Ho_Chi_Minh_City, Bombay Mumbai, Madras Chennai,
Calcutta Kolkata, Rangoon Yangon, Peking Beijing, Constantinople Istanbul, Smyrna İzmir, Leopoldville Kinshasa,
Pressburg Bratislava, Laibach Ljubljana, Fiume Rijeka, Karl-Marx-Stadt Chemnitz, Titograd Podgorica"""


@pytest.mark.parametrize("pairs", [RUSSIAN, BELARUSIAN, FORMER], ids=["russian", "belarusian", "former"])
def test_other_and_former_spellings_lead_to_the_town(pairs):
    spelt = [pair.split() for pair in pairs.split(",")]
    assert [old for old, now in spelt if not mean_one_town(old, now.replace("_", " "))] == []
