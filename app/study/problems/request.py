"""The bare request of a problem: without courtesy, and without instructions for the form of the answer."""

import re

from app.study.maths.spelling import respelled

_COURTESY = re.compile(
    r"^(?:(?:hi|hello|hey|please|pl[sz]|kindly|ok|okay|so|now|thanks|dear tutor|good (?:morning|afternoon))\b"
    r"[\s,!.:]*|"
    r"(?:can|could|would|will) you (?:please )?(?:help me (?:to |with )?)?(?:tell me )?|"
    r"(?:i need |please )?help(?: me)?(?: with)?(?: this(?: one)?)?\s*[:,.!]\s*|"
    r"(?:i need )?help (?:me )?(?:to |with )?|i (?:need|want|have|would like|['′]d like) to (?:know )?|"
    r"tell me\s+(?=what|how)|"
    r"how (?:do|can|would|should|could) (?:i|you|we|one) |how to |"
    r"(?:my |the |here is (?:my|a) )?(?:question|problem|exercise|task|homework)(?:\s*\d+)?(?: is)"
    r"?\s*[:.\-]+\s*|use (?:the )?(?:correct )?order of operations to |"
    r"use .{3,30} (?=to (?:solve|find|evaluate))|"
    r"(?:q\d*|\d{1,2}|[a-z])\s*[.)]\s+(?=[a-z\d\\(√∫-])|quick question[:,]?\s*|let['′]?s\s+|try to |"
    r"you (?:should|must|have to) |do the sum\s*:?\s*|to (?=solve|find|evaluate))",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"(?:[\s,.?]|(?<![\d)a-z])!)*\b(?:please|pl[sz]|for me|thanks|thank you|thx|ty|thanks in advance|"
    r"step by step|"
    r"(?:please )?explain(?: it| how)?|"
    r"(?:and )?show (?:me )?(?:all )?(?:of )?(?:your |the )?(?:work(?:ing)?|steps)|and simplify(?: fully)?|"
    r"(?:and )?explain (?:your|each|every|the) (?:answer|steps?|reasoning))\b[\s.!?]*$",
    re.IGNORECASE,
)
_METHOD = re.compile(
    r"[\s,.;]*\b(?:(?:by|using|with)(?: the)?|use(?: the)?|apply(?: the)?)\s+(?:method of\s+)?"
    r"(?:quadratic formula|formula(?=[.?!]*$)|factor(?:ing|i[sz]ing|i[sz]ation)|completing the square|"
    r"(?:elimination|substitution)(?: method)?|(?:collecting|combining) like terms|"
    r"(?:laws|rules) of logarithms|distributive law)\b"
    r"(?:\s+to(?=\s))?(?P<colon>\s*:)?",
    re.IGNORECASE,
)
_FRAMES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^what (?:does|do|will|would)\s+(.*\d.*?)\s+(?:equal|come to|make|give|work out to|evaluate to)$",
        r"^what\s+(.*\d.*?)\s+(?:is|equals|comes to|makes)$",
        r"^(.*\d.*?)\s+(?:is|equals?|makes?|gives?|comes? to)(?:\s+what(?: number)?)?$",
        r"^if you (?:take|work out|calculate|compute)\s+(.*?),?\s+what do you get$",
        r"^what do you get (?:when|if) you (?:take |work out |calculate |compute )?(.*)$",
        r"^(?:what(?: is|['′]s)|give(?: me)?|find|write) (?:the )?(?:answer|result) (?:to|of)\s*:?\s+(.*)$",
        r"^give me\s+(.*)$",
        r"^(?:factori[sz]e|factor) (?:and|to) (solve .*)$",
        r"^(?:add|subtract|multiply|divide|sum|compute|calculate|evaluate|work out|find)\s*:\s*(.*)$",
    )
]
_HOW_TO_ANSWER = re.compile(
    r"(?:(?<=[.?;!])|,|\band\b|^)?\s*\(?\b(?:give|express|write|leave|state|round|put|show|provide|enter|"
    r"report|simplify|explain|justify|box|type|reduce)\b"
    r"\s+(?:all\s+)?(?:your|the|my|each|final|it|any)\s+(?:final\s+|exact\s+)?(?:answers?|results?|"
    r"solutions?|work(?:ing)?|steps?|fractions?|it)?\b[^?]*$|"
    r"(?:(?<=[.?;!])|,)\s*(?:answer|round|give)\b[^?=]*$|[.,]\s*show (?:all )?(?:your )?(?:work|steps|"
    r"working)\b.*$",
    re.IGNORECASE,
)
_MANNER = re.compile(
    r"[,\s(]*\b(?:(?:rounded|correct|accurate|round|to|giving|leaving)[^=+]{0,30}?(?:decimal places?|"
    r"d\.?p\.?|significant (?:figures?|digits?)|s\.?f\.?|"
    r"nearest [a-z]+)|(?:give|write|leave|express|expressed|expressing)?\s*(?:your answer |it |"
    r"the answer |the result )?(?:in|to|into|as) "
    r"(?:(?:its|the) )?(?:simplest|lowest|simplified|reduced|exact|scientific|decimal|fraction|surd|"
    r"radical|factored|expanded|standard|a|an)"
    r"(?: (?:form|terms?|notation|fraction|decimal|percent|percentage|simplest|single|mixed|number|"
    r"simplified|reduced|improper|common|form of|radical|surd|exact|proper|whole|interval)){0,4}|"
    r"in interval notation|in terms of π|exactly|completely|fully)\b[\s).]*$",
    re.IGNORECASE,
)


def cleaned(text: str) -> str:
    """The bare request: one line, one spelling, without courtesy and instructions for the answer."""
    text = " ".join(respelled(text).split())
    text = re.sub(r"\s*(?:=\s*)?(?:\?|_{2,}|…|\.\.\.|□)+\s*$", "?", text)
    text = _METHOD.sub(lambda at: ": " if at["colon"] else " ", text).strip(" :")
    for _ in range(5):
        before = text
        for _ in range(4):
            text = _COURTESY.sub("", text, count=1)
        text = _THANKS.sub("", text)
        shorter = _HOW_TO_ANSWER.sub("", text).strip()
        text = shorter if re.search(r"\d|[a-z]\s*[=<>^]", shorter) else text
        shorter = _MANNER.sub("", text.rstrip(" .?")).strip()
        text = shorter if re.search(r"\d|\bx\b", shorter) else text
        for frame in _FRAMES:
            text = frame.sub(r"\1", text.rstrip(" .?"))
        if text == before:
            break
    text = re.sub(r"(?<![\d)a-z])!+$", "", text.strip().rstrip(" .?;,"))
    return text.removesuffix("=").rstrip(" .?;,")
