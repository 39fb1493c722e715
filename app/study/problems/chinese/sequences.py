"""Requests about sequences: terms, sums, differences, what comes next."""

import re
from collections.abc import Callable

from app.study.problems.chinese.requests import FIND, IS, Parts, Row, Table

_KINDS = {"等差": "arithmetic", "等比": "geometric"}
_NUMBER = r"-?[\d.]+(?:/\d+)?"
_DOTS = r"[,、]?\s*(?:…+|\.{3,6}|⋯+)?"
_ROW = rf"(?P<row>{_NUMBER}(?:[,、\s]+{_NUMBER}){{2,}}){_DOTS}"
_GIVEN = "(?:已知|若|如果|设|在|有|求)*(?:一个)?"
_NAMED = r"\{?\s*(?P<letter>[a-z])_?n?\s*\}?"
_ASK = "[,;]?\\s*(?:那么|则|试?求|求出|问|请问)*(?:它|其|该数列|这个数列|数列|这列数)?的?"
_TERMS = (
    r"[a-z]_?\d+=[^,;\u3400-\u9fff]+?(?:(?:,|、|且|;|,且)\s*[a-z]_?\d+=[^,;\u3400-\u9fff]+"
    r"?)*(?:(?:,|、|且|;|,且)\s*[dq]=[^,;\u3400-\u9fff]+?)?"
)
_WANTS = (
    (r"(?:的)?第(?P<n>\d+)(?:项|个数)", "Find the {n}th term of {of}"),
    (r"(?:的)?前(?P<n>\d+)(?:项|个数)(?:的|之)?和(?:S_?\d+)?", "Find the sum of the first {n} terms of {of}"),
    (r"a_?\{?(?P<n>\d+)\}?(?:的值)?", "Find the {n}th term of {of}"),
    (r"S_?\{?(?P<n>\d+)\}?(?:的值)?", "Find the sum of the first {n} terms of {of}"),
    ("(?:的)?通项(?:公式)?(?:a_?n)?", "Find the general term of {of}"),
    ("(?:的)?公[差比](?:[dq])?", "Find the common {step} of {of}"),
    ("(?:的)?首项(?:a_?1)?", "Find the 1th term of {of}"),
)
_INDEX = re.compile(r"([a-z])_?(\d+)(?==)")


def _kind(parts: Parts) -> str:
    return _KINDS.get(parts.get("kind", ""), "")


def _step(parts: Parts) -> str:
    return "ratio" if _kind(parts) == "geometric" else "difference"


def _of_row(said: str) -> Callable[[Parts], str | None]:
    def in_words(parts: Parts) -> str | None:
        row = re.sub(r"[,、\s]+", ", ", parts["row"])
        of = f"the {_kind(parts)} sequence {row}, ...".replace("  ", " ")
        return said.format(of=of, n=parts.get("n"), step=_step(parts))

    return in_words


def _of_terms(said: str) -> Callable[[Parts], str | None]:
    def in_words(parts: Parts) -> str | None:
        given = _INDEX.sub(r"\1_\2", parts["given"]).replace("q=", "r=")
        given = " and ".join(re.split(r"[,、且;]+\s*", given))
        of = f"the {_kind(parts)} sequence with {given}"
        return said.format(of=of, n=parts.get("n"), step=_step(parts))

    return in_words


def _of_first(said: str) -> Callable[[Parts], str | None]:
    def in_words(parts: Parts) -> str | None:
        if (parts["name"] == "差") is not (parts["kind"] == "等差"):
            return None
        letter = "d" if parts["kind"] == "等差" else "r"
        of = f"the {_kind(parts)} sequence with a_1={parts['first']} and {letter}={parts['by']}"
        return said.format(of=of, n=parts.get("n"), step=_step(parts))

    return in_words


_VALUE = r"[^,;\u3400-\u9fff]+?"
_FIRST = (
    rf"(?:的)?首项(?:a_?1)?(?:是|为|=)?(?P<first>{_VALUE})[,、]?(?:且)?公(?P<name>[差比])[d"
    rf"q]?(?:是|为|=)?(?P<by>{_VALUE})"
)

TABLE = Table(
    (
        *(
            Row(rf"{FIND}{_GIVEN}(?P<kind>等差|等比)数列:?{_ROW}(?:中)?{_ASK}{want}{IS}", _of_row(said))
            for want, said in _WANTS
        ),
        *(
            Row(
                rf"{_GIVEN}(?P<kind>等差|等比)数列(?:{_NAMED})?(?:中)?,?{_FIRST}{_ASK}{want}{IS}",
                _of_first(said),
            )
            for want, said in _WANTS
        ),
        *(
            Row(
                (
                    rf"{_GIVEN}(?P<kind>等差|等比)数列(?:{_NAMED})?(?:中)?,?(?:已知|若)?(?P<given>{_TERMS})"
                    rf"{_ASK}{want}{IS}"
                ),
                _of_terms(said),
            )
            for want, said in _WANTS
        ),
        *(
            Row(
                (
                    rf"{_GIVEN}数列(?:{_NAMED})?的?(?:通项(?:公式)?)?(?:是|为)?,?a_?\{{?n\}}?=(?P<f>[^,;"
                    rf"\u3400-\u9fff]+){_ASK}{want}{IS}"
                ),
                said,
            )
            for want, said in (
                (r"(?:的)?第(?P<a>\d+)项", "If a_n={f}, find the {a}th term"),
                (r"a_?\{?(?P<a>\d+)\}?(?:的值)?", "If a_n={f}, find the {a}th term"),
            )
        ),
        Row(
            (
                rf"{FIND}(?P<f>{_NUMBER}(?:\s*\+\s*{_NUMBER}){{2,}}\s*\+\s*(?:…+|\.{{3,6}}|⋯+)\s*\+\s*"
                rf"{_NUMBER})(?:的?和|的值|的结果)?{IS}"
            ),
            "Find the sum {f}",
        ),
        Row(
            (
                r"(?:找规律|按规律|根据规律|观察)?[,]?(?:填数|填空|填一填|写数|在括号里填上?合?适?当?"
                rf"的?数)?:?(?P<f>{_NUMBER}(?:[,、]\s*{_NUMBER}){{2,}})[,、]\s*(?:\(\s*\)|_+|\?)"
            ),
            "What number comes next: {f}, ?",
        ),
    )
)
