"""A call on a D-Bus bus and its answer, by jeepney: over the bus's Unix socket, each step with a deadline.

No program is asked, and no other kind of socket is opened: a desktop without a bus costs an exception.
"""

import struct
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, Message, new_method_call
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.wrappers import unwrap_msg

SECONDS = 2.0  # for any one step: a desktop that does not answer is as good as none

NOTIFICATIONS = DBusAddress(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
)
LOGIN = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")
POWER = DBusAddress(
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement",
    "org.freedesktop.PowerManagement.Inhibit",
)

# No socket in the address, nobody behind it, a refusal; and what a message that is none is read as.
_FAILED = (OSError, RuntimeError, StopIteration, DBusErrorResponse, ValueError, LookupError, struct.error)


class BusError(Exception):
    """There is no such bus, nobody answered, or the answer is an error."""


class Bus:
    """A connection of our own to the bus at `address`; blocks, so not for the GUI thread. Raises BusError."""

    def __init__(self, address: str) -> None:
        try:
            socket = prep_socket(get_bus(address), enable_fds=True, timeout=SECONDS)
        except _FAILED as error:
            raise BusError(f"no bus at {address!r}: {error}") from error
        try:
            self._connection = _Connection(socket, enable_fds=True)
        except _FAILED as error:
            socket.close()
            raise BusError(f"the bus does not let us in: {error}") from error

    def call(self, to: DBusAddress, member: str, signature: str, *arguments: object) -> tuple[Any, ...]:
        """Call a method of `to` and wait for what it returns; file descriptors in it are the caller's."""
        try:
            asked = new_method_call(to, member, signature, arguments)
            answer: tuple[Any, ...] = unwrap_msg(self._connection.send_and_get_reply(asked))
        except _FAILED as error:
            raise BusError(f"{member}: {error}") from error
        return answer

    def close(self) -> None:
        """Leave the bus: whatever was asked for on it ends."""
        self._connection.close()


class _Connection(DBusConnection):  # type: ignore[misc]  # it has no types
    """With a deadline for its greeting too, which jeepney would wait for without end."""

    def send_and_get_reply(self, message: Message, *, timeout: float | None = None) -> Message:
        return super().send_and_get_reply(message, timeout=timeout or SECONDS)
