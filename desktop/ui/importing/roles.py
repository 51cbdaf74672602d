"""The words for what a column of a table can be."""

from PySide6.QtCore import QCoreApplication

from desktop.services.importing.mapping import Mapping, Role, RowIs
from desktop.ui.importing.lines import short
from desktop.ui.lists import listed

_TELLING = (Role.NAME, Role.DATE, Role.TITLE, Role.BASE, Role.LATITUDE)
_NAME_CHARS = 40


def role_words() -> dict[Role, str]:
    """Return what each role is called, in the user's language."""
    tr = QCoreApplication.translate
    return {
        Role.ID: tr("Roles", "its own id"),
        Role.VERSION: tr("Roles", "when it was last changed"),
        Role.DATE: tr("Roles", "date"),
        Role.DATE_ELSE: tr("Roles", "date, where that is empty"),
        Role.END_DATE: tr("Roles", "last day"),
        Role.TIME: tr("Roles", "time of day"),
        Role.TITLE: tr("Roles", "title"),
        Role.KIND: tr("Roles", "kind"),
        Role.SUMMARY: tr("Roles", "summary"),
        Role.BASE: tr("Roles", "base"),
        Role.PLACE: tr("Roles", "place"),
        Role.COUNTRY: tr("Roles", "country"),
        Role.LATITUDE: tr("Roles", "latitude"),
        Role.LONGITUDE: tr("Roles", "longitude"),
        Role.NAME: tr("Roles", "name"),
        Role.ALIASES: tr("Roles", "other names"),
        Role.ACTOR: tr("Roles", "who did it"),
        Role.LINK: tr("Roles", "link to the report"),
        Role.PUBLISHER: tr("Roles", "source"),
    }


def role_word(role: Role) -> str:
    """Return what a role is called; one that came later, by its own name."""
    return role_words().get(role, role.value)


def mapping_words(mapping: Mapping) -> str:
    """Return what a row is by a mapping, and where the most telling of it stands."""
    tr = QCoreApplication.translate
    where = listed(
        tr("Roles", "{0} in “{1}”").format(
            role_word(role), short(mapping.columns[role], _NAME_CHARS)
        )
        for role in _TELLING
        if role in mapping.columns
    )
    if mapping.rows is RowIs.BASE:
        return tr("Roles", "Each row is a base: {0}.").format(where)
    return tr("Roles", "Each row is an event: {0}.").format(where)
