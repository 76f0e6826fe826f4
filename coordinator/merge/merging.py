"""The three-way merge itself."""

from coordinator.merge.result import Answers, Merge
from coordinator.plan.plan import Plan

_NONE: Answers = {}


def merge(base: Plan, mine: Plan, theirs: Plan, answers: Answers = _NONE) -> Merge:
    """Takes what `theirs` changed since `base` into `mine`; none of the three is changed.

    `merge(...).change` is one edit of `mine`: give it to the store as any other. What only one side changed
    is taken; what both changed otherwise is a conflict, settled by `answers` or else as it is in `mine`.
    """
    raise NotImplementedError
