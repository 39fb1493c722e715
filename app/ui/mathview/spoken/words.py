"""English words for the commands and signs of TeX."""

# Said where it stands. What needs a right-hand side, as "plus", is the same between two and in front of one.
SIGNS = {
    "+": "plus", "-": "minus", "=": "equals", "<": "is less than", ">": "is greater than", "/": "over",
    "*": "times",
    ":": "to", "!": "factorial", "%": "percent", "~": "", "&": "", "cdot": "times", "times": "times",
    "ast": "star", "star": "star", "div": "divided by", "pm": "plus or minus", "mp": "minus or plus",
    "le": "is at most", "leq": "is at most", "leqslant": "is at most", "ge": "is at least",
    "geq": "is at least", "geqslant": "is at least", "lt": "is less than", "gt": "is greater than",
    "ll": "is much less than", "gg": "is much greater than", "ne": "is not equal to",
    "neq": "is not equal to", "approx": "is approximately", "sim": "is similar to", "simeq": "is similar to",
    "cong": "is congruent to", "equiv": "is equivalent to", "propto": "is proportional to",
    "perp": "is perpendicular to", "parallel": "is parallel to", "mid": "divides",
    "nmid": "does not divide", "in": "in", "notin": "not in", "ni": "contains", "subset": "is a subset of",
    "subseteq": "is a subset of or equal to", "supset": "contains", "supseteq": "contains or equals",
    "cup": "union", "cap": "intersection", "setminus": "without", "emptyset": "the empty set",
    "varnothing": "the empty set", "forall": "for all", "exists": "there is", "nexists": "there is no",
    "neg": "not", "lnot": "not", "land": "and", "wedge": "and", "lor": "or", "vee": "or",
    "implies": "implies", "Longrightarrow": "implies", "Rightarrow": "implies", "impliedby": "is implied by",
    "Leftarrow": "is implied by", "iff": "if and only if", "Leftrightarrow": "if and only if",
    "Longleftrightarrow": "if and only if", "therefore": "therefore", "because": "because", "to": "to",
    "rightarrow": "to", "longrightarrow": "to", "gets": "from", "leftarrow": "from",
    "leftrightarrow": "to and from", "rightleftharpoons": "in equilibrium with", "mapsto": "maps to",
    "hookrightarrow": "into", "uparrow": "up", "downarrow": "down", "infty": "infinity",
    "partial": "partial", "nabla": "nabla", "hbar": "h bar", "ell": "l", "Re": "the real part of",
    "Im": "the imaginary part of", "aleph": "aleph", "angle": "angle", "measuredangle": "angle",
    "triangle": "triangle", "circ": "composed with", "degree": "degrees", "prime": "prime",
    "ldots": "dot dot dot", "cdots": "dot dot dot", "dots": "dot dot dot", "vdots": "dot dot dot",
    "ddots": "dot dot dot", "dotsc": "dot dot dot", "dotsb": "dot dot dot", "square": "box", "Box": "box",
    "blacksquare": "end of proof", "bullet": "bullet", "checkmark": "check", "oplus": "direct sum",
    "otimes": "tensor", "bmod": "mod", "mod": "mod", "lfloor": "floor of", "rfloor": "end floor",
    "lceil": "ceiling of", "rceil": "end ceiling", "langle": "left angle bracket",
    "rangle": "right angle bracket", "lbrace": "open brace", "rbrace": "close brace",
    "lbrack": "open bracket", "rbrack": "close bracket", "lvert": "absolute value of",
    "rvert": "end absolute value", "lVert": "norm of", "rVert": "end norm", "vert": "bar", "Vert": "norm",
    "|": "norm", "(": "open parenthesis", ")": "close parenthesis", "[": "open bracket",
    "]": "close bracket", "{": "open brace", "}": "close brace", "backslash": "backslash", "$": "dollars",
    "#": "number", "quad": ",", "qquad": ",", "colon": "to", "hline": "", "dagger": "dagger",
    "×": "times", "÷": "divided by", "±": "plus or minus", "·": "times", "≤": "is at most",
    "≥": "is at least", "≠": "is not equal to", "≈": "is approximately", "∞": "infinity", "π": "pi",
    "°": "degrees", "→": "to", "⇒": "implies", "∈": "in",
}  # fmt: skip

