"""The phrases that instructions before a formula are made of, and what each of them asks for."""

from typing import NamedTuple

from app.study.problems.wordings.trigonometry import phrases as trigonometry


class InstructionPhrase(NamedTuple):
    """Words in the language of wordings; `meaning` is what is to be done, "" where they say nothing new."""

    meaning: str
    words: str


_NOUN = (
    "(of )?((the|a|an|each|every|all|any|this|these|those|that|both|two|given|following|folloing|next|of|"
    "indicated) )*"
    "((pair|set|list) of )?((the|following) )?"
    "((algebraic|rational|radical|polynomial|numerical|mathematical|complex|quadratic|cubic|variable|square|"
    "root|perfect|like|unlike|special|logarithmic|exponential|single|simple|general) )*"
    "(expressions?|espressions?|polynomials?|binomials?|trinomials?|monomials?|quadratics?|fractions?|terms|"
    "conjugates|exercises?|problems?|questions?|products?|quotients?|operations?|radicals?|(square )?roots|"
    "logarithms?|logs|exponents|powers|parentheses|brackets|cubes|squares)( (below|above|here))?"
)
_LAW = (
    "(product|quotient|power|zero|negative|distributive|commutative|associative|multiplication|"
    "exponent|binomial|squares?|conjugates?|difference|sum|perfect|trinomial|cubes?|foil|to|a|an|the|of|and|"
    "for|special|factoring|grouping|basic|quotients?|products?|powers?|exponents?|logarithms?|radicals?|roots?)"
)
_PROPERTY = "(propert(y|ies)|patterns?|rules?|laws?|formulas?|method|definitions?|foil)"

