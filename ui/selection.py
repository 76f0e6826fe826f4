"""What the coordinator looks at: one selection for all views."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """Rows of one table, by id."""

    table: str = "tasks"
    ids: tuple[str, ...] = ()

    @property
    def task(self) -> str | None:
        """The task that was selected last; None where something else is selected, or nothing."""
        return self.ids[-1] if self.table == "tasks" and self.ids else None
