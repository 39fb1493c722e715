"""Ways from one expression to another by identities."""

from app.study.maths.to_text import to_text
from app.study.working.methods.trigonometry.search import same_form, search, size
from tests.study.working.worked import tree


def test_the_order_of_terms_and_factors_does_not_count():
    assert same_form(tree("sin(x) cos(x) + 1")) == same_form(tree("1 + cos(x) sin(x)"))
    assert same_form(tree("1 - sin(x)")) != same_form(tree("sin(x) - 1"))


def test_tan_is_shorter_than_its_quotient():
    assert size(tree("tan(x)")) < size(tree("sin(x)/cos(x)"))


def test_an_end_is_the_last_of_what_is_found():
    found = search(tree("sec(x)^2 - 1"), lambda node: to_text(node) == "tan(x)^2", 5)
    node, way = found[-1]
    assert (to_text(node), len(way)) == ("tan(x)^2", 1)


def test_nothing_is_found_where_there_is_no_way():
    assert len(search(tree("sin(x)"), lambda node: to_text(node) == "cos(x)", 5)) >= 1
    assert to_text(search(tree("sin(x)"), lambda node: to_text(node) == "cos(x)", 5)[-1][0]) != "cos(x)"
