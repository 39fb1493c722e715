"""Asks the desktop for a notification when an answer is ready, and for no sleep while one is written."""

import contextlib
import logging
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it takes a twentieth of a second, which the lane has and the start has not
    from app.ui.desktop.dbus import Bus

log = logging.getLogger(__name__)

NAME = "Homeroom"
SYSTEM = "unix:path=/run/dbus/system_bus_socket"


class Desktop:
    """Both buses of one user. Its methods block for moments and never raise: a desktop may lack anything."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._session = environ.get("DBUS_SESSION_BUS_ADDRESS", "")
        self._system = environ.get("DBUS_SYSTEM_BUS_ADDRESS", SYSTEM)
        self._lock: int | None = None  # logind's: sleep is held off while it is open
        self._held: Bus | None = None  # elsewhere it lasts as long as our connection

    @property
    def awake(self) -> bool:
        """Whether the desktop has promised not to sleep."""
        return self._lock is not None or self._held is not None

    def notify(self, title: str, body: str) -> bool:
        """Show a notification; whether somebody took it."""
        from app.ui.desktop.dbus import NOTIFICATIONS, Bus, BusError

        # Our name, the notification that it replaces, its icon, the words, buttons, hints, and how long it
        # stays: as long as the desktop thinks.
        words = title.replace("\0", ""), body.replace("\0", "")
        try:
            with contextlib.closing(Bus(self._session)) as bus:
                bus.call(NOTIFICATIONS, "Notify", "susssasa{sv}i", NAME, 0, "homeroom", *words, [], {}, -1)
        except BusError as error:
            log.info("no notification: %s", error)
            return False
        return True

    def stay_awake(self, why: str) -> None:
        """Keep the computer from falling asleep by itself, until `may_sleep` or our end."""
        from app.ui.desktop.dbus import LOGIN, Bus, BusError

        if self.awake:
            return
        try:
            with contextlib.closing(Bus(self._system)) as bus:
                (lock,) = bus.call(LOGIN, "Inhibit", "ssss", "sleep:idle", NAME, why, "block")
                self._lock = lock.to_raw_fd()
        except BusError as error:
            log.info("logind holds no sleep off: %s", error)
            self._ask_session(why)

    def may_sleep(self) -> None:
        """Take it back; nothing happens when nothing was promised."""
        if self._lock is not None:
            os.close(self._lock)
        if self._held is not None:
            self._held.close()
        self._lock = self._held = None

    def _ask_session(self, why: str) -> None:
        from app.ui.desktop.dbus import POWER, Bus, BusError

        bus = None
        try:
            bus = Bus(self._session)
            bus.call(POWER, "Inhibit", "ss", NAME, why)
            self._held = bus
        except BusError as error:
            log.info("the desktop holds no sleep off: %s", error)
            if bus is not None:
                bus.close()
