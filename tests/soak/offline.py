"""All tests but those of shared plans with no network: in a namespace without a route, attempts counted.

python -m tests.soak.offline [TESTS ...]

It needs Linux with `unshare` and `strace`, and a user who may make a namespace.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
WITH_A_SERVER = ("tests/store/shared", "tests/ui/shared", "tests/test_shared_commands.py")


def main() -> None:
    with TemporaryDirectory() as folder:
        log = Path(folder) / "connections"
        counting = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=connect,sendto", "-o", str(log)]
        ignoring = [f"--ignore={each}" for each in WITH_A_SERVER]
        testing = ["unshare", "--net", sys.executable, "-m", "pytest", *ignoring, *sys.argv[1:]]
        status = subprocess.run([*counting, *testing], cwd=ROOT, check=False).returncode
        attempts = [line for line in log.read_text(errors="replace").splitlines() if "AF_INET" in line]
    for line in attempts[:20]:
        print(line)
    print(f"tests ended with status {status}; {len(attempts)} attempts at a connection")
    raise SystemExit(bool(status or attempts))


if __name__ == "__main__":
    main()
