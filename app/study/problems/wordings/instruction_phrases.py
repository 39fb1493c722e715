"""The phrases that instructions before a formula are made of, and what each of them asks for."""

from typing import NamedTuple


class InstructionPhrase(NamedTuple):
    """Words in the language of wordings; `meaning` is what is to be done, "" where they say nothing new."""

    meaning: str
    words: str


_NOUN = (
    "(of )?((the|a|an|each|every|all|any|this|these|those|that|both|two|given|following|next|indicated) )*"
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
    # Says nothing new
    InstructionPhrase("", f"(in |for )?{_NOUN}"),
    InstructionPhrase("", "and|then|next|now|please|below|also|to|by|it|them"),
    InstructionPhrase("", "(completely|fully|entirely|further)"),
    InstructionPhrase("", "(if|when|where|whenever|wherever) possible|as (much|far) as possible"),
    InstructionPhrase("", f"(by )?(us(e|ing)|apply(ing)?|with) (the )?({_LAW} )*{_PROPERTY}( (of|for) ({_LAW} ?)+)?"),
    InstructionPhrase("", "(by )?(using |use )?(long division|synthetic division|grouping)"),
    InstructionPhrase("", "by (adding|subtracting|multiplying|dividing)( (or|and) (adding|subtracting))?"),
    InstructionPhrase("", "by writing (it|them) as (a )?division"),
    InstructionPhrase("", "(in|into|to) (its |the |their )?(simplest|lowest|simplified|reduced) (form|terms?)"),
    InstructionPhrase(
        "", "(and )?(show|express|give|write|leave) (the |your |all )?(product|quotient|answers?|results?|sum|"
        "difference)s? (in|with|using) ((its |the )?(simplest|lowest|simplified) (form|terms?)|"
        "(only )?positive exponents)",
    ),
    InstructionPhrase("", "with (only )?positive exponents( only)?"),
    InstructionPhrase(
        "", "assum(e|ing) (that )?(all )?(the )?(variables?|letters?) (represent|are|is|to be) "
        "(all )?(positive|nonnegative|non-negative)( real)?( numbers?)?( only)?",
    ),
    InstructionPhrase("", "do not simplify( any)?( further)?|without simplifying( further)?"),
    InstructionPhrase("", "(with|having) (a )?(common|like|unlike|the same|different) denominators?"),
    InstructionPhrase("", "without (using )?a calculator"),
    # Simplify
    InstructionPhrase("simplify", "simplif(y|ying)|simply|reduce|tidy up"),
    InstructionPhrase("simplify", "(combin(e|ing)|collect(ing)?|gather(ing)?|put together)( (the )?like terms)?( in)?"),
    InstructionPhrase("simplify", "perform (the )?(given |indicated |following )?operations?( on| in)?"),
    InstructionPhrase("simplify", "(evaluate|calculate|compute|work out)"),
    InstructionPhrase("simplify", f"solve {_NOUN}"),
    InstructionPhrase(
        "simplify",
        "(find|determine|give|calculate|state) (the )?(values?|sums?|differences?|(sums?|addition) (or|and) "
        "differences?|products?|quotients?|answers?|results?|products? or quotients?)( of)?",
    ),
    InstructionPhrase("simplify", "(add|subtract|divide|adding|subtracting|dividing)( (or|and) (add|subtract|divide))?"),
    InstructionPhrase("simplify", f"(write|express|put) {_NOUN} (in|as) (its |the |a )?(simplest|lowest|simplified) (form|terms?)"),
    InstructionPhrase("simplify", f"(write|express|combine) {_NOUN} (as|into) (a )?single fraction"),
    InstructionPhrase("simplify", f"simplify and find the result( of)?( {_NOUN})?"),
    InstructionPhrase("simplify", f"simplify {_NOUN} by factoring"),
    InstructionPhrase(
        "powers",
        f"us(e|ing) (the )?({_LAW} )*(propert(y|ies)|rules?|laws?) (of|for) exponents( to)?",
    ),
    InstructionPhrase("powers", "(divide|multiply) (the )?(following )?monomials"),
    # Multiply, expand
    InstructionPhrase("expand", "(multiply|multiplying)( out)?|expand(ing)?|distribute|find (the )?products?( of)?|use foil( to)?"),
    InstructionPhrase("expand", "(remove|get rid of|clear) (the )?(brackets|parentheses)( from| in)?"),
    InstructionPhrase("expand", "square (the |each |every )?(following )?binomials?"),
    # Factor
    InstructionPhrase("factor", "factor(i[sz]e|ing|i[sz]ing)?( out| by grouping)?"),
    InstructionPhrase("factor", "factor(ing)? (a |the )?(sum|difference|perfect square)s?( of)? (two )?(cubes|squares|trinomials?)"),
    InstructionPhrase("factor", f"factor(i[sz]e)? (out )?(the )?(greatest |highest )?common (monomial )?factors?( from| of| in)?( {_NOUN})?"),
    # Radicals and exponents
    InstructionPhrase("rationalise", "rationali[sz]e( the denominators?)?( of| in)?"),
    InstructionPhrase("radical", f"(write|wrtie|express|rewrite|convert|change) ({_NOUN} )?(as|in|using|to|into) (a |an )?(radical|root)s?( (expressions?|forms?|notation))?"),
    InstructionPhrase(
        "exponent",
        f"(write|wrtie|express|rewrite|convert|change) ({_NOUN} )?(with|as|using|in|to|into) (an? )?(expressions? with )?"
        "(an? )?((rational|fractional) )?exponents?( (forms?|notation))?",
    ),
    InstructionPhrase("single-base", f"(write|express|rewrite|combine) ({_NOUN} )?(with|as|in|into|using) (a|one) (single )?(base|power)( of [a-z])?"),
    # Logarithms
    InstructionPhrase("condense", f"(condense|combine|write|express|rewrite) ({_NOUN} )?(to|into|as|in) (a|one) (single )?(logarithm|log|ln)( if possible)?"),
    InstructionPhrase("condense", f"condense( {_NOUN})?"),
    InstructionPhrase("expand-logarithm", "expand (each |the |this |every )?(following )?(logarithms?|logarithmic expressions?|logs?)"),
    InstructionPhrase(
        "expand-logarithm",
        f"(write|rewrite|express|rewriting) {_NOUN} as (a |an )?(equivalent )?((sums?|differences?|products?|multiples?)(,? (or|and) |, )?)+"
        "( of (logarithms|logs))?",
    ),
    # Others
    InstructionPhrase("partial-fractions", f"(find|give|write|determine) (the )?partial fraction (decomposition|expansion)( of| for)?( {_NOUN})?"),
    InstructionPhrase("partial-fractions", f"(decompose|express|write|split|resolve)( {_NOUN})? (into|in|as|using) partial fractions"),
    InstructionPhrase("complete-square", f"complet(e|ing) the square( (for|of|in|on)( {_NOUN})?)?"),
)  # fmt: skip
