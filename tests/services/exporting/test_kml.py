from lxml import etree

from desktop.domain.spans import DateSpan
from tests.factories import a_base, an_editing, an_event

NAMES = {"k": "http://www.opengis.net/kml/2.2"}


def placemarks(path):
    root = etree.fromstring(path.read_bytes())
    assert root.tag == "{http://www.opengis.net/kml/2.2}kml"
    return {
        one.findtext("k:name", None, NAMES): one for one in root.iterfind(".//k:Placemark", NAMES)
    }


def words(placemark, path):
    return placemark.findtext(path, None, NAMES)


def data(placemark):
    return {
        one.get("name"): one.findtext("k:value", None, NAMES)
        for one in placemark.iterfind(".//k:Data", NAMES)
    }


def test_bases_and_events_with_a_place_are_placemarks(port, written):
    path, told = written(port.casebook, "kml")
    found = placemarks(path)
    assert set(found) == {"Tartus <b>&amp;", "Field", "Moved <script>", "Since"}
    assert told.counts == {"bases": 2, "events": 2, "without_a_place": 2}
    harbour = found["Tartus <b>&amp;"]
    assert words(harbour, "k:Point/k:coordinates") == "35.87,34.9"
    assert data(harbour)["posture"] == "active"
    assert data(found["Field"])["posture"] == "not assessed"
    assert "last evidence" in data(found["Field"])
    several = found["Moved <script>"].findall("k:MultiGeometry/k:Point", NAMES)
    assert len(several) == 2


def test_a_day_is_a_stamp_and_what_still_held_has_no_end(port, written):
    found = placemarks(written(port.casebook, "kml")[0])
    assert words(found["Moved <script>"], "k:TimeStamp/k:when") == "2026-01-24"
    assert words(found["Since"], "k:TimeSpan/k:begin") == "2026-01-19"
    assert found["Since"].find("k:TimeSpan/k:end", NAMES) is None


def test_an_event_of_which_no_time_is_known_has_none(casebook, written):
    base = a_base(lat=1.0, lon=2.0)
    an_editing(casebook).apply("Add", base, an_event(base, when=DateSpan(words="\x01some day")))
    found = placemarks(written(casebook, "kml")[0])
    event = found["Flags seen"]
    assert event.find("k:TimeSpan", NAMES) is None
    assert event.find("k:TimeStamp", NAMES) is None
    assert data(event)["words"] == " some day"


def test_nothing_of_a_text_is_markup_in_what_a_viewer_shows(port, written):
    found = placemarks(written(port.casebook, "kml")[0])
    shown = words(found["Moved <script>"], "k:description")
    assert "&lt;img src=x&gt;" in shown
    assert "<img" not in shown
    assert "24 Jan 2026<br>from Tartus &lt;b&gt;&amp;amp;" in shown
