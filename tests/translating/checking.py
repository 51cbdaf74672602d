"""Finds what is wrong in the files of the translations."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from tests.translating.files import LANGUAGES, translations
from tests.translating.manual import head_of, left_behind

_PLACES = re.compile(r"\{(\w*)(?::[^}]*)?\}|%Ln")
FORMS_OF = {"ar": 6, "ru": 3}
COMPLETE = frozenset({"ar", "ru"})
"""Languages of which nothing may be left in English: add one when its last text is done."""


def report() -> str:
    """Return how much is translated, and what is wrong with it, a line each."""
    lines = []
    for language in LANGUAGES:
        found = list(_messages(language))
        left = sum(not is_finished(message) for _, message in found)
        lines.append(f"{language}: {len(found) - left:,} of {len(found):,} translated")
        lines += faults(language)
        lines += [
            f"{language}: {page.name} of Help is of another state of the English page: translate"
            f" what changed, then put this line at its top: {head_of(page)}"
            for page in left_behind(language)
        ]
    return "\n".join(lines)


def _messages(language: str) -> Iterator[tuple[str, ET.Element]]:
    for context in translations(language):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message


def unfinished(language: str) -> list[str]:
    """Return what is not translated yet, as "context: text"."""
    return [
        f"{context}: {message.findtext('source')}"
        for context, message in _messages(language)
        if not is_finished(message)
    ]


def is_finished(message: ET.Element) -> bool:
    """Tell whether a translation is there and not marked as unfinished."""
    translation = message.find("translation")
    assert translation is not None
    return translation.get("type") != "unfinished" and bool("".join(translation.itertext()).strip())


def faults(language: str) -> list[str]:
    """Return what a translation lost of its text: a place for a value, a form of a plural."""
    found = []
    for context, message in _messages(language):
        if not is_finished(message):
            continue
        source = message.findtext("source") or ""
        for why in _wrong(source, message, FORMS_OF[language]):
            found.append(f"{language}: {context}: “{source}”: {why}")
    return found


def _wrong(source: str, message: ET.Element, forms: int) -> Iterator[str]:
    translation = message.find("translation")
    assert translation is not None
    told = [form.text or "" for form in translation.iter("numerusform")]
    if message.get("numerus") == "yes":
        if len(told) != forms or not all(form.strip() for form in told):
            yield f"{forms} forms are needed, each with a text"
        # Arabic says none, one and two without a figure.
        told = told[3:] if forms == 6 else told
    for text in told or [translation.text or ""]:
        if sorted(set(_PLACES.findall(source))) != sorted(set(_PLACES.findall(text))):
            yield f"the places for values are not the same in “{text}”"
        if ("%Ln" in source) != ("%Ln" in text):
            yield f"%Ln is not the same in “{text}”"
        if _mnemonics(source) and not _mnemonics(text):
            yield f"the key after & is missing in “{text}”"
        if source.endswith("…") != text.endswith("…"):
            yield f"the … at the end is not the same in “{text}”"


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?!&)\w", text))
