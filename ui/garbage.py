"""Garbage is looked for in the window's thread alone: widgets that go with it must not go in another one."""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY = 2000
"""Milliseconds; the window is there before the first look."""
_THRESHOLDS = (20_000, 10, 50)
"""To look through all of a large plan takes 0.1 s, in which the window stands still."""


class Collector(QObject):
    """Takes the place of Python's own collector, which looks in whatever thread makes something."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.set_threshold(*_THRESHOLDS)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Looks through the oldest generation in which enough came together."""
        counts, enough = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > enough[generation]:
                gc.collect(generation)
                return
