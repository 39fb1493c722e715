"""What a student types finds what a model wrote: Chinese, TeX, plain typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from app.store import search_index
from app.store.search_text import fingerprint, match, prepared

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
WORDS = st.lists(st.sampled_from(
    ["解方程", "求", "x", "3x", "x^2", r"\frac{1}{2}", r"\sqrt2", "π", "√", "Straße", "x_1", "½", "=", "+"]
), min_size=1, max_size=6)  # fmt: skip


@pytest.fixture(scope="module")
def db():
    made = Database(memory=True, execute_plugins=False)
    made.execute(search_index.CREATE)
    yield made
    made.close()


def finds(db, query: str, text: str) -> bool:
    db.execute("DELETE FROM search")
    db.execute("INSERT INTO search(rowid, question, answer) VALUES (1, '', ?)", [prepared(text)])
    return bool(db.execute("SELECT rowid FROM search WHERE search MATCH ?", [match(query)]).fetchall())


@pytest.mark.parametrize(("query", "text"), [
    ("方程", "我们先解方程组"),
    ("解方", "我们先解方程组"),
    ("求x的值", "求 x 的值"),
    (r"\frac", r"so \(\frac12\)"),
    (r"\fra", r"so \(\frac12\)"),
    ("frac", r"so \(\dfrac{1}{2}\)"),
    (r"\frac{1}{2}", r"x = \tfrac { 1 } { 2 }"),
    ("sqrt", r"\left(\sqrt{2}\right)"),
    ("√2", r"\sqrt{2}"),
    (r"\sqrt", "√2"),
    ("2π", r"2\pi r"),
    ("x²", "x^2 + 1"),
    ("3x + 5", "Solve 3x+5=20"),
    ("quadr", "the quadratic formula"),
    ("FORMULA quad", "the quadratic formula"),
    ("cafe", "Café"),
    ("x_1", "$x_{1}$"),
])  # fmt: skip
def test_finds(db, query, text):
    assert finds(db, query, text)


@pytest.mark.parametrize(("query", "text"), [
    ("程方", "我们先解方程组"),
    (r"\in", "in the end"),
    ("q", "the quadratic formula"),
    ("quadr ", "the quadratic formula"),
    (r"\frac{2}{1}", r"\frac{1}{2}"),
    ("12", "120"),
])  # fmt: skip
def test_does_not_find(db, query, text):
    assert not finds(db, query, text)


@given(query=TEXT, text=TEXT)
def test_no_query_is_a_syntax_error(db, query, text):
    if match(query):
        finds(db, query, text)


@given(words=WORDS, around=TEXT, data=st.data())
def test_any_part_of_a_text_that_begins_with_a_word_finds_it(db, words, around, data):
    text = " ".join([around, *words])
    start = data.draw(st.integers(0, len(words) - 1))
    query = " ".join(words[start : start + 3])
    if match(query):
        assert finds(db, query, text)
        assert finds(db, query + " ", text)


@given(text=TEXT)
def test_what_is_indexed_is_the_same_when_it_is_indexed_again(text):
    assert set(prepared(prepared(text)).split()) >= set(prepared(text).split())


@pytest.mark.parametrize("other", [
    "solve 3x+5=20", " Solve  3x + 5 = 20. ", "Solve $3x + 5 = 20$", r"Solve \(3x + 5 = 20\)?",
    "SOLVE 3x + 5 = 20",
])  # fmt: skip
def test_a_question_typed_in_another_way_is_the_same_question(other):
    assert fingerprint("Solve 3x + 5 = 20") == fingerprint(other)


@pytest.mark.parametrize(
    "other", ["Solve 3x - 5 = 20", "Solve 3x + 52 = 0", "Solve 3 x + 5 = 20", "Solve 3x + 5 = 2 0"]
)
def test_another_question_is_another(other):
    assert fingerprint("Solve 3x + 5 = 20") != fingerprint(other)


@pytest.mark.parametrize(("one", "other"), [(r"2 \times 3", "2 × 3"), ("5 − 3", "5-3"), ("求 x", "求x？")])
def test_signs_that_mean_the_same_are_the_same(one, other):
    assert fingerprint(one) == fingerprint(other)
