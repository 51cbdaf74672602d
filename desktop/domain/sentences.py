"""Where sentences begin and end, and which parts of a text are somebody else's words."""

import re

_END = re.compile(r"[.!?…؟۔。]+[\"'”’»)\]]*(?=\s|$)|。")
_BREAK = re.compile(r"\n[^\S\n]*\n\s*|\n\s*(?=[-*•–]\s|[^\Wa-z_])")
# Never the last word of a sentence.
_LEADING = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "gen",
        "lt",
        "maj",
        "col",
        "capt",
        "sgt",
        "adm",
        "brig",
        "cdr",
    }
    | {"st", "vs", "cf", "ca", "approx", "e.g", "i.e", "viz", "incl", "esp"}
)
# Go on where a number follows.
_NUMBERED = frozenset(
    {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}
    | {"no", "nos", "fig", "vol", "ch", "p", "pp", "art", "para"}
)
# As single letters ("U.S.", "V. Putin"), these may end one: what follows tells.
_EITHER = frozenset({"etc", "al"})
_INITIAL = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")
_STARTERS = frozenset(
    {"a", "an", "the", "this", "that", "these", "those", "there", "it", "its", "he", "she", "they"}
    | {"we", "our", "in", "on", "at", "by", "for", "from", "as", "if", "and", "but", "however"}
    | {"no", "not", "two", "some", "one", "both", "after", "before", "since", "when", "while"}
    | {"confidence"}
)
_LAST_WORD = re.compile(r"[^\s(\[“”\"'‘’]+$")
_FIRST_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
# How far a look around a full stop reaches: a pasted page must not be read anew at each.
_LOOK_CHARS = 60
_QUOTES = (
    re.compile(r"“[^“”\n]*(?:“[^“”\n]*”[^“”\n]*)*”"),
    re.compile(r"„[^„“”\n]*[“”]"),
    re.compile(r"«[^«»\n]*»"),
    re.compile(r"\"[^\"\n]*\""),
    # A single mark is an apostrophe unless it opens after a space and closes before one.
    re.compile(r"(?<![^\s(\[])[‘'][^\n‘]{0,400}?[^\s][’'](?![^\W_])"),
)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return where each sentence of a text begins and ends, in characters.

    Abbreviations ("Jan.", "U.S.", "e.g.") end none unless what follows begins one; an empty line,
    a list's mark or a capital on a new line begins one whether or not a full stop is there.
    """
    found = []
    for start, end in _blocks(text):
        begun = start
        for mark in _END.finditer(text, start, end):
            if mark.end() < end and _goes_on(text, begun, mark, end):
                continue
            found.append((begun, mark.end()))
            begun = _skip_space(text, mark.end(), end)
        found.append((begun, end))
    return tuple(piece for piece in found if piece[0] < piece[1])


def without_quotations(text: str) -> str:
    """Return a text of the same length with blanks for what stands in quotation marks.

    A mark that nothing closes before the end of its line quotes nothing.
    """
    for pattern in _QUOTES:
        text = pattern.sub(lambda found: " " * len(found[0]), text)
    return text


def _blocks(text: str) -> list[tuple[int, int]]:
    """Return the paragraphs and list items of a text, without space around them."""
    blocks = []
    begun = _skip_space(text, 0, len(text))
    last = len(text.rstrip())
    for found in _BREAK.finditer(text, begun, last):
        blocks.append((begun, _without_space(text, begun, found.start())))
        begun = found.end()
    blocks.append((begun, last))
    return blocks


def _goes_on(text: str, begun: int, mark: re.Match[str], end: int) -> bool:
    """Tell whether a sentence goes on after what looks like its end."""
    next_start = _skip_space(text, mark.end(), end)
    after = text[next_start : min(next_start + _LOOK_CHARS, end)].lstrip("\"'“‘«([„")
    if after[:1].islower():
        return True
    before = _LAST_WORD.search(text[max(begun, mark.start() - _LOOK_CHARS) : mark.start()])
    if mark[0] != "." or before is None:
        return False
    word = before[0].casefold()
    if word in _LEADING:
        return True
    if word in _NUMBERED:
        return after[:1].isdigit()
    if word in _EITHER or _INITIAL.fullmatch(before[0]):
        follower = _FIRST_WORD.match(after)
        return follower is not None and follower[0].casefold() not in _STARTERS
    return False


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _without_space(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
