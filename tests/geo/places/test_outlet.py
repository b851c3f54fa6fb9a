"""Where an outlet is at home, from what its articles speak of."""

from geo.check import check
from geo.ground.position import Position
from geo.places.gazetteer import shipped
from geo.places.mention import Mention
from geo.places.outlet import Remembering, homes, learn
from geo.places.recognize import NewsRecognizer
from geo.places.resolve import Hints, Resolution, resolve
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


MIAMI_VALLEY = [
    "A water main broke in Dayton, Ohio, and closed shops as far as Kettering.",
    "Xenia and Beavercreek share a bus line from Dayton; a band from Fairborn played.",
    "Vandalia raised its flag at the school near Huber Heights, Ohio.",
]


def troy(source: str | None) -> tuple[str, ...]:
    texts = [*MIAMI_VALLEY, "Residents of Troy met about the bridge."]
    articles = [Article(str(n), text, source=source) for n, text in enumerate(texts)]
    last = check(articles).articles[-1].resolutions
    return next(r.place.admin for r in last if r.place and r.mention.text == "Troy")


def test_what_an_outlet_writes_tells_which_town_it_means() -> None:
    assert troy("echo")[0] == "Ohio"
    assert troy(None)[0] != "Ohio"


def test_a_home_that_is_given_is_not_learnt_again() -> None:
    articles = [Article(str(n), text, source="echo") for n, text in enumerate(MIAMI_VALLEY)]
    reader = Remembering(RECOGNIZER)
    assert learn(articles, reader, GAZETTEER, Hints(home=Position(20.0, 50.0))) == {}
    assert learn(articles, reader, GAZETTEER, Hints())["echo"].lat > 39


def test_an_article_shown_beforehand_is_recognised_once_and_then_anew() -> None:
    asked: list[str] = []

    class Counting:
        def recognize(self, article: Article, /) -> tuple[Mention, ...]:
            asked.append(article.id)
            return RECOGNIZER.recognize(article)

    reader, article = Remembering(Counting()), Article("a", "Rain fell on Lublin.")
    assert reader.show(article) == reader.recognize(article) == reader.recognize(article)
    assert asked == ["a", "a"]