# Behind these, and at the beginning, a minus is a sign and no subtraction.
OPERATORS = {
    "+", "-", "=", "<", ">", "/", "*", ":", "(", "[", "{", ",", ";", "&", "cdot", "times", "div", "pm", "mp",
    "le", "leq", "leqslant", "ge", "geq", "geqslant", "lt", "gt", "ne", "neq", "approx", "equiv", "to",
    "rightarrow", "implies", "iff", "Rightarrow", "in", "quad", "qquad", "\\", "lvert", "lbrace",
}  # fmt: skip

GREEK = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
    "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
}  # fmt: skip

FUNCTIONS = {
    "sin": "sine", "cos": "cosine", "tan": "tangent", "cot": "cotangent", "sec": "secant",
    "csc": "cosecant", "arcsin": "arc sine", "arccos": "arc cosine", "arctan": "arc tangent",
    "sinh": "hyperbolic sine", "cosh": "hyperbolic cosine", "tanh": "hyperbolic tangent",
    "ln": "natural log", "log": "log", "lg": "log", "exp": "exponential", "det": "determinant",
    "dim": "dimension", "ker": "kernel", "arg": "argument", "deg": "degree", "gcd": "g c d",
    "Pr": "probability",
}  # fmt: skip

# With what stands below and above them: "sum from … to … of".
RANGES = {
    "sum": "sum", "prod": "product", "int": "integral", "iint": "double integral",
    "iiint": "triple integral", "oint": "contour integral", "bigcup": "union", "bigcap": "intersection",
    "bigoplus": "direct sum", "bigotimes": "tensor product", "coprod": "coproduct",
}  # fmt: skip
LIMITS = {
    "lim": "limit", "max": "maximum", "min": "minimum", "sup": "supremum", "inf": "infimum",
    "limsup": "limit superior", "liminf": "limit inferior",
}  # fmt: skip

# Around one letter or more: what is said before it, and after it.
AROUND = {
    "vec": ("vector", ""), "overrightarrow": ("vector", ""), "overline": ("", "bar"), "bar": ("", "bar"),
    "underline": ("", "underlined"), "hat": ("", "hat"), "widehat": ("", "hat"), "tilde": ("", "tilde"),
    "widetilde": ("", "tilde"), "dot": ("", "dot"), "ddot": ("", "double dot"), "cancel": ("crossed out", ""),
    "bcancel": ("crossed out", ""), "xcancel": ("crossed out", ""), "boxed": ("boxed", ""),
    "overleftrightarrow": ("line", ""), "mathbb": ("", ""), "mathcal": ("script", ""),
    "mathscr": ("script", ""), "mathfrak": ("fraktur", ""), "mathbf": ("bold", ""),
    "boldsymbol": ("bold", ""), "bm": ("bold", ""), "mathrm": ("", ""), "mathit": ("", ""),
    "mathsf": ("", ""), "mathop": ("", ""), "operatorname": ("", ""), "operatorname*": ("", ""),
    "substack": ("", ""), "pmod": ("modulo", ""), "tag": (", number", ""),
    "text": ("", ""), "overbrace": ("", ""),
    "underbrace": ("", ""),
}  # fmt: skip

SETS = {
    "R": "the real numbers", "Z": "the integers", "N": "the natural numbers", "Q": "the rational numbers",
    "C": "the complex numbers",
}  # fmt: skip

PARTS = {
    2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth",
    10: "tenth", 100: "hundredth",
}  # fmt: skip
COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

# Not said: they only move, size or colour what stands behind them.
SILENT = {
    ",", ";", "!", ">", " ", ":", "enspace", "thinspace", "displaystyle", "textstyle", "scriptstyle",
    "limits", "nolimits", "big", "Big", "bigg", "Bigg", "bigl", "Bigl", "biggl", "Biggl", "bigr", "Bigr",
    "biggr", "Biggr", "bigm", "Bigm", "nonumber", "notag", "hfill", "rm", "bf", "it", "cal", "mathstrut",
    "strut", "allowbreak", "nobreak", "left", "right", "middle",
}  # fmt: skip
SILENT_WITH_ARGUMENT = {"phantom", "hphantom", "vphantom", "color", "hspace", "vspace", "label", "mspace"}

ENVIRONMENTS = {
    "matrix": "matrix", "pmatrix": "matrix", "bmatrix": "matrix", "Bmatrix": "matrix",
    "smallmatrix": "matrix", "vmatrix": "determinant", "Vmatrix": "norm of the matrix", "array": "table",
    "cases": "cases", "dcases": "cases", "rcases": "cases",
}  # fmt: skip
