"""Which place is meant, on sentences of news and the shipped gazetteer."""

import pytest

from geo.ground.position import Position
from geo.places import resolve_candidates as candidates
from geo.places.gazetteer import shipped
from geo.places.mention import Mention
from geo.places.own import OwnPlaces, stack
from geo.places.own_read import OwnPlace
from geo.places.place import Place
from geo.places.recognize import NewsRecognizer
from geo.places.resolve import Hints, Pin, Resolution, resolve
from geo.text.article import Article

GAZETTEER = shipped()
RECOGNIZER = NewsRecognizer(GAZETTEER)


def resolved(text: str, hints: Hints | None = None) -> dict[str, Resolution]:
    article = Article("a", text)
    found = resolve(article, RECOGNIZER.recognize(article), GAZETTEER, hints or Hints())
    return {r.mention.text: r for r in found}


def place(text: str, name: str, hints: Hints | None = None) -> Place:
    answer = resolved(text, hints)[name].place
    assert answer is not None
    return answer


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Trains from Minsk reach Brest in Belarus after three hours; Warsaw is not far.", "BY"),
        ("The naval base at Brest in France was built by sailors from Rennes and Quimper.", "FR"),
    ],
)
def test_neighbours_tell_two_towns_of_one_name_apart(text: str, country: str) -> None:
    assert place(text, "Brest").country == country


def test_a_named_state_decides() -> None:
    found = place("The fair in Paris, Texas, drew thousands.", "Paris")
    assert (found.country, found.admin[0]) == ("US", "Texas")


def test_the_state_holds_for_later_mentions_too() -> None:
    text = "The mayor of Paris, Texas, spoke. Visitors like Paris in spring."
    article = Article("a", text)
    found = resolve(article, RECOGNIZER.recognize(article), GAZETTEER)
    assert {r.place.country for r in found if r.mention.text == "Paris" and r.place} == {"US"}


def test_a_bare_great_name_is_the_great_city() -> None:
    assert place("They flew to Paris in June.", "Paris").country == "FR"


@pytest.mark.parametrize("name", ["Brest", "Grodno", "Donetsk", "Prague"])
def test_a_bare_name_is_the_town_and_not_the_region_named_after_it(name: str) -> None:
    assert place(f"Drones were seen over {name}, not far from the border.", name).feature_code.startswith("P.")


def test_the_word_region_asks_for_the_division() -> None:
    assert place("Forests burn in the Gomel region.", "Gomel").feature_code == "A.ADM1"


def test_among_countries_washington_is_the_capital() -> None:
    text = "Leaders of France, Germany and Japan met in Washington before flying to Canada."
    assert place(text, "Washington").feature_code == "P.PPLC"


def test_a_demonym_is_its_country() -> None:
    found = place("The Estonian navy searched the wreck.", "Estonian")
    assert (found.country, found.feature_code[:5]) == ("EE", "A.PCL")


def test_a_government_is_placed_in_its_capital() -> None:
    found = place("Minsk denied that Moscow had sent troops.", "Minsk")
    assert (found.country, found.feature_code) == ("BY", "P.PPLC")


def test_scores_and_the_answer_none_of_these_sum_to_one() -> None:
    for r in resolved("Storms hit Springfield, Ill., and Lincoln on Sunday.").values():
        assert 0 < sum(c.score for c in r.candidates) <= 1.0 + 1e-9
        assert [c.score for c in r.candidates] == sorted((c.score for c in r.candidates), reverse=True)


def test_a_pin_overrides_the_text() -> None:
    here = Place("own:1", "Paris", Position(3.0, 4.0), 10.0, "P.PPL")
    answer = resolved("They flew to Paris in June.", Hints(pins=(Pin("paris", here),)))["Paris"]
    assert (answer.place, answer.source, answer.score) == (here, "pin", 1.0)


def test_a_pin_of_another_article_does_not_count() -> None:
    here = Place("own:1", "Paris", Position(3.0, 4.0), 10.0, "P.PPL")
    answer = resolved("They flew to Paris in June.", Hints(pins=(Pin("Paris", here, article="b"),)))["Paris"]
    assert answer.source == "text"


def test_home_draws_names_to_it() -> None:
    text = "The council of Springfield met."
    near_ohio = place(text, "Springfield", Hints(home=Position(-83.8, 39.9)))
    near_missouri = place(text, "Springfield", Hints(home=Position(-93.3, 37.2)))
    assert (near_ohio.admin[0], near_missouri.admin[0]) == ("Ohio", "Missouri")


def test_a_country_bias_draws_names_to_it() -> None:
    assert place("Boston is a fine town.", "Boston", Hints(country_bias="gb")).country == "GB"


def test_a_name_that_no_gazetteer_knows_is_only_placed_about() -> None:
    text = "Police in Gdańsk and Sopot searched Qwrtzia."
    article = Article("a", text)
    start = text.index("Qwrtzia")
    mentions = (*RECOGNIZER.recognize(article)[:2], Mention("Qwrtzia", start, start + 7))
    unknown = resolve(article, mentions, GAZETTEER)[-1]
    assert unknown.approximate
    assert unknown.place is not None
    assert unknown.place.country == "PL"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Sydney lies 17,000 km from London.", "London", "GB"),
        ("A barn burnt down 20 miles east of Warsaw.", "Warsaw", "PL"),
        ("The talks in Athens went on all night.", "Athens", "GR"),
        ("The ferry takes passengers from Dublin.", "Dublin", "IE"),
        ("Cambridge is 80 km from London.", "Cambridge", "GB"),
    ],
)
def test_in_a_sentence_the_name_all_the_world_knows_is_meant(text: str, name: str, country: str) -> None:
    assert place(text, name).country == country


