"""Cards and groups put where they wish to stand, moved down only as far as needed to keep them apart."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ui.graph.layout.blocks import APART, columns_for
from ui.graph.layout.chart import Booleans, Chart, Floats, Integers, Spacing

# how many cards away a free place may be
NEAR = 2.5


@dataclass(slots=True)
class Unit:
    """A card, or a group with all its cards: the columns from `first` up to `stop`, the top and the height.

    A unit that is `new` may stand elsewhere than it wishes; one without a wish is `lost`.
    """

    cards: list[int]
    first: int
    stop: int
    top: float
    height: float
    new: bool = False
    lost: bool = False

    def near(self, column: int, top: float, bottom: float) -> bool:
        """Tell whether the unit takes some of the column between the two heights."""
        return self.first <= column < self.stop and self.top < bottom and self.top + self.height > top


class Settling:
    """All cards in their places: `columns` and `middles`."""

    def __init__(
        self,
        chart: Chart,
        spacing: Spacing,
        columns: Integers,
        wishes: Floats,
        steady: Booleans,
        loose: Booleans,
    ) -> None:
        """Settle cards in their columns as near as may be to the `wishes` for their middles (NaN for none).

        `steady` cards have been there before; `loose` ones have no column yet, and go into a grid.
        """
        self.spacing = spacing
        self.columns, self.middles = columns.copy(), np.nan_to_num(wishes)
        self.wished, self.steady, self.loose = ~np.isnan(wishes), steady, loose
        self.halves = np.ceil(chart.sizes[:, 1] / 2)
        self.pitch = float(chart.sizes[:, 0].mean()) + spacing.column
        self.linked = np.zeros(len(columns), bool)
        self.linked[chart.links.ravel()] = True
        self.cards: dict[int, list[int]] = defaultdict(list)
        self.groups: dict[int, list[int]] = defaultdict(list)
        for card, group in enumerate(chart.groups.tolist()):
            self.cards[group].append(card)
        for group, parent in enumerate(chart.parents.tolist()):
            self.groups[parent].append(group)
        self._settle(-1)

    def _settle(self, holder: int) -> Unit | None:
        """Settle what is in a group, and give the whole of it; None where it is empty."""
        units = [unit for group in self.groups[holder] if (unit := self._settle(group))]
        for card in self.cards[holder]:
            if not self.loose[card]:
                units.append(self._unit(card))
        known = [unit for unit in units if not unit.lost]
        self._find_free_places(known)
        self._move_apart(known)
        if len(known) < len(units):
            bottom = max((unit.top + unit.height for unit in known), default=0.0)
            for unit in units:
                if unit.lost:
                    self._move(unit, bottom + APART * self.spacing.row)
            self._move_apart(units)
        units += self._fill_grid([card for card in self.cards[holder] if self.loose[card]], units)
        if not units:
            return None
        top = min(unit.top for unit in units)
        height = max(unit.top + unit.height for unit in units) - top
        above, below = self.spacing.title + self.spacing.padding, self.spacing.padding
        return Unit(
            [card for unit in units for card in unit.cards],
            min(unit.first for unit in units),
            max(unit.stop for unit in units),
            top - above,
            above + height + below,
            lost=not known,
        )

    def _unit(self, card: int) -> Unit:
        column, half = int(self.columns[card]), float(self.halves[card])
        top = float(self.middles[card]) - half
        return Unit([card], column, column + 1, top, 2 * half, not self.steady[card], not self.wished[card])

    def _move(self, unit: Unit, top: float) -> None:
        if top != unit.top:
            self.middles[unit.cards] += top - unit.top
            unit.top = top

    def _find_free_places(self, units: Iterable[Unit]) -> None:
        """Move new cards to the nearest free place in their columns, if there is one near."""
        gap = self.spacing.row
        lanes: dict[int, list[tuple[float, float]]] = defaultdict(list)
        new = []
        for unit in units:
            if unit.new:
                new.append(unit)
                continue
            for column in range(unit.first, unit.stop):
                lanes[column].append((unit.top, unit.top + unit.height))
        for lane in lanes.values():
            lane.sort()
        for unit in sorted(new, key=lambda unit: unit.top):
            lane = lanes[unit.first]
            self._move(unit, _free_place(lane, unit.top, unit.height, gap))
            insort(lane, (unit.top, unit.top + unit.height))

    def _move_apart(self, units: Iterable[Unit]) -> None:
        """Move units down, from the uppermost on, until none comes nearer to another than the gap."""
        floor: dict[int, float] = {}
        for unit in sorted(units, key=lambda unit: unit.top + unit.height / 2):
            columns = range(unit.first, unit.stop)
            self._move(unit, max(unit.top, *(floor.get(column, unit.top) for column in columns)))
            floor.update((column, unit.top + unit.height + self.spacing.row) for column in columns)

    def _fill_grid(self, cards: list[int], units: list[Unit]) -> list[Unit]:
        """Put cards that nothing joins into the last row of those that are there, or into new rows."""
        gap = self.spacing.row
        whole = [card for unit in units for card in unit.cards] + cards
        columns = columns_for(float((2 * self.halves[whole] + gap).sum()), self.pitch)
        first = min((unit.first for unit in units), default=0)
        stop = max([first + columns, *(unit.stop for unit in units)])
        grid = [unit for unit in units if len(unit.cards) == 1 and not self.linked[unit.cards[0]]]
        under = max((unit.top + unit.height for unit in units), default=0.0)
        top = max((unit.top for unit in grid), default=under + APART * gap)
        filled = list(units)
        column = first
        added = []
        for card in cards:
            height = 2 * float(self.halves[card])
            while any(unit.near(column, top - gap, top + height + gap) for unit in filled):
                column += 1
                if column == stop:
                    column, row = first, top
                    top = max(unit.top + unit.height for unit in grid if unit.top <= row) + gap
                    if top <= row:
                        # something else takes all the row
                        top = max(unit.top + unit.height for unit in filled) + gap
            self.columns[card], self.middles[card] = column, top + height / 2
            added.append(Unit([card], column, column + 1, top, height))
            filled.append(added[-1])
            grid.append(added[-1])
        return added


def _free_place(lane: list[tuple[float, float]], wish: float, height: float, gap: float) -> float:
    """Find the top nearest to `wish` with room between what is in the lane; `wish` if none is near."""
    near = NEAR * (height + gap)
    taken = [(top - gap, bottom + gap) for top, bottom in lane]
    taken = [(top, bottom) for top, bottom in taken if top < wish + near + height and bottom > wish - near]
    tops = [wish, *(bottom for _, bottom in taken), *(top - height for top, _ in taken)]
    tops = [top for top in tops if abs(top - wish) <= near]
    free = [top for top in tops if all(top >= below or top + height <= above for above, below in taken)]
    return min(free, key=lambda top: abs(top - wish), default=wish)
