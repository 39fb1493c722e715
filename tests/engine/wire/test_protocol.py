"""Every message of the protocol comes out of its line as it went in."""

from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.base.sentence import Sentence, say
from engine.children.hello import Hello
from engine.wire import protocol
from engine.wire.protocol import Budget, ChatMessage, Event, Generate, Request, Sampling


def any_of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type, or messages of a struct's."""
    inner = get_args(hint)
    if hint is Sentence:  # holds others of its kind
        plain = st.builds(say, st.text(), a=st.text(), b=st.integers(0, 1 << 62))
        return st.builds(say, st.text(), a=plain, b=st.lists(plain, max_size=2))
    if get_origin(hint) is list:
        return st.lists(any_of(inner[0]), max_size=3)
    if get_origin(hint) is dict:
        return st.dictionaries(any_of(inner[0]), any_of(inner[1]), max_size=3)
    if inner:
        return st.one_of([any_of(each) for each in inner])
    if issubclass(hint, msgspec.Struct):
        return st.builds(hint, **{name: any_of(each) for name, each in get_type_hints(hint).items()})
    simple = {int: st.integers(0, 1 << 62), float: st.floats(allow_nan=False, allow_infinity=False)}
    return simple.get(hint, st.from_type(hint))


@given(any_of(Request))
def test_a_request_survives_its_line(request: Request) -> None:
    line = msgspec.json.encode(request)
    assert b"\n" not in line
    assert msgspec.json.decode(line, type=Request) == request


@given(any_of(Event))
def test_an_event_survives_its_line(event: Event) -> None:
    line = msgspec.json.encode(event)
    assert b"\n" not in line
    assert msgspec.json.decode(line, type=Event) == event


def test_a_short_question_is_a_short_line() -> None:
    asked = Generate(1, [ChatMessage("user", "1 + 1")])
    short = b'{"type":"generate","id":1,"messages":[{"role":"user","content":"1 + 1"}]}'
    assert msgspec.json.decode(short, type=Request) == asked
    assert (asked.sampling, asked.budget) == (Sampling(), Budget())


@pytest.mark.parametrize(
    "line",
    [
        b'{"type":"generate","id":1}',
        b'{"type":"generate","id":1,"messages":[{"role":"user"}]}',
        b'{"type":"generate","id":1,"messages":[],"sampling":{"temperature":"hot"}}',
        b'{"type":"load","id":"one","path":"x"}',
        b'{"type":"unheard-of","id":1}',
        b"[]",
    ],
)
def test_what_is_no_request_is_refused(line: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(line, type=Request)


def test_a_worker_of_another_version_can_say_so() -> None:
    line = msgspec.json.encode(Hello(protocol.VERSION + 1, 1)).replace(b"}", b',"new":[]}')
    assert msgspec.json.decode(line, type=Event) == Hello(protocol.VERSION + 1, 1)
