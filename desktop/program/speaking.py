"""Changes the language of the window: at once, by opening what is open anew."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from desktop.domain.errors import BasewatchError
from desktop.program.own import Own
from desktop.program.owner import Owner
from desktop.program.restoring import Restoring
from desktop.ui.language import Language, Speech, language_set
from desktop.ui.main_window import MainWindow
from desktop.ui.saying import worded
from desktop.ui.waiting import waiting


class Speaking(QObject):
    """Answers the actions that choose a language."""

    def __init__(
        self, owner: Owner, own: Own, speech: Speech, restoring: Restoring, parent: QObject
    ) -> None:
        """Let ``speech`` speak for ``owner`` what the settings of ``own`` say."""
        super().__init__(parent)
        self._owner, self._own, self._speech = owner, own, speech
        self._restoring = restoring

    def take_window(self) -> None:
        """Answer the actions of the window that just got its casebook."""
        window = self._owner.window
        assert window is not None
        for each in Language:
            action = window.action(f"language_{each.value}")
            action.setData(each.value)
            action.triggered.connect(self._choose)
        self._tick(window)

    def _tick(self, window: MainWindow) -> None:
        chosen = language_set(self._own.settings.language)
        for each in Language:
            window.action(f"language_{each.value}").setChecked(each is chosen)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.speak(Language(action.data()))

    def speak(self, language: Language) -> None:
        """Keep a language, and open the casebook anew in it; drafts are kept as at any closing."""
        self._own.keep(replace(self._own.settings, language=language.value))
        if self._speech.meant(language) is self._speech.language:
            if self._owner.window is not None:
                self._tick(self._owner.window)
            return
        path, key = self._owner.path, self._owner.key
        with waiting():
            self._owner.shut(backs_up=False)  # It remembers where its docks stood, unmirrored.
            self._speech.speak(language)
            try:
                self._owner.open_with(path, key)
            except BasewatchError as error:
                self._restoring.show_welcome(worded(str(error)), path)
