"""People who come in a file of their own, to be added to a plan: address books and tables."""

from pathlib import Path

from coordinator.language import tr
from coordinator.plan.edits.drafts import DraftPerson
from coordinator.plan.errors import BadFile
from coordinator.plan.wording import either

READABLE = (".vcf", ".csv")


def read_people(path: Path) -> list[DraftPerson]:
    """The people in a file, in its order. Raises BadFile with the place, also where there is nobody in it."""
    # their libraries are not read before there is such a file
    from coordinator.formats.people import table, vcard

    match path.suffix.lower():
        case ".vcf":
            found = vcard.read(path)
        case ".csv":
            found = table.read(path)
        case _:
            endings = either(READABLE)
            raise BadFile(
                path.name, "", tr("people are read from {endings} files; save it as one", endings=endings)
            )
    if not found:
        raise BadFile(path.name, "", tr("there is nobody in it"))
    return found
