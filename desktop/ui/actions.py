"""Every action of the main window: its words, its key, its icon, and the menu it stands in."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.domain.record import RecordKind
from desktop.ui.kinds import TO_ADD
from desktop.ui.language import OWN_NAMES
from desktop.ui.theme import Theme
from desktop.ui.widgets.rounded import Menu


@dataclass(frozen=True, slots=True)
class _Entry:
    """One action; an empty ``name`` is a separating line.

    One that is ``checkable`` has no icon: it would stand where the tick tells that it is chosen.
    """

    name: str
    words: str = ""
    keys: str = ""
    icon: str = ""
    checkable: bool = False


_LINE = _Entry("")


def _menus() -> tuple[tuple[str, tuple[_Entry, ...]], ...]:
    """Return the menus with their entries, in the user's language."""
    tr = QCoreApplication.translate
    file = (
        _Entry("new_casebook", tr("Actions", "&New casebook…"), "Ctrl+Shift+N", "file-plus"),
        _Entry("open_casebook", tr("Actions", "&Open casebook…"), "Ctrl+O", "folder-open"),
        _Entry("open_example", tr("Actions", "Open the e&xample")),
        _LINE,
        _Entry("save_copy", tr("Actions", "Save a &copy…"), "Ctrl+Shift+S", "copy"),
        _Entry("import_file", tr("Actions", "&Import…"), "Ctrl+I", "upload"),
        _Entry("merge_pack", tr("Actions", "&Merge a pack…"), "", "merge"),
        _Entry("export_casebook", tr("Actions", "&Export…"), "", "download"),
        _Entry("share_copy", tr("Actions", "S&hare a copy…"), "", "share-2"),
        _Entry("backups", tr("Actions", "&Backups…"), "Ctrl+Shift+B", "history"),
        _Entry("print", tr("Actions", "Print…"), "Ctrl+Alt+P", "printer"),
        _LINE,
        _Entry("passphrase", tr("Actions", "&Passphrase…"), "", "lock"),
        _Entry("lock", tr("Actions", "&Lock"), "Ctrl+Alt+L"),
        _LINE,
        _Entry("settings", tr("Actions", "Se&ttings…"), "Ctrl+,", "settings"),
        _LINE,
        _Entry("quit", tr("Actions", "&Quit"), "Ctrl+Q"),
    )
    edit = (
        _Entry("undo", tr("Actions", "&Undo"), "Ctrl+Z", "undo-2"),
        _Entry("redo", tr("Actions", "&Redo"), "Ctrl+Shift+Z", "redo-2"),
        _LINE,
        _Entry("edit_selected", tr("Actions", "&Edit what is selected"), "F2", "pencil"),
        _Entry("duplicate_selected", tr("Actions", "Du&plicate what is selected"), "", "copy"),
        _Entry("delete_selected", tr("Actions", "&Delete what is selected"), "", "trash-2"),
        _LINE,
        _Entry("search", tr("Actions", "&Search"), "Ctrl+K", "search"),
        _Entry("filters", tr("Actions", "F&ilters"), "Ctrl+Shift+F", "list-filter"),
        _Entry("filter_bases", tr("Actions", "&Filter bases"), "Ctrl+F", "list-filter"),
        _LINE,
        _Entry("all_commands", tr("Actions", "All &commands…"), "Ctrl+Shift+P", "keyboard"),
    )
    view = (
        _Entry("look_system", tr("Actions", "Look like the s&ystem"), checkable=True),
        _Entry("look_light", tr("Actions", "&Light"), checkable=True),
        _Entry("look_dark", tr("Actions", "&Dark"), checkable=True),
        _Entry("look_high_contrast", tr("Actions", "High contra&st"), checkable=True),
        _LINE,
        _Entry("language_system", tr("Actions", "Language o&f the system"), checkable=True),
        *(
            # In its own words, for whoever cannot read the others.
            _Entry(f"language_{each.value}", named, checkable=True)
            for each, named in OWN_NAMES.items()
        ),
        _LINE,
        _Entry("larger_text", tr("Actions", "L&arger text"), "Ctrl++", "zoom-in"),
        _Entry("smaller_text", tr("Actions", "Smaller te&xt"), "Ctrl+-", "zoom-out"),
        _Entry("normal_text", tr("Actions", "N&ormal text size"), "Ctrl+0"),
        _LINE,
        _Entry("show_bases", tr("Actions", "&Bases"), "", checkable=True),
        _Entry("show_detail", tr("Actions", "Deta&il"), "", checkable=True),
        _Entry("show_map", tr("Actions", "Ma&p"), "Ctrl+M", checkable=True),
        _Entry("show_gaps", tr("Actions", "&Gaps"), "Ctrl+G", checkable=True),
        _Entry("show_events", tr("Actions", "&Events as a list"), "Ctrl+L", checkable=True),
        _Entry("show_report", tr("Actions", "&Report’s text"), "Ctrl+E", checkable=True),
        _Entry("show_search", tr("Actions", "Search pa&nel"), "Ctrl+Shift+K", checkable=True),
        _Entry("show_sources", tr("Actions", "So&urces"), "Ctrl+Shift+R", checkable=True),
        _Entry("show_history", tr("Actions", "&History"), "Ctrl+H", checkable=True),
        _Entry("show_trash", tr("Actions", "&Trash"), "", checkable=True),
        _Entry("show_merging", tr("Actions", "&Merge…"), "", checkable=True),
        _Entry(
            "show_differences", tr("Actions", "&Changes between two days"), "Ctrl+D", checkable=True
        ),
        _Entry("move_panels", tr("Actions", "Mo&ve panels"), "", checkable=True),
        _LINE,
        _Entry("look_back", tr("Actions", "Loo&k back…"), "Ctrl+T", "history"),
        _Entry("go_bases", tr("Actions", "Go to the base list"), "Alt+1"),
        _Entry("go_timeline", tr("Actions", "Go to the timeline"), "Alt+2"),
        _Entry("go_detail", tr("Actions", "Go to the detail pane"), "Alt+3"),
    )
    add = (
        _Entry(
            "paste_report", tr("Actions", "&Paste a report…"), "Ctrl+Shift+V", "clipboard-paste"
        ),
        _Entry("read_files", tr("Actions", "Read report &files…"), "", "folder-open"),
        _LINE,
        _Entry("add_event", tr("Actions", "&Event"), "Ctrl+N", TO_ADD[RecordKind.EVENT]),
        _Entry("quick_add", tr("Actions", "Event in one &line…"), "Ctrl+Shift+A", "plus"),
        _Entry("add_note", tr("Actions", "Source &note"), "Ctrl+Shift+O", TO_ADD[RecordKind.NOTE]),
        _Entry("add_report", tr("Actions", "&Report"), "Ctrl+R", TO_ADD[RecordKind.REPORT]),
        _LINE,
        _Entry("add_base", tr("Actions", "&Base"), "Ctrl+B", TO_ADD[RecordKind.BASE]),
        _Entry("add_actor", tr("Actions", "&Actor"), "", TO_ADD[RecordKind.ACTOR]),
        _Entry("add_source", tr("Actions", "&Source"), "", TO_ADD[RecordKind.SOURCE]),
        _Entry(
            "add_link",
            tr("Actions", "Two sources that ma&y be one"),
            "",
            TO_ADD[RecordKind.LINK],
        ),
        _LINE,
        _Entry("add_posture", tr("Actions", "P&osture"), "Ctrl+P", TO_ADD[RecordKind.POSTURE]),
        _Entry(
            "add_assessment",
            tr("Actions", "Assess&ment"),
            "Ctrl+J",
            TO_ADD[RecordKind.ASSESSMENT],
        ),
        _Entry("add_transfer", tr("Actions", "&Transfer"), "", TO_ADD[RecordKind.TRANSFER]),
        _Entry("add_agreement", tr("Actions", "A&greement"), "", TO_ADD[RecordKind.AGREEMENT]),
        _Entry("add_watch", tr("Actions", "&Watch item"), "Ctrl+W", TO_ADD[RecordKind.WATCH]),
    )
    briefing = (
        _Entry("brief", tr("Actions", "&Brief"), "F5", "presentation"),
        _LINE,
        _Entry("build_briefing", tr("Actions", "B&uild a briefing…"), "Ctrl+F5", "file-plus"),
        _Entry(
            "rebuild_briefing",
            tr("Actions", "&Rebuild from what is known now"),
            "Shift+F5",
            "refresh-cw",
        ),
        _Entry("rehearse_briefing", tr("Actions", "Re&hearse"), "Ctrl+Shift+F5", "list-checks"),
        _Entry("export_briefing", tr("Actions", "&Export…"), "Ctrl+Shift+E", "download"),
    )
    help_ = (
        _Entry("help", tr("Actions", "&Help"), "Shift+F1"),
        _Entry("show_keys", tr("Actions", "&Keys"), "F1"),
        _Entry("tour", tr("Actions", "&Tour")),
        _Entry("whats_new", tr("Actions", "What is &new")),
        _Entry("show_licences", tr("Actions", "&Licences")),
        _Entry("report_problem", tr("Actions", "Report a &problem…")),
        _Entry("about", tr("Actions", "&About Basewatch")),
    )
    return (
        (tr("Actions", "&File"), file),
        (tr("Actions", "&Edit"), edit),
        (tr("Actions", "&View"), view),
        (tr("Actions", "&Add"), add),
        (tr("Actions", "B&riefing"), briefing),
        (tr("Actions", "&Help"), help_),
    )


