"""The checker's tree as TeX, so that a student sees what was read."""

from fractions import Fraction

from app.study.maths.tree import Apply, Const, Node, Num, Sym

_CONSTANTS = {"pi": r"\pi", "e": "e", "i": "i", "oo": r"\infty"}
_GREEK = {
    "alpha", "beta", "gamma", "delta", "epsilon", "theta", "lambda", "mu", "nu", "rho", "sigma", "tau",
    "phi", "omega",
}  # fmt: skip
_OWN_COMMAND = {
    "sin",
    "cos",
    "tan",
    "cot",
    "sec",
    "csc",
    "sinh",
    "cosh",
    "tanh",
    "ln",
    "log",
    "gcd",
    "min",
    "max",
}
_INVERSE = {"asin": "sin", "acos": "cos", "atan": "tan", "acot": "cot", "asec": "sec", "acsc": "csc"}
_SUM, _PRODUCT, _UNARY, _POWER, _ATOM = range(5)  # how tightly an operator binds
_BINDING = {
    "+": _SUM, "-": _SUM, "pm": _SUM, "mp": _SUM, "plus-minus": _SUM, "minus-plus": _SUM, "neg": _UNARY,
    "*": _PRODUCT, "^": _POWER, "!": _POWER, "percent": _POWER, "degrees": _POWER,
}  # fmt: skip


def to_tex(node: Node) -> str:
    """`node` as TeX without delimiters."""
    match node:
        case Num(value, places):
            return _number(value, places)
        case Sym(name):
            return _symbol(name)
        case Const(name):
            return _CONSTANTS.get(name, name)
        case Apply(name, args):
            return _applied(name, args)


def _number(value: Fraction, places: int | None) -> str:
    if places is not None:
        return f"{float(value):.{places}f}" if places < 15 else str(float(value))
    if value.denominator == 1:
        return str(value.numerator)
    sign = "-" if value < 0 else ""
    return rf"{sign}\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"


def _symbol(name: str) -> str:
    stem, _, index = name.partition("_")
    stem = f"\\{stem}" if stem in _GREEK else stem if len(stem) == 1 else rf"\text{{{stem}}}"
    return f"{stem}_{{{index}}}" if index else stem


def _binding(node: Node) -> int:
    if isinstance(node, Num):
        return _ATOM if node.value >= 0 else _UNARY
    return _BINDING.get(node.name, _ATOM) if isinstance(node, Apply) else _ATOM


def _within(node: Node, least: int) -> str:
    """In brackets when it binds less tightly than `least`."""
    tex = to_tex(node)
    return tex if _binding(node) >= least else rf"\left({tex}\right)"


def _applied(name: str, args: tuple[Node, ...]) -> str:
    match name, args:
        case ("+" | "-", (left, right)):
            return f"{to_tex(left)} {name} {_within(right, _PRODUCT)}"
        case ("plus-minus" | "minus-plus", (left, right)):
            return rf"{to_tex(left)} {_sign(name)} {_within(right, _PRODUCT)}"
        case ("pm" | "mp", (one,)):
            return f"{_sign(name)}{_within(one, _PRODUCT)}"
        case ("neg", (one,)):
            return f"-{_within(one, _PRODUCT)}"
        case ("*", (left, right)):
            return _product(left, right)
        case ("/", (top, bottom)):
            return rf"\frac{{{to_tex(top)}}}{{{to_tex(bottom)}}}"
        case ("^", (base, exponent)):
            bound = to_tex(base) if _plain(base) else rf"\left({to_tex(base)}\right)"
            return f"{bound}^{{{to_tex(exponent)}}}"
        case ("mixed", (whole, part)):
            return f"{to_tex(whole)}{to_tex(part)}"
        case ("!", (one,)):
            return f"{_within(one, _ATOM)}!"
        case ("percent", (one,)):
            return rf"{_within(one, _ATOM)}\%"
        case ("degrees", (one,)):
            return rf"{_within(one, _ATOM)}^{{\circ}}"
        case ("abs", (one,)):
            return rf"\left|{to_tex(one)}\right|"
        case ("root", (one, Num(value))) if value == 2:
            return rf"\sqrt{{{to_tex(one)}}}"
        case ("root", (one, index)):
            return rf"\sqrt[{to_tex(index)}]{{{to_tex(one)}}}"
        case ("log", (one, base)):
            return rf"\log_{{{to_tex(base)}}}\left({to_tex(one)}\right)"
    return _function(name, args)


def _function(name: str, args: tuple[Node, ...]) -> str:
    if name in _INVERSE:
        head = rf"\{_INVERSE[name]}^{{-1}}"
    elif name in _OWN_COMMAND:
        head = f"\\{name}"
    else:
        head = name if len(name) == 1 else rf"\operatorname{{{name}}}"
    inside = ", ".join(to_tex(argument) for argument in args)
    return rf"{head}\left({inside}\right)"


def _product(left: Node, right: Node) -> str:
    first, second = _within(left, _PRODUCT), _within(right, _UNARY + 1)
    beside = second[0].isalpha() or second[0] == "\\"
    digits = isinstance(right, Num) or (isinstance(right, Apply) and right.name in ("mixed", "percent", "/"))
    return f"{first} {second}" if beside and not digits else rf"{first} \cdot {second}"


def _plain(node: Node) -> bool:
    """Whether an exponent can stand beside it without brackets."""
    return isinstance(node, Sym | Const) or (
        isinstance(node, Num) and node.value >= 0 and node.value.denominator == 1
    )


def _sign(name: str) -> str:
    return r"\pm" if name in ("pm", "plus-minus") else r"\mp"
