"""Land boundaries as the profiles of the Factbook tell them, read into pairs of countries with their lengths."""

import json
import zipfile

from compare_factbook import REASONS, lengths_km, profiles

from tests.geo.land_borders import CLAIMED, pairs


def profile(name, domain, **listed):
    return {
        "Government": {"Country name": {"conventional short form": {"text": name}}},
        "Communications": {"Internet country code": {"text": domain}},
        "Geography": {"Land boundaries": {key.replace("_", " "): {"text": text} for key, text in listed.items()}},
    }


def test_both_profiles_of_a_pair_tell_its_length():
    poland = profile("Poland", ".pl", border_countries="Belarus 375 km")
    belarus = profile("Belarus", ".by", border_countries="Poland 1,418.25 km")
    assert lengths_km({"pl": poland, "bo": belarus}) == {("BY", "PL"): [375.0, 1418.25]}


def test_parts_of_a_border_add_up_and_what_stands_in_brackets_is_passed_over():
    spain = profile(
        "Spain", ".es", border_countries="Gibraltar 1.2 km; Morocco (Ceuta) 8 km and Morocco (Melilla) 10.5 km"
    )
    others = {"mo": profile("Morocco", ".ma"), "gi": profile("Gibraltar", ".gi")}
    assert lengths_km({"sp": spain, **others}) == {("ES", "GI"): [1.2], ("ES", "MA"): [18.5]}


def test_a_comma_parts_countries_and_thousands_alike():
    sahara = profile(
        "Western Sahara", ".eh", border_countries="Algeria 41 km, Morocco 1,444 km (of which 4 km is sand)"
    )
    others = {"ag": profile("Algeria", ".dz"), "mo": profile("Morocco", ".ma")}
    assert lengths_km({"wi": sahara, **others}) == {("DZ", "EH"): [41.0], ("EH", "MA"): [1444.0]}


def test_two_profiles_of_one_country_are_one_side():
    gaza, bank = (profile(name, ".ps", border_countries="Israel 30 km") for name in ("Gaza Strip", "West Bank"))
    israel = profile("Israel", ".il", border_countries="Gaza Strip 31 km; West Bank 29 km")
    assert lengths_km({"gz": gaza, "we": bank, "is": israel}) == {("IL", "PS"): [60.0, 60.0]}


def test_regions_of_the_world_are_no_countries(tmp_path):
    archive = tmp_path / "profiles.whl"
    with zipfile.ZipFile(archive, "w") as wheel:
        for stem in ("pl", "ee"):
            wheel.writestr(f"data/europe/{stem}.json", json.dumps(profile("Poland", ".pl")))
    assert list(profiles(archive)) == ["pl"]


def test_reasons_are_given_for_pairs_that_the_list_by_hand_knows():
    assert REASONS.keys() - {("CA", "DK")} <= pairs() | CLAIMED
