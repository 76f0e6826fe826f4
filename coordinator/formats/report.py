"""What a reader tells besides the plan that it read, and a writer besides the file that it wrote."""

from dataclasses import dataclass

from coordinator.language import tr

IMPORT_BASELINE = "as-imported"
"""The id of the baseline that keeps the dates of an imported file."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was put right or could not be kept, each as one plain sentence; false where there is nothing.

    `moves` are the tasks that run at another time than in the file, each with the reason.
    """

    remarks: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.remarks or self.moves)

    @property
    def told(self) -> tuple[str, ...]:
        """The remarks, and how many tasks have moved."""
        count = len(self.moves)
        if not count:
            return self.remarks
        moved = tr(
            "%n task(s) (runs|run) at another time than in the file; a baseline keeps its dates.",
            "",
            count,
        )
        return (*self.remarks, moved)

    def __str__(self) -> str:
        return "\n".join((*self.remarks, *self.moves))
