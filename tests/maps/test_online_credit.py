"""What was asked for online is credited wherever it is shown, and stays text there."""

import pytest

import geo
import maps
from geo.findings.lent import lent_by
from geo.places.asking import Patient
from geo.places.gazetteer import shipped
from geo.places.online import Behind
from geo.places.provider import NOMINATIM
from maps.report_pdf import pdf
from tests.geo.places.nominatim_server import found, serving, somewhere


def checked(**more):
    article = geo.Article("a", "Zzyzkowo lies 75 kilometers from Warsaw.", given=((0, 8), (33, 39)))
    with serving(Zzyzkowo=found(somewhere(**more))) as server:
        return geo.check(article, gazetteer=Behind(shipped(), Patient(server.geocoder(), delay_s=0.0), NOMINATIM))


@pytest.fixture(scope="module")
def findings():
    return checked()


def test_the_map_and_its_page_credit_who_was_asked(findings):
    assert lent_by(findings) == (NOMINATIM.credit,)
    html = maps.page(findings).html
    drawn = html[html.index('"drawn":') :]
    assert NOMINATIM.credit in drawn[: drawn.index("]")]


@pytest.mark.parametrize("form", ["text", "markdown", "html", "geojson", "csv", "json"])
def test_reports_and_tables_credit_who_was_asked(findings, form):
    said = " ".join(maps.report(findings, format=form).split())
    assert "Nominatim" in said
    assert NOMINATIM.attribution.partition(" ")[2] in said
    assert "operations" in said


def test_layers_and_the_folium_map_credit_who_was_asked(findings):
    import layers

    assert NOMINATIM.credit in layers.places(findings).attribution
    assert NOMINATIM.credit in layers.measurements(findings).frame.attrs["attribution"]
    assert "Nominatim" in maps.folium_map(findings).get_root().render()


def test_a_pdf_is_written_too(findings):
    assert pdf(findings).startswith(b"%PDF")


def test_nobody_is_credited_who_was_not_asked():
    assert lent_by(geo.check("Brest lies 6 km from the Polish border.")) == ()


def test_a_hostile_name_stays_text():
    findings = checked(name="<script>alert(1)</script>")
    assert "<script>alert" not in maps.page(findings).html
    assert "<script>alert" not in maps.report(findings, format="html")
