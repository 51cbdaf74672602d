from desktop.domain.wording_parts import listed


def test_names_are_listed_as_in_a_sentence():
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B and C"
