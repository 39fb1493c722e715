"""Chat templates come from strangers' files: none of them hangs, swells, reaches out or breaks the worker."""

import gc
import resource
import sys
import time

import pytest

from engine.prompt import template
from engine.wire.errors import BadRequest, UnsupportedOption

MESSAGES = [{"role": "user", "content": "1" * 40}]


@pytest.fixture(autouse=True)
def short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template, "MAX_SECONDS", 0.4)


def render(source: str) -> str:
    return template.compiled(source)(messages=MESSAGES, add_generation_prompt=True, bos_token="<s>")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            "{{ bos_token }}{% for m in messages %}[{{ m.role }}]{{ m.content | trim }}{% endfor %}",
            "<s>[user]" + "1" * 40,
        ),
        ("{%- if messages[0]['role'] == 'user' -%}yes{%- endif %}", "yes"),
        (
            "{% set ns = namespace(n=0) %}{% for m in messages %}{% set ns.n = 1 %}{% endfor %}{{ ns.n }}",
            "1",
        ),
        ("{{ messages[0].content.split('0')[-1] | length }}", "40"),
        ("{{ messages | tojson }}", '[{"role": "user", "content": "' + "1" * 40 + '"}]'),
        ("{% for i in range(9) %}{% if i == 3 %}{% break %}{% endif %}{{ i * 2 % 3 }}{% endfor %}", "021"),
        ("{{ strftime_now('%Y') | int > 2000 }}", "True"),
        ("{% macro tag(x) %}<{{ x }}>{% endmacro %}{{ tag('a') }}", "<a>"),
    ],
)
def test_what_templates_use_works(source: str, text: str) -> None:
    assert render(source) == text


LONG = (
    "{% set l = range(99999)|list %}"
    "{% for i in range(9999) %}{% set m = l|sort(reverse=i%2==0) %}{% endfor %}"
)

HOSTILE = {
    "endless loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "slow calls": LONG,
    "doubling": "{% set ns = namespace(s='aaaaaaaaaaaaaaaa') %}{% for a in range(99) %}"
    "{% set ns.s = ns.s ~ ns.s %}{% endfor %}{{ ns.s }}",
    "repetition": "{{ 'a' * 10000000000 }}",
    "power": "{{ 9 ** 9 ** 9 }}",
    "percent padding": "{{ '%1000000000d' % 3 }}",
    "format padding": "{{ '{:>10000000000}'.format(3) }}",
    "centring": "{{ 'a'.center(10000000000) }}",
    "long output": "{% for a in range(99999) %}{{ messages }}{% endfor %}",
    "recursion": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "nested blocks": "{% if 1 %}" * 3000,
    "nested brackets": "{{ " + "(" * 50000 + ")" * 50000 + " }}",
    "length": "x" * (template.MAX_SOURCE + 1),
    "classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "globals": "{{ raise_exception.__globals__['json'] }}",
    "self": "{{ self._TemplateReference__context.environment.filters }}",
    "format attributes": "{{ '{0.__class__.__mro__}'.format(messages) }}",
    "mutation": "{{ messages.append(1) }}",
    "imports": "{% import 'os' as os %}",
    "includes": "{% include '/etc/passwd' %}",
    "syntax": "{% for %}",
    "missing attribute": "{{ messages[7].content.x }}",
}  # fmt: skip


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_template_is_refused_soon(source: str) -> None:
    started = time.process_time()
    limits, tracing = resource.getrlimit(resource.RLIMIT_AS), sys.gettrace()
    with pytest.raises(UnsupportedOption, match=r"Convert the model again\.$"):
        render(source)
    assert time.process_time() - started < template.MAX_SECONDS + 3
    assert (resource.getrlimit(resource.RLIMIT_AS), sys.gettrace()) == (limits, tracing)


def test_a_template_may_object_to_the_conversation() -> None:
    with pytest.raises(BadRequest, match="roles must alternate"):
        render("{{ raise_exception('roles must alternate') }}")


def test_finalisers_that_run_meanwhile_do_not_take_the_limit_away() -> None:
    def collected(phase: str, info: object) -> None:
        time.monotonic()  # a Python frame that swallows whatever is raised in it

    gc.callbacks.append(collected)
    try:
        with pytest.raises(UnsupportedOption, match="does not end"):
            render(
                "{% for a in range(99999) %}{% for b in range(99999) %}{% set c = [[]] %}"
                + "{% endfor %}" * 2
            )
    finally:
        gc.callbacks.remove(collected)


def test_a_computer_that_stands_still_meanwhile_is_not_the_templates_fault() -> None:
    def stand_still() -> str:
        time.sleep(2 * template.MAX_SECONDS)
        return "there"

    assert template.compiled("{{ still() }} again")(still=stand_still) == "there again"