def test_a_seat_that_bears_the_name_of_its_district_is_meant() -> None:
    assert place("Madrid lies about 500 km east of Lisbon.", "Lisbon").feature_code == "P.PPLC"


def test_what_stands_before_border_is_the_country() -> None:
    assert place("Traders wait at the Somali border.", "Somali").feature_code == "A.PCLI"


@pytest.mark.parametrize("name", ["Qwrtz River", "Zzyzk Islands", "El Zzyzk", "North Zzyzk"])
def test_a_plain_word_of_a_name_is_no_candidate_for_it(name: str) -> None:
    assert candidates.table(GAZETTEER, name, "toponym").places == ()


def test_the_name_on_an_english_map_is_the_great_city() -> None:
    assert place("Pilgrims reached Mecca.", "Mecca").country == "SA"
    assert place("Basra pumps oil.", "Basra").country == "IQ"


def test_a_place_of_the_users_own_is_trusted_whatever_its_size() -> None:
    camp = OwnPlace(Place("own:1", "Warsaw", Position(5.1, 52.3), 500.0, "P.PPL", "NL"), ())
    both = stack([OwnPlaces([camp]), GAZETTEER])
    article = Article("a", "The convoy left Warsaw.")
    (answer,) = resolve(article, NewsRecognizer(both).recognize(article), both)
    assert (answer.place, answer.source) == (camp.place, "own")


def test_no_mentions_no_answers() -> None:
    assert resolve(Article("a", ""), (), GAZETTEER) == ()


def test_a_country_listed_before_another_is_not_held_in_it() -> None:
    found = resolved("Ministers of Georgia, Armenia and Turkey met.")
    assert found["Georgia"].place is not None
    assert found["Georgia"].place.feature_code == "A.PCLI"


def test_other_towns_about_tell_which_of_many_is_meant() -> None:
    text = "Fire crews of Springfield, Chicopee, Holyoke and Westfield fought the blaze."
    assert place(text, "Springfield").admin[0] == "Massachusetts"


def test_the_score_is_that_of_the_spot_where_town_and_region_of_one_name_lie() -> None:
    answer = resolved("Planes landed in Addis Ababa on Sunday.")["Addis Ababa"]
    assert answer.score > max(c.score for c in answer.candidates) - 0.05
    assert answer.score > 0.8


def test_a_text_as_long_as_a_book_is_ranked_part_by_part() -> None:
    names = ["Springfield", "Columbus", "Richmond", "Athens", "Paris", "Dublin", "Lebanon", "Jackson"]
    text = ". ".join(f"{name}, {state}" for name in names for state in ("Texas", "Ohio", "Kentucky", "Georgia", "Iowa"))
    mentions = []
    for name in names:
        at = -1
        while (at := text.find(name, at + 1)) >= 0:
            mentions.append(Mention(name, at, at + len(name)))
    found = resolve(Article("a", text), mentions, GAZETTEER)
    assert len(found) == len(mentions)
    assert all(r.place is not None for r in found)


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Montana is cold.", "Montana", "A.ADM1"),  # and not the town in Bulgaria
        ("The province of Hatay was hit.", "Hatay", "A.ADM1"),
        ("Fighting in Idlib went on.", "Idlib", "P.PPLA"),
        ("Salta lies 1,280 km from Buenos Aires.", "Salta", "P.PPLA"),
    ],
)
def test_a_state_outshines_small_towns_of_its_name_and_no_large_one(text: str, name: str, code: str) -> None:
    assert place(text, name).feature_code == code


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Douma, Lebanon, is 5 km from Batroun.", "Douma"),  # a town of Syria
        ("Newton, Nebraska, burned down on Friday.", "Newton"),
        ("The Kish River rose.", "Kish River"),  # neither the island nor a town
    ],
)
def test_a_name_that_what_holds_it_does_not_know_is_not_placed_elsewhere(text: str, name: str) -> None:
    found = resolved(text)[name]
    assert found.place is None or found.approximate


def test_a_list_of_places_is_no_chain_of_what_holds_what() -> None:
    assert place("He flew to Madrid, France and Italy.", "Madrid").country == "ES"


def test_a_point_of_the_compass_is_spelled_out() -> None:
    assert place("Troops entered S. Ossetia on Friday.", "S. Ossetia").name == "South Ossetia"


@pytest.mark.parametrize("list_", ["Beijing, Brussels, Moscow and Paris", "Brussels, Moscow, and Paris"])
def test_cities_in_a_list_hold_none_of_each_other(list_: str) -> None:
    assert place(f"Talks between {list_} went on.", "Brussels").country == "BE"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The insurgents seized Palma, in northern Mozambique, in March.", "Palma", "MZ"),
        ("They fled Newport in southern Wales on Monday.", "Newport", "GB"),
    ],
)
def test_the_part_of_a_country_that_a_place_is_in_tells_which_is_meant(text: str, name: str, country: str) -> None:
    assert place(text, name).country == country
