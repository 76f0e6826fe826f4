"""Two copies of a plan that were both edited, merged into one by what they were before."""

from coordinator.merge.merging import merge
from coordinator.merge.result import Answers, Conflict, Mend, Merge, Remedy, Side

__all__ = ["Answers", "Conflict", "Mend", "Merge", "Remedy", "Side", "merge"]
