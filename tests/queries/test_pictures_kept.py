"""The pictures of reports that a page may show, and what was saved since a record was added."""

from dataclasses import replace

from desktop.domain.record import RecordKind
from desktop.domain.saved_view import SavedView
from desktop.queries.attachments import picture_content, pictures_kept
from desktop.queries.public import PublicReader
from desktop.queries.since import saves_since
from desktop.services.attachments import Attaching
from tests.factories import a_base, a_report, a_source, an_id

PNG = b"\x89PNG\r\n\x1a\n and what follows"
JPEG = b"\xff\xd8\xff and what follows"


def two_reports(edits):
    source = a_source()
    first, second = a_report(source, title="First"), a_report(source, title="Second")
    edits.apply("Reports", source, first, second)
    return first, second


def test_each_picture_of_a_live_report_is_listed_once_the_latest_first(kept, edits):
    first, second = two_reports(edits)
    attaching = Attaching(edits)
    attaching.attach(first.id, "gate.png", PNG)
    attaching.attach(first.id, "notes.txt", b"no picture")
    attaching.attach(second.id, "runway.jpg", JPEG)
    attaching.attach(second.id, "again.png", PNG)
    reader = kept.reader()
    found = pictures_kept(reader)
    assert [(one.file_name, one.report) for one in found] == [
        ("again.png", "Second"),
        ("runway.jpg", "Second"),
    ]
    assert picture_content(reader, found[0].sha256) == PNG
    assert picture_content(reader, "0" * 64) is None
    reader.close()


def test_what_is_private_or_in_the_trash_is_no_picture(kept, edits):
    first, second = two_reports(edits)
    attaching = Attaching(edits)
    hidden = attaching.attach(first.id, "gate.png", PNG)
    gone = attaching.attach(second.id, "runway.jpg", JPEG)
    edits.apply("Hide", replace(first, private=True))
    edits.trash("Delete", gone)
    with PublicReader(kept.reader) as public:
        assert pictures_kept(public.reader) == ()
        assert picture_content(public.reader, hidden.sha256) is None


def test_saves_are_counted_from_the_one_that_added_a_record(kept, edits):
    edits.apply("Before", a_base())
    view = SavedView(id=an_id(), name="The north")
    edits.apply("Save view", view)
    reader = kept.reader()
    assert saves_since(reader, view.id) == 0
    edits.apply("Rename", replace(view, name="The far north"))
    edits.apply("Two at once", a_base(), a_base())
    edits.apply("Another", a_base())
    reader.close()
    reader = kept.reader()
    assert saves_since(reader, view.id) == 2
    assert saves_since(reader, an_id()) == 0
    assert reader.get(RecordKind.SAVED_VIEW, view.id) is not None
    reader.close()
