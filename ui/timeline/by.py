"""What the timeline shows one after the other."""

from enum import StrEnum


class By(StrEnum):
    """What a row of the timeline is."""

    TASK = "task"
    PERSON = "person"
