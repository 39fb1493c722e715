"""One piece of work on a model file, in a child process of the app's own executable."""

import contextlib
import subprocess
from collections.abc import Iterator

import msgspec

from app import settings
from app.models.events import Cancelled, Done, Event, Failed, Fits, Plan

LAST = (Done, Failed, Cancelled, Fits, Plan)


class Work:
    """Iterate over its events; the last is no Step. Leaving the iteration, or `end`, ends the child."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [*settings.worker_command("models"), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def __iter__(self) -> Iterator[Event]:
        assert self._process.stdout is not None
        decoder = msgspec.json.Decoder(Event)
        last: Event | None = None
        try:
            for line in self._process.stdout:
                last = decoder.decode(line)
                yield last
                if isinstance(last, LAST):
                    return
        finally:
            self.end()
        yield Failed("The work on the model ended by itself; nothing was changed. Try it again.")

    def cancel(self) -> None:
        """From any thread: it stops within a chunk, cleans up and says Cancelled."""
        with contextlib.suppress(OSError, ValueError):  # it is done already
            assert self._process.stdin is not None
            self._process.stdin.write(b"cancel\n")
            self._process.stdin.flush()

    def end(self) -> None:
        """Kill the child if it still runs; a half-written file bears another name and is not found."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError, ValueError):
                assert pipe is not None
                pipe.close()
