"""How the records of the method are kept: links, attachments, transfers, agreements and others."""

from datetime import date, datetime

from desktop.domain.ach import Rating
from desktop.domain.agreement import Agreement, AgreementOutcome
from desktop.domain.assessment import Assessment, Cell, CitedNote
from desktop.domain.attachment import Attachment
from desktop.domain.grading import Confidence, Likelihood
from desktop.domain.origin_link import OriginLink, Verdict
from desktop.domain.record import RecordKind
from desktop.domain.transfer import Transfer, TransferEnd, TransferEvidence
from desktop.domain.watch import WatchItem, WatchKind, WatchState
from desktop.store.columns import Amount, Plain, Ref, Span
from desktop.store.family import Child, Family

LINK = Family(
    kind=RecordKind.LINK,
    make=OriginLink,
    columns=(
        Ref("first", "source"),
        Ref("second", "source"),
        Plain("verdict", Verdict),
        Plain("reason"),
    ),
)

ATTACHMENT = Family(
    kind=RecordKind.ATTACHMENT,
    make=Attachment,
    columns=(
        Ref("report", "report"),
        Plain("file_name"),
        Plain("media_type"),
        Plain("size_bytes", int),
        Plain("sha256"),
        Plain("collected_by"),
        Plain("collected_at", datetime.fromisoformat),
        Ref("original_of", "attachment"),
    ),
)

TRANSFER = Family(
    kind=RecordKind.TRANSFER,
    make=Transfer,
    columns=(
        Ref("event", "event"),
        Plain("what"),
        Amount("quantity"),
        Ref("from_base", "base"),
        Plain("from_place"),
        Ref("to_base", "base"),
        Plain("to_place"),
        Span("departure"),
        Span("arrival"),
    ),
    children=(
        Child(
            field="evidence",
            table="transfer_note",
            columns=(Ref("note", "source_note"), Plain("end", TransferEnd)),
            make=TransferEvidence,
        ),
    ),
)

AGREEMENT = Family(
    kind=RecordKind.AGREEMENT,
    make=Agreement,
    columns=(
        Ref("event", "event"),
        Plain("terms"),
        Plain("start", date.fromisoformat),
        Plain("duration"),
        Plain("assumption"),
        Plain("outcome", AgreementOutcome),
        Plain("outcome_reason"),
        Ref("extends", "agreement"),
    ),
    children=(
        Child(field="parties", table="agreement_party", columns=(Ref("actor", "actor"),), make=str),
    ),
)

WATCH = Family(
    kind=RecordKind.WATCH,
    make=WatchItem,
    columns=(
        Plain("text"),
        Plain("kind", WatchKind),
        Plain("set_on", date.fromisoformat),
        Ref("base", "base"),
        Plain("due", date.fromisoformat),
        Plain("state", WatchState),
        Plain("outcome"),
        Ref("event", "event"),
        Ref("raised_by", "event"),
    ),
)

ASSESSMENT = Family(
    kind=RecordKind.ASSESSMENT,
    make=Assessment,
    columns=(
        Plain("set_on", date.fromisoformat),
        Plain("judgement"),
        Plain("likelihood", Likelihood),
        Plain("confidence", Confidence),
        Plain("basis"),
        Plain("alternatives"),
        Plain("would_change"),
        Ref("supersedes", "assessment"),
    ),
    children=(
        Child(field="bases", table="assessment_base", columns=(Ref("base", "base"),), make=str),
        Child(
            field="notes",
            table="assessment_note",
            columns=(Ref("note", "source_note"), Plain("is_for", bool)),
            make=CitedNote,
        ),
        Child(
            field="hypotheses",
            table="assessment_hypothesis",
            columns=(Plain("text"),),
            make=str,
        ),
        Child(
            field="cells",
            table="assessment_cell",
            columns=(
                Ref("note", "source_note"),
                Plain("hypothesis", int),
                Plain("rating", Rating),
            ),
            make=Cell,
        ),
    ),
)
