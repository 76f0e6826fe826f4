"""The plan as a model for CP-SAT: one start a task, and a choice of people for each open place.

Only this module imports OR-Tools, and only when a model is solved.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from coordinator.timing.solve.lanes import Lanes

MOST_CHOICES = 60_000
"""People times places, beyond which a model takes more memory and time than it gives."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Lanes as plain numbers, in steps of time, for another process; `people` counts them."""

    step: int
    lengths: Sequence[int]
    releases: Sequence[int]
    before: Sequence[Sequence[int]]
    teams: Sequence[tuple[int, ...]]
    places: Sequence[Sequence[tuple[int, tuple[int, ...]]]]
    """For each node its places to fill: which, and who may take it."""
    free: Sequence[int]
    due: dict[int, tuple[int, int]]

    @classmethod
    def of(cls, lanes: Lanes) -> "Shape":
        step = lanes.step
        return cls(
            step,
            [length // step for length in lanes.lengths],
            [release // step for release in lanes.releases],
            lanes.before,
            lanes.teams,
            # learners are left out: whether they have a mentor is more than a model of places can tell
            [
                [
                    (slot.place, tuple(each for each in slot.able if each not in slot.learners))
                    for slot in slots
                ]
                for slots in lanes.slots
            ],
            [free // step for free in lanes.free],
            # a deadline between two steps is met by what finishes at the first of them
            {node: (due // step, priority) for node, (due, priority) in lanes.due.items()},
        )

    @property
    def choices(self) -> int:
        return sum(len(able) for places in self.places for _, able in places)


Found = Callable[[list[int], list[tuple[int, ...]]], None]
"""Told of a better plan: the starts in minutes, and the teams."""


def prove(
    shape: Shape,
    hint: tuple[Sequence[int], Sequence[tuple[int, ...]]],
    bound: int,
    seconds: float,
    workers: int,
    found: Found,
    bounded: Callable[[int], None],
) -> None:
    """Looks for plans better than the hint (starts in minutes, and teams), none of them later.

    `bounded` is told of each higher finish, in minutes, that nothing can come before.
    """
    from ortools.sat.python import cp_model

    step = shape.step
    starts = [start // step for start in hint[0]]
    horizon = max(start + length for start, length in zip(starts, shape.lengths, strict=True))
    model = cp_model.CpModel()
    variables = _Variables(shape, horizon, -(-bound // step), model, hint[1])
    for variable, start in zip(variables.starts, starts, strict=True):
        model.add_hint(variable, start)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.max_time_in_seconds = seconds
    if not shape.due:
        solver.best_bound_callback = lambda value: bounded(ceil(value - 1e-6) * step)

    class Told(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self) -> None:
            teams = [variables.team(node, self.boolean_value) for node in range(len(shape.lengths))]
            found([self.value(variable) * step for variable in variables.starts], teams)

    solver.solve(model, Told())


class _Variables:
    """What CP-SAT decides, and the rules of it."""

    def __init__(
        self, shape: Shape, horizon: int, bound: int, model: Any, hint: Sequence[tuple[int, ...]]
    ) -> None:
        self._shape = shape
        nodes = range(len(shape.lengths))
        self.starts = [
            model.new_int_var(
                shape.releases[node], max(horizon - shape.lengths[node], shape.releases[node]), ""
            )
            for node in nodes
        ]
        self.chosen: list[list[dict[int, Any]]] = [[] for _ in nodes]
        finish = model.new_int_var(bound, max(horizon, bound), "finish")
        lanes: list[list[Any]] = [[] for _ in shape.free]
        loads: list[list[Any]] = [[] for _ in shape.free]
        crowds: dict[frozenset[int], list[int]] = {}
        for node in nodes:
            start, length = self.starts[node], shape.lengths[node]
            model.add(start + length <= finish)
            for before in shape.before[node]:
                model.add(start >= self.starts[before] + shape.lengths[before])
            for person in shape.teams[node]:
                if person >= 0 and length:
                    lanes[person].append(model.new_fixed_size_interval_var(start, length, ""))
                    loads[person].append(length)
            for place, able in shape.places[node]:
                choice = {person: model.new_bool_var("") for person in able}
                self.chosen[node].append(choice)
                model.add_exactly_one(choice.values())
                crowds.setdefault(frozenset(able), []).append(node)
                for person, is_on in choice.items():
                    model.add_hint(is_on, hint[node][place] == person)
                    if length:
                        part = model.new_optional_fixed_size_interval_var(start, length, is_on, "")
                        lanes[person].append(part)
                        loads[person].append(is_on * length)
            self._one_place_each(model, node)
        for person, lane in enumerate(lanes):
            if shape.free[person]:
                lane.append(model.new_fixed_size_interval_var(0, shape.free[person], ""))
            model.add_no_overlap(lane)
            # energy: nobody does more than there is time for
            model.add(sum(loads[person]) + shape.free[person] <= finish)
        self._crowded(model, crowds, finish)
        self._minimize(model, finish, horizon)

    def team(self, node: int, is_true: Callable[[Any], bool]) -> tuple[int, ...]:
        team = list(self._shape.teams[node])
        for (place, _), choice in zip(self._shape.places[node], self.chosen[node], strict=True):
            team[place] = next(person for person, is_on in choice.items() if is_true(is_on))
        return tuple(team)

    def _one_place_each(self, model: Any, node: int) -> None:
        if len(self.chosen[node]) > 1:
            for person in {person for choice in self.chosen[node] for person in choice}:
                model.add_at_most_one(choice[person] for choice in self.chosen[node] if person in choice)

    def _crowded(self, model: Any, crowds: dict[frozenset[int], list[int]], finish: Any) -> None:
        """Of the tasks that only certain people can do, no more run at once than there are such people."""
        lengths = self._shape.lengths
        for people in crowds:
            if len(people) < 2:
                continue
            inside = [
                node for able, nodes in crowds.items() if able <= people for node in nodes if lengths[node]
            ]
            parts = [
                model.new_fixed_size_interval_var(self.starts[node], lengths[node], "") for node in inside
            ]
            model.add_cumulative(parts, [1] * len(parts), len(people))
            model.add(finish * len(people) >= sum(lengths[node] for node in inside))

    def _minimize(self, model: Any, finish: Any, horizon: int) -> None:
        """Least lateness by priority first, then the earliest finish."""
        late = []
        for node, (due, priority) in self._shape.due.items():
            lateness = model.new_int_var(0, max(horizon - due, 0), "")
            model.add(lateness >= self.starts[node] + self._shape.lengths[node] - due)
            late.append(lateness * priority)
        model.minimize(sum(late) * (horizon + 1) + finish)
