"""Reads a saved web page: its text and what its head says about it; nothing is ever fetched."""

import html
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from html.parser import HTMLParser
from typing import Any

import nh3

from desktop.services.intake.heading import day_in
from desktop.services.intake.taken import IntakeRefused, TakenIn

_BLOCKS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "li",
        "blockquote",
        "pre",
        "td",
        "div",
        "section",
        "article",
        "br",
        "tr",
        "figcaption",
    ]
)
_LEFT_OUT = {
    "script", "style", "nav", "footer", "aside", "form", "button", "noscript", "svg", "iframe",
    "template", "select", "figure", "title",
}  # fmt: skip
_KEPT = {
    "p", "h1", "h2", "h3", "h4", "li", "ul", "ol", "blockquote", "pre", "br", "article", "div",
    "section", "td", "tr", "table", "b", "i", "em", "strong", "a", "span", "main", "body",
}  # fmt: skip
_TITLES = ("og:title", "twitter:title")
_PUBLISHERS = ("og:site_name", "application-name", "publisher")
_AUTHORS = ("author", "article:author", "byl")
_DAYS = ("article:published_time", "date", "pubdate", "dc.date", "dcterms.created", "publishdate")
# An end is never left out of these, so that each begins inside those that are open.
_NESTED = re.compile(
    r"<(/?)(?:div|section|article|main|blockquote|span|table|ul|ol)\b", re.IGNORECASE
)
# The time that cleaning takes grows with the square of the depth: 35 s at 100,000.
_MOST_DEPTH = 5_000
_LEAST_PARAGRAPH_CHARS = 2
_ARTICLE_BEGINS = re.compile(r"<(article|main)\b", re.IGNORECASE)
_ARTICLE_ENDS = {
    name: re.compile(rf"</{name}\s{{0,9}}>", re.IGNORECASE) for name in ("article", "main")
}


class _Head(HTMLParser):
    """Collects what the head of a page says: meta elements, the title, linked data."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.meta: dict[str, str] = {}
        self.title = ""
        self.address = ""
        self.linked: list[str] = []
        self.day = ""
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            name = (given.get("property") or given.get("name") or "").lower()
            self.meta.setdefault(name, given.get("content", ""))
        elif tag == "link" and given.get("rel") == "canonical":
            self.address = given.get("href", "")
        elif tag == "time" and not self.day:
            self.day = given.get("datetime", "")
        is_data = tag == "script" and given.get("type") == "application/ld+json"
        self._inside = "data" if is_data else "title" if tag == "title" else ""

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title" and not self.title:
            self.title = data.strip()
        elif self._inside == "data":
            self.linked.append(data)


class _Text(HTMLParser):
    """Collects the paragraphs of a cleaned page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._part(tag)

    def handle_data(self, data: str) -> None:
        self.paragraphs[-1] += data

    def _part(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.paragraphs.append("")


def read_page(source: str) -> TakenIn:
    """Return the text of a page with the heading that its own data gives.

    Raises:
        IntakeRefused: Where its parts are nested deeper than any page needs.
    """
    head = _Head()
    # The standard reader stops at markup that no page has; what stands before it is kept.
    with suppress(AssertionError):
        head.feed(source)
    data = _linked(head.linked)
    meta = head.meta
    published = (
        _day(data.get("datePublished"))
        or next((day for name in _DAYS if (day := _day(meta.get(name)))), None)
        or _day(head.day)
    )
    title = _one(meta, _TITLES) or str(data.get("headline") or "") or head.title
    return TakenIn(
        text=text_of(source),
        title=html.unescape(title).strip(),
        publisher=_one(meta, _PUBLISHERS) or _name(data.get("publisher")),
        byline=_name(data.get("author")) or _one(meta, _AUTHORS),
        published=published,
        url=head.address or meta.get("og:url", ""),
    )


def text_of(source: str) -> str:
    """Return the running text of a page: its article where it marks one, else its body.

    Raises:
        IntakeRefused: Where its parts are nested deeper than any page needs.
    """
    article = _article_of(source)
    if _is_too_deep(article):
        raise IntakeRefused("This web page cannot be read: its parts are nested too deep.")
    cleaned = nh3.clean(article, tags=_KEPT, clean_content_tags=_LEFT_OUT, attributes={})
    reader = _Text()
    reader.feed(cleaned)
    reader.close()
    tidy = (" ".join(one.split()) for one in reader.paragraphs)
    return "\n\n".join(one for one in tidy if len(one) >= _LEAST_PARAGRAPH_CHARS)


def _article_of(source: str) -> str:
    """Return the first article that a page marks from its beginning to its end, else the page.

    Each end is looked for once: a page of nothing but beginnings would take minutes otherwise.
    """
    looked_for: set[str] = set()
    for begun in _ARTICLE_BEGINS.finditer(source):
        name = begun[1].lower()
        if name not in looked_for:
            looked_for.add(name)
            if ended := _ARTICLE_ENDS[name].search(source, begun.end()):
                return source[begun.start() : ended.end()]
    return source


def _is_too_deep(source: str) -> bool:
    depth = 0
    for tag in _NESTED.finditer(source):
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        if depth > _MOST_DEPTH:
            return True
    return False


def looks_like_html(text: str) -> bool:
    """Tell whether a text is markup."""
    return (
        re.search(r"<(?:!doctype html|html|body|head|article|div|p)\b", text[:4_000], re.I)
        is not None
    )


def _linked(scripts: list[str]) -> dict[str, Any]:
    """Return the first article that the page's linked data describes."""
    for script in scripts:
        try:
            found = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for one in _objects(found):
            if "headline" in one or "datePublished" in one:
                return one
    return {}


def _objects(found: Any) -> Iterator[dict[str, Any]]:
    if isinstance(found, list):
        for one in found:
            yield from _objects(one)
    elif isinstance(found, dict):
        yield found
        yield from _objects(found.get("@graph", []))


def _name(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value)))
    if isinstance(value, dict):
        return str(value.get("name", ""))
    return str(value or "")


def _one(meta: dict[str, str], names: tuple[str, ...]) -> str:
    found = next((meta[name] for name in names if meta.get(name)), "")
    return "" if found.startswith(("http://", "https://")) else found


def _day(text: Any) -> date | None:
    return day_in(str(text)[:10]) or day_in(str(text)) if text else None
