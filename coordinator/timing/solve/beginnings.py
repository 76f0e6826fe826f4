"""Layouts to begin with: made in one go, by rules of thumb and some chance."""

from collections.abc import Mapping, Sequence
from random import Random

from coordinator.plan.moments import Moment
from coordinator.timing.solve.dispatch import Dispatch
from coordinator.timing.solve.lanes import Lanes, Slot, with_person
from coordinator.timing.solve.layouts import Layout, Layouts, Teams

_NEVER = 1 << 40


class Beginnings:
    """First layouts of lanes; those after the first learn from the best one so far."""

    def __init__(self, lanes: Lanes, layouts: Layouts, random: Random) -> None:
        self._lanes, self._layouts, self._random = lanes, layouts, random
        self._chains = layouts.chains()
        is_simple = lanes.is_exact and lanes.count > 0 and all(len(team) < 2 for team in lanes.teams)
        self._dispatch = Dispatch(lanes) if is_simple else None
        self._built = 0
        self._fallback = lanes.teams

    @property
    def is_quick(self) -> bool:
        """Whether `construct` needs nothing to begin with."""
        return self._dispatch is not None

    def like(self, teams: Teams, starts: Mapping[str, Moment]) -> Layout:
        """A layout by tasks' starts, and by teams known to be sound, which stand in where chance has none."""
        self._fallback = teams
        order = self._layouts.listed([-starts.get(name or "", 0) for name in self._lanes.names])
        return self._laid_out(order, teams)

    def construct(self, best: Layout | None) -> Layout:
        """A first layout: what has most behind it first, each seat by who is free soonest, and some chance.

        The first looks at links alone; each later one at what in the best so far came behind each task.
        """
        chance, lanes, layouts = self._random.random, self._lanes, self._layouts
        tails = self._chains
        if best is not None and self._built:
            tails = layouts.behind(best.order, best.teams, best)
        self._built += 1
        urgency = [tail * (1 + 0.1 * chance()) for tail in tails]
        if self._dispatch is not None:
            return layouts.justified(layouts.layout(*self._dispatch.run(urgency)))
        order = layouts.listed(urgency)
        teams, free = lanes.teams.copy(), lanes.free.copy()
        finishes, releases = [0] * len(order), lanes.releases
        for node in order:
            start = max((finishes[each] for each in lanes.before[node]), default=0)
            start = max(start, releases[node])
            team = list(teams[node])
            for slot in sorted(lanes.slots[node], key=lambda slot: len(slot.able)):
                team[slot.place] = self._soonest(node, slot, team, free, start)
            if not lanes.is_sound(node, team):
                team = list(self._fallback[node])
            for person in team:
                start = max(start, free[person])
            finishes[node] = start + lanes.length(node, team)
            for person in team:
                free[person] = finishes[node]
            teams[node] = tuple(team)
        return self._laid_out(order, teams)

    def balanced(self) -> Layout:
        """A first layout in which, links aside, nobody has much more to do than others who could help."""
        lanes, random, lengths = self._lanes, self._random, self._lanes.lengths
        load = lanes.free.copy()
        for node, team in enumerate(lanes.teams):
            for person in team:
                if person >= 0:
                    load[person] += lengths[node]
        teams = lanes.teams.copy()
        places = [(node, slot) for node, slots in enumerate(lanes.slots) for slot in slots]
        places.sort(key=lambda each: (len(each[1].able), -lengths[each[0]] * random.uniform(0.8, 1.2)))
        for node, slot in places:
            person = min(slot.able, key=lambda who: load[who] + (who in teams[node]) * _NEVER)
            teams[node] = with_person(teams[node], slot, person)
            load[person] += lengths[node]
        choices = [each for each in places if len(each[1].able) > 1]
        held: list[list[tuple[int, Slot]]] = [[] for _ in load]
        for node, slot in choices:
            held[teams[node][slot.place]].append((node, slot))
        for _ in range(min(20 * len(choices), 20_000)):
            node, slot = place = random.choice(choices)
            old, new = teams[node][slot.place], random.choice(slot.able)
            gap, length = load[old] - load[new], lengths[node]
            if gap <= 0 or new in teams[node]:
                continue
            if gap <= length:  # then only in exchange for something shorter
                if not held[new]:
                    continue
                back, other = random.choice(held[new])
                if old not in other.cost or old in teams[back] or not 0 <= length - lengths[back] < gap:
                    continue
                teams[back] = with_person(teams[back], other, old)
                held[new].remove((back, other))
                held[old].append((back, other))
                length -= lengths[back]
            teams[node] = with_person(teams[node], slot, new)
            held[old].remove(place)
            held[new].append(place)
            load[old] -= length
            load[new] += length
        for node in range(lanes.count):
            if not lanes.is_sound(node, teams[node]):
                teams[node] = self._fallback[node]
        order = self._layouts.listed([tail * (1 + 0.1 * random.random()) for tail in self._chains])
        return self._laid_out(order, teams)

    def _laid_out(self, order: list[int], teams: Teams) -> Layout:
        layouts = self._layouts
        return layouts.justified(layouts.by_start(layouts.layout(order, teams)))

    def _soonest(self, node: int, slot: Slot, team: Sequence[int], free: Sequence[int], start: int) -> int:
        chance = self._random.random
        pool = [person for person in slot.able if person not in team] if len(team) > 1 else slot.able
        if node in self._lanes.learns:
            pool = [person for person in pool if slot.cost[person] >= 0] or pool
        if not pool:
            return -1
        lanes = self._lanes
        return min(pool, key=lambda who: (max(free[who], start) + lanes.length(node, (who,)), chance()))
