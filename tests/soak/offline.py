"""All tests but those of shared plans with no network: in a namespace without a route, attempts counted.

The browser that tests look at the plan book with asks for names by itself; that is counted apart.

python -m tests.soak.offline [TESTS ...]

It needs Linux with `unshare` and `strace`, and a user who may make a namespace.
"""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

_TRACED = "connect,sendto,execve,clone,clone3,fork,vfork"
_BROWSER = re.compile(r'execve\("[^"]*(chrom|firefox)')
_BEGUN = re.compile(r"(\d+)\s.*(?:clone|clone3|fork|vfork)\b.* = (\d+)$")
ROOT = Path(__file__).parents[2]
WITH_A_SERVER = ("tests/store/shared", "tests/ui/shared", "tests/commands/test_shared_plans.py")


def main() -> None:
    with TemporaryDirectory() as folder:
        log = Path(folder) / "connections"
        counting = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={_TRACED}", "-o", str(log)]
        ignoring = [f"--ignore={each}" for each in WITH_A_SERVER]
        testing = ["unshare", "--net", sys.executable, "-m", "pytest", *ignoring, *sys.argv[1:]]
        status = subprocess.run([*counting, *testing], cwd=ROOT, check=False).returncode
        lines = log.read_text(errors="replace").splitlines()
    browsers = processes_of_browsers(lines)
    attempts = [line for line in lines if "AF_INET" in line]
    ours = [line for line in attempts if line.split()[0] not in browsers]
    for line in ours[:20]:
        print(line)
    print(f"tests ended with status {status}; {len(ours)} attempts at a connection,", end=" ")
    print(f"and {len(attempts) - len(ours)} by the browser that some of them start")
    raise SystemExit(bool(status or ours))


def processes_of_browsers(lines: list[str]) -> set[str]:
    """The ids of the browsers, and of all that they began."""
    found: set[str] = set()
    for line in lines:
        if "execve(" in line and _BROWSER.search(line):
            found.add(line.split()[0])
        elif (begun := _BEGUN.match(line)) and begun[1] in found:
            found.add(begun[2])
    return found


if __name__ == "__main__":
    main()