PHRASES = (
    *(InstructionPhrase(*row) for row in trigonometry.PHRASES),
    # Says nothing new
    InstructionPhrase("", f"(in |for )?{_NOUN}"),
    InstructionPhrase("", "(in |for )?(each of )?(the following|these)"),
    InstructionPhrase("", "write|rewrite|express|give|put|turn|convert|combine"),
    InstructionPhrase("", "(simplify|reduce) (your|the) (final )?(answers?|results?)( completely)?"),
    InstructionPhrase(
        "",
        "\\(?(give|write|list) (your |the )?(answers?|factors?) with the larger "
        "(value|number|constant) first[^:]*?\\)(?= ?[.:])",
    ),
    InstructionPhrase(
        "",
        "with (distinct|repeated|repeating|nonrepeating|non-repeating|irreducible)( "
        "(linear|quadratic|irreducible|nonrepeating|non-repeating))* factors?",
    ),
    InstructionPhrase(
        "", "for the ((distinct|repeated|repeating|nonrepeating|irreducible|linear|quadratic) )+factors?"
    ),
    InstructionPhrase(
        "", "\\(with (distinct|repeated|repeating|irreducible)( (linear|quadratic))* factors?\\.?\\)"
    ),
    InstructionPhrase("", "and|then|next|now|please|below|also|to|by|it|them"),
    InstructionPhrase("", "written as an? ((improper|simplified|single|mixed|proper) )?(fraction|number)"),
    InstructionPhrase("", "(completely|fully|entirely|further)"),
    InstructionPhrase("", "(if|when|where|whenever|wherever) possible|as (much|far) as possible"),
    InstructionPhrase(
        "", f"(by )?(us(e|ing)|apply(ing)?|with) (the )?({_LAW} )*{_PROPERTY}( (of|for) ({_LAW} ?)+)?"
    ),
    InstructionPhrase("", "(by )?(using |use )?(long division|synthetic division|grouping)"),
    InstructionPhrase("", "by (adding|subtracting|multiplying|dividing)( (or|and) (adding|subtracting))?"),
    InstructionPhrase("", "by writing (it|them) as (a )?division"),
    InstructionPhrase(
        "", "(in|into|to) (its |the |their )?(simplest|lowest|simplified|reduced) (form|terms?)"
    ),
    InstructionPhrase(
        "",
        "(and )?(show|express|give|write|leave) (the |your |all "
        ")?(product|quotient|answers?|results?|sum|"
        "difference)s? (in|with|using) ((its |the )?(simplest|lowest|simplified) (form|terms?)|"
        "(only )?positive exponents)",
    ),
    InstructionPhrase("", "with (only )?positive exponents( only)?"),
    InstructionPhrase(
        "",
        "assum(e|ing) (that )?(all )?(the )?(variables?|letters?) (represent|are|is|to be) "
        "(all )?(positive|nonnegative|non-negative)( real)?( numbers?)?( only)?",
    ),
    InstructionPhrase("", "do not simplify( any)?( further)?|without simplifying( further)?"),
    InstructionPhrase("", "(with|having) (a )?(common|like|unlike|the same|different) denominators?"),
    InstructionPhrase("", "without (using )?a calculator"),
    InstructionPhrase("", "(written|expressed) as an? (improper |proper |simplified )?fraction"),
    InstructionPhrase(
        "",
        '(enter|write|type|answer|put) [“"]?no[”"]? if (there is |it has |it is )?'
        "no real (solution|number|root)s?",
    ),
    InstructionPhrase(
        "", "use a calculator to approximate( each| it| the (value|answer|result))?( to \\w+ decimal places)?"
    ),
    InstructionPhrase(
        "evaluate",
        f"(use the change-of-base formula to )?(evaluate|approximate) {_NOUN} as a quotient of "
        f"(natural|common) (logs|logarithms)",
    ),
    InstructionPhrase("", "(rewriting|solving|simplifying|using) (logorithms|logarithms|logs)"),
    # Simplify
    InstructionPhrase("simplify", "simplif(y|ying)|simply|reduce|tidy up"),
    InstructionPhrase(
        "simplify", "(combin(e|ing)|collect(ing)?|gather(ing)?|put together)( (the )?like terms)?( in)?"
    ),
    InstructionPhrase("simplify", "perform (the )?(given |indicated |following )?operations?( on| in)?"),
    InstructionPhrase("simplify", "apply (the )?(exponent|index|power) (rules|laws)( to)?"),
    InstructionPhrase("evaluate", "(evaluate|calculate|compute|work out)"),
    InstructionPhrase("simplify", f"solve {_NOUN}"),
    InstructionPhrase("evaluate", "what is|find|what does|what are"),
    InstructionPhrase("simplify", "what is the simplified (expression|form)( of)?"),
    InstructionPhrase(
        "simplify",
        "(find|determine|give|calculate|state) (the )?((sums?|addition) (or|and) "
        "differences?|products? (or|and) "
        "quotients?|values?|sums?|differences?|answers?|results?)( of)?",
    ),
    InstructionPhrase("simplify", "(add|subtract|adding|subtracting)( (or|and) (add|subtract))?"),
    InstructionPhrase(
        "divide",
        "(divide|dividing)( "
        "(by|the|each|this|a|an|polynomials?|functions?|binomials?|monomials?|rational|expressions?))*",
    ),
    InstructionPhrase("divide", "(find|determine|give) the quotients?( of)?"),
    InstructionPhrase("simplify", "(multiply|multiplying) (or|and) (divide|dividing)"),
    InstructionPhrase(
        "simplify",
        f"(write|express|put) {_NOUN} (in|as) (its |the |a )?(simplest|lowest|simplified) (form|terms?)",
    ),
    InstructionPhrase("simplify", f"(write|express|combine) {_NOUN} (as|into) (a )?single fraction"),
    InstructionPhrase("simplify", f"simplify and find the result( of)?( {_NOUN})?"),
    InstructionPhrase("simplify", f"simplify {_NOUN} by factoring"),
    InstructionPhrase(
        "powers",
        f"us(e|ing) (the )?({_LAW} )*(propert(y|ies)|rules?|laws?) (of|for) exponents( to)?",
    ),
    InstructionPhrase("powers", "(divide|multiply) (the )?(following )?monomials"),
    # Multiply, expand
    InstructionPhrase(
        "expand",
        "(multiply|multiplying)( out)?|expand(ing)?|distribute|find (the )?products?( of)?|use foil( to)?",
    ),
    InstructionPhrase("expand", "(remove|get rid of|clear) (the )?(brackets|parentheses)( from| in)?"),
    InstructionPhrase("expand", "square (the |each |every )?(following )?binomials?"),
    # Factor
    InstructionPhrase("factor", "factor(i[sz]e|ing|i[sz]ing)?( out| by grouping)?"),
    InstructionPhrase(
        "factor",
        "factor(ing)? (a |the )?(sum|difference|perfect square)s?( of)? (two )?(cubes|squares|trinomials?)",
    ),
    InstructionPhrase(
        "factor",
        f"factor(i[sz]e)? (out )?(the )?(greatest |highest )?common "
        f"(monomial )?factors?( from| of| in)?( {_NOUN})?",
    ),
    # Radicals and exponents
    InstructionPhrase("rationalise", "rationali[sz]e( the denominators?)?( of| in)?"),
    InstructionPhrase(
        "radical",
        f"(write|wrtie|express|rewrite|convert|change) ({_NOUN} "
        f")?(as|in|using|to|into) (a |an )?(radical|root)s?( "
        f"(expressions?|forms?|notation))?",
    ),
    InstructionPhrase(
        "exponent",
        f"(write|wrtie|express|rewrite|convert|change) ({_NOUN} )?(with|as|using|in|to|into) (an? "
        f")?(expressions? with )?"
        "(an? )?((rational|fractional) )?exponents?( (forms?|notation))?",
    ),
    InstructionPhrase(
        "single-base",
        f"((write|express|rewrite|combine) )?({_NOUN} |(each of )?the following )?"
        "(with|as|in|into|using) (a|one) (single )?(base|power)( of [a-z])?",
    ),
    # Logarithms
    InstructionPhrase(
        "condense",
        f"(condense|combine|write|express|rewrite) ({_NOUN} "
        f")?(to|into|as|in) (a|one) (single )?(logarithm|log|ln)( if possible)?",
    ),
    InstructionPhrase("condense", f"condense( {_NOUN})?"),
    InstructionPhrase(
        "expand-logarithm",
        "expand (each |the |this |every )?(following )?(logarithms?|logarithmic expressions?|logs)",
    ),
    InstructionPhrase(
        "expand-logarithm",
        f"(write|rewrite|express|rewriting) {_NOUN} as (a |an )?(equivalent "
        f")?((sums?|differences?|products?|multiples?)(,? (or|and) |, )?)+"
        "( of (logarithms|logs))?",
    ),
    # Others
    InstructionPhrase(
        "partial-fractions",
        f"(find|give|write|determine) (the )?partial fraction "
        f"(decomposition|expansion)( of| for)?( {_NOUN})?",
    ),
    InstructionPhrase(
        "partial-fractions",
        f"(decompose|express|write|split|resolve)( {_NOUN})? (into|in|as|using) partial fractions",
    ),
    InstructionPhrase("partial-fractions", f"decompose( {_NOUN})?"),
    InstructionPhrase(
        "partial-fractions", "(find |decompose )?(the )?decomposition of (the |each )?partial fractions?"
    ),
    InstructionPhrase("partial-fractions", "decompose (the |each )?partial fractions?"),
    InstructionPhrase("complete-square", f"complet(e|ing) the square( (for|of|in|on)( {_NOUN})?)?"),
)

