"""What was typed is said in plainer words, each way once, the text itself never."""

from app.study.problems.typed.plainly import said_plainly


def test_talk_goes_first_then_slips_and_short_orders():
    ways = list(said_plainly("i'm so stuck, sum of the roots of 2n^2 = 8 thanks", str.upper))
    assert "Find the sum of the roots of 2n^2 = 8" in ways
    assert "SUM OF THE ROOTS OF 2N^2 = 8" in ways
    assert len(ways) == len(set(ways))


def test_a_plain_text_has_no_plainer_words():
    assert list(said_plainly("3 + 4", str)) == []
