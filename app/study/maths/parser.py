"""Reads tokens into an expression tree: a whitelist grammar with bounds, and no evaluation anywhere."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from app.study.maths.functions import FUNCTIONS, GLUED, INVERSE, OWN_FUNCTIONS, SEVERAL, glued
from app.study.maths.mixed_numbers import fraction_at
from app.study.maths.tokens import VULGAR, Kind, Token
from app.study.maths.tree import Apply, Const, Node, Num, Sym, TooLarge, Unreadable

MAX_DEPTH = 40
MAX_NODES = 400
MAX_POSTFIXES = 8

_CLOSING = {"(": ")", "[": "]", "{": "}", "\\{": "\\}", "⌊": "⌋", "⌈": "⌉", "⟨": "⟩"}
_ROOTS = {"√": 2, "∛": 3, "∜": 4}


def parse(tokens: Sequence[Token], *, tight: bool = False) -> Node:
    """The tree of one expression. With `tight`, 1/2x is 1/(2x); without, (1/2)x.

    Raises Unreadable, or TooLarge beyond MAX_DEPTH or MAX_NODES.
    """
    parser = _Parser(tokens, tight)
    node = parser.sum()
    if parser.next:
        raise Unreadable(f"I cannot read this from “{parser.next.text}” on.")
    return node


class _Parser:
    def __init__(self, tokens: Sequence[Token], tight: bool) -> None:
        self._tokens = list(tokens)
        self._at = 0
        self._tight = tight
        self._depth = 0
        self._nodes = 0
        self._bars = 0  # how many |…| are open

    @property
    def next(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    @property
    def _text(self) -> str:
        token = self.next
        return token.text if token and token.kind in {Kind.SIGN, Kind.COMMAND} else ""

    def _take(self) -> Token:
        token = self.next
        if token is None:
            raise Unreadable("Something is missing at the end.")
        self._at += 1
        return token

    def _expect(self, text: str) -> None:
        if self._text != text:
            raise Unreadable(f"A “{text.lstrip(chr(92))}” is missing.")
        self._at += 1

    def _made(self, name: str, *args: Node) -> Apply:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise TooLarge("This is too long to be checked.")
        return Apply(name, args)

    def _deeper(self, rule: Callable[[], Node]) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise TooLarge("This is nested too deeply to be checked.")
        try:
            return rule()
        finally:
            self._depth -= 1

    def sum(self) -> Node:
        return self._deeper(self._sum)

    def _sum(self) -> Node:
        node = self._product()
        while self._text in {"+", "-", "±", "∓"}:
            sign = self._take().text
            name = {"±": "plus-minus", "∓": "minus-plus"}.get(sign, sign)
            node = self._made(name, node, self._product())
        return node

    def _product(self) -> Node:
        node = self._signed()
        while True:
            text = self._text
            if text in {"*", "/", "÷"}:
                self._take()
                right = self._signed()
                if text != "*" and self._tight:
                    right = self._implicit(right)
                while text == "÷" and self._text == "/":  # 2/3 ÷ 4/9: the bars are fractions
                    self._take()
                    right = self._made("/", right, self._signed())
                node = self._made("*" if text == "*" else "/", node, right)
            elif self._is_word("mod"):
                self._take()
                node = self._made("mod", node, self._signed())
            elif self._is_cross():
                self._take()
                node = self._made("*", node, self._signed())
            elif self._begins_operand():
                node = self._made("*", node, self._power())
            else:
                return node

    def _implicit(self, node: Node) -> Node:
        while self._begins_operand() and not self._is_cross():
            node = self._made("*", node, self._power())
        return node

    def _is_word(self, word: str) -> bool:
        token = self.next
        return bool(token and token.kind is Kind.WORD and token.text == word)

    def _is_cross(self) -> bool:
        """Whether an x between two numbers means times: 2x10^5, 3 x 4."""
        token = self.next
        if not token or token.text not in {"x", "X"} or token.kind is not Kind.NAME or not self._at:
            return False
        before = self._tokens[self._at - 1]
        after = self._tokens[self._at + 1] if self._at + 1 < len(self._tokens) else None
        return bool(before.kind is Kind.NUMBER and after and after.kind is Kind.NUMBER)

    def _begins_operand(self) -> bool:
        token = self.next
        if token is None:
            return False
        if token.kind in {Kind.NAME, Kind.WORD}:
            return True
        if token.kind is Kind.NUMBER:
            # 2 3 is a slip, not a product; (2)3, x 3 and 2^2 3 are read as products.
            return self._tokens[self._at - 1].kind is not Kind.NUMBER
        if token.text == "|":
            return not self._bars
        return token.text in {
            "(",
            "[",
            "{",
            "\\{",
            "π",
            "∞",
            "√",
            "∛",
            "∜",
            "⌊",
            "⌈",
            "\\frac",
            "\\sqrt",
            "\\binom",
        }

    def _signed(self) -> Node:
        text = self._text
        if text in {"-", "+", "±", "∓"}:
            self._take()
            operand = self._deeper(self._signed)
            if text == "+":
                return operand
            return self._made({"-": "neg", "±": "pm", "∓": "mp"}[text], operand)
        return self._power()

    def _power(self) -> Node:
        node = self._postfix(self._deeper(self._primary))
        if self._text == "^":
            self._take()
            if self._text == "°":  # ^\circ
                self._take()
                return self._made("degrees", node)
            if self._text in {"{", "("} and self._follows("°"):
                self._at += 3
                return self._made("degrees", node)
            node = self._postfix(self._made("^", node, self._exponent()))
        return node

    def _exponent(self) -> Node:
        return self._deeper(self._signed)

    def _follows(self, text: str) -> bool:
        tokens = self._tokens[self._at + 1 : self._at + 3]
        return len(tokens) == 2 and tokens[0].text == text and tokens[1].text in {"}", ")"}

    def _postfix(self, node: Node) -> Node:
        for _ in range(MAX_POSTFIXES):
            text = self._text
            if text == "!":
                self._take()
                node = self._made("!", node)
            elif text == "%":
                self._take()
                node = self._made("percent", node)
            elif text == "°":
                self._take()
                node = self._made("degrees", node)
            else:
                return node
        raise TooLarge("This is nested too deeply to be checked.")

    def _primary(self) -> Node:
        token = self._take()
        if token.kind is Kind.NUMBER:
            return self._number(token)
        if token.kind is Kind.NAME:
            return self._name(token)
        if token.kind is Kind.WORD:
            return self._word(token)
        if token.text in _CLOSING:
            return self._bracket(token.text)
        if token.text == "|":
            self._bars += 1
            node = self.sum()
            self._expect("|")
            self._bars -= 1
            return self._made("abs", node)
        if token.text in _ROOTS:
            return self._made("root", self._postfixless(), Num(Fraction(_ROOTS[token.text])))
        if token.text == "π":
            return Const("pi")
        if token.text == "∞":
            return Const("oo")
        if token.text in {"\\frac", "\\binom"}:
            first, second = self._argument(), self._argument()
            return self._made("/" if token.text == "\\frac" else "binom", first, second)
        if token.text == "\\sqrt":
            index: Node = Num(Fraction(2))
            if self._text == "[":
                self._take()
                index = self.sum()
                self._expect("]")
            return self._made("root", self._argument(), index)
        raise Unreadable(f"I cannot read this from “{token.text}” on.")

    def _number(self, token: Token) -> Node:
        number = Num(token.value, token.places)
        self._nodes += 1
        if token.text in VULGAR or token.value.denominator != 1:
            return number
        fraction, used = fraction_at(self._tokens[self._at : self._at + 7])
        self._at += used
        return self._made("mixed", number, fraction) if fraction else number

    def _argument(self) -> Node:
        """What a LaTeX command takes: a group, or one digit or letter."""
        token = self.next
        if token and token.kind is Kind.NUMBER and len(token.text) > 1 and token.text.isdigit():
            rest = token._replace(text=token.text[1:], value=Fraction(int(token.text[1:])), space=False)
            self._tokens[self._at] = rest
            return Num(Fraction(int(token.text[0])))
        if self._text in {"{", "("}:
            closing = _CLOSING[self._take().text]
            bars, self._bars = self._bars, 0
            node = self.sum()
            self._bars = bars
            self._expect(closing)
            return node
        return self._deeper(self._primary)

    def _postfixless(self) -> Node:
        """The operand of √: one number, name or bracket, with its power left outside the root for names."""
        if self._text == "-":
            self._take()
            return self._made("neg", self._deeper(self._primary))
        return self._deeper(self._primary)

    def _bracket(self, opening: str) -> Node:
        bars, self._bars = self._bars, 0
        node = self.sum()
        self._bars = bars
        self._expect(_CLOSING[opening])
        if opening in {"⌊", "⌈"}:
            return self._made("floor" if opening == "⌊" else "ceil", node)
        return node

    def _name(self, token: Token) -> Node:
        self._nodes += 1
        if token.text == "e":
            return Const("e")
        if token.text == "i":
            return Const("i")
        after = self.next
        if token.text in OWN_FUNCTIONS and after and after.text == "(" and not after.space:
            self._take()
            argument = self.sum()
            self._expect(")")
            return self._made(f"{token.text}()", argument)
        return Sym(token.text)

    def _word(self, token: Token) -> Node:
        word = token.text
        name = FUNCTIONS.get(word) or FUNCTIONS.get(word.lower() if len(word) > 2 else word)
        if name:
            return self._function(name)
        if word in {"pi", "Pi", "PI"}:
            return Const("pi")
        if word in {"inf", "infinity", "oo"}:
            return Const("oo")
        parts = glued(word)
        if parts is None:
            raise Unreadable(f"I do not know the word “{word}” here.")
        letters = [Token(Kind.NAME if len(part) == 1 else Kind.WORD, part, False) for part in parts]
        self._tokens[self._at : self._at] = letters[1:]
        return self._name(letters[0]) if letters[0].kind is Kind.NAME else self._word(letters[0])

    def _function(self, name: str) -> Node:
        base: Node | None = None
        power: Node | None = None
        if self._text == "_":
            self._take()
            base = self._subscript()
        if self._text == "^":
            self._take()
            power = self._argument() if self._text != "-" else self._exponent()
            if power == Apply("neg", (Num(Fraction(1)),)) and name in INVERSE:
                name, power = INVERSE[name], None
        if name == "log" and base is None:
            base = self._base()
        arguments = self._arguments(name)
        if name in {"sqrt", "cbrt"}:
            name, arguments = "root", [*arguments, Num(Fraction(2 if name == "sqrt" else 3))]
        if base is not None:
            if name != "log":
                raise Unreadable("Only a logarithm has a base.")
            arguments.append(base)
        if len(arguments) > 1 and name not in SEVERAL:
            raise Unreadable(f"“{name}” takes one argument.")
        node = self._made(name, *arguments)
        return self._made("^", node, power) if power is not None else node

    def _base(self) -> Node | None:
        """The base of log2(8), and of a logarithm whose power came first: log^2_3 x."""
        token = self.next
        following = self._tokens[self._at + 1 : self._at + 2]
        if self._text == "_":
            self._take()
            return self._subscript()
        if token and token.kind is Kind.NUMBER and not token.space and following and following[0].text == "(":
            self._take()
            return Num(token.value)
        return None

    def _subscript(self) -> Node:
        """A base after `_`; unlike LaTeX it may have more than one digit: log_10(100), log_10 5."""
        token = self.next
        if token and token.kind is Kind.NUMBER and token.text.isdigit():
            following = self._tokens[self._at + 1 : self._at + 2]
            if following and (following[0].text == "(" or following[0].space):
                self._take()
                return Num(token.value)
        return self._argument()

    def _arguments(self, name: str) -> list[Node]:
        if self._text in {"(", "{", "["}:
            closing = _CLOSING[self._take().text]
            bars, self._bars = self._bars, 0
            arguments = [self.sum()]
            while self._text == ",":
                self._take()
                arguments.append(self.sum())
            self._bars = bars
            self._expect(closing)
            return arguments
        node = self._signed()  # sin 2x cos x is sin(2x)·cos(x)
        while self._begins_operand() and not self._begins_function():
            node = self._made("*", node, self._power())
        return [node]

    def _begins_function(self) -> bool:
        token = self.next
        if token is None or token.kind is Kind.NAME:
            return False
        named = token.kind is Kind.WORD and token.text.startswith(GLUED)
        return named or token.text in FUNCTIONS or token.text in {"(", "[", "\\sqrt", "√"}
