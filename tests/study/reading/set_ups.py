"""Random set-ups and formulas, and set-ups of many kinds with the values that are wanted."""

from fractions import Fraction

from hypothesis import strategies as st

from app.study.maths import operators as op
from app.study.maths.tree import Apply, Num, Sym, minus, negative, over, percentage, plus, power, root, times
from app.study.reading.formulas import counted_in
from app.study.reading.set_up import RELATIONS, Letter, Relation, SetUp, Thing, Want

WHOLE = st.integers(0, 999).map(lambda value: Num(Fraction(value)))
DECIMAL = st.integers(0, 9999).map(lambda value: Num(Fraction(value, 100), 2))
NUMBERS = WHOLE | DECIMAL
LETTERS = st.sampled_from("abcdnstwxyz")
AMOUNTS = st.builds(lambda n, u: Apply(counted_in(u), (n,)), NUMBERS, st.sampled_from(["km/h", "min", "cm²"]))


def _grown(smaller):
    pair = (smaller, smaller)
    return st.one_of(
        st.builds(plus, *pair),
        st.builds(minus, *pair),
        st.builds(times, *pair),
        st.builds(over, *pair),
        st.builds(power, smaller, WHOLE),
        st.builds(percentage, NUMBERS),
        st.builds(negative, smaller),
        st.builds(root, smaller),
        st.builds(lambda n: Apply(op.FACTORIAL, (n,)), WHOLE),
    )


FORMULAS = st.recursive(NUMBERS | AMOUNTS | LETTERS.map(Sym), _grown, max_leaves=8)
MEANINGS = st.sampled_from(["the son's age now", "cost of a = b", "快车的速度", "x", "number of 5¢ coins"])
UNITS = st.sampled_from(["", "years", "cm²", "miles per hour", "元", "°C"])
THINGS = st.builds(
    lambda length, width, area: Thing("rectangle", (("length", length), ("width", width), ("area", area))),
    FORMULAS,
    FORMULAS,
    FORMULAS,
) | st.lists(FORMULAS, min_size=1, max_size=5).map(
    lambda row: Thing("list", tuple(("", each) for each in row))
)


@st.composite
def set_ups(draw):
    """A set-up that can be written; it need not have a solution."""
    relations = draw(
        st.lists(st.builds(Relation, FORMULAS, st.sampled_from(RELATIONS), FORMULAS), max_size=3)
    )
    letters = sorted(draw(st.sets(LETTERS, max_size=2)))
    relations += [Relation(Sym(letter), "=", draw(FORMULAS)) for letter in letters]
    return SetUp(
        tuple(draw(st.lists(st.builds(Want, FORMULAS, UNITS), min_size=1, max_size=3))),
        tuple(relations),
        tuple(Letter(letter, draw(MEANINGS)) for letter in letters),
        tuple(draw(st.lists(THINGS, max_size=1))),
        tuple(draw(st.lists(NUMBERS, max_size=2))),
    )


SOLVED = {
    "let s = the son's age now\n3s + 12 = 2(s + 12)\nwant s years": ["12 years"],
    "rectangle length 2w, width w\nperimeter = 36\nwant area cm²": ["72 cm²"],
    "list 3, 5.50, x\nmean = 20\nwant x": ["103/2"],
    "let d = 路程\nd = 60[km/h]*45[min]\nwant d km\nunused 7": ["45 km"],
    "want 45 - 20%*45 dollars": ["36 dollars"],
    "arithmetic 3, 7, 11\nwant term(10)": ["39"],
    "arithmetic first 3, difference 4\nwant sum(10)": ["210"],
    "geometric first 3, ratio 2\nwant sum(5)": ["93"],
    "want choose(10, 3) ways": ["120 ways"],
    "5n + 20 >= 101\nwant least n tickets": ["17 tickets"],
    "5n + 20 > 100\nwant least n tickets": ["17 tickets"],
    "3n < 21\nwant most n books": ["6 books"],
    "factor 3x^2 + 6x": ["3x(x + 2)"],
    "x + y = 12\n2x + 5y = 33\nwant x pens, y books": ["9 pens", "3 books"],
    "w*(w + 3) = 40\nwant w cm": ["5 cm"],
    "right-triangle leg 3, hypotenuse 5\nwant area": ["6"],
    "rectangle length 8, diagonal 10\nwant width m": ["6 m"],
    "circle diameter 10\nwant circumference cm": ["10π cm"],
    "circle circumference 31.4, pi 3.14\nwant radius cm": ["5 cm"],
    "list 3, 9, 4, 4\nwant median, mode, range": ["4", "4", "6"],
    "t/6 + t/4 = 1\nwant t hours": ["12/5 hours"],
    "rectangle length w + 5, width w, perimeter 50\nwant w m": ["10 m"],
    "triangle base b + 4, height b\narea = 30\nwant b cm": ["6 cm"],
    "want 3[ft] + 7[in] in": ["43 in"],
}
