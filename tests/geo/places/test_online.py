"""A geocoder behind the gazetteer is asked only when it must be, and nothing that it answers can do harm."""

import json
import logging
from time import monotonic

import pytest
from geopy.location import Location
from geopy.point import Point

import geo
from geo.errors import BadInput, DamagedData
from geo.places.answers import Answers
from geo.places.asking import Patient
from geo.places.gazetteer import shipped
from geo.places.online import Behind, online
from geo.places.provider import NOMINATIM, Provider, credit_of, credits_of
from tests.geo.places.nominatim_server import Reply, found, serving, somewhere

QUICK = Provider("Nominatim", "© OpenStreetMap contributors (ODbL)", "terms.example", delay_s=0.0)
CREDIT = "Nominatim (online), © OpenStreetMap contributors (ODbL), terms.example"


@pytest.fixture
def waited():
    return []


@pytest.fixture
def behind(waited):
    """Make a gazetteer with a server behind it that is asked at once and given up after half a second."""

    def make(server, answers=None, delay_s=0.0):
        patient = Patient(server.geocoder(), delay_s=delay_s, timeout_s=0.5, wait=waited.append)
        return Behind(shipped(), patient, QUICK, answers)

    return make


def test_an_unknown_name_is_asked_for_once_and_a_known_one_never(behind):
    with serving(Zzyzkowo=found(somewhere())) as server:
        known = behind(server)
        assert known.lookup("Jinan") == shipped().lookup("Jinan")
        place = known.lookup("Zzyzkowo")[0].place
        assert known.lookup("ZZYZKOWO")[0].place == place
        assert (place.name, place.position, place.feature_code) == ("Zzyzkowo", geo.Position(20.5, 52.25), "P.PPL")
        assert 8_000 < place.radius_m < 10_000
        assert server.asked == ["Zzyzkowo"]
        assert server.agents == ["tests of howfar"]
        assert known.summary("Zzyzkowo") is None


def test_parts_of_names_and_words_are_not_asked_for(behind):
    with serving() as server:
        known = behind(server)
        for name in ("zzyzkowo mills", "", " ", "12", "...", "Z" * 300, "\ud800"):
            assert known.lookup(name) == ()
        assert server.asked == []


def test_an_article_is_judged_by_what_was_answered_and_says_so(behind, caplog):
    text = "Zzyzkowo lies 75 kilometers from Warsaw. Officials met in Zzyzkowo on Monday. Zzyzkowo is quiet."
    article = geo.Article("a", text, given=((0, 8), (33, 39), (58, 66)))
    with serving(Zzyzkowo=found(somewhere(lat="52.6", lon="20.2"))) as server:
        findings = geo.check(article, gazetteer=behind(server))
    measurement = findings[0].measurement
    assert 60_000 < measurement.distance_m < 80_000
    assert CREDIT in measurement.sources
    assert credits_of(r.place for r in findings.articles[0].resolutions if r.place) == (CREDIT,)
    assert CREDIT in findings.to_json()
    assert set(server.asked) == {"Zzyzkowo"}
    assert not caplog.records


def test_the_subject_of_a_claim_is_asked_for_though_no_recogniser_knows_its_name(behind):
    text = "Ivan Petrov said the village of Zzyzkowo lies 75 kilometers from Warsaw. A camp is 5 km from Novy Zzyzkow."
    with serving(Zzyzkowo=found(somewhere(lat="52.6", lon="20.2"))) as server:
        findings = geo.check(text, gazetteer=behind(server))
    assert findings[0].claim.subject.resolution.place.name == "Zzyzkowo"
    assert CREDIT in findings[0].measurement.sources
    assert "Zzyzkowo" in [r.mention.text for r in findings.articles[0].resolutions]
    assert server.asked.count("Zzyzkowo") == 1
    assert set(server.asked) <= {"Zzyzkowo", "Novy Zzyzkow", "Zzyzkow"}


