"""What the program says when it can't do what was asked: always with the mend."""


class PlanError(Exception):
    """Something that the user can put right. Its text is one line, ready to be shown."""


class Refusal(PlanError):
    """An edit that would break the plan's own rules; the plan stays as it was."""


class BadFile(PlanError):
    """A file that can't be read: which file, which place in it, and what would be right."""

    def __init__(self, file: str, place: str, problem: str) -> None:
        where = f"{file}, {place}" if place else file
        super().__init__(f"{where}: {problem}")
