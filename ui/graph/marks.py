"""What has become of cards and links since another plan: a sign, a colour and words, none needed alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from coordinator.comparing import Difference, DifferenceKind
from coordinator.language import tr
from coordinator.plan.wording import shift


@dataclass(frozen=True, slots=True)
class Mark:
    """`color` is one of the theme by name; what is `gone` is drawn with dashes."""

    sign: str
    color: str
    words: str
    gone: bool = False

    @property
    def text(self) -> str:
        return f"{self.sign} {self.words}"


def marks(found: Iterable[Difference], table: str) -> Mapping[str, Mark]:
    """What is told at the tasks, or at the links, by their ids: first that they are new, gone or moved."""
    order = {kind: place for place, kind in enumerate(DifferenceKind)}
    of_table = sorted((each for each in found if each.table == table), key=lambda each: order[each.kind])
    marked: dict[str, Mark] = {}
    for each in of_table:
        mark = _mark(each)
        if each.id in marked:
            mark = replace(marked[each.id], words=f"{marked[each.id].words}; {mark.words}")
        marked[each.id] = mark
    return marked


def _mark(each: Difference) -> Mark:
    match each.kind:
        case DifferenceKind.ADDED:
            return Mark("+", "fits", tr("new"))
        case DifferenceKind.REMOVED:
            return Mark("−", "refused", tr("gone"), gone=True)
        case DifferenceKind.MOVED:
            # by how much is enough on a card; when it was and is, the list says
            moved = shift(each.later) if each.later else each.what
            return Mark("→" if each.later > 0 else "←", "later", moved)
        case _:
            return Mark("≠", "accent", each.what)