def test_only_places_asked_for_online_have_such_a_credit():
    assert credit_of(shipped().lookup("Jinan")[0].place) is None
    with pytest.raises(BadInput, match="colon"):
        Provider("Mine", "© me", "https://me.example")
    assert ":" not in NOMINATIM.credit


BAD = {
    "nothing": Reply(b"[]"),
    "null": Reply(b"null"),
    "no JSON": Reply(b"<html><body>Please come back later</body></html>", headers={"Content-Type": "text/html"}),
    "half of it": Reply(json.dumps([somewhere()]).encode()[:-9]),
    "less than said": Reply(b"[{", claimed_bytes=5000),
    "numbers": Reply(b"[1, 2]"),
    "text": Reply(b'"Zzyzkowo"'),
    "no position": found({"display_name": "Zzyzkowo"}),
    "position in words": found(somewhere(lat="north", lon="east")),
    "position none": found(somewhere(lat=None, lon=None)),
    "not a number": found(somewhere(lat="nan")),
    "infinite": found(somewhere(lon="inf")),
    "beyond the pole": found(somewhere(lat="91")),
    "once more round": found(somewhere(lon="500")),
    "a list": found(somewhere(lat=[52], lon={})),
    "nested": Reply(b"[" * 100_000),
    "a long number": Reply(b"[" + b"9" * 10_000 + b"]"),
    "not UTF-8": Reply(b"\xff\xfe[]"),
    "an error": Reply(b'{"error": "bad request"}'),
    "no name": found(somewhere(name="")),
    "a name of controls": found(somewhere(name="\x00\x1b\u202e")),
    "500": Reply(b"oops", status=500),
    "403": Reply(b"blocked", status=403),
    "404": Reply(b"", status=404),
}


@pytest.mark.parametrize("reply", BAD.values(), ids=BAD)
def test_rubbish_is_no_place(behind, reply, caplog):
    with serving(Zzyzkowo=reply) as server:
        known = behind(server)
        assert known.lookup("Zzyzkowo") == ()
        assert known.lookup("Zzyzkowo") == ()
        assert server.asked == ["Zzyzkowo"]
    assert len(caplog.records) == len(known.failures) <= 1
    assert all("\n" not in reason and len(reason) <= 200 for reason in known.failures.values())


def test_a_failure_is_told_once_by_the_name_asked(behind, caplog):
    with serving(Zzyzkowo=Reply(b"oops", status=500)) as server:
        known = behind(server)
        known.lookup("Zzyzkowo")
        known.lookup("Zzyzkowo")
    assert known.failures == {"Zzyzkowo": "GeocoderServiceError: status 500"}
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert "Nominatim could not say where 'Zzyzkowo' is" in caplog.text


@pytest.mark.parametrize(
    "reply",
    [Reply(pause_s=1.0), Reply(b"[" + b" " * 1000 + b"]", drip_s=0.02)],
    ids=["says nothing", "drips"],
)
def test_a_slow_server_is_given_up(behind, reply):
    begun = monotonic()
    with serving(Zzyzkowo=reply) as server:
        known = behind(server)
        assert known.lookup("Zzyzkowo") == ()
        assert monotonic() - begun < 0.9
    assert "GeocoderTimedOut" in known.failures["Zzyzkowo"]


def test_a_gigantic_answer_is_not_read_to_its_end(behind):
    with serving(Zzyzkowo=Reply(b"[" + b" " * 30_000_000 + b"]")) as server:
        known = behind(server)
        assert known.lookup("Zzyzkowo") == ()
    assert "longer than 2 MB" in known.failures["Zzyzkowo"]


def test_ten_of_many_answers_are_kept(behind):
    with serving(Zzyzkowo=found(*[somewhere(name=f"Zzyzkowo {n}") for n in range(2000)])) as server:
        places = [match.place for match in behind(server).lookup("Zzyzkowo")]
    assert [place.name for place in places] == [f"Zzyzkowo {n}" for n in range(10)]
    assert len({place.id for place in places}) == 10


