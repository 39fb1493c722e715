import pytest
from PySide6.QtCore import QPointF, QRectF

from app.ui.mathview.typesetting.drawing import Letters, Rule, Shape
from app.ui.mathview.typesetting.svg import drawing, transform
from app.ui.mathview.typesetting.svg_path import painter_path

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 -700 2000 900">'
)
SQUARE = "M0 0H100V100H0Z"


def parts(body):
    return drawing(f"{HEAD}{body}</svg>").parts


def test_the_view_box_gives_width_ascent_and_descent_in_em():
    made = drawing(f"{HEAD}</svg>")
    assert (made.width, made.ascent, made.descent) == pytest.approx((2, 0.7, 0.2))


def test_transforms_apply_from_the_inside_out():
    assert transform("translate(10,20) scale(2,-1)").map(QPointF(1, 1)) == QPointF(12, 19)
    assert transform("matrix(1 0 0 -1 0 0) translate(5)").map(QPointF(1, 1)) == QPointF(6, -1)
    assert transform("rotate(90)").map(QPointF(1, 0)) == QPointF(0, 1)


def test_a_glyph_is_used_where_the_groups_around_it_put_it():
    (shape,) = parts(
        f'<defs><path id="a" d="{SQUARE}"/></defs><g transform="scale(1,-1)">'
        '<g transform="translate(500,100)"><use xlink:href="#a"/></g></g>'
    )
    assert isinstance(shape, Shape)
    assert shape.path.boundingRect() == QRectF(0.5, -0.2, 0.1, 0.1)


def test_a_nested_svg_stretches_its_view_box_and_cuts_what_stands_out():
    (shape,) = parts(
        f'<svg x="100" y="0" width="200" height="200" viewBox="0 0 100 100"><path d="{SQUARE}"/></svg>'
    )
    assert shape.path.boundingRect() == QRectF(0.1, 0, 0.2, 0.2)
    assert shape.clip == QRectF(0.1, 0, 0.2, 0.2)


def test_a_percentage_is_of_the_viewport_around_it():
    (shape,) = parts(
        '<svg data-table="true" preserveAspectRatio="xMaxYMid" viewBox="0 0 1 900">'
        f'<path d="{SQUARE}"/></svg>'
    )
    assert shape.path.boundingRect().left() == pytest.approx(1.999)  # at the right end of 2 em
    assert shape.clip is None


def test_rules_letters_and_colours():
    rule, letters, coloured = parts(
        '<rect x="0" y="10" width="500" height="60"/><text font-size="1000px">因</text>'
        f'<g fill="red"><path d="{SQUARE}"/></g>'
    )
    assert isinstance(rule, Rule)
    assert rule.rect == QRectF(0, 0.01, 0.5, 0.06)
    assert isinstance(letters, Letters)
    assert letters.text == "因"
    assert coloured.colour == "red"


@pytest.mark.parametrize(
    "source", ["", "<svg", f"{HEAD}<image href='x'/></svg>", f"{HEAD}<script>1</script></svg>"]
)
def test_what_mathjax_does_not_write_is_refused(source):
    with pytest.raises(ValueError, match="SVG"):
        drawing(source)


def test_path_commands_absolute_and_relative_give_one_shape():
    absolute = painter_path("M10 10L20 10Q30 10 30 20T40 30C40 40 50 40 50 50S60 60 70 60H80V0Z")
    relative = painter_path("m10 10l10 0q10 0 10 10t10 10c0 10 10 10 10 20s10 10 20 10h10v-60z")
    assert absolute == relative
    with pytest.raises(ValueError, match="glyphs do not use"):
        painter_path("M0 0A1 1 0 0 0 5 5")
