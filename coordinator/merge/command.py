"""The command that merges plan files without a window."""

import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

from coordinator.comparing import differences
from coordinator.documents import WRITABLE, ending, opened_copy, read_plan, write_as_edit, write_plan
from coordinator.files import read_bytes
from coordinator.merge.effects import Effects
from coordinator.merge.mends import mends
from coordinator.merge.merging import merge
from coordinator.merge.past import Pasts, Step, common_base, last_step, last_steps, pasts
from coordinator.merge.result import Answers, Merge, Side
from coordinator.plan.errors import BadFile, PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.wording import counted, one_line, when
from coordinator.store.folders import SUFFIX
from coordinator.timing.schedule import schedule

ASKED = 3
"""The exit status where something is to be asked, and nothing was written."""
_NO_PASTS = Pasts((), ())
_MOST_FINISHES = 40
"""Of how many conflicts it is worked out what an answer does to the finish."""


def merge_files(
    paths: Sequence[Path], out: Path, take: str | None, answers_file: Path | None, as_json: bool
) -> int:
    """Merges `[BASE] MINE THEIRS` into `out`. The exit status is 3 where it has to ask: nothing is written.

    Without BASE, the last edit that the journals of the two have in common is it. Raises PlanError.
    """
    if len(paths) not in (2, 3):
        raise PlanError(
            f"merge takes two plans, or three with what they were copied from; {len(paths)} are named"
        )
    kind = ending(out, WRITABLE, "write")
    mine_path, theirs_path = paths[-2:]
    for path in paths:
        if path.exists() and out.exists() and out.samefile(path):
            raise PlanError(f"{out.name} is one of the plans itself; choose another name to write to")
    base, mine, theirs, since = _read(paths)
    answers = _answers(answers_file)
    name = f"merge {theirs_path.stem}"
    found = merge(base, mine, theirs, answers, name)
    if unknown := answers.keys() - {each.key for each in found.conflicts}:
        raise PlanError(f"nothing is asked under the key {min(unknown)!r}; take the keys from what is listed")
    while take is not None and found.open:
        answers = {**answers, **{each.key: Side(take) for each in found.open}}
        found = merge(base, mine, theirs, answers, name)
    if found.open:
        questions = list(_questions(base, mine, theirs, answers, found, since))
        print(
            json.dumps({"conflicts": questions}, ensure_ascii=False, indent=1)
            if as_json
            else _listed(questions)
        )
        return ASKED
    if kind == SUFFIX == mine_path.suffix.lower():
        write_as_edit(mine_path, found.change, out)
    else:
        write_plan(found.plan, schedule(found.plan), out)
    _tell(base, mine, theirs, found, as_json)
    return 0


def _read(paths: Sequence[Path]) -> tuple[Plan, Plan, Plan, Pasts]:
    """The base, mine and theirs, and what the two did since they were one, as far as that is known."""
    mine_path, theirs_path = paths[-2:]
    if not all(path.suffix.lower() == SUFFIX for path in (mine_path, theirs_path)):
        if len(paths) == 2:
            raise PlanError(
                f"only {SUFFIX} files know their past; name the plan that both were copied from as well: "
                "coordinator merge BASE MINE THEIRS"
            )
        base, mine, theirs = (read_plan(path)[0] for path in paths)
        return base, mine, theirs, _NO_PASTS
    with ExitStack() as stack:
        mine_file, theirs_file = (stack.enter_context(opened_copy(path)) for path in (mine_path, theirs_path))
        since = pasts(mine_file, theirs_file)
        named = read_plan(paths[0])[0] if len(paths) == 3 else None
        base = named if named is not None else common_base(mine_file, theirs_file, since)
        return base, mine_file.plan, theirs_file.plan, since


def _answers(path: Path | None) -> Answers:
    if path is None:
        return {}
    mend = 'write {"KEY": "mine", "KEY": "theirs"}'
    try:
        written = json.loads(read_bytes(path))
    except ValueError as error:
        raise BadFile(path.name, "", f"this is not JSON: {error}; {mend}") from None
    if not isinstance(written, dict):
        raise BadFile(path.name, "", f"it should hold an object; {mend}")
    for key, value in written.items():
        if value not in tuple(Side):
            raise BadFile(path.name, key, f"{value!r} is neither mine nor theirs; {mend}")
    return {key: Side(value) for key, value in written.items()}


def _questions(
    base: Plan, mine: Plan, theirs: Plan, answers: Answers, found: Merge, since: Pasts
) -> Iterator[dict[str, Any]]:
    effects = Effects(base, mine, theirs, answers, found)
    done = {Side.MINE: last_steps(since.mine), Side.THEIRS: last_steps(since.theirs)}
    for number, conflict in enumerate(found.open):
        finishes = effects.finishes(conflict) if number < _MOST_FINISHES else {}
        sides = {}
        for side in Side:
            step = last_step(done[side], conflict)
            sides[str(side)] = {
                "value": conflict.of(side),
                "edit": None if step is None else _step_words(step),
                "finish": when(finishes[side]) if side in finishes else None,
            }
        yield {
            "key": conflict.key,
            "about": conflict.about,
            "what": conflict.what,
            "base": conflict.base,
            **sides,
        }


def _listed(questions: Sequence[dict[str, Any]]) -> str:
    lines = [
        f"{counted(len(questions), 'thing was', 'things were')} changed on both sides; nothing was written."
    ]
    for each in questions:
        lines.append(one_line(f"{each['about']}: {each['what']}, was {each['base']}"))
        lines.append(f"  key     {each['key']}")
        same = each["mine"]["finish"] == each["theirs"]["finish"]
        for side in map(str, Side):
            edit = f"  ({each[side]['edit']})" if each[side]["edit"] else ""
            finish = f"  → finish {each[side]['finish']}" if each[side]["finish"] and not same else ""
            lines.append(f"  {side:8}{one_line(each[side]['value'] + edit + finish)}")
    lines.append("Settle all with --take mine or --take theirs, or each by its key with --answers FILE.")
    return "\n".join(lines)


def _step_words(step: Step) -> str:
    return f"{step.change.name}, {step.made_at:%Y-%m-%d %H:%M}"


def _tell(base: Plan, mine: Plan, theirs: Plan, found: Merge, as_json: bool) -> None:
    changes = differences(mine, found.plan)
    to_mend = mends(base, mine, theirs, found.plan)
    if as_json:
        told = {
            "conflicts": [asdict(each) for each in found.conflicts],
            "notes": list(found.notes),
            "to_look_at": [
                {"text": each.text, "offers": [offer.text for offer in each.offers]} for each in to_mend
            ],
            "differences": [each.text for each in changes],
        }
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return
    settled = f", {counted(len(found.conflicts), 'question')} settled" if found.conflicts else ""
    print(f"Merged: {counted(len(changes), 'difference')} from mine{settled}.")
    for line in found.notes:
        print(f"  {one_line(line)}")
    for each in to_mend:
        offers = " or ".join(offer.text for offer in each.offers)
        print(f"  {one_line(f'To look at: {each.text}' + (f'; {offers}' if offers else ''))}")
