"""Figures of the plane: their sides, perimeters, areas and angles."""

from app.study.maths.laws.law import Size, law, setting

_P = Size("P", "length", "perimeter", "周长")
_A = Size("A", "area", "area", "面积")
_H = Size("h", "length", "(?:perpendicular )?(?:height|altitude)", "高", "high|tall")
_OTHER_LEG = "(?:the )?(?:other|second|third|longer|missing|unknown|remaining) (?:leg|side)|legs?"
_ANGLES = "(?:two )?(?:of (?:the|its) )?(?:interior )?angles"
_WIDE, _LONG = "wide|in width|across", "long|in length"

SQUARE = setting(
    "square",
    "square",
    "正方形",
    (
        Size(
            "s",
            "length",
            "sides?(?: lengths?)?|edge|(?:length|measure) of (?:a|one|each|the|its) side",
            "边长",
            "long|on (?:a|each) side",
        ),
        _P,
        _A,
        Size("d", "length", "diagonals?", "对角线(?:长|的长)?"),
    ),
    law("working.laws.square-perimeter", "P = 4 s", "s = P/4"),
    law("working.laws.square-area", "A = s^2", "s = √A"),
    law("working.laws.square-diagonal", "d = s √2", "s = d/√2"),
)
RECTANGLE = setting(
    "rectangle",
    "rectangle",
    "长方形|矩形",
    (
        Size("l", "length", "length", "长", _LONG),
        Size("w", "length", "width|breadth", "宽", _WIDE),
        _P,
        _A,
        Size("d", "length", "diagonals?", "对角线(?:长|的长)?"),
    ),
    law("working.laws.rectangle-perimeter", "P = 2 l + 2 w", "l = (P - 2 w)/2", "w = (P - 2 l)/2"),
    law("working.laws.rectangle-area", "A = l w", "l = A/w", "w = A/l"),
    law("working.laws.rectangle-diagonal", "d = √(l^2 + w^2)", "l = √(d^2 - w^2)"),
)
PARALLELOGRAM = setting(
    "parallelogram",
    "parallelogram",
    "平行四边形",
    (Size("b", "length", "base(?: length)?", "底(?:边)?(?:长)?"), _H, _A),
    law("working.laws.parallelogram-area", "A = b h", "b = A/h", "h = A/b"),
)
RHOMBUS = setting(
    "rhombus",
    "rhombus|kite",
    "菱形",
    (Size("p", "length", "diagonals", "对角线(?:长)?"), Size("q", "length", "diagonals"), _A),
    law("working.laws.rhombus-area", "A = (p q)/2", "p = (2 A)/q"),
)
TRAPEZIUM = setting(
    "trapezium",
    "trapezium|trapezoid",
    "",
    (
        Size("a", "length", "parallel sides|bases|parallel bases"),
        Size("b", "length", "parallel sides|bases|parallel bases"),
        _H,
        _A,
    ),
    law("working.laws.trapezium-area", "A = ((a + b) h)/2", "h = (2 A)/(a + b)"),
)
TRIANGLE = setting(
    "triangle",
    "triangle",
    "三角形",
    (
        Size("b", "length", "base(?: length)?", "底(?:边)?(?:长)?"),
        _H,
        _A,
        _P,
        Size("x", "length", "sides|side lengths"),
        Size("y", "length", "sides|side lengths"),
        Size("z", "length", "sides|side lengths"),
    ),
    law("working.laws.triangle-area", "A = (b h)/2", "b = (2 A)/h", "h = (2 A)/b"),
    law("working.laws.triangle-perimeter", "P = x + y + z"),
)
RIGHT_TRIANGLE = setting(
    "right-triangle",
    "right(?:-| )angled triangle|right triangle",
    "直角三角形",
    (
        Size(
            "a",
            "length",
            "(?:the |one |first |shorter |a )?legs?|shorter sides|other leg|another (?:leg|side)",
            "直角边(?:长)?",
        ),
        Size(
            "b",
            "length",
            _OTHER_LEG,
            "直角边(?:长)?",
        ),
        Size("c", "length", "(?:the )?hypotenuse", "斜边(?:长|的长)?"),
        _A,
        _P,
    ),
    law("working.laws.pythagoras", "c = √(a^2 + b^2)", "a = √(c^2 - b^2)", "b = √(c^2 - a^2)"),
    law("working.laws.right-triangle-area", "A = (a b)/2", "b = (2 A)/a"),
    law("working.laws.right-triangle-perimeter", "P = a + b + c"),
)
EQUILATERAL = setting(
    "equilateral",
    "equilateral triangle",
    "等边三角形|正三角形",
    (Size("s", "length", "sides?(?: lengths?)?", "边长", "long|on (?:a|each) side"), _P, _A, _H),
    law("working.laws.equilateral-perimeter", "P = 3 s", "s = P/3"),
    law("working.laws.equilateral-area", "A = (√3/4) s^2"),
    law("working.laws.equilateral-height", "h = (√3/2) s"),
)
CIRCLE = setting(
    "circle",
    "circle",
    "圆",
    (
        Size("r", "length", "radius", "半径"),
        Size("d", "length", "diameter", "直径"),
        Size("C", "length", "circumference|perimeter", "周长"),
        _A,
    ),
    law("working.laws.circle-radius", "r = d/2", "d = 2 r"),
    law("working.laws.circle-circumference", "C = 2 π r", "r = C/(2 π)"),
    law("working.laws.circle-area", "A = π r^2", "r = √(A/π)"),
)
SEMICIRCLE = setting(
    "semicircle",
    "semi-?circle|half circle",
    "半圆",
    (Size("r", "length", "radius", "半径"), Size("d", "length", "diameter", "直径"), _A),
    law("working.laws.circle-radius", "r = d/2"),
    law("working.laws.semicircle-area", "A = (π r^2)/2"),
)
SECTOR = setting(
    "sector",
    "(?:circular )?sector|arc",
    "扇形",
    (
        Size("r", "length", "radius", "半径"),
        Size("theta", "angle", "(?:central |centre |center )?angle", "圆心角"),
        Size("L", "length", "arc length|length|length of (?:the|its) arc", "弧长"),
        _A,
    ),
    law("working.laws.arc-length", "L = (theta/360) 2 π r"),
    law("working.laws.sector-area", "A = (theta/360) π r^2"),
)
TRIANGLE_ANGLES = setting(
    "triangle-angles",
    "triangle",
    "三角形",
    (
        Size("A", "angle", _ANGLES, "(?:两个)?(?:内)?角"),
        Size("B", "angle", _ANGLES, "(?:两个)?(?:内)?角"),
        Size(
            "C",
            "angle",
            "(?:third|other|missing|remaining|last) (?:interior )?angle",
            "第三个(?:内)?角",
        ),
    ),
    law("working.laws.triangle-angles", "C = 180 - A - B"),
)
_ANGLE_PAIR = (Size("A", "angle", "angle"), Size("B", "angle", "other angle"))
SUPPLEMENT = setting(
    "supplement",
    "supplementary angles",
    "",
    _ANGLE_PAIR,
    law("working.laws.supplement", "B = 180 - A", "A = 180 - B"),
)
COMPLEMENT = setting(
    "complement",
    "complementary angles",
    "",
    _ANGLE_PAIR,
    law("working.laws.complement", "B = 90 - A", "A = 90 - B"),
)
POLYGON = setting(
    "polygon",
    "(?:regular )?polygon",
    "(?:正)?多边形",
    (
        Size("n", "count", "(?:number of )?sides", "边数", "sides"),
        Size(
            "S",
            "angle",
            "(?:sum|total) of (?:the |its |all (?:the )?)?(?:measures of (?:the |its )?)?(?:interior )?"
            "angles|interior angle sum|angle sum|interior angles (?:add|sum) (?:up )?to",
            "内角和",
        ),
        Size(
            "a",
            "angle",
            "(?:size|measure) of (?:each|one|an) interior angle|(?:each|one|an)? ?interior angle",
            "(?:每个)?内角(?!和)(?:的度数)?",
        ),
        Size(
            "x",
            "angle",
            "(?:size|measure) of (?:each|one|an) exterior angle|(?:each|one|an)? ?exterior angle",
            "(?:每个)?外角(?:的度数)?",
        ),
    ),
    law("working.laws.polygon-sum", "S = (n - 2) 180", "n = S/180 + 2"),
    law("working.laws.polygon-exterior", "x = 360/n", "n = 360/x"),
    law("working.laws.polygon-interior", "a = S/n"),
)

FIGURES = (
    SQUARE,
    RECTANGLE,
    PARALLELOGRAM,
    RHOMBUS,
    TRAPEZIUM,
    TRIANGLE,
    TRIANGLE_ANGLES,
    RIGHT_TRIANGLE,
    EQUILATERAL,
    CIRCLE,
    SEMICIRCLE,
    SECTOR,
    POLYGON,
)
