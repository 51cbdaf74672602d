"""What stands in the menus of the main window: each action's words, its key and its icon."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.record import RecordKind
from desktop.ui.kinds import TO_ADD
from desktop.ui.language import OWN_NAMES


@dataclass(frozen=True, slots=True)
class Entry:
    """One action; an empty ``name`` is a separating line, or the title of what it has ``inside``.

    One that is ``checkable`` has no icon: it would stand where the tick tells that it is chosen.
    """

    name: str
    words: str = ""
    keys: str = ""
    icon: str = ""
    checkable: bool = False
    inside: tuple["Entry", ...] = ()


_LINE = Entry("")


def menus() -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """Return the menus with their entries, in the user's language."""
    tr = QCoreApplication.translate
    file = (
        Entry("new_casebook", tr("Actions", "&New casebook…"), "Ctrl+Shift+N", "file-plus"),
        Entry("open_casebook", tr("Actions", "&Open casebook…"), "Ctrl+O", "folder-open"),
        Entry("open_example", tr("Actions", "Open the e&xample")),
        _LINE,
        Entry("save_copy", tr("Actions", "Save a &copy…"), "Ctrl+Shift+S", "copy"),
        Entry("import_file", tr("Actions", "&Import…"), "Ctrl+I", "download"),
        Entry("merge_pack", tr("Actions", "&Merge a pack…"), "", "merge"),
        Entry("export_casebook", tr("Actions", "&Export…"), "", "upload"),
        Entry("share_copy", tr("Actions", "S&hare a copy…"), "", "share-2"),
        Entry("backups", tr("Actions", "&Backups…"), "Ctrl+Shift+B", "history"),
        Entry("print", tr("Actions", "Print…"), "Ctrl+Alt+P", "printer"),
        _LINE,
        Entry("passphrase", tr("Actions", "&Passphrase…"), "", "lock"),
        Entry("lock", tr("Actions", "&Lock"), "Ctrl+Alt+L"),
        _LINE,
        Entry("settings", tr("Actions", "Se&ttings…"), "Ctrl+,", "settings"),
        _LINE,
        Entry("quit", tr("Actions", "&Quit"), "Ctrl+Q"),
    )
    edit = (
        Entry("undo", tr("Actions", "&Undo"), "Ctrl+Z", "undo-2"),
        Entry("redo", tr("Actions", "&Redo"), "Ctrl+Shift+Z", "redo-2"),
        _LINE,
        Entry("edit_selected", tr("Actions", "&Edit what is selected"), "F2", "pencil"),
        Entry("duplicate_selected", tr("Actions", "Du&plicate what is selected"), "", "copy"),
        Entry("delete_selected", tr("Actions", "&Delete what is selected"), "", "trash-2"),
        _LINE,
        Entry("search", tr("Actions", "&Search"), "Ctrl+K", "search"),
        Entry("filters", tr("Actions", "F&ilters"), "Ctrl+Shift+F", "list-filter"),
        Entry("filter_bases", tr("Actions", "&Filter bases"), "Ctrl+F", "list-filter"),
        _LINE,
        Entry("all_commands", tr("Actions", "All &commands…"), "Ctrl+Shift+P", "keyboard"),
    )
    view = _view()
    briefing = (
        Entry("brief", tr("Actions", "&Brief"), "F5", "presentation"),
        _LINE,
        Entry("build_briefing", tr("Actions", "B&uild a briefing…"), "Ctrl+F5", "file-plus"),
        Entry(
            "rebuild_briefing",
            tr("Actions", "&Rebuild from what is known now"),
            "Shift+F5",
            "refresh-cw",
        ),
        Entry("rehearse_briefing", tr("Actions", "Re&hearse"), "Ctrl+Shift+F5", "list-checks"),
        Entry("export_briefing", tr("Actions", "&Export…"), "Ctrl+Shift+E", "upload"),
    )
    help_ = (
        Entry("help", tr("Actions", "&Help"), "Shift+F1"),
        Entry("show_keys", tr("Actions", "&Keys"), "F1"),
        Entry("tour", tr("Actions", "&Tour")),
        Entry("whats_new", tr("Actions", "What is &new")),
        Entry("show_licences", tr("Actions", "&Licences")),
        Entry("report_problem", tr("Actions", "Report a &problem…")),
        Entry("about", tr("Actions", "&About Basewatch")),
    )
    return (
        (tr("Actions", "&File"), file),
        (tr("Actions", "&Edit"), edit),
        (tr("Actions", "&View"), view),
        (tr("Actions", "&Add"), _add()),
        (tr("Actions", "B&riefing"), briefing),
        (tr("Actions", "&Help"), help_),
    )


