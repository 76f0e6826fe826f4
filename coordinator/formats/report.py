"""What a reader tells besides the plan that it read, and a writer besides the file that it wrote."""

from dataclasses import dataclass


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
        tasks = "1 task runs" if count == 1 else f"{count} tasks run"
        return (*self.remarks, f"{tasks} at another time than in the file; a baseline keeps its dates.")

    def __str__(self) -> str:
        return "\n".join((*self.remarks, *self.moves))
