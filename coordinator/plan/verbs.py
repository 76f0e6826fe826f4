"""Verbs: what gives the change that an edit makes of a plan."""

from collections.abc import Callable, Iterable
from typing import Concatenate, ParamSpec

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.errors import Refusal
from coordinator.plan.plan import Plan

P = ParamSpec("P")
Verb = Callable[Concatenate[Plan, P], Change]


def change_by(verb: Verb[P], plan: Plan, *args: P.args, **kwargs: P.kwargs) -> Change:
    """What the verb gives. Raises Refusal as it does, and where it is about a row that is there no more."""
    try:
        return verb(plan, *args, **kwargs)
    except KeyError as error:
        if error.args[0] not in _texts((*args, *kwargs.values())):
            raise
        raise Refusal(tr("what this is about has been deleted meanwhile")) from error


def _texts(given: Iterable[object]) -> set[str]:
    """The texts that a verb was given, by themselves, in rows, or as the keys of others: some are ids."""
    found: set[str] = set()
    for each in given:
        if isinstance(each, str):
            found.add(each)
        elif isinstance(each, list | tuple | set | frozenset | dict):
            found |= _texts(each)
    return found
