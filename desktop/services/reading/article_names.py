"""Bases that the casebook has not, by the short names that an article goes on to use for them."""

import re
from dataclasses import replace

from desktop.services.reading.gazetteer import key_of
from desktop.services.reading.proposal import Place
from desktop.services.reading.scene import Scene
from desktop.services.reading.text import Words

LEAST_CHARS = 4


def with_names_of_the_article(scenes: list[Scene]) -> list[Scene]:
    """Return the scenes of an article in which "Millerovo" means the "Millerovo airfield" too.

    Only names by which an unknown base is called once in full, and that begin with a capital.
    """
    short: dict[str, Place] = {}
    for scene in scenes:
        for place in scene.places:
            name = _short_name(place)
            if name:
                short.setdefault(name, place)
    if not short:
        return scenes
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, short))})(?![\w-])")
    return [_renamed(scene, pattern, short) for scene in scenes]


def _short_name(place: Place) -> str:
    if not place.is_base or place.base_id is not None:
        return ""
    words = place.name.split()
    name = words[0]
    is_name = len(name) >= LEAST_CHARS and name[0].isupper() and key_of(name) != ""
    return name if is_name and " in " not in place.name and " near " not in place.name else ""


def _renamed(scene: Scene, pattern: re.Pattern[str], short: dict[str, Place]) -> Scene:
    bases = [place for place in scene.places if place.is_base]
    found = []
    for match in pattern.finditer(scene.text):
        start, end = scene.start + match.start(), scene.start + match.end()
        if all(end <= place.words.start or place.words.end <= start for place in bases):
            base = short[match[0]]
            found.append(replace(base, words=Words(start, end, match[0]), sure=False))
    if not found:
        return scene
    kept = [
        place
        for place in scene.places
        if all(
            place.words.end <= new.words.start or new.words.end <= place.words.start
            for new in found
        )
    ]
    return replace(scene, places=sorted([*kept, *found], key=lambda place: place.words))
