"""The command that merges plan files: what it asks, what it takes as answers, and what it says at the end."""

import json
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from coordinator.commands.arguments import refuse_overwriting
from coordinator.commands.terminal import say, say_json, tell_report
from coordinator.documents import WRITABLE, ending, write_as_edit, write_plan
from coordinator.files import read_bytes
from coordinator.merge.merging import merge
from coordinator.merge.proposal import Copies, Proposal, propose, read_copies, with_finishes
from coordinator.merge.result import Answers, Conflict, Side
from coordinator.plan.errors import BadFile, PlanError
from coordinator.plan.wording import either, one_line, when
from coordinator.store.folders import SUFFIX
from coordinator.timing.schedule import schedule

ASKED = 3
"""The exit status where something is to be asked, and nothing was written."""
_MEND = 'write {"KEY": "mine", "KEY": "theirs"}'


def merge_files(asked: Namespace) -> int:
    """Merges `[BASE] MINE THEIRS`. The exit status is 3 where it has to ask: nothing is written.

    Without BASE, the last edit that the journals of the two have in common is it. Raises PlanError.
    """
    paths, out = asked.plans, asked.out
    if len(paths) not in (2, 3):
        raise PlanError(f"merge takes MINE and THEIRS, or BASE, MINE and THEIRS; {len(paths)} given")
    kind = ending(out, WRITABLE, "write")
    refuse_overwriting(out, paths)
    mine, theirs = paths[-2:]
    copies = read_copies(paths)
    answers = _settled(copies, _answers(asked.answers), asked.take)
    proposal = propose(copies, answers, f"merge {theirs.stem}")
    if proposal.merge.open:
        proposal = with_finishes(copies, answers, proposal)
        questions = [_question(proposal, each) for each in proposal.merge.open]
        if asked.json:
            say_json({"conflicts": questions})
        else:
            say(_listed(questions))
        return ASKED
    if kind == SUFFIX == mine.suffix.lower():
        write_as_edit(mine, proposal.change, out)
    else:
        tell_report(out, write_plan(proposal.plan, schedule(proposal.plan), out))
    if asked.json:
        say_json(_done(proposal))
    else:
        say("\n".join(_told(proposal)))
    return 0


def _settled(copies: Copies, answers: Answers, take: str | None) -> Answers:
    """The answers, and `take` for all that is open without them. Raises PlanError for a key that is none."""
    found = merge(copies.base, copies.mine, copies.theirs, answers)
    if unknown := answers.keys() - {each.key for each in found.conflicts}:
        raise PlanError(f"nothing is asked under the key {min(unknown)!r}; take the keys from what is listed")
    while take is not None and found.open:  # an answer may bring up another question
        answers = {**answers, **{each.key: Side(take) for each in found.open}}
        found = merge(copies.base, copies.mine, copies.theirs, answers)
    return answers


def _answers(path: Path | None) -> Answers:
    """Raises PlanError for a file that holds none."""
    if path is None:
        return {}
    try:
        written = json.loads(read_bytes(path))
    except ValueError as error:
        raise BadFile(path.name, "", f"this is not JSON: {error}; {_MEND}") from None
    if not isinstance(written, dict):
        raise BadFile(path.name, "", f"it should hold an object; {_MEND}")
    for key, value in written.items():
        if value not in tuple(Side):
            raise BadFile(path.name, key, f"{value!r} is neither mine nor theirs; {_MEND}")
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
    lines = [f"Changed on both sides: {len(questions)}. Nothing was written."]
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


def _done(proposal: Proposal) -> dict[str, Any]:
    return {
        "conflicts": [_question(proposal, each) for each in proposal.merge.conflicts],
        "notes": list(proposal.merge.notes),
        "to_look_at": [
            {"text": each.text, "offers": [offer.text for offer in each.offers]} for each in proposal.mends
        ],
        "differences": [each.text for each in proposal.differences],
    }


def _told(proposal: Proposal) -> Iterator[str]:
    settled = f"; questions settled: {len(asked)}" if (asked := proposal.merge.conflicts) else ""
    yield f"Merged. Differences from mine: {len(proposal.differences)}{settled}."
    for note in proposal.merge.notes:
        yield f"  {one_line(note)}"
    for mend in proposal.mends:
        offers = either([offer.text for offer in mend.offers])
        yield f"  {one_line(f'To look at: {mend.text}' + (f'; {offers}' if offers else ''))}"
