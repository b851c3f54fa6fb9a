"""Where an outlet is at home, from what its articles speak of."""

from geo.places.gazetteer import shipped
from geo.places.outlet import homes
from geo.places.recognize import NewsRecognizer
from geo.places.resolve import Resolution, resolve
from geo.text.article import Article

GAZETTEER = shipped()
RECOGNIZER = NewsRecognizer(GAZETTEER)


def places(text: str) -> tuple[Resolution, ...]:
    article = Article("a", text)
    return resolve(article, RECOGNIZER.recognize(article), GAZETTEER)


def test_an_outlet_is_at_home_where_its_articles_meet() -> None:
    texts = [
        "A tram left the rails in Kraków near Wieliczka.",
        "The castle of Niepołomice, east of Kraków, opens its gates.",
        "Skawina and Kraków share a bus line; a choir from Vienna sang.",
    ]
    home = homes([("echo", places(text)) for text in texts])["echo"]
    assert abs(home.lon - 20) < 0.6
    assert abs(home.lat - 50) < 0.6


def test_a_paper_of_the_whole_world_has_no_home() -> None:
    texts = ["Storms reached Lima.", "Voters went to the polls in Nairobi.", "Trains stopped in Osaka.", "Oslo froze."]
    six = [*texts, "A fair opened in Perth, Australia.", "Rain fell on Recife, Brazil."]
    assert homes([("globe", places(text)) for text in six]) == {}


def test_one_article_makes_no_home_and_neither_does_an_unnamed_outlet() -> None:
    found = places("A tram left the rails in Kraków near Wieliczka.")
    assert homes([("echo", found)]) == {}
    assert homes([(None, found), (None, found)]) == {}


def test_countries_make_no_home() -> None:
    found = places("Ministers of Poland and Estonia met.")
    assert homes([("echo", found), ("echo", found)]) == {}