ENDINGS = (
    *(InstructionPhrase(*row) for row in trigonometry.ENDINGS),
    InstructionPhrase("", ",? (and )?(simplify|reduce)( (it|fully|completely|your answer))?"),
    InstructionPhrase("simplify", "in a simpler way|as simply as possible"),
    InstructionPhrase("", "(where|when|if|for|with) [a-z] (is not equal to|is not|≠|does not equal) -?\\d+"),
    InstructionPhrase(
        "condense", "using the (inverse )?power rule( so that| such that) it has a coefficient of (1|one)"
    ),
    InstructionPhrase(
        "", "(using|with|by) (the )?((laws|rules) of (indices|exponents)|(index|exponent|power) (laws|rules))"
    ),
    InstructionPhrase("factor", "(as|into) a product with (a )?brackets?"),
    InstructionPhrase("factor", "in factor(ed|i[sz]ed) form"),
    InstructionPhrase("condense", "(as|into|to) (a|one) single (logarithm|log)"),
    InstructionPhrase("condense", "(as|into|to) one logarithm"),
    InstructionPhrase("simplify", "(as|into|to) (a|one) single fraction"),
    InstructionPhrase(
        "single-base", "(in index form )?(as|into|to|with) (a|one) (single )?(power|base)( of ([a-z]|\\d+))?"
    ),
    InstructionPhrase("radical", "(as|in|using) (a |an )?radical( (expression|form|notation))?"),
    InstructionPhrase("exponent", "(with|using|in) (an? )?(rational|fractional) exponents?( form)?"),
    InstructionPhrase("partial-fractions", "(as|into|in|using) partial fractions"),
)
"""What may stand after the formula."""