class Actions(QObject):
    """The window's actions, each an attribute looked up by name with `get`."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        """Make all actions as children of ``parent``."""
        super().__init__(parent)
        self._menus = _menus()
        self._made: dict[str, QAction] = {}
        for _title, entries in self._menus:
            for entry in entries:
                if entry.name:
                    self._made[entry.name] = self._make(entry, theme)

    def get(self, name: str) -> QAction:
        """Return the action called ``name``."""
        return self._made[name]

    def fill(self, bar: QMenuBar) -> None:
        """Put all actions into the menus of ``bar``."""
        for title, entries in self._menus:
            menu = Menu(title, bar)
            bar.addMenu(menu)
            menu.setToolTipsVisible(False)
            for entry in entries:
                if entry.name:
                    menu.addAction(self._made[entry.name])
                else:
                    menu.addSeparator()

    def insert_menu(self, before: str, menu: QMenu) -> None:
        """Put ``menu`` into the menu of the action called ``before``, above it."""
        action = self._made[before]
        for holder in action.associatedObjects():
            if isinstance(holder, QMenu):
                holder.insertMenu(action, menu)

    def listed(self) -> tuple[tuple[str, QAction], ...]:
        """Return each action with the title of its menu, in menu order."""
        return tuple(
            (title, self._made[entry.name])
            for title, entries in self._menus
            for entry in entries
            if entry.name
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return what each key does, as (words, key), in menu order.

        That is what it always does: the action of undo names the latest step besides.
        """
        return tuple(
            (entry.words.replace("&", "").rstrip("…"), self._made[entry.name].shortcut().toString())
            for _title, entries in self._menus
            for entry in entries
            if entry.keys
        )

    def _make(self, entry: _Entry, theme: Theme) -> QAction:
        action = QAction(entry.words, self)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys))
        if entry.keys == "Ctrl++":
            # On many keyboards the plus sign needs Shift; Ctrl and = is what people press.
            action.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        if entry.icon:
            action.setIcon(theme.icon(entry.icon))
        return action
