"""The names of undo steps in the user's language; the names of records in them stay as they are.

A form names its step as the window speaks. The layers below do in English: "Delete event: A".
"""

from desktop.ui.saying import translate, worded


def step_words(label: str) -> str:
    """Return the name of a step; what is not known stays as it is."""
    # Files and people may have any name.
    for before, form in (
        ("Import ", translate("Steps", "Import {0}")),
        ("Merge pack of ", translate("Steps", "Merge pack of {0}")),
    ):
        if label.startswith(before):
            return form.format(label.removeprefix(before))
    head, colon, rest = label.partition(": ")
    verb, _space, what = head.partition(" ")
    if verb == "Merge" and " into " in rest:
        rest = translate("Steps", "{0} into {1}").format(*rest.rsplit(" into ", 1))
    kinds = _of_kinds().get(verb, "") if what else ""
    said = _alone().get(head) or kinds.format(worded(what)) or head
    return f"{said}{colon}{rest}"


def _alone() -> dict[str, str]:
    return {
        "Arrange pages": translate("Steps", "Arrange pages"),
        "Attach file": translate("Steps", "Attach file"),
        "Edit page": translate("Steps", "Edit page"),
        "Example casebook": translate("Steps", "Example casebook"),
        "Put picture on page": translate("Steps", "Put picture on page"),
        "Save view": translate("Steps", "Save view"),
    }


def _of_kinds() -> dict[str, str]:
    """Return what is done to records of a kind, by its word."""
    return {
        "Accept": translate("Steps", "Accept {0}"),
        "Add": translate("Steps", "Add {0}"),
        "Build": translate("Steps", "Build {0}"),
        "Delete": translate("Steps", "Delete {0}"),
        "Edit": translate("Steps", "Edit {0}"),
        "Merge": translate("Steps", "Merge {0}"),
        "Rebuild": translate("Steps", "Rebuild {0}"),
        "Restore": translate("Steps", "Restore {0}"),
        "Tag": translate("Steps", "Tag {0}"),
        "Untag": translate("Steps", "Untag {0}"),
    }
