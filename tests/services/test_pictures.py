"""Pictures that the program made are written where somebody wants them."""

import pytest

from desktop.services.pictures import save_picture
from desktop.store.errors import StoreError


def test_a_picture_is_a_new_file_and_takes_no_others_place(tmp_path):
    save_picture(b"drawn", tmp_path / "map.png")
    assert (tmp_path / "map.png").read_bytes() == b"drawn"
    with pytest.raises(StoreError):
        save_picture(b"drawn anew", tmp_path / "map.png")
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"drawn"]
