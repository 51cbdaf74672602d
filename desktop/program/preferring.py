"""The page of settings: shows what holds, applies what is chosen at once, and keeps it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from desktop.program.own import Own
from desktop.program.owner import Owner
from desktop.services.changes import Changes
from desktop.ui.backups.second_place import SecondPlace
from desktop.ui.counts import counted
from desktop.ui.language import OWN_NAMES, Language
from desktop.ui.preferring.controls import Choice, Name, Percent, Switch
from desktop.ui.preferring.page import SettingsPage
from desktop.ui.preferring.row import SettingRow
from desktop.ui.security.gate import PassphraseGate
from desktop.ui.security.passphrase_page import LOCK_AFTER_MIN
from desktop.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Mode, Theme
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.motion import Motion, MotionChoice


class Preferring(QObject):
    """Answers the action that opens the settings."""

    def __init__(
        self,
        owner: Owner,
        own: Own,
        theme: Theme,
        motion: Motion,
        gate: PassphraseGate,
        parent: QObject,
    ) -> None:
        """Set what ``own`` keeps, for the window of ``owner``; ``gate`` locks it."""
        super().__init__(parent)
        self._motion = motion
        self._owner, self._own, self._theme, self._gate = owner, own, theme, gate
        self.page: SettingsPage | None = None
        self._name_row: SettingRow | None = None

    def take_window(self) -> None:
        """Answer the action of the window that just got its casebook."""
        window = self._owner.window
        assert window is not None
        self.page = None
        window.action("settings").triggered.connect(self.open)
        window.local_times.want(self._own.settings.shows_local_time)
        is_known = self._own.settings.analyst or self._own.settings.is_name_asked
        if not is_known and not window.desk.editing.read_only_because:
            window.desk.editing.subscribe(self._ask_name)

    def _ask_name(self, _changes: Changes) -> None:
        """Say, once, at the first save, which name the history shows."""
        window = self._owner.window
        if window is None or self._own.settings.is_name_asked:
            return
        self._own.keep(replace(self._own.settings, is_name_asked=True))
        words = self.tr("The history shows you as “{0}”, your name on this computer.")
        banner = Banner(self._theme, words.format(self._own.login_name()))
        banner.add_button(self.tr("Use another name…")).clicked.connect(self._open_at_name)
        window.add_banner(banner)

    @Slot()
    def _open_at_name(self) -> None:
        self.open()
        assert self.page is not None
        self.page.line.clear()
        assert self._name_row is not None
        self._name_row.control.setFocus()

    @Slot()
    def open(self) -> None:
        """Show the settings, as they are now, in the window's place."""
        window = self._owner.window
        assert window is not None
        before, self.page = self.page, SettingsPage(self._theme)
        self._fill(self.page)
        self.page.closed.connect(self._leave)
        window.pages.addWidget(self.page)
        window.whole.enter(self.page)
        if before is not None:
            before.deleteLater()
        self.page.line.setFocus()

    @Slot()
    def _leave(self) -> None:
        window = self._owner.window
        assert window is not None
        window.whole.leave()

    def _fill(self, page: SettingsPage) -> None:
        page.add_section(self.tr("Look"), self._look())
        self._name_row = self._name()
        page.add_section(self.tr("You"), [self._name_row])
        page.add_section(self.tr("Safety"), [self._lock(), self._second(), self._recent()])

    def _look(self) -> list[SettingRow]:
        names = {
            Mode.SYSTEM: self.tr("Like the system"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
            Mode.HIGH_CONTRAST: self.tr("High contrast"),
        }
        mode = Choice([(each.value, names[each]) for each in Mode], self._theme.mode.value)
        mode.chosen.connect(self._set_mode)
        size = Percent(SMALLEST_SCALE, LARGEST_SCALE, self._theme.text_scale)
        size.chosen.connect(self._theme.set_text_scale)
        system = (Language.SYSTEM.value, self.tr("Like the system"))
        spoken = [(each.value, name) for each, name in OWN_NAMES.items()]
        language = Choice([system, *spoken], self._own.settings.language)
        language.chosen.connect(self._set_language)
        return [
            SettingRow(
                self.tr("Colours"),
                self.tr("Light, dark or high contrast; all are easy to read."),
                mode,
            ),
            SettingRow(self.tr("Text size"), self.tr("The whole window follows."), size),
            SettingRow(
                self.tr("Language"),
                self.tr("Of the window; what is in the casebook stays as it is."),
                language,
            ),
            self._moving(),
            self._local_time(),
        ]

    def _moving(self) -> SettingRow:
        names = {
            MotionChoice.SYSTEM: self.tr("Like the system"),
            MotionChoice.REDUCED: self.tr("Reduce motion"),
        }
        offered = [(each.value, name) for each, name in names.items()]
        choice = Choice(offered, self._own.motion().value)
        choice.chosen.connect(self._set_motion)
        return SettingRow(
            self.tr("Motion"),
            self.tr("Reduce it to keep bars, menus and replays still."),
            choice,
        )

    def _local_time(self) -> SettingRow:
        is_on = self._own.settings.shows_local_time
        switch = Switch(self.tr("Show it"), is_on=is_on)
        switch.switched.connect(self._show_local_time)
        return SettingRow(
            self.tr("Local time beside UTC"),
            self.tr("What the clock at a base says, where its time zone is known."),
            switch,
        )

    def _name(self) -> SettingRow:
        kept = self._own.settings.analyst
        name = Name(kept, self._own.login_name())
        name.given.connect(self._set_name)
        return SettingRow(
            self.tr("Your name in the history"),
            self.tr(
                "It says who saved what, here and in packs. Left empty, it is your login name."
            ),
            name,
        )

    def _lock(self) -> SettingRow:
        words = [(str(each), self._minutes(each)) for each in LOCK_AFTER_MIN]
        lock = Choice(words, str(self._own.settings.lock_after_min))
        lock.chosen.connect(self._set_lock)
        return SettingRow(
            self.tr("Lock an encrypted casebook"),
            self.tr("After this time without use, but never while a briefing is shown."),
            lock,
        )

    def _minutes(self, number: int) -> str:
        if number == 0:
            return self.tr("Never")
        return counted(number, "minute")

    def _second(self) -> SettingRow:
        second = SecondPlace()
        second.show_place(self._own.settings.second_backups)
        second.changed.connect(second.show_place)
        second.changed.connect(self._set_second)
        return SettingRow(
            self.tr("Second place of backups"),
            self.tr("Where a copy of each backup is kept."),
            second,
            is_wide=True,
        )

    def _recent(self) -> SettingRow:
        switch = Switch(self.tr("Remember them"), is_on=self._own.settings.keeps_recent)
        switch.switched.connect(self._own.keep_recent)
        return SettingRow(
            self.tr("Casebooks that were open"),
            self.tr("Listed in File, Open recent, by the names of their files."),
            switch,
        )

    @Slot(str)
    def _set_mode(self, value: str) -> None:
        window = self._owner.window
        assert window is not None
        window.set_look(Mode(value))

    @Slot(str)
    def _set_motion(self, value: str) -> None:
        self._own.keep(replace(self._own.settings, motion=value))
        self._motion.follow(MotionChoice(value))

    @Slot(bool)
    def _show_local_time(self, is_shown: bool) -> None:
        self._own.keep(replace(self._own.settings, shows_local_time=is_shown))
        window = self._owner.window
        assert window is not None
        window.local_times.want(is_shown)

    @Slot(str)
    def _set_language(self, value: str) -> None:
        window = self._owner.window
        assert window is not None
        window.action(f"language_{value}").trigger()

    @Slot(str)
    def _set_name(self, name: str) -> None:
        self._own.keep(replace(self._own.settings, analyst=name))
        window = self._owner.window
        assert window is not None
        window.desk.editing.edit_as(self._own.author())

    @Slot(str)
    def _set_lock(self, minutes: str) -> None:
        self._gate.lock_after(int(minutes))

    @Slot(str)
    def _set_second(self, folder: str) -> None:
        window = self._owner.window
        if window is not None and window.backups is not None:
            window.backups.change_second(folder)
        else:
            self._own.keep(replace(self._own.settings, second_backups=folder))
