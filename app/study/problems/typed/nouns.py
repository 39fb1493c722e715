"""What may be asked of a thing by a name alone, its period, their mean: before the thing or behind it."""

import re
from collections.abc import Iterator

_NOUNS = (
    r"amplitude|(?:minimum |minimal )?period|phase shift|midline|(?:coordinates of (?:the )?)?vert(?:ex|ices)"
    r"|(?:coordinates of (?:the )?)?(?:turning|stationary|critical|inflection) points?|points? of inflection"
    r"|(?:equation of (?:the )?)?(?:axis|line) of symmetry|slope|gradient|[xy][- ]intercepts?|domain|range"
    r"|inverse(?: function| matrix)?|discriminant|(?:real |rational )?(?:roots?|zeros?|zeroes|solutions?)"
    r"|(?:first |second |third )?derivative|antiderivative|(?:in)?definite integral|midpoint|distance|length"
    r"|gcf|gcd|hcf|lcm|lcd|greatest common factor|highest common factor|lowest common multiple"
    r"|least common (?:multiple|denominator)|mean|average|median|mode|iqr|interquartile range|variance"
    r"|(?:population |sample )?standard deviation|(?:vertical |horizontal )?asymptotes?|cent(?:er|re)|radius"
    r"|determinant|(?:minimum|maximum|min|max|least|greatest|largest|smallest)(?: value| point)?|next "
    r"(?:term|number)"
    r"|nth term|\d+(?:st|nd|rd|th) term|common (?:ratio|difference)|sum to infinity|modulus|(?:complex"
    r" )?conjugate"
    r"|argument|magnitude|unit vector|dot product|cross product|angle between|prime factors?"
    r"|prime factori[sz]ation|factors|square root|cube root|reciprocal|absolute value|limit|area"
    r"|perimeter|volume"
    r"|remainder|degree|leading coefficient|percent(?:age)? (?:change|increase|decrease)|transpose"
    r"|simplest form"
    r"|equation of the tangent(?: line)?|equation of the line|equation of the normal"
)
_ASKS = (
    r"(?:(?:please |then |now |and )*(?:find|state|give|get|work out|calculate|determine|(?:i"
    r" )?(?:need|want)|tell me|what(?:['′’]?s| is| are)) )?"
)
_THE = r"(?:the |its |their |an? |me )*"
_LAST = re.compile(
    rf"(?:for |given |if |let |consider )?(?P<it>.+?(?:[\d)\]a-z²³°}}|…]|\.\.\.))(?:[\s,;:.–-]+){_ASKS}{_THE}"
    rf"(?P<noun>{_NOUNS})(?: (?:of|for) (?:it|this|these|them|the (?:function|curve|graph|line|numbers"
    rf"|data|equation|matrix)))?"
    rf"[\s=?:.]*",
    re.IGNORECASE | re.DOTALL,
)
_FIRST = re.compile(
    rf"{_ASKS}{_THE}(?P<noun>{_NOUNS})(?:\s*[:\n]\s*|\s+(?:of|for|in)\s+|\s+(?=[-(\[√]*\d|[a-z]\b|[fgh]\())(?P<it>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCE = re.compile(
    r"[a-z]{3,}[.?!]\s|\b(?:if|when|each|every|then|find|what|how|which|solve|is|are|has|have)\b",
    re.IGNORECASE,
)


def of_what(text: str) -> Iterator[str]:
    """`text` as Find the … of …; nothing where anything else is said in it."""
    for pattern in (_FIRST, _LAST):
        found = pattern.fullmatch(text)
        if found is not None and not _SENTENCE.search(found["it"]):
            yield f"Find the {found['noun']} of {found['it'].strip(' ,;:?')}"
