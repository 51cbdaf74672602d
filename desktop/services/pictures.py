"""Pictures that the program made, written where somebody wants them."""

from pathlib import Path

from desktop.store.attachments import write_copy


def save_picture(content: bytes, target: Path) -> None:
    """Write a picture to ``target``, a new file that appears only once it is complete.

    Raises:
        StoreError: Where something is there already, or the place cannot be written.
    """
    write_copy(content, target)
