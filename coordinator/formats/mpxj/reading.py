"""From files that MPXJ reads to a plan, by way of MSPDI. MPXJ and Java are no part of the program: the extra
`mpp` brings the one, and the system the other."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from coordinator.files import MEGABYTE, read_bytes
from coordinator.formats.mpxj.worker import CANT_READ
from coordinator.formats.mspdi import reading as mspdi
from coordinator.formats.report import Report
from coordinator.formats.xml import refuse_unsound
from coordinator.language import tr
from coordinator.plan.errors import BadFile
from coordinator.plan.plan import Plan

NEEDED = ("jpype", "mpxj")
INSTALL = "python -m pip install 'coordinator[mpp]'"
SECONDS = 120
_XML = (".planner", ".pmxml")
_MOST_BYTES = 256 * MEGABYTE


def read(path: Path) -> tuple[Plan, Report]:
    """The plan in a file, and what was not kept. Raises BadFile, with what is missing to read it."""
    if not all(map(find_spec, NEEDED)):
        problem = tr(
            "reading {ending} files needs mpxj and jpype1; {command} brings them",
            ending=path.suffix,
            command=INSTALL,
        )
        raise BadFile(path.name, "", problem)
    data = read_bytes(path, _MOST_BYTES)
    if path.suffix.lower() in _XML:
        # Java would follow what a document declares
        refuse_unsound(data, path.name)
    with TemporaryDirectory() as folder:
        # a copy, so that nothing beside the file can be found from it
        copy, out = Path(folder) / f"plan{path.suffix.lower()}", Path(folder) / "plan.xml"
        copy.write_bytes(data)
        _convert(copy, out, path.name)
        return mspdi.read(out, path.name)


def _convert(path: Path, out: Path, name: str) -> None:
    command = [sys.executable, "-m", "coordinator.formats.mpxj.worker", str(path), str(out)]
    # the packages may stand beside the program, and not among those that are installed
    root = Path(__file__).parents[3]
    try:
        run = subprocess.run(
            command, capture_output=True, text=True, timeout=SECONDS, cwd=root, check=False, errors="replace"
        )
    except subprocess.TimeoutExpired:
        problem = tr("it took more than {seconds} seconds to read; save it as XML instead", seconds=SECONDS)
        raise BadFile(name, "", problem) from None
    if run.returncode == CANT_READ:
        problem = tr("{problem}; open it where it was made, and save it as XML", problem=_reason(run.stderr))
        raise BadFile(name, "", problem)
    if run.returncode or not out.exists():
        if "JVMNotFound" in run.stderr or "No JVM" in run.stderr:
            raise BadFile(name, "", tr("reading it needs Java 11 or newer, which is not installed"))
        problem = tr("it can't be read, or takes too much time or memory; save it as XML instead")
        raise BadFile(name, "", problem)


def _reason(text: str) -> str:
    reason = text.strip().rpartition("\n")[2].rpartition("Exception: ")[2].rstrip(".")
    if "password" in reason.lower():
        return tr("it is protected by a password")
    reason = reason[:1].lower() + reason[1:]
    # what Java says stays as it is
    return tr(reason) if reason else tr("it can't be read")
