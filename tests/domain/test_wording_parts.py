from desktop.domain.wording_parts import counted, listed


def test_names_are_listed_as_in_a_sentence():
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B and C"


def test_a_number_agrees_with_its_noun():
    assert counted(1, "day") == "1 day"
    assert counted(0, "day") == "0 days"
    assert counted(1_200, "entry", "entries") == "1,200 entries"
