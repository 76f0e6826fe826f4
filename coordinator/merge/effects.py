"""What each answer to a conflict does to the finish."""

from collections.abc import Mapping

from coordinator.merge.merging import merge
from coordinator.merge.result import Answers, Conflict, Merge, Side
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan, between
from coordinator.timing.schedule import Scheduler


class Effects:
    """Of the conflicts of one merge, all but the one in question answered as there."""

    def __init__(self, base: Plan, mine: Plan, theirs: Plan, answers: Answers, found: Merge) -> None:
        self._plans = (base, mine, theirs)
        self._answers = answers
        self._found = found
        self._scheduler = Scheduler(found.plan)

    @property
    def finish(self) -> Moment:
        """That of the merged plan."""
        return self._scheduler.schedule.finish

    def finishes(self, conflict: Conflict) -> Mapping[Side, Moment]:
        """When the plan would finish for either answer; a merge and a schedule, where it can matter."""
        taken = self._answers.get(conflict.key, Side.MINE)
        if not conflict.touches_times:
            return dict.fromkeys(Side, self.finish)
        plan = merge(*self._plans, {**self._answers, conflict.key: taken.other}).plan
        other = self._scheduler.after(plan, between(self._found.plan, plan)).schedule.finish
        return {taken: self.finish, taken.other: other}
