from app.ui.session.exchange import Exchange
from app.ui.session.unsent import MOST, Unsent


def test_a_problem_that_is_read_again_or_only_now_written_down_is_the_same_place():
    drafts, new = Unsent(), Exchange("q")
    drafts.put(new, "typed before it had a number")
    assert drafts.text(Exchange("q")) == ""
    assert drafts.to_keep() == {}
    new.problem_id = 7
    assert drafts.text(Exchange("read again", 7)) == "typed before it had a number"
    assert drafts.text(Exchange("a follow-up of it", 7, 1)) == ""
    assert drafts.to_keep() == {7: "typed before it had a number"}


def test_what_is_typed_by_now_is_not_overwritten_by_what_a_file_held():
    drafts = Unsent()
    drafts.put(None, "new")
    drafts.restore({None: "old", 3: "of the third"})
    assert drafts.to_keep() == {None: "new", 3: "of the third"}


def test_of_very_many_drafts_the_oldest_go():
    drafts = Unsent()
    for number in range(MOST + 5):
        drafts.put(Exchange("q", number), str(number))
        drafts.put(Exchange("q", 0), "typed again")
    assert len(drafts.to_keep()) == MOST
    assert drafts.text(Exchange("q", 0)) == "typed again"
    assert drafts.text(Exchange("q", 5)) == ""


def test_neither_an_edit_nor_an_unkept_problem_is_for_a_file():
    drafts = Unsent()
    drafts.put(Exchange("q", 1), "an edit", edit=True)
    drafts.put(Exchange("q", 2, kept=False), "why")
    drafts.put(None, "secret", kept=False)
    assert drafts.to_keep() == {}
    assert drafts.text(Exchange("q", 1), edit=True) == "an edit"
    assert drafts.text(Exchange("q", 1)) == ""
