"""Names for screen readers where Qt has none to give."""

import sys

from PySide6.QtWidgets import QComboBox


def name_choice(choice: QComboBox, name: str) -> None:
    """Tell screen readers what is chosen in ``choice``, where no label stands for it.

    On Linux Qt gives what is chosen as the name of such a box, whatever name it was given; what
    describes it is read there after that.
    """
    choice.setAccessibleName(name)
    if sys.platform == "linux":
        choice.setAccessibleDescription(name)
