"""Files that give days and no times of day, such as old ones of Microsoft Project in MPX: a start is then the
beginning of that day's work, and a finish its end.

A milestone that waits for something is at the end of its day, any other at the beginning.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from coordinator.formats.dates import moment_in
from coordinator.formats.days import SpansOn, closing, opening
from coordinator.formats.mspdi.values import Constraint, minutes_in, moment_text
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.records import Week

_STARTS = ("Start", "ActualStart", "ManualStart")
_FINISHES = ("Finish", "ActualFinish", "ManualFinish", "Deadline")
_OF_FINISHES = [str(each) for each in (Constraint.FINISH_ON, Constraint.FINISH_FROM, Constraint.FINISH_BY)]


def give_times(root: Element, week: Week, spans: SpansOn) -> None:
    """Gives the starts in the file times of day where all of them are at midnight, when nobody works; where
    all finishes are too, also those."""
    if any(start == 0 or end == DAY for day in week for start, end in day):
        return
    tasks = list(root.iterfind("Tasks/Task"))
    if not _all_at_midnight(tasks, "Start"):
        return
    for element in (*root.iterfind("StartDate"), *_children(tasks, _STARTS)):
        _put(element, opening(_moment(element), spans))
    has_finishes = _all_at_midnight(tasks, "Finish")
    if has_finishes:
        for element in _children(tasks, _FINISHES):
            _put(element, _closing(_moment(element), spans))
    for task in tasks:
        _put_constraint(task, has_finishes, spans)
        if has_finishes and _is_milestone(task):
            waits = task.find("PredecessorLink") is not None
            kept, other = ("Finish", "Start") if waits else ("Start", "Finish")
            one, another = task.find(kept), task.find(other)
            if one is not None and another is not None:
                another.text = one.text


def _all_at_midnight(tasks: list[Element], tag: str) -> bool:
    moments = [_moment(element) for element in _children(tasks, (tag,))]
    return bool(moments) and not any(moment % DAY for moment in moments)


def _children(tasks: list[Element], tags: tuple[str, ...]) -> Iterator[Element]:
    """Those of the tasks' own fields that are moments."""
    for task in tasks:
        for element in task:
            if element.tag in tags and _is_moment(element):
                yield element


def _put_constraint(task: Element, has_finishes: bool, spans: SpansOn) -> None:
    element = task.find("ConstraintDate")
    if element is None or not _is_moment(element) or _moment(element) % DAY:
        return
    if task.findtext("ConstraintType") not in _OF_FINISHES:
        _put(element, opening(_moment(element), spans))
    elif has_finishes:
        _put(element, _closing(_moment(element), spans))


def _closing(moment: Moment, spans: SpansOn) -> Moment:
    return moment if moment % DAY else closing(moment // DAY, spans)


def _is_milestone(task: Element) -> bool:
    try:
        return not minutes_in(task.findtext("Duration") or "")
    except ValueError:
        return False


def _is_moment(element: Element) -> bool:
    try:
        return _moment(element) is not None
    except ValueError:
        return False


def _moment(element: Element) -> Moment:
    return moment_in((element.text or "").strip())


def _put(element: Element, moment: Moment) -> None:
    element.text = moment_text(moment)
