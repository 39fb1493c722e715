"""The second-degree curves: their numbers read off the equation, exactly."""

from dataclasses import dataclass
from fractions import Fraction

from app.study.maths.tree import Node, minus
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.unsolved import Unsolved


@dataclass(frozen=True)
class Central:
    """A(x − h)² + C(y − k)² = R: a circle, an ellipse or a hyperbola."""

    a: Fraction
    c: Fraction
    h: Fraction
    k: Fraction
    right: Fraction

    @property
    def x_square(self) -> Fraction:
        """What stands below (x − h)² where 1 stands on the right; negative for one branch of a hyperbola."""
        return self.right / self.a

    @property
    def y_square(self) -> Fraction:
        """What stands below (y − k)²."""
        return self.right / self.c

    @property
    def name(self) -> str:
        """circle, ellipse or hyperbola. Raises Unsolved for what is no curve."""
        x, y = self.x_square, self.y_square
        if x > 0 and y > 0:
            return "circle" if x == y else "ellipse"
        if x * y < 0:
            return "hyperbola"
        raise Unsolved


@dataclass(frozen=True)
class Parabola:
    """v = a(u − h)² + k, where u is the letter that is squared."""

    a: Fraction
    b: Fraction
    c: Fraction
    squared: str
    other: str

    @property
    def h(self) -> Fraction:
        """Where the axis is: −b/(2a)."""
        return -self.b / (2 * self.a)

    @property
    def k(self) -> Fraction:
        """The value there."""
        return self.c - self.b * self.b / (4 * self.a)


def of_equation(left: Node, right: Node) -> Polynomial:
    """left − right as a polynomial. Raises Unsolved."""
    found = polynomial(minus(left, right))
    if found is None:
        raise Unsolved
    return found


def linear(left: Node, right: Node, across: str, up: str) -> tuple[Fraction, Fraction, Fraction]:
    """A, B, C of A·across + B·up + C = 0. Raises Unsolved for another curve."""
    found = of_equation(left, right)
    if not set(found) <= {((across, 1),), ((up, 1),), ()}:
        raise Unsolved
    a, b, c = (found.get(one, Fraction(0)) for one in (((across, 1),), ((up, 1),), ()))
    if not a and not b:
        raise Unsolved
    return a, b, c


def parabola(left: Node, right: Node, across: str, up: str) -> Parabola:
    """The parabola, upright or lying. Raises Unsolved for another curve."""
    found = of_equation(left, right)
    for u, v in ((across, up), (up, across)):
        if (
            set(found) <= {((u, 2),), ((u, 1),), ((v, 1),), ()}
            and found.get(((u, 2),))
            and found.get(((v, 1),))
        ):
            over = -found[((v, 1),)]
            a, b, c = (found.get(one, Fraction(0)) / over for one in (((u, 2),), ((u, 1),), ()))
            return Parabola(a, b, c, u, v)
    raise Unsolved


def central(left: Node, right: Node, across: str, up: str) -> Central:
    """The circle, ellipse or hyperbola, its axes along those of the plane. Raises Unsolved."""
    found = of_equation(left, right)
    if not set(found) <= {((across, 2),), ((up, 2),), ((across, 1),), ((up, 1),), ()}:
        raise Unsolved
    a, c = found.get(((across, 2),)), found.get(((up, 2),))
    if not a or not c:
        raise Unsolved
    d, e, f = (found.get(one, Fraction(0)) for one in (((across, 1),), ((up, 1),), ()))
    h, k = -d / (2 * a), -e / (2 * c)
    right_side = a * h * h + c * k * k - f
    if not right_side:
        raise Unsolved
    curve = Central(a, c, h, k, right_side)
    assert curve.name
    return curve
