"""A model file's chat template, rendered without trust: sandboxed, and limited in time, size and memory."""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import jinja2
from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from engine.base.sentence import Sentence, say
from engine.wire.errors import BadRequest, UnsupportedOption

MAX_SOURCE = 1 << 18  # characters; the longest templates in use have 20,000
MAX_TEXT = 1 << 20
MAX_SECONDS = 2.0  # of the processor: a computer that is busy or sleeps is not the template's fault
MAX_MEMORY = 1 << 28

# Every filter of templates in use; those that pad, indent or search patterns could be made to run away.
FILTERS = (
    "abs", "batch", "capitalize", "count", "d", "default", "dictsort", "e", "escape", "first", "float", "int",
    "items", "join", "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr",
    "replace", "reverse", "round", "safe", "select", "selectattr", "sort", "string", "sum", "title", "trim",
    "unique", "upper",
)  # fmt: skip

Render = Callable[..., str]

_ITS_CODE = ("<template>", str(Path(jinja2.__file__).parent))


class _Refused(TemplateError):
    """The template asked for more than a chat template needs."""


class _TimeUp(BaseException):
    """No `except Exception` on the way may swallow this: tracing ends with its first exception."""


class _Objection(TemplateError):
    """The template called raise_exception: the conversation is not one for this model."""


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset(["*", "**", "%"])

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic of small numbers only: 'a' * 10**9 and 9**9**9 take memory and time at one stroke."""
        small = all(isinstance(value, int | float) and abs(value) < 1 << 32 for value in (left, right))
        if operator == "**" or not small:
            raise _Refused(f"{operator} on something else than small numbers")
        return super().call_binop(context, operator, left, right)


def compiled(source: str) -> Render:
    """A function of the template's variables that gives the text.

    Raises UnsupportedOption for a template that is broken or wants too much, when compiled or when rendered,
    and BadRequest for a conversation that the template itself objects to.
    """
    if len(source) > MAX_SOURCE:
        raise _unusable(say("engine.template.too-long"))
    sandbox = _Sandbox(trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"])
    sandbox.filters = {name: sandbox.filters[name] for name in FILTERS} | {"tojson": _tojson}
    for name in ("cycler", "joiner", "lipsum"):
        del sandbox.globals[name]
    sandbox.globals |= {"raise_exception": _raise_exception, "strftime_now": _strftime_now}
    with _explained(), _limited():
        parsed = sandbox.from_string(source)

    def render(**variables: object) -> str:
        with _explained(), _limited():
            text: list[str] = []
            n_characters = 0
            for part in parsed.generate(**variables):
                text.append(part)
                n_characters += len(part)
                if n_characters > MAX_TEXT:
                    raise _Refused("its output does not end")
            return "".join(text)

    return render


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except _Objection as error:
        raise BadRequest(say("engine.template.objects", why=str(error))) from error
    except _TimeUp:
        raise _unusable(say("engine.template.endless")) from None
    except MemoryError:
        raise _unusable(say("engine.template.memory")) from None
    except RecursionError:
        raise _unusable(say("engine.template.nested")) from None
    except Exception as error:  # a template raises whatever its expressions do
        raise _unusable(str(error)[:200] or type(error).__name__) from error


def _unusable(why: Sentence | str) -> UnsupportedOption:
    return UnsupportedOption(say("engine.template.unusable", why=why))


@contextmanager
def _limited() -> Iterator[None]:
    """Ends what runs in here after MAX_SECONDS (checked at every Python line) and denies it memory.

    A watching thread or an alarm could not stop a loop inside the interpreter; tracing can.
    """
    end = time.thread_time() + MAX_SECONDS

    def check(frame: FrameType, event: str, argument: object) -> Any:
        if time.thread_time() > end and frame.f_code.co_filename.startswith(_ITS_CODE):  # not a finaliser's
            raise _TimeUp
        return check

    tracing = sys.gettrace()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    limit = size + MAX_MEMORY
    if soft != resource.RLIM_INFINITY:
        limit = min(limit, soft)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    sys.settrace(check)
    try:
        yield
    finally:
        sys.settrace(tracing)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _raise_exception(message: object) -> None:
    raise _Objection(str(message)[:200])


def _strftime_now(layout: str) -> str:
    return datetime.now().astimezone().strftime(layout[:100])


def _tojson(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=None if indent is None else min(indent, 8))
