"""Brings the catalogs up to date: `python -m tests.languages.update`.

Finds the texts of the program, puts the new ones into `resources/languages/*.ts` as unfinished and takes out
those that are gone, then makes of each the `.qm` that the program reads.
"""

import subprocess
import tempfile
from pathlib import Path

import PySide6

from ui.languages import FOLDER, LANGUAGES

ROOT = Path(__file__).parents[2]
TRANSLATED = sorted(set(LANGUAGES) - {"en"})


def main() -> None:
    for language in TRANSLATED:
        catalog = FOLDER / f"{language}.ts"
        find_texts(catalog)
        compile_catalog(catalog, catalog.with_suffix(".qm"))


def find_texts(catalog: Path) -> None:
    """Puts all texts of the program into a catalog, whose name says the language; what is there stays."""
    sources = sorted(str(path) for folder in ("coordinator", "ui") for path in (ROOT / folder).rglob("*.py"))
    marked = ("-tr-function-alias", "QT_TR_NOOP+=later")
    kept = ("-no-obsolete", "-locations", "none", "-sort-messages", "-disable-heuristic", "similartext")
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join(sources))
        _run("lupdate", *marked, *kept, f"@{listed}", "-ts", str(catalog), "-target-language", catalog.stem)


def compile_catalog(catalog: Path, into: Path) -> None:
    """Makes what the program reads; a text that is unfinished is left out."""
    _run("lrelease", "-silent", str(catalog), "-qm", str(into))


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / tool
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stderr or done.stdout}")


if __name__ == "__main__":
    main()
