"""The code lists of ACLED, and which kind of event each stands for."""

from desktop.domain.event import EventKind

ATTACKS = ("Battles", "Explosions/Remote violence", "Violence against civilians")

# Sub-types by their type.
SUB_TYPES = {
    "Battles": (
        "Armed clash",
        "Government regains territory",
        "Non-state actor overtakes territory",
    ),
    "Explosions/Remote violence": (
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
    ),
    "Protests": (
        "Peaceful protest",
        "Protest with intervention",
        "Excessive force against protesters",
    ),
    "Riots": ("Violent demonstration", "Mob violence"),
    "Strategic developments": (
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
    ),
    "Violence against civilians": (
        "Sexual violence",
        "Attack",
        "Abduction/forced disappearance",
    ),
}
_BY_SUB_TYPE = {
    "Government regains territory": EventKind.CONTROL_CHANGE,
    "Non-state actor overtakes territory": EventKind.CONTROL_CHANGE,
    "Non-violent transfer of territory": EventKind.CONTROL_CHANGE,
    "Air/drone strike": EventKind.STRIKE,
    "Shelling/artillery/missile attack": EventKind.STRIKE,
    "Agreement": EventKind.AGREEMENT,
    "Headquarters or base established": EventKind.CONSTRUCTION,
}


def event_kind(event_type: str, sub_type: str) -> EventKind:
    """Return the kind of event; what ACLED's words do not settle is "other"."""
    if sub_type in _BY_SUB_TYPE:
        return _BY_SUB_TYPE[sub_type]
    return EventKind.ATTACK if event_type in ATTACKS else EventKind.OTHER
