"""A record in the newer state that its row is in, with what the analyst made of it since."""

from dataclasses import replace

from desktop.domain.actor import Actor
from desktop.domain.event import Event
from desktop.domain.record import Record
from desktop.domain.report import Report


def newer_event(before: Record | None, event: Event) -> Event:
    """Return ``event``, whose state, bases and tags the analyst may have set."""
    if not isinstance(before, Event):
        return event
    return replace(
        event,
        state=before.state,
        significance=before.significance,
        place=event.place or before.place,
        bases=before.bases or event.bases,
        tags=_joined(before.tags, event.tags),
        private=before.private or event.private,
        marking=before.marking or event.marking,
        deleted_at=before.deleted_at,
    )


def newer_report(before: Record | None, report: Report) -> Report:
    """Return ``report``, whose status, text and translation the analyst may have added."""
    if not isinstance(before, Report):
        return report
    return replace(
        report,
        url=report.url or before.url,
        archive_url=report.archive_url or before.archive_url,
        retrieved_at=before.retrieved_at,
        text=report.text or before.text,
        status=before.status,
        status_reason=before.status_reason,
        translation=before.translation,
        supersedes=before.supersedes,
        tags=_joined(before.tags, report.tags),
        private=before.private or report.private,
        marking=before.marking or report.marking,
        deleted_at=before.deleted_at,
    )


def newer_actor(before: Record | None, actor: Actor) -> Actor:
    """Return ``actor``, which the analyst may have made part of another and named further."""
    if not isinstance(before, Actor):
        return actor
    return replace(
        actor,
        part_of=before.part_of,
        aliases=_joined(before.aliases, actor.aliases),
        private=before.private,
        marking=before.marking,
        deleted_at=before.deleted_at,
    )


def _joined(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*before, *after)))
