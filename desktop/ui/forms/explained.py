"""Choices that need a sentence besides their words: it is told where the pointer rests on them."""

from desktop.domain.note import Basis
from desktop.domain.origin_link import Verdict
from desktop.ui.forms.fields import WordField
from desktop.ui.labels import show_tool_tip
from desktop.ui.saying import translate


def basis_field() -> WordField:
    """Return the choice of how an origin can know."""
    field = WordField(Basis)
    words = translate(
        "Explained",
        "How whoever said it first can know it: saw it, was told, has it in writing, or concluded"
        " it. Unknown where the report does not say.",
    )
    show_tool_tip(field, words)
    return field


def verdict_field() -> WordField:
    """Return the choice of what two sources are to each other."""
    field = WordField(Verdict)
    words = translate(
        "Explained",
        "Same: one and the same. Derived: the first takes it from the other. Independent: neither"
        " takes it from the other. Unknown: they may be the same.",
    )
    show_tool_tip(field, words)
    return field
