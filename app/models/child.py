"""One piece of work on a model file, in a child process of the app's own executable."""

import contextlib
from collections.abc import Iterator

from app import folders
from app.models.events import Done, Event, Fits, Plan, WorkCancelled, WorkFailed
from engine.base.sentence import say
from engine.children.child import CLOSED, Child
from engine.children.death import ChildDied

LAST = (Done, WorkFailed, WorkCancelled, Fits, Plan)


class Work:
    """Iterate over its events; the last is no Step. Leaving the iteration, or `end`, ends the child."""

    def __init__(self, *arguments: str) -> None:
        self._child: Child[Event] = Child([*folders.worker_command("models"), *arguments], Event)

    def __iter__(self) -> Iterator[Event]:
        try:
            while True:
                event = self._child.receive()
                yield event
                if isinstance(event, LAST):
                    return
        except ChildDied as death:
            yield WorkFailed(say("models.ended-by-itself", why=death.sentence))
        finally:
            self.end()

    def cancel(self) -> None:
        """From any thread: it stops within a chunk, cleans up and says WorkCancelled."""
        with contextlib.suppress(ChildDied):  # it is done already
            self._child.send("cancel")

    def end(self) -> None:
        """Kill the child if it still runs; a half-written file bears another name and is not found."""
        self._child.kill(CLOSED)
        self._child.close()
