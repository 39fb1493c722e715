"""Each typed error crosses the wire and is raised again as what it was."""

import msgspec
import pytest

from engine.base.sentence import say
from engine.wire import errors
from engine.wire.errors import EngineError, error_of
from engine.wire.protocol import ErrorKind, Event, Failed

TYPES = {
    kind.kind: kind
    for kind in {EngineError, *EngineError.__subclasses__()}
    if kind.__module__ == errors.__name__
}


def test_every_kind_has_a_type_of_its_own() -> None:
    assert TYPES.keys() == set(ErrorKind)


@pytest.mark.parametrize("kind", ErrorKind)
def test_an_error_comes_out_as_it_went_in(kind: ErrorKind) -> None:
    sent = TYPES[kind](say("engine.conversation-too-long", n_prompt=7000, n_ctx=512))
    failed = msgspec.json.decode(msgspec.json.encode(Failed(1, sent.kind, sent.sentence)), type=Event)
    assert isinstance(failed, Failed)
    raised = error_of(failed)
    assert type(raised) is TYPES[kind]
    assert isinstance(raised, EngineError)
    assert str(raised).startswith("The conversation has 7,000 tokens, but the context holds only 512.")
    assert raised.facts == {"n_prompt": 7000, "n_ctx": 512}