def test_too_many_requests_is_waited_for_as_long_as_the_server_says(behind, waited):
    busy = Reply(b"", status=429, headers={"Retry-After": "7"})
    with serving(Zzyzkowo=[busy, found(somewhere())]) as server:
        assert behind(server).lookup("Zzyzkowo")[0].place.name == "Zzyzkowo"
    assert waited == [7]


def test_without_retry_after_the_pause_doubles_and_ends(behind, waited):
    with serving(Zzyzkowo=Reply(b"", status=429)) as server:
        known = behind(server, delay_s=0.1)
        assert known.lookup("Zzyzkowo") == ()
        assert len(server.asked) == 3
    assert waited == [0.1, 0.2]
    assert "GeocoderRateLimited" in known.failures["Zzyzkowo"]


@pytest.mark.parametrize("after", ["86400", "Fri, 31 Dec 2100 23:59:59 GMT"])
def test_a_pause_too_long_is_not_waited_for(behind, waited, after):
    with serving(Zzyzkowo=Reply(b"", status=429, headers={"Retry-After": after})) as server:
        assert behind(server).lookup("Zzyzkowo") == ()
        assert len(server.asked) == 1
    assert waited == []


def test_after_three_failures_in_a_row_nobody_is_asked_any_more(behind):
    with serving(**{f"Zzyzkowo {n}": Reply(b"", status=500) for n in range(3)}) as server:
        known = behind(server)
        for n in range(6):
            known.lookup(f"Zzyzkowo {n}")
        assert len(server.asked) == 3
    assert known.failures["Zzyzkowo 5"] == "not asked, for 3 questions in a row failed"


def test_questions_keep_the_distance_that_the_provider_asks_for():
    with serving() as server:
        known = Behind(shipped(), Patient(server.geocoder(), delay_s=0.2), QUICK)
        begun = monotonic()
        for name in ("Zzyzkowo", "Zzyzkava", "Zzyzkinsk"):
            known.lookup(name)
        assert monotonic() - begun >= 0.4
        assert len(server.asked) == 3


def test_nobody_is_followed_to_another_host(behind):
    with serving(Zzyzkowo=found(somewhere())) as elsewhere:
        there = f"http://localhost:{elsewhere.domain.partition(':')[2]}/search?q=Zzyzkowo"
        with serving(Zzyzkowo=Reply(b"", status=302, headers={"Location": there})) as server:
            assert behind(server).lookup("Zzyzkowo") == ()
        assert elsewhere.asked == []


@pytest.mark.parametrize("where", ["file:///etc/passwd", "ftp://127.0.0.1/", "//", "http://[", "/search?q=Zzyzkowo"])
def test_redirects_to_anything_else_or_in_a_circle_are_no_place(behind, where):
    with serving(Zzyzkowo=Reply(b"", status=302, headers={"Location": where})) as server:
        assert behind(server).lookup("Zzyzkowo") == ()


HOSTILE = {
    "<script>alert(1)</script>, Poland": "<script>alert(1)</script>",
    "Zzyz\x00ko\x1b[2Jwo\u202e\nPoland": "Zzyzko[2Jwo Poland",
    "Z" * 1_000_000: "Z" * 200,
    "=HYPERLINK('http://a.example')": "=HYPERLINK('http://a.example')",
}


@pytest.mark.parametrize(("told", "kept"), HOSTILE.items(), ids=range(len(HOSTILE)))
def test_a_hostile_name_is_kept_as_plain_text_of_one_line(behind, told, kept):
    with serving(Zzyzkowo=found(somewhere(name=told, boundingbox=["a", {}, None, "nan"]))) as server:
        place = behind(server).lookup("Zzyzkowo")[0].place
    assert (place.name, place.radius_m) == (kept, 1000.0)


def test_answers_are_kept_on_disk_also_that_there_is_none(tmp_path):
    cache = tmp_path / "answers.sqlite"
    with serving(Zzyzkowo=found(somewhere())) as server:
        for _ in range(2):
            known = online(server.geocoder(), QUICK, cache=cache)
            assert known.lookup("Zzyzkowo")[0].place.position.lat == 52.25
            assert known.lookup("The ZZYZKOWO")[0].place.position.lat == 52.25
            assert known.lookup("Zzyzkinsk") == ()
        assert server.asked == ["Zzyzkowo", "Zzyzkinsk"]


