"""What the desktop is asked for: a word when an answer is ready, and no sleep while one is written."""

import contextlib
import logging
import os
from collections.abc import Mapping

from app.ui.desktop.dbus import SYSTEM, Bus, BusError

log = logging.getLogger(__name__)

NAME = "Homeroom"


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
        try:
            with contextlib.closing(Bus(self._session)) as bus:
                bus.call(
                    "org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                    "org.freedesktop.Notifications", "Notify", "susssasa{sv}i",
                    NAME, 0, "homeroom", title, body, [], {}, -1,
                )  # fmt: skip
        except BusError as error:
            log.info("no notification: %s", error)
            return False
        return True

    def stay_awake(self, why: str) -> None:
        """Keep the computer from falling asleep by itself, until `may_sleep` or our end."""
        if self.awake:
            return
        try:
            with contextlib.closing(Bus(self._system)) as bus:
                answer = bus.call(
                    "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
                    "Inhibit", "ssss", "sleep:idle", NAME, why, "block",
                )  # fmt: skip
            if answer.descriptors:
                self._lock = answer.descriptors[0]
                return
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
        bus = None
        try:
            bus = Bus(self._session)
            bus.call(
                "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
                "org.freedesktop.PowerManagement.Inhibit", "Inhibit", "ss", NAME, why,
            )  # fmt: skip
            self._held = bus
        except BusError as error:
            log.info("the desktop holds no sleep off: %s", error)
            if bus is not None:
                bus.close()
