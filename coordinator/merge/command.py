"""The command that merges plan files without a window."""

import json
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from coordinator.documents import WRITABLE, ending, opened_copy, read_plan, write_as_edit, write_plan
from coordinator.files import read_bytes
from coordinator.language import later, tr
from coordinator.merge.merging import merge
from coordinator.merge.past import common_base, pasts
from coordinator.merge.proposal import Copies, Proposal, propose, with_finishes
from coordinator.merge.result import Answers, Conflict, Side
from coordinator.plan.errors import BadFile, PlanError
from coordinator.plan.wording import either, one_line, when
from coordinator.store.folders import SUFFIX
from coordinator.timing.schedule import schedule

ASKED = 3
"""The exit status where something is to be asked, and nothing was written."""
_MEND = later('write {"KEY": "mine", "KEY": "theirs"}')


def merge_files(
    paths: Sequence[Path], out: Path, take: str | None, answers_file: Path | None, as_json: bool
) -> int:
    """Merges `[BASE] MINE THEIRS` into `out`. The exit status is 3 where it has to ask: nothing is written.

    Without BASE, the last edit that the journals of the two have in common is it. Raises PlanError.
    """
    if len(paths) not in (2, 3):
        raise PlanError(
            tr(
                "merge takes two plans, or three with what they were copied from; %n (is|are) named",
                "",
                len(paths),
            )
        )
    kind = ending(out, WRITABLE, "write")
    mine_path, theirs_path = paths[-2:]
    for path in paths:
        if path.exists() and out.exists() and out.samefile(path):
            raise PlanError(
                tr("{file} is one of the plans itself; choose another name to write to", file=out.name)
            )
    copies = read_copies(paths)
    answers = _answers(answers_file)
    name = tr("merge {name}", "an edit", name=theirs_path.stem)
    found = merge(copies.base, copies.mine, copies.theirs, answers)
    if unknown := answers.keys() - {each.key for each in found.conflicts}:
        raise PlanError(
            tr(
                "nothing is asked under the key {key}; take the keys from what is listed",
                key=repr(min(unknown)),
            )
        )
    while take is not None and found.open:
        answers = {**answers, **{each.key: Side(take) for each in found.open}}
        found = merge(copies.base, copies.mine, copies.theirs, answers)
    proposal = propose(copies, answers, name)
    if proposal.merge.open:
        proposal = with_finishes(copies, answers, proposal)
        questions = [_question(proposal, each) for each in proposal.merge.open]
        print(_json({"conflicts": questions}) if as_json else _listed(questions))
        return ASKED
    if kind == SUFFIX == mine_path.suffix.lower():
        write_as_edit(mine_path, proposal.change, out)
    else:
        write_plan(proposal.plan, schedule(proposal.plan), out)
    _tell(proposal, as_json)
    return 0


def read_copies(paths: Sequence[Path]) -> Copies:
    """`[BASE] MINE THEIRS`, and what the two did since they were one, as far as that is known.

    Raises PlanError where no base is named, and the two have no past in common.
    """
    mine_path, theirs_path = paths[-2:]
    if not all(path.suffix.lower() == SUFFIX for path in (mine_path, theirs_path)):
        if len(paths) == 2:
            raise PlanError(
                tr(
                    "only {suffix} files know their past; name the plan that both were copied from as well: "
                    "coordinator merge BASE MINE THEIRS",
                    suffix=SUFFIX,
                )
            )
        base, mine, theirs = (read_plan(path)[0] for path in paths)
        return Copies(base, mine, theirs)
    with ExitStack() as stack:
        mine_file, theirs_file = (stack.enter_context(opened_copy(path)) for path in (mine_path, theirs_path))
        since = pasts(mine_file, theirs_file)
        named = read_plan(paths[0])[0] if len(paths) == 3 else None
        base = named if named is not None else common_base(mine_file, theirs_file, since)
        return Copies(base, mine_file.plan, theirs_file.plan, since)


def _answers(path: Path | None) -> Answers:
    if path is None:
        return {}
    try:
        written = json.loads(read_bytes(path))
    except ValueError as error:
        raise BadFile(
            path.name, "", tr("this is not JSON: {error}; {mend}", error=error, mend=tr(_MEND))
        ) from None
    if not isinstance(written, dict):
        raise BadFile(path.name, "", tr("it should hold an object; {mend}", mend=tr(_MEND)))
    for key, value in written.items():
        if value not in tuple(Side):
            problem = tr("{value} is neither mine nor theirs; {mend}", value=repr(value), mend=tr(_MEND))
            raise BadFile(path.name, key, problem)
    return {key: Side(value) for key, value in written.items()}


def _question(proposal: Proposal, conflict: Conflict) -> dict[str, Any]:
    """A conflict as it is told; the finish is left out of those for which it was not worked out."""
    finishes, last = proposal.finishes.get(conflict.key, {}), proposal.last[conflict.key]
    sides = {
        str(side): {
            "value": conflict.of(side),
            "edit": last[side].words if side in last else None,
            "by": last[side].by or None if side in last else None,
            "finish": when(finishes[side]) if side in finishes else None,
        }
        for side in Side
    }
    asked = {"about": conflict.about, "what": conflict.what, "base": conflict.base}
    return {"key": conflict.key, **asked, **sides}


def _listed(questions: Sequence[dict[str, Any]]) -> str:
    lines = [tr("%n thing(s) (was|were) changed on both sides; nothing was written.", "", len(questions))]
    for each in questions:
        asked = tr("{about}: {what}, was {base}", **{key: each[key] for key in ("about", "what", "base")})
        lines.append(one_line(asked))
        lines.append(f"  key     {each['key']}")
        same = each["mine"]["finish"] == each["theirs"]["finish"]
        for side in map(str, Side):
            edit = f"  ({each[side]['edit']})" if each[side]["edit"] else ""
            finish = tr("finish {moment}", moment=each[side]["finish"])
            finish = f"  → {finish}" if each[side]["finish"] and not same else ""
            lines.append(f"  {side:8}{one_line(each[side]['value'] + edit + finish)}")
    lines.append(tr("Settle all with --take mine or --take theirs, or each by its key with --answers FILE."))
    return "\n".join(lines)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _tell(proposal: Proposal, as_json: bool) -> None:
    asked, changes = proposal.merge.conflicts, proposal.differences
    if as_json:
        to_look_at = [
            {"text": each.text, "offers": [offer.text for offer in each.offers]} for each in proposal.mends
        ]
        print(
            _json(
                {
                    "conflicts": [_question(proposal, each) for each in asked],
                    "notes": list(proposal.merge.notes),
                    "to_look_at": to_look_at,
                    "differences": [each.text for each in changes],
                }
            )
        )
        return
    said = tr("Merged: %n difference(s) from mine", "", len(changes))
    if asked:
        said = tr("{said}, %n question(s) settled", "", len(asked), said=said)
    print(f"{said}.")
    for line in proposal.merge.notes:
        print(f"  {one_line(line)}")
    for each in proposal.mends:
        offers = either([offer.text for offer in each.offers])
        said = tr("To look at: {what}", what=each.text)
        print(f"  {one_line(f'{said}; {offers}' if offers else said)}")
