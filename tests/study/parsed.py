"""What a test writes in plain typing, as a tree."""

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node


def tree(text: str) -> Node:
    return parse(tokenize(text))
