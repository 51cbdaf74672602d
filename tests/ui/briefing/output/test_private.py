"""Nothing private is in any file that a briefing is written to, looked through byte by byte."""

from io import BytesIO
from zipfile import ZipFile, is_zipfile

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from desktop.domain.briefing import BriefingPage, PutPicture
from desktop.services.briefing.build import build
from desktop.services.briefing.choice import Choice
from desktop.services.briefing.edition import edition
from desktop.ui.briefing.output.export import DOCUMENTS, IMAGES
from tests.editions import CUT_OFF
from tests.factories import a_casebook, an_editing
from tests.private_casebook import WORD, PrivateCasebook

PUBLIC = "Trucks"


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    casebook = a_casebook(tmp_path_factory.mktemp("private"))
    story = PrivateCasebook()
    editing = an_editing(casebook)
    story.fill(editing)
    editing.seed("Pointing", *story.pointing())
    try:
        content = build(casebook.reader, Choice(title="The north"), CUT_OFF)
    finally:
        casebook.close()
    pages = [BriefingPage(key=one.key, speaker_notes="Begin here") for one in content.pages]
    put = [PutPicture(page="title", sha256="0" * 64, words="A picture")]
    return edition(content, pages, pictures=put)


def unpacked(content):
    """Yield everything that is in a file: its bytes, its parts, its streams, its words."""
    yield content
    if is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as file:
            for name in file.namelist():
                yield name.encode()
                yield file.read(name)
    elif content.startswith(b"%PDF"):
        reader = PdfReader(BytesIO(content))
        for number in range(1, int(reader.trailer["/Size"])):
            held = reader.get_object(number)
            yield repr(held).encode()
            if isinstance(held, StreamObject):
                yield held.get_data()
        for page in reader.pages:
            yield " ".join(page.extract_text().split()).encode()


def forms_of(word):
    """Return a word as files may hold it."""
    return [one.encode(coding) for one in (word, word.lower()) for coding in ("utf-8", "utf-16-be")]


@pytest.mark.parametrize("ending", [*DOCUMENTS, *IMAGES])
def test_the_planted_word_is_in_no_part_of_a_file(export, told, ending, tmp_path):
    for path in export.write(told, tmp_path / f"b{ending}"):
        parts = list(unpacked(path.read_bytes()))
        for part in parts:
            assert not any(form in part for form in forms_of(WORD)), path.name
    if ending not in IMAGES:
        # What is public is found that way.
        assert any(form in part for part in parts for form in forms_of(PUBLIC))


def test_what_is_looked_for_would_be_found(export, told, tmp_path):
    pages = [BriefingPage(key=one.key, speaker_notes=WORD) for one in told.content.pages]
    export.write(edition(told.content, pages), tmp_path / "b.pptx")
    parts = unpacked((tmp_path / "b.pptx").read_bytes())
    assert any(WORD.encode() in part for part in parts)
