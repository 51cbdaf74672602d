"""How what is shown to others is kept: briefings and saved views."""

from datetime import datetime

from desktop.domain.briefing import Briefing, BriefingPage, Edit, PutPicture
from desktop.domain.record import RecordKind
from desktop.domain.saved_view import SavedView
from desktop.store.columns import Plain, Ref
from desktop.store.family import Child, Family

SAVED_VIEW = Family(
    kind=RecordKind.SAVED_VIEW, make=SavedView, columns=(Plain("name"), Plain("shown"))
)

BRIEFING = Family(
    kind=RecordKind.BRIEFING,
    make=Briefing,
    columns=(
        Plain("title"),
        Plain("cut_off", datetime.fromisoformat),
        Plain("frozen"),
        Plain("sha256"),
        Plain("choice"),
        Ref("replaces", "briefing"),
    ),
    children=(
        Child(
            field="pages",
            table="briefing_page",
            columns=(Plain("key"), Plain("is_left_out", bool), Plain("speaker_notes")),
            make=BriefingPage,
        ),
        Child(
            field="edits",
            table="briefing_edit",
            columns=(Plain("page"), Plain("what"), Plain("text")),
            make=Edit,
        ),
        Child(
            field="pictures",
            table="briefing_picture",
            columns=(Plain("page"), Plain("sha256"), Plain("words")),
            make=PutPicture,
        ),
    ),
)
