"""A report that was taken in and not read to its end, as text, to be gone on with later."""

from base64 import b64decode, b64encode
from datetime import date

from desktop.services.intake.taken import TakenIn

_WORDS = ("text", "title", "publisher", "byline", "url", "file_name")


def set_aside(taken: TakenIn) -> dict[str, str]:
    """Return all of a report that is worth keeping, by name."""
    state = {name: str(getattr(taken, name)) for name in _WORDS}
    if taken.published is not None:
        state["published"] = taken.published.isoformat()
    if taken.original:
        state["original"] = b64encode(taken.original).decode("ascii")
    return state


def taken_up(state: dict[str, str]) -> TakenIn | None:
    """Return the report that `set_aside` put aside, None where there is none or it is damaged."""
    if not state.get("text"):
        return None
    try:
        published = date.fromisoformat(state["published"]) if "published" in state else None
        original = b64decode(state.get("original", ""), validate=True)
    except ValueError:
        return None
    return TakenIn(
        text=state["text"],
        title=state.get("title", ""),
        publisher=state.get("publisher", ""),
        byline=state.get("byline", ""),
        url=state.get("url", ""),
        file_name=state.get("file_name", ""),
        published=published,
        original=original,
    )
