"""What a reader tells besides the plan that it read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """What was put right or could not be kept, each as one plain sentence; false where there is nothing."""

    remarks: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.remarks)

    def __str__(self) -> str:
        return "\n".join(self.remarks)