def _view() -> tuple[Entry, ...]:
    """Return the entries of the View menu: in one list they are higher than a small screen."""
    tr = QCoreApplication.translate
    panels = (
        Entry("show_bases", tr("Actions", "&Bases"), "", checkable=True),
        Entry("show_detail", tr("Actions", "Deta&il"), "", checkable=True),
        Entry("show_map", tr("Actions", "Ma&p"), "Ctrl+M", checkable=True),
        Entry("show_gaps", tr("Actions", "&Gaps"), "Ctrl+G", checkable=True),
        Entry("show_events", tr("Actions", "&Events as a list"), "Ctrl+L", checkable=True),
        Entry("show_report", tr("Actions", "&Report’s text"), "Ctrl+E", checkable=True),
        Entry("show_search", tr("Actions", "Search pa&nel"), "Ctrl+Shift+K", checkable=True),
        Entry("show_sources", tr("Actions", "So&urces"), "Ctrl+Shift+R", checkable=True),
        Entry("show_history", tr("Actions", "&History"), "Ctrl+H", checkable=True),
        Entry("show_trash", tr("Actions", "&Trash"), "", checkable=True),
        Entry("show_merging", tr("Actions", "&Merge…"), "", checkable=True),
        Entry(
            "show_differences", tr("Actions", "&Changes between two days"), "Ctrl+D", checkable=True
        ),
        _LINE,
        Entry("move_panels", tr("Actions", "Mo&ve panels"), "", checkable=True),
    )
    look = (
        Entry("look_system", tr("Actions", "Look like the s&ystem"), checkable=True),
        Entry("look_light", tr("Actions", "&Light"), checkable=True),
        Entry("look_dark", tr("Actions", "&Dark"), checkable=True),
        Entry("look_high_contrast", tr("Actions", "High contra&st"), checkable=True),
    )
    language = (
        Entry("language_system", tr("Actions", "Language o&f the system"), checkable=True),
        *(
            # In its own words, for whoever cannot read the others.
            Entry(f"language_{each.value}", named, checkable=True)
            for each, named in OWN_NAMES.items()
        ),
    )
    size = (
        Entry("larger_text", tr("Actions", "L&arger text"), "Ctrl++", "zoom-in"),
        Entry("smaller_text", tr("Actions", "Smaller te&xt"), "Ctrl+-", "zoom-out"),
        Entry("normal_text", tr("Actions", "N&ormal text size"), "Ctrl+0"),
    )
    return (
        Entry("", tr("Actions", "&Panels"), inside=panels),
        _LINE,
        Entry("look_back", tr("Actions", "Loo&k back…"), "Ctrl+T", "history"),
        Entry("go_bases", tr("Actions", "Go to the base list"), "Alt+1"),
        Entry("go_timeline", tr("Actions", "Go to the timeline"), "Alt+2"),
        Entry("go_detail", tr("Actions", "Go to the detail pane"), "Alt+3"),
        _LINE,
        Entry("", tr("Actions", "&Look"), inside=look),
        Entry("", tr("Actions", "Langua&ge"), inside=language),
        Entry("", tr("Actions", "&Text size"), inside=size),
    )


def _add() -> tuple[Entry, ...]:
    """Return the entries of the Add menu, which leave out its title: it stands above them."""
    tr = QCoreApplication.translate
    return (
        Entry("paste_report", tr("Actions", "&Paste a report…"), "Ctrl+Shift+V", "clipboard-paste"),
        Entry("read_files", tr("Actions", "Read report &files…"), "", "folder-open"),
        _LINE,
        Entry("add_event", tr("Actions", "&Event"), "Ctrl+N", TO_ADD[RecordKind.EVENT]),
        Entry("quick_add", tr("Actions", "Event in one &line…"), "Ctrl+Shift+A", "plus"),
        Entry("add_note", tr("Actions", "Source &note"), "Ctrl+Shift+O", TO_ADD[RecordKind.NOTE]),
        Entry("add_report", tr("Actions", "&Report"), "Ctrl+R", TO_ADD[RecordKind.REPORT]),
        _LINE,
        Entry("add_base", tr("Actions", "&Base"), "Ctrl+B", TO_ADD[RecordKind.BASE]),
        Entry("add_actor", tr("Actions", "&Actor"), "", TO_ADD[RecordKind.ACTOR]),
        Entry("add_source", tr("Actions", "&Source"), "", TO_ADD[RecordKind.SOURCE]),
        Entry(
            "add_link",
            tr("Actions", "Two sources that ma&y be one"),
            "",
            TO_ADD[RecordKind.LINK],
        ),
        _LINE,
        Entry("add_posture", tr("Actions", "P&osture"), "Ctrl+P", TO_ADD[RecordKind.POSTURE]),
        Entry(
            "add_assessment",
            tr("Actions", "Assess&ment"),
            "Ctrl+J",
            TO_ADD[RecordKind.ASSESSMENT],
        ),
        Entry("add_transfer", tr("Actions", "&Transfer"), "", TO_ADD[RecordKind.TRANSFER]),
        Entry("add_agreement", tr("Actions", "A&greement"), "", TO_ADD[RecordKind.AGREEMENT]),
        Entry("add_watch", tr("Actions", "&Watch item"), "Ctrl+W", TO_ADD[RecordKind.WATCH]),
    )


def full_names() -> dict[str, str]:
    """Return what is called otherwise out of its menu, where its words say too little there."""
    tr = QCoreApplication.translate
    return {
        "add_event": tr("Actions", "Add event"),
        "quick_add": tr("Actions", "Add event in one line"),
        "add_note": tr("Actions", "Add source note"),
        "add_report": tr("Actions", "Add report"),
        "add_base": tr("Actions", "Add base"),
        "add_actor": tr("Actions", "Add actor"),
        "add_source": tr("Actions", "Add source"),
        "add_link": tr("Actions", "Add two sources that may be one"),
        "add_posture": tr("Actions", "Add posture"),
        "add_assessment": tr("Actions", "Add assessment"),
        "add_transfer": tr("Actions", "Add transfer"),
        "add_agreement": tr("Actions", "Add agreement"),
        "add_watch": tr("Actions", "Add watch item"),
    }


def flat(title: str, entries: tuple[Entry, ...]) -> Iterator[tuple[str, Entry]]:
    """Go through the actions of a menu and of those inside it, each with its menu's title."""
    for entry in entries:
        if entry.inside:
            yield from flat(entry.words, entry.inside)
        elif entry.name:
            yield title, entry
