"""Phrases whose form tells what a name is: distances, towns called towns, headlines, scripts, people, and words."""

import pytest

from tests.geo.places.test_recognize import mentions, names


def outside(text: str) -> list[str]:
    return [m.text for m in mentions(text) if not m.in_organisation]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Narva, 130 km west of the Russian border, is quiet.", "Narva"),
        ("Sake, 27 kilometres west of Goma, had fallen.", "Sake"),
        ("Walikale, 125 km northwest of Goma, is rich in tin.", "Walikale"),
        ("Mortar rounds hit Kutkai, 25 miles south of the Chinese border.", "Kutkai"),
        ("Suwalki itself is less than 30 km from Lithuania.", "Suwalki"),
        ("The plant at Astravets stands 20 km from the fence.", "Astravets"),
        ("Latvia's Rezekne, 60 km from the Russian border, hosts the base.", "Rezekne"),
        ("Basra is an hour's drive from Kuwait.", "Basra"),
        ("Split lies 160 km south of Zadar.", "Split"),
    ],
)
def test_a_name_that_a_distance_is_stated_of_is_found(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Polish border town of Terespol was calm.", ["Polish", "Terespol"]),
        ("The Hungarian village of Barabas took them in.", ["Hungarian", "Barabas"]),
        ("The Malian town of Hombori fell on Sunday.", ["Malian", "Hombori"]),
        ("Rebels took Minova, a town on the shores of Lake Kivu.", ["Minova", "Lake Kivu"]),
    ],
)
def test_what_is_called_a_town_is_one(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_name_found_for_certain_is_found_again() -> None:
    text = "Gunmen from Kidal fired. The road to Kidal, Mali, was cut. Talks about Kidal failed."
    assert names(text).count("Kidal") == 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TWO DEAD AS ROCKETS HIT KHARKIV AND SUMY", ["KHARKIV", "SUMY"]),
        ("POLAND SHUTS BORDER WITH BELARUS", ["POLAND", "BELARUS"]),
        ("LAGOS, Nigeria (AP) -- Two men died.", ["LAGOS", "Nigeria"]),
        ("KYIV — Shells fell again.", ["KYIV"]),
    ],
)
def test_headlines_and_datelines_in_capitals_are_read(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_text_without_a_capital_gives_its_well_known_names() -> None:
    assert names("shelling was heard in kharkiv and donetsk last night") == ["kharkiv", "donetsk"]


def test_words_in_a_text_without_a_capital_are_no_names() -> None:
    assert not names("he is reading a book in the mobile home near the battle")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Поезд прибыл в Брест вечером.", ["Брест"]),
        ("他昨天去了济南。", ["济南"]),
        ("代表团从北京飞往东京。", ["北京", "东京"]),
    ],
)
def test_names_of_other_scripts_are_found_inside_their_sentences(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "We are only ten kilometres from home.",
        '"We are only ten kilometres from the front," she said.',
        "Of those, many fled.",
        "Reading is what she did at night.",
        "Reading is a habit of hers.",
        "The china was chipped and the turkey cold.",
    ],
)
def test_words_that_are_also_hamlets_are_words(text: str) -> None:
    assert not names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Florence Nightingale worked there.",
        "Sydney Sweeney waved.",
        "Israel Adesanya won by knockout.",
        "Mr. Houston and Ms. Lincoln disagreed.",
        "A Tomahawk missile flew low.",
        "They bought a Hyundai Tucson and a Ford Granada.",
        "He quoted The Atlantic and the Boston Globe.",
    ],
)
def test_people_products_and_papers_named_like_places_are_none(text: str) -> None:
    assert not outside(text)


def test_the_end_of_a_longer_name_is_no_country() -> None:
    assert "Cañada" not in names("She lives near Alto de la Cañada, in the hills.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Thai-Cambodian border saw shooting.", ["Thai", "Cambodian"]),
        ("The Iran-Iraq frontier was mined.", ["Iran", "Iraq"]),
        ("Fighting raged along the Kupiansk-Svatove road.", ["Kupiansk", "Svatove"]),
    ],
)
def test_pairs_joined_by_a_hyphen_are_two_names(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize("text", ["They took part in exercise Vostok.", "The frigate Rosyth sailed at dawn."])
def test_what_an_exercise_or_a_ship_is_called_is_no_place(text: str) -> None:
    assert not names(text)


def test_the_west_is_no_province() -> None:
    assert "West" not in names("Ministers say the West has other worries; Berlin agrees.")


@pytest.mark.parametrize(
    "name", ["Cox's Bazar", "Martha's Vineyard", "Prince George's County", "King's Lynn", "Hawke’s Bay"]
)
def test_a_possessive_inside_a_known_name_belongs_to_it(name: str) -> None:
    assert name in names(f"A storm hit {name} on Monday.")


def test_a_possessive_between_two_names_parts_them() -> None:
    assert names("Germany's Essen voted first.") == ["Germany", "Essen"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ship left St. John's, Newfoundland, on Friday.", "St. John's"),
        ("A curfew was lifted in St. George's, Grenada, on Sunday.", "St. George's"),
        ("Relief reached Pul-e-Khumri by truck.", "Pul-e-Khumri"),
        ("Trains run to Deir ez-Zor again.", "Deir ez-Zor"),
        ("The ferry to Dar es Salaam was late.", "Dar es Salaam"),
        ("The prefect of Seine-et-Marne closed two bridges.", "Seine-et-Marne"),
    ],
)
def test_small_words_and_a_possessive_may_belong_to_a_name(text: str, name: str) -> None:
    assert name in names(text)


def test_the_mayor_of_st_louis_takes_no_letter_from_it() -> None:
    assert names("St. Louis's mayor met the governor of Missouri.") == ["St. Louis", "Missouri"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Police in minsk said the road from kyiv was shut.", ["minsk", "kyiv"]),
        ("He flew from sao paulo to new york on Friday.", ["sao paulo", "new york"]),
        ("brasilia - The envoy of south africa left.", ["brasilia", "south africa"]),
    ],
)
def test_well_known_names_are_found_in_lower_case_amid_capitals(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "He ate turkey from a china plate in nice weather, reading a java manual.",
        "The mobile clinic sold cologne, a panama hat and a jersey; an orange limerick followed.",
    ],
)
def test_words_that_are_names_with_a_capital_are_words_without(text: str) -> None:
    assert not names(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The army withdrew. Lyman has been shelled since.", ["Lyman"]),
        ("Gondar fell to the rebels in the rain.", ["Gondar"]),
        ("Jos was heavily flooded; Kano was spared.", ["Jos", "Kano"]),
        ("Frank Lyman wrote it. Lyman has been praised since.", []),
    ],
)
def test_what_only_befalls_a_town_befalls_one(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ST. PAUL, Minn. - The senate met on Friday.", ["ST. PAUL", "Minn."]),
        ("ST. JOHN'S, N.L. - The ferry was late.", ["ST. JOHN'S", "N.L."]),
        ("FT. LAUDERDALE, Fla. (AP) - Rain fell.", ["FT. LAUDERDALE", "Fla."]),
        ("KYIV'S METRO SHUT AFTER STRIKES", ["KYIV"]),
    ],
)
def test_datelines_in_capitals_keep_their_dot_and_lose_their_possessive(text: str, found: list[str]) -> None:
    assert names(text) == found
