"""The table of orders that are short for a sentence, and of words in another order than the wordings know."""

from typing import NamedTuple


class ShortOrder(NamedTuple):
    """A regular expression for all of what was typed, the sentence that it is short for, and an example."""

    typed: str
    said: str
    example: str
    becomes: str


_FIND = r"(?:find |what(?:['′’]?s| is) |give |state )?(?:the )?"
_AND = r"[\s,;:.]+"
_TO = r"(?:->|-->|→|goes to|approaches|tends to)"

SHORT_ORDERS = (
    # Calculus
    ShortOrder(
        r"(?P<it>.+?)[\s,]+(?:find )?dy/dx\s*=?",
        r"Find dy/dx if \g<it>",
        "y = ln(5x + 2) , dy/dx=",
        "Find dy/dx if y = ln(5x + 2)",
    ),
    ShortOrder(
        r"dy/dx (?:for|of|when|where|:) ?(?P<it>.+)",
        r"Find dy/dx if \g<it>",
        "dy/dx for x^2 + y^2 = 9",
        "Find dy/dx if x^2 + y^2 = 9",
    ),
    ShortOrder(
        rf"{_FIND}lim(?:it)?(?: of)? (?P<it>.+?)[\s,]+(?:as )?(?P<x>[a-z]) ?{_TO} ?(?P<to>\S+)",
        r"Find the limit of \g<it> as \g<x> approaches \g<to>",
        "lim sin(t)/t t->0",
        "Find the limit of sin(t)/t as t approaches 0",
    ),
    ShortOrder(
        rf"{_FIND}lim(?:it)? (?:as|when) (?P<x>[a-z]) ?{_TO} ?(?P<to>\S+)(?: of|:)? (?P<it>.+)",
        r"Find the limit of \g<it> as \g<x> approaches \g<to>",
        "limit as n→∞ of (2n + 1)/n",
        "Find the limit of (2n + 1)/n as n approaches ∞",
    ),
    ShortOrder(
        rf"(?:∫|{_FIND}integral|integrate) (?:from )?(?P<low>\S+) to (?P<high>\S+)(?: of)? (?P<it>.+?)(?:"
        rf" d[a-z])?",
        r"Integrate \g<it> from \g<low> to \g<high>",
        "∫ from 0 to 1 of e^x dx",
        "Integrate e^x from 0 to 1",
    ),
    ShortOrder(
        rf"dy/dx ?= ?(?P<g>[^=,;y]+?){_AND}(?:and |with |where |given (?:that )?)?"
        rf"y ?\((?P<a>[^()]+)\) ?= ?(?P<b>[^=,;.\s]+){_AND}{_FIND}y(?: ?\(x\))?\s*=?\s*\?*",
        r"f'(x) = \g<g> and f(\g<a>) = \g<b>, find f(x)",
        "dy/dx = 6x, y(1) = 5, find y",
        "f'(x) = 6x and f(1) = 5, find f(x)",
    ),
    # The form of the answer
    ShortOrder(
        r"(?P<it>.+?)\s+without brackets", r"Expand \g<it>", "(n + 1)^2 without brackets", "Expand (n + 1)^2"
    ),
    ShortOrder(
        r"(?P<it>.+?)[\s,]+(?:in )?exact(?: (?:form|values?|answers?))?",
        r"\g<it>",
        "n^2 - 2n - 1 = 0  exact answers",
        "n^2 - 2n - 1 = 0",
    ),
    ShortOrder(r"(?P<it>.+?)[\s,]+x (?:is )?real", r"\g<it>", "range of y = x^2, x real", "range of y = x^2"),
    ShortOrder(
        r"(?P<it>.+=.+?)[\s,]+\(?real (?:roots?|solutions?|numbers|answers?)(?: only)?\)?",
        r"Find the real solutions of \g<it>",
        "n³ = 8 real solution",
        "Find the real solutions of n³ = 8",
    ),
    ShortOrder(
        r"(?:solve )?(?P<it>.+=.+?)[\s,]+\(?complex (?:roots|solutions|numbers)(?: (?:are )?allowed)?\)?",
        r"Solve \g<it>. Give complex roots",
        "n^2 + 4 = 0, complex roots allowed",
        "Solve n^2 + 4 = 0. Give complex roots",
    ),
    ShortOrder(
        rf"(?P<it>.+?){_AND}(?:as |into )?(?:a |one )?single (?P<what>fraction|log(?:arithm)?)",
        r"Write \g<it> as a single \g<what>",
        "2/n + 3/n^2 single fraction",
        "Write 2/n + 3/n^2 as a single fraction",
    ),
    ShortOrder(
        r"(?:express|write|put|rewrite) (?P<it>.+?) (?:as|in|into) "
        r"(?P<form>[a-z]? ?\(x ?[-+] ?[a-z]\) ?\^? ?[2²] ?[-+] ?[a-z])",
        r"Write \g<it> in the form \g<form>",
        "express x^2 - 4x + 7 as (x-p)^2 + q",
        "Write x^2 - 4x + 7 in the form (x-p)^2 + q",
    ),
    ShortOrder(
        r"factor(?:i[sz]e)? (?:by|using|with) (?:the )?(?:gcf|hcf|common factors?) (?P<it>.+)",
        r"Factor \g<it>",
        "factor by gcf 12n + 18",
        "Factor 12n + 18",
    ),
    ShortOrder(
        r"(?P<it>.*[\d)}]),? (?:in )?(?P<what>standard|scientific) (?P<form>form|notation)",
        r"Write \g<it> in \g<what> \g<form>",
        "(6 x 10^7) ÷ (3 x 10^-3) standard form",
        "Write (6 x 10^7) ÷ (3 x 10^-3) in standard form",
    ),
    ShortOrder(
        r"partial fractions? (?:of|for) (?P<it>.+)",
        r"Write \g<it> in partial fractions",
        "partial fractions of 3/(n^2 - 1)",
        "Write 3/(n^2 - 1) in partial fractions",
    ),
    ShortOrder(
        r"(?:long|short|column) (?:division|multiplication|addition|subtraction)[\s,:]+(?P<it>[-(\d].*)",
        r"\g<it>",
        "long division 1548 ÷ 12",
        "1548 ÷ 12",
    ),
    # Conditions and choices
    ShortOrder(
        rf"(?P<it>.+[=<>≤≥].+?){_AND}(?:for )?(?:what|which)(?: values? of)? (?P<x>[a-z])(?:'?s)?"
        r"(?: (?:work|satisfy|solve|make)s?(?: (?:it|this)(?: true)?)?)?",
        r"Solve \g<it> for \g<x>",
        "|n + 4| > 3 what n works",
        "Solve |n + 4| > 3 for n",
    ),
    ShortOrder(
        r"if (?P<values>[a-z] ?= ?[^=]+?(?:(?:,| and|, and) [a-z] ?= ?[^=]+?)*),? then "
        r"(?P<it>[^=]+?)\s*=?\s*[?_]*",
        r"If \g<values>, find \g<it>",
        "if p = 3 and q = -4 then 2p^2 - q = ?",
        "If p = 3 and q = -4, find 2p^2 - q",
    ),
    ShortOrder(
        r"(?P<given>if .+?)(?:[,;] (?:then )?| then )(?P<it>[^=,?]+?)\s*=\s*[?_]+",
        r"\g<given>, find \g<it>",
        "if cos A = 5/13 and A is acute, sin A = ?",
        "if cos A = 5/13 and A is acute, find sin A",
    ),
    ShortOrder(
        r"(?P<it>.+?)[\s,]+\((?P<condition>[a-z] ?[<>≤≥]=? ?-?\d+)\)",
        r"\g<it>, \g<condition>",
        "make r the subject of A = πr² (r > 0)",
        "make r the subject of A = πr², r > 0",
    ),
    ShortOrder(
        r"(?P<it>.+?)[\s,]+\((?P<aside>(?:using |with )?[a-z][a-z ]+)\)",
        r"\g<it> \g<aside>",
        "integrate n cos n (by parts)",
        "integrate n cos n by parts",
    ),
    ShortOrder(
        r"(?:the )?(?P<what>standard deviation|variance) \((?P<of>population|sample)\)(?: of)?[: ]+"
        r"(?P<it>.+)",
        r"Find the \g<of> \g<what> of \g<it>",
        "standard deviation (population) 2, 4, 9",
        "Find the population standard deviation of 2, 4, 9",
    ),
    ShortOrder(
        r"(?:the )?(?P<what>standard deviation|variance)(?: of)?[: ]+(?P<it>.+) \((?P<of>population"
        r"|sample)\)",
        r"Find the \g<of> \g<what> of \g<it>",
        "variance of 1, 2, 6 (population)",
        "Find the population variance of 1, 2, 6",
    ),
    # Things before what is asked of them
    ShortOrder(
        r"(?P<row>(?:arithmetic|geometric) (?:sequence|series|progression)\b.+?(?:\.\.\.|…)?)"
        rf"[\s,;:]+{_FIND}(?P<what>(?:\d+(?:st|nd|rd|th)|nth) term)",
        r"Find the \g<what> of the \g<row>",
        "geometric sequence 5, 10, 20, ... 8th term",
        "Find the 8th term of the geometric sequence 5, 10, 20, ...",
    ),
    ShortOrder(
        r"(?P<one>.+=.+) and (?P<other>.+=.+?)[\s,.;:]+(?:where do they|find where they) (?:cross|meet"
        r"|intersect)"
        r"(?:,? give the (?:points?|coordinates))?",
        r"Find the points of intersection of \g<one> and \g<other>",
        "y = n and y = n^2 where do they cross, give the points",
        "Find the points of intersection of y = n and y = n^2",
    ),
    ShortOrder(
        r"(?P<one>.+=.+) and (?P<other>.+=.+?)[\s,.;:]+(?:find )?(?:the )?points? of intersection",
        r"Find the points of intersection of \g<one> and \g<other>",
        "line y = n and y = n^2 , points of intersection",
        "Find the points of intersection of line y = n and y = n^2",
    ),
    ShortOrder(
        r"(?P<row>3?\d.+) (?:to|for) (?P<n>\d+) terms",
        r"\g<row>, \g<n> terms",
        "3 + 6 + 12 + ... to 8 terms",
        "3 + 6 + 12 + ..., 8 terms",
    ),
    ShortOrder(
        r"(?:the )?sum of (?:the )?(?P<kind>(?:arithmetic |geometric )?(?:series|sequence|progression)) "
        r"(?P<row>.+?),? "
        r"(?:to|for) (?P<n>\d+) terms",
        r"Find the sum of the first \g<n> terms of the \g<kind> \g<row>",
        "sum of the geometric series 3 + 6 + 12 + ... to 8 terms",
        "Find the sum of the first 8 terms of the geometric series 3 + 6 + 12 + ...",
    ),
    # Units and forms behind
    ShortOrder(
        r"(?P<it>.*\d.*?) (?P<form>(?:in|into|to|as) (?:a |an |the )?(?:form )?[a-z°+ ]+)",
        r"Convert \g<it> \g<form>",
        "5π/6 to degrees",
        "Convert 5π/6 to degrees",
    ),
    ShortOrder(
        r"(?P<it>.*\d.*?) (?P<form>(?:in|into|as) (?:a |an |the )?[a-z°+ ]+)",
        r"Write \g<it> \g<form>",
        "(3+2i)/(1-i) in the form a+bi",
        "Write (3+2i)/(1-i) in the form a+bi",
    ),
)
"""In the order in which they are tried."""
