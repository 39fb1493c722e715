"""The functions that answers may contain, by the names students and LaTeX give them."""

FUNCTIONS: dict[str, str] = {
    "sin": "sin", "cos": "cos", "tan": "tan", "cot": "cot", "sec": "sec", "csc": "csc", "cosec": "csc",
    "arcsin": "asin", "arccos": "acos", "arctan": "atan", "asin": "asin", "acos": "acos", "atan": "atan",
    "arccot": "acot", "arcsec": "asec", "arccsc": "acsc", "sinh": "sinh", "cosh": "cosh", "tanh": "tanh",
    "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh", "arsinh": "asinh", "arcosh": "acosh",
    "artanh": "atanh", "ln": "ln", "log": "log", "lg": "log", "exp": "exp", "sqrt": "sqrt", "cbrt": "cbrt",
    "abs": "abs", "floor": "floor", "ceil": "ceil", "ceiling": "ceil", "gcd": "gcd", "gcf": "gcd",
    "hcf": "gcd", "lcm": "lcm", "mod": "mod", "min": "min", "max": "max", "root": "root",
    "factorial": "!", "sgn": "sign", "sign": "sign", "nCr": "binom", "nPr": "npr", "binom": "binom",
}  # fmt: skip
"""Spelling → the tree's name."""

INVERSE = {
    "sin": "asin", "cos": "acos", "tan": "atan", "cot": "acot", "sec": "asec", "csc": "acsc",
    "sinh": "asinh", "cosh": "acosh", "tanh": "atanh",
}  # fmt: skip

SEVERAL = {"gcd", "lcm", "mod", "min", "max", "log", "root", "binom", "npr"}
"""Those that may take more than one argument."""

OWN_FUNCTIONS = {"f", "g", "h", "F", "G", "H", "P"}
"""Letters that mean a function of the question's own when a bracket follows directly."""

ENGLISH = frozenset(
    "a am an and are as at be by can cm do for from get go had has he how if in into is it its kg km let me mi mm my "
    "no not now of off on one or our out per ran say she so sum ten that the then they this to top two up us was we "
    "what when who why will with yes you find area base cost each has have how many much total answer men man old "
    "day ago all any age amp but buy did end far few her him his hot job law lay low map mix new odd oil own pay put "
    "run saw sea see set sit six sky tax tea too try use van via way won yet cat dog car bus bag box cup egg hen cow "
    "pig pen ml mg lb oz ft yd hr min sec rad deg mph kph usd eur gbp".split()
)
"""Words that are never read as a product of letters."""
