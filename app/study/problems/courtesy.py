"""Removes greetings, pleas and thanks around a question."""

from typing import NamedTuple

from app.study.problems.wordings.wording import compiled


class Courtesy(NamedTuple):
    """Words in the language of wordings, and an example: {} is the bare request."""

    words: str
    example: str


OPENINGS = (
    Courtesy(r"{GREETING}\b[\s,!.:]*", "Good morning, {}"),
    Courtesy(
        "(can|could|would|will) you (please )?(help me (to |with )?)?(tell me )?", "Could you help me to {}"
    ),
    Courtesy(
        r"((i need |please )?help( me)?( with)?( this( one)?)? ?[:,.!] ?)", "Please help me with this one: {}"
    ),
    Courtesy("(i need )?help (me )?(to |with )?", "I need help to {}"),
    Courtesy("i (need|want|have|would like|′d like) to (know )?", "I have to {}"),
    Courtesy("tell me (?=what|how)", "Tell me how to {}"),
    Courtesy(
        "i (do not|don′?t|dont|can ?not|can′?t|cant) (really |even )?(understand|get|know|remember|see|"
        "figure out) (how|what) (to|you|i|we) ",
        "I don't understand how to {}",
    ),
    Courtesy("(show|teach|tell|explain)( to)? me (how|what) (to|you|i|we) (do |can )?", "Show me how to {}"),
    Courtesy(
        "(i′?m|i am|i was|we′?re|we are|we were) (trying|supposed|meant|asked|told) to ",
        "I am supposed to {}",
    ),
    Courtesy("(why )?(can′?t|cant|cannot|can not) (i|we|you) ", "Why can't I {}"),
    Courtesy("(could|can|would|will) (someone|somebody|anyone|anybody) (please )?", "Could someone {}"),
    Courtesy("(is there )?(a|an easy|an easier) way to (?={DO})", "a way to {}"),
    Courtesy("how (do|can|would|should|could) (i|you|we|one) ", "How do I {}"),
    Courtesy("how to ", "How to {}"),
    Courtesy(
        r"(my |the |here is (my|a) )?(question|problem|exercise|task|homework)( ?[\d.]*\d)?( is)? ?[:.\-]+ ?",
        "Here is my homework: {}",
    ),
    Courtesy(r"(q\d*|\d{1,2}|[a-z]) ?[.)] (?=[a-z\d\\(√∫-])", "Q3. {}"),
    Courtesy(
        "(for|in) (each of )?(the )?(following|folloing|next) (exercises?|problems?|questions?) ?[,:.]? ?",
        "In the following exercises, {}",
    ),
    Courtesy("quick question[:,]? ?", "Quick question: {}"),
    Courtesy("use (the )?(correct )?order of operations to ", "Use the correct order of operations to {}"),
    Courtesy(
        r"use [^=<>\d]{0,30}?\b{TOOL}( of [a-z ]{3,20})? (?=to (solve|find|evaluate))",
        "Use a number line to {}",
    ),
    Courtesy(
        "(in|for) the following (exercises?|problems?|questions?)[,:]? ", "In the following exercises, {}"
    ),
    Courtesy("let′?s ", "Let's {}"),
    Courtesy("try to ", "Try to {}"),
    Courtesy("you (should|must|have to) ", "You should {}"),
    Courtesy("do the sum ?:? ?", "Do the sum: {}"),
    Courtesy("to (?=solve|find|evaluate)", "To {}"),
)

CLOSINGS = (
    Courtesy("(please|pl[sz])", "{}, pls"),
    Courtesy("for me", "{} for me"),
    Courtesy("(thanks|thank you|thx|ty|thanks in advance)", "{}. Thanks in advance!"),
    Courtesy("step by step", "{} step by step."),
    Courtesy("(in|with) (all the |the )?steps", "{} with steps"),
    Courtesy("how", "{}. How?"),
    Courtesy(
        "(can|could|would|will) (you|u) (please )?(show|explain|give|write)( me)?"
        "( (all|the|your|each|every))*( (steps?|work(ing)?|it|how))?",
        "{}. Can you show the steps?",
    ),
    Courtesy("(please )?explain( it| how)?", "{}, please explain how"),
    Courtesy(
        "(and )?show (me )?(all )?(of )?(your |the )?(work(ing)?|steps)", "{} and show me all the steps"
    ),
    Courtesy("(and )?explain (your|each|every|the) (answer|steps?|reasoning)", "{} and explain each step."),
    Courtesy("and simplify( fully)?", "{} and simplify fully"),
)

_OPENING = compiled("|".join(courtesy.words for courtesy in OPENINGS))
_CLOSING = compiled(
    r"([\s,.?]|(?<![\d)a-z])!)*"  # 5! keeps its sign
    rf"\b({'|'.join(courtesy.words for courtesy in CLOSINGS)})\b[\s.!?]*$"
)
MOST_OPENINGS = 4  # “Hi, please could you help me to …”


def without_courtesy(text: str) -> str:
    """`text` without what is said before and after the request."""
    for _ in range(MOST_OPENINGS):
        found = _OPENING.match(text)
        text = text[found.end() :] if found else text
    return _CLOSING.sub("", text)
