"""Pages are laid out in one thread while another paints them."""

from concurrent.futures import ThreadPoolExecutor


def test_two_threads_never_share_a_font(fonts):
    here = fonts.font(18, is_bold=False)
    assert fonts.font(18, is_bold=False) is here
    with ThreadPoolExecutor(1) as other:
        there = other.submit(fonts.font, 18, is_bold=False).result()
    assert there is not here
    assert there == here
