"""What the board shows one after the other."""

from enum import StrEnum


class By(StrEnum):
    """What a column of the board is."""

    STATUS = "status"
    PERSON = "person"