def test_failures_are_not_kept(tmp_path):
    cache = tmp_path / "answers.sqlite"
    with serving(Zzyzkowo=[Reply(b"", status=500), found(somewhere())]) as server:
        assert online(server.geocoder(), QUICK, cache=cache).lookup("Zzyzkowo") == ()
        assert online(server.geocoder(), QUICK, cache=cache).lookup("Zzyzkowo")


def test_answers_grow_old_and_those_of_nothing_sooner(tmp_path):
    day = [0.0]
    answers = Answers(tmp_path / "a.sqlite", days=90, empty_days=7, now=lambda: 1e9 + day[0] * 86_400)
    answers.prepare()
    place = geo.Place("x:1", "Zzyzkowo", geo.Position(20.5, 52.25), 1000.0, "P.PPL")
    answers.put("p", "zzyzkowo", [place])
    answers.put("p", "zzyzkinsk", [])
    seen = {}
    for day[0] in (0, 6.9, 7.1, 89.9, 90.1, -1):
        seen[day[0]] = (answers.get("p", "zzyzkowo"), answers.get("p", "zzyzkinsk"))
    assert seen[6.9] == ((place,), ())
    assert seen[7.1] == seen[89.9] == ((place,), None)
    assert seen[90.1] == seen[-1] == (None, None)
    assert answers.get("another provider", "zzyzkowo") is None


@pytest.mark.parametrize("text", ["", "rubbish", "[[1]]", '[["a", "b", 500, 0, 1, "P"]]', "[" * 99_999, "null"])
def test_what_somebody_else_wrote_into_the_file_is_asked_for_again(tmp_path, text):
    answers = Answers(tmp_path / "a.sqlite")
    answers.prepare()
    with answers._connected() as connection:
        connection.execute("INSERT INTO answers VALUES ('p', 'n', ?, ?)", (answers.now(), text))
    assert answers.get("p", "n") is None


def test_a_file_that_is_none_of_answers_is_refused_at_once(tmp_path):
    (tmp_path / "letters.txt").write_text("Dear editor, " * 1000)
    for path in (tmp_path / "letters.txt", tmp_path, tmp_path / "none" / "a.sqlite"):
        with serving() as server, pytest.raises(DamagedData, match="cannot keep answers"):
            online(server.geocoder(), QUICK, cache=path)
    assert (tmp_path / "letters.txt").read_text().startswith("Dear editor")


def test_a_file_that_breaks_while_it_is_used_loses_no_answer(tmp_path):
    cache = tmp_path / "a.sqlite"
    with serving(Zzyzkowo=found(somewhere())) as server:
        known = online(server.geocoder(), QUICK, cache=cache)
        cache.write_bytes(b"no more a database" * 500)
        assert known.lookup("Zzyzkowo")[0].place.name == "Zzyzkowo"
    assert "cannot be kept" in known.failures["Zzyzkowo"]


class Odd:
    """A geocoder that is none of geopy's: answers or raises what it was given."""

    def __init__(self, answer):
        self.answer = answer

    def geocode(self, query, *, exactly_one, timeout):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.mark.parametrize("answer", [[object()], "rubbish", {}, 7, RuntimeError("broken"), ZeroDivisionError()])
def test_whatever_another_geocoder_does_the_article_goes_on(answer):
    assert Behind(shipped(), Patient(Odd(answer), delay_s=0.0), QUICK).lookup("Zzyzkowo") == ()


def test_any_geocoder_of_geopys_kind_will_do():
    known = Behind(shipped(), Patient(Odd([Location("Zzyzkowo", Point(52, 20), {})]), delay_s=0.0), QUICK)
    assert known.lookup("Zzyzkowo")[0].place.position == geo.Position(20, 52)
