"""Turns one file into MSPDI by MPXJ, in a process of its own, which is given the paths of both.

It ends with status 3 and one line where MPXJ can't read the file. Nothing else may start Java.
"""

import sys
from contextlib import suppress
from pathlib import Path

from coordinator.language import later

MEMORY = "-Xmx768m"
SECONDS = 100
"""Of the processor's time, after which the system ends the process."""
CANT_READ = 3
_MOST_WRITTEN = 2**30
_READERS = {
    ".mpp": "org.mpxj.mpp.MPPReader",
    ".mpx": "org.mpxj.mpx.MPXReader",
    ".planner": "org.mpxj.planner.PlannerReader",
    ".pmxml": "org.mpxj.primavera.PrimaveraPMFileReader",
}


def main(path: str, out: str) -> int:
    _limit()
    import jpype
    import mpxj  # noqa: F401 - adds its classes to those that Java finds

    jpype.startJVM(jpype.getDefaultJVMPath(), MEMORY, "-Djava.awt.headless=true", convertStrings=True)
    try:
        reader = jpype.JClass(_READERS[Path(path).suffix.lower()])()
        project = reader.read(path)
        if project is None:
            raise ValueError(later("it is not of the kind that its name says"))
        jpype.JClass("org.mpxj.mspdi.MSPDIWriter")().write(project, out)
    except (jpype.JException, ValueError) as error:
        print(" ".join(str(error).split())[:300], file=sys.stderr)
        return CANT_READ
    return 0


def _limit() -> None:
    """Where the system can, the process may not run or write on without end."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (_MOST_WRITTEN, _MOST_WRITTEN))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
