"""Texts of two megabytes that widgets which lay out all of a text stand still over."""

import random

MEGABYTES_2 = 2_000_000


def huge_texts(length: int = MEGABYTES_2) -> dict[str, str]:
    """Return texts of so many characters, or a few fewer, by what is hard about them."""
    mixed = "abc \n\tقا\u0301😀\u202e1基"
    made = {
        "one sign": "x",
        "line ends": "\n",
        "short lines": "a\n",
        "double ends": "\r\n",
        "paragraph signs": "\u2029",
        "right to left": "القامشلي قافلة ",
        "marks on letters": "e\u0301\u0302\u0303\u0301\u0302\u0303",
        "marks alone": "\u0301",
        "emoji": "👩\u200d🚀",
        "tabs": "\t",
        "turned round": "\u202ea",
        "no spaces": "基ที่ق",
        "unseen signs": "\u2063",
    }
    texts = {name: part * (length // len(part)) for name, part in made.items()}
    # It holds the very signs by which long lines are broken for showing.
    texts["our own break"] = "\u200c\u2063\n" + "x" * (length - 3)
    texts["of everything"] = "".join(random.Random(1).choices(mixed, k=length))
    return texts
