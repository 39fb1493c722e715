"""A set-up as the student sees it, in both languages."""

from app.study.reading.notation import read_set_up
from app.study.reading.shown import shown_lines


def lines(text, language="en"):
    return [line.text.in_language(language) for line in shown_lines(read_set_up(text))]


def test_equations_are_formulas_and_what_is_wanted_is_a_sentence():
    set_up = read_set_up("let s = the son's age now\n3s + 12 >= 2(s + 12)\nwant s years, s + 1\nunused 40, 7")
    first, wanted, unused = shown_lines(set_up)
    assert first.tex == [r"3 s + 12 \ge 2 \left(s + 12\right)"]
    assert (str(first.text), str(wanted.text)) == ("3s + 12 ≥ 2(s + 12)", "Wanted: s years, s + 1")
    assert wanted.text.in_markdown("en") == r"Wanted: \(s\) years, \(s + 1\)"
    assert str(unused.text) == "Not needed: 40 and 7"


def test_things_and_the_names_of_their_parts_are_in_the_students_language():
    text = "rectangle length 2w, width w\nperimeter = 36\nwant area cm²"
    assert lines(text) == ["rectangle: length 2w, width w", "perimeter = 36", "Wanted: area cm²"]
    assert lines(text, "zh_CN") == ["长方形：长 2w、宽 w", "周长 = 36", "求：面积 cm²"]


def test_units_functions_and_verbs():
    assert lines("want 60[km/h]*45[min] km") == ["Wanted: 60 km/h × 45 min km"]
    assert lines("arithmetic 3, 7\nwant term(10)") == ["arithmetic sequence: 3 and 7", "Wanted: term(10)"]
    assert lines("5n >= 21\nwant least n tickets")[-1] == "Wanted: the smallest n tickets"
    assert lines("factor 3x^2 + 6x") == ["Factor 3x^2 + 6x"]
