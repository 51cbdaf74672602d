from datetime import date

from lxml import etree

from tests.factories import a_base, an_editing, an_event, since


def events(path):
    root = etree.fromstring(path.read_bytes())
    assert root.tag == "events"
    return {one.find("detail/contact").get("callsign"): one for one in root}


def times(event):
    return [event.get(name) for name in ("time", "start", "stale")]


def test_a_base_is_a_neutral_installation_with_its_error_in_metres(port, written):
    path, told = written(port.casebook, "cot")
    found = events(path)
    assert told.counts == {"bases": 2, "without_a_place": 1}
    harbour, field = found["Tartus <b>&amp;"], found["Field"]
    assert (harbour.get("type"), field.get("type")) == ("a-n-G-I-B-N", "a-n-G-I-B")
    assert harbour.get("uid") == f"basewatch-{port.port.id}"
    point = dict(harbour.find("point").attrib)
    assert point == {
        "lat": "34.9",
        "lon": "35.87",
        "hae": "9999999.0",
        "ce": "10.0",
        "le": "9999999.0",
    }
    assert field.find("point").get("ce") == "10000.0"
    assert harbour.findtext("detail/remarks") == (
        "naval base; posture: active; last evidence 2026-01-24"
    )


def test_it_goes_stale_so_many_days_after_the_last_evidence(port, written):
    found = events(written(port.casebook, "cot")[0])
    assert times(found["Field"]) == [
        "2026-01-27T12:00:00.000Z",
        "2026-01-26T00:00:00.000Z",
        "2026-02-06T00:00:00.000Z",
    ]


def test_what_nobody_reported_on_is_stale_at_once_and_no_day_is_too_far(casebook, written):
    silent, far = (a_base(name=name, lat=1.0, lon=2.0) for name in ("Silent", "Far"))
    late = since(date(2026, 1, 1), date(9999, 12, 30))
    an_editing(casebook).apply("Add", silent, far, an_event(far, when=late))
    path, told = written(casebook, "cot")
    found = events(path)
    assert told.counts == {"bases": 2}
    assert times(found["Silent"]) == ["2026-01-27T12:00:00.000Z"] * 3
    assert found["Silent"].findtext("detail/remarks").endswith("not assessed; no evidence")
    assert times(found["Far"])[1:] == ["2026-01-27T12:00:00.000Z", "9999-12-31T23:59:59.999Z"]
