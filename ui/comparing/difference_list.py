"""What differs between two plans, a line each."""

from collections.abc import Sequence

from coordinator.comparing import Difference, Group
from coordinator.language import tr
from coordinator.plan.wording import capitalized
from ui.lines import Key, Line, LineList

_MOST_LINES = 1000
_TINTS = {Group.REMOVED: "refused", Group.ADDED: "fits", Group.MOVED: "later"}


class DifferenceList(LineList):
    """Differences in their order, each with its group at the right."""

    def show_differences(self, found: Sequence[Difference]) -> None:
        lines: list[tuple[Key, Line]] = [
            ((str(number), each.id), _line(each)) for number, each in enumerate(found[:_MOST_LINES])
        ]
        if len(found) > _MOST_LINES:
            more = tr("%n more", "", len(found) - _MOST_LINES)
            lines.append((("", ""), Line(more, tr("The command `coordinator compare` lists all"))))
        none = Line(tr("Nothing differs"), tr("Both plans say the same"))
        self.show_lines(lines or [(("", ""), none)])

    def chosen_of(self, found: list[Difference]) -> Difference | None:
        row = self.currentRow()
        return found[row] if 0 <= row < min(len(found), _MOST_LINES) else None


def _line(each: Difference) -> Line:
    return Line(each.about, capitalized(each.what), tr(each.group), _TINTS.get(each.group, "muted"))
