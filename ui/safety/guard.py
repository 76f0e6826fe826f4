"""Errors end in the method of ours that Qt called, and go to `sys.excepthook` from there.

Qt for Python keeps what such a method raises until a call of Qt returns to Python. Where another one raises
before that, the program crashes (so with 6.11, when two cards could not be painted), and the error comes out
of a call that has nothing to do with it.
"""

import inspect
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import wraps
from typing import Any

from shiboken6 import Shiboken

_MARK = "_is_guarded"
_seen: set[str] = set()
"""The modules of the window that are guarded; none where nothing is."""


def guard_views() -> None:
    """Guards all of our methods that Qt calls, in every module of the window that was imported so far."""
    _seen.clear()
    _guard()


def guard_new_views() -> None:
    """Guards those of the modules that were imported since, where the others are guarded."""
    if _seen:
        _guard()


def _guard() -> None:
    for kind in list(_kinds()):
        for name, method in list(vars(kind).items()):
            if inspect.isfunction(method) and _overrides(kind, name) and not hasattr(method, _MARK):
                setattr(kind, name, _guarded(kind, name, method))


def _kinds() -> Iterator[type]:
    for name in [name for name in sys.modules if name.startswith("ui.") and name not in _seen]:
        _seen.add(name)
        for kind in list(vars(sys.modules[name]).values()):
            if isinstance(kind, type) and kind.__module__ == name and issubclass(kind, Shiboken.Object):
                yield kind


def _overrides(kind: type, name: str) -> bool:
    qt = [base for base in kind.__mro__ if base.__module__.startswith("PySide6")]
    return not name.startswith("__") and any(name in vars(base) for base in qt)


def _guarded(kind: type, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    gives_nothing = method.__annotations__.get("return") in (None, "None")

    @wraps(method)
    def call(self: Any, *given: Any) -> Any:
        try:
            return method(self, *given)
        except Exception:
            found = sys.exc_info()
            sys.excepthook(*found)
            # a painter in a frame that is kept would keep its widget from ever being painted again
            traceback.clear_frames(found[2])
        if gives_nothing:
            return None
        # what Qt itself would say; a method without that gives nothing
        with suppress(Exception):
            return getattr(super(kind, self), name)(*given)
        return None

    setattr(call, _MARK, True)
    return call
