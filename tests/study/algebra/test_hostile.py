"""Nothing that is typed or generated hangs the checker, crashes it or eats memory."""

import os
import resource
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.study.algebra.client import CheckerClient
from app.study.algebra.protocol import DEADLINE
from app.study.marking.compare import compare
from app.study.marking.judge import judge
from app.study.marking.verdict import Judgement, Verdict

HOSTILE = {
    "a tower of powers": "9**9**9",
    "a taller tower": "9^9^9^9^9^9",
    "a factorial of a factorial": "((99!)!)!",
    "many factorial signs": "9" + "!" * 500,
    "deep brackets": "(" * 5000 + "1" + ")" * 5000,
    "deep brackets within the length": "(" * 2000 + "1" + ")" * 2000,
    "open brackets only": "[({" * 1000,
    "a long sum": "+".join(["1"] * 2400),
    "a huge number": "9" * 4000,
    "a huge exponent of ten": "1e999999",
    "a huge exponent": "10^(10^10)",
    "a negative huge exponent": "2^-999999999999",
    "a high power of a sum": "(x+y+z)^9999",
    "an expansion of many letters": "(a+b+c+d+e+f+g+h)^60",
    "code": "__import__('os')._exit(3)",
    "a lambda": "(lambda: exec('import os'))()",
    "an attribute": "x.__class__.__mro__[1].__subclasses__()",
    "100 KB of letters": "x" * 100_000,
    "100 KB of digits": "7" * 100_000,
    "100 KB of brackets": "(" * 100_000,
    "100 KB of LaTeX": r"\frac{1}{" * 11_000,
    "nested fractions": r"\frac{1}{" * 60 + "x" + "}" * 60,
    "nested roots": r"\sqrt{" * 60 + "x" + "}" * 60,
    "null characters": "1\x00+\x001",
    "right to left": "\u202e12\u202c",
    "surrogates are told apart": "\ud7ff\ue000",
    "a binomial of huge numbers": r"\binom{99999999999}{999}",
    "a gcd of sums": "gcd(" + ",".join(["10^300"] * 50) + ")",
    "absolute bars": "|" * 400,
    "primes": "x" + "′" * 2000,
    "commas": "," * 2000,
    "relations": "1<" * 700 + "1",
    "plus-minus": "±" * 30 + "1",
    "powers of powers": "((((x^60)^60)^60)^60)^60",
    "a root of a huge index": r"\sqrt[99999999]{2}",
    "a floor of huge": "⌊10^(10^7)⌋",
    "a percent of percent": "5" + "%" * 300,
    "spelled numbers": "one hundred " * 300,
}  # fmt: skip


@pytest.fixture(scope="module")
def client():
    with CheckerClient() as client:
        client.judge("What is 1 + 1?", "2")
        yield client


def resident(pid: int) -> int:
    with open(f"/proc/{pid}/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_answer_or_problem_ends_in_a_verdict_in_time(client, name):
    text = HOSTILE[name]
    for ask in (
        lambda: client.compare(text, "5"),
        lambda: client.compare("5", text),
        lambda: client.compare(text, text + " "),
        lambda: client.judge(f"Solve {text} = 0", "x = 1"),
        lambda: client.judge(f"What is {text}?", "7"),
        lambda: client.judge("What is 2 + 3?", text),
    ):
        start = time.monotonic()
        judgement = ask()
        assert time.monotonic() - start < DEADLINE + 5  # and the start of another, if it was killed
        assert isinstance(judgement, Judgement)
    assert client.compare("1/2", "0.5").verdict == Verdict.CORRECT
    assert client.pid
    assert resident(client.pid) < 400 << 20


def test_a_hostile_answer_is_never_called_right(client):
    for text in HOSTILE.values():
        assert client.compare(text, "5").verdict not in {Verdict.CORRECT, Verdict.OTHER_FORM}


SIGNS = "0123456789xyzabce+-*/^=<>()[]{},.;:|!%°√π∞±∪∈≤≥½²³₁′″$€\\_ \n"
PIECES = r"""
    \frac{1}{2} \sqrt{ \pm \text{ cm m kg and or sin cos ln log_2 x= y= no solution all real numbers R 3:4
    10:30 \begin{pmatrix} \end{pmatrix} & \\ \{ \} \left( \right) Solve Find derivative of lim_{x→0} ∫ dx mean
    median percent of 20% 1,000 0.\overline{3} e i f(x) 10^ (1,2) [1,2) x^2 5cm \boxed{ gcd(
    % @ é 方程 What is ?
"""
ALPHABET = st.sampled_from([*SIGNS, *PIECES.split()])
STRINGS = st.one_of(
    st.text(max_size=60),
    st.lists(ALPHABET, max_size=14).map("".join),
    st.lists(ALPHABET, max_size=10).map(" ".join),
)


def test_any_string_gets_a_verdict(full, figure, seed):
    count, slowest = 0, 0.0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    @settings(max_examples=10_000 if full else 300, deadline=None, suppress_health_check=list(HealthCheck))
    @given(STRINGS, STRINGS, st.booleans())
    def ask(text, other, from_problem):
        nonlocal count, slowest
        start = time.perf_counter()
        judgement = judge(other, text) if from_problem else compare(text, other, other)
        slowest = max(slowest, time.perf_counter() - start)
        count += 1
        assert str(judgement.why)
        assert isinstance(judgement.verdict, Verdict)

    ask()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    figure(f"{count} strings, each with a verdict; slowest {slowest:.2f} s, memory grown {grown >> 10} MiB")
    assert grown < 300 << 10


@given(STRINGS)
def test_what_is_read_equals_itself(text):
    """A readable answer is never wrong against itself."""
    assert compare(text, text + " ").verdict is not Verdict.WRONG
