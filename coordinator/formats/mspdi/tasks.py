"""One task of an MSPDI file: what it says of when it runs, as bounds, a status and an estimate of a plan."""

from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from coordinator.formats.assembly import quoted
from coordinator.formats.dates import moment_in
from coordinator.formats.mspdi.calendars import Calendars
from coordinator.formats.mspdi.values import Constraint, duration_in, is_estimated, minutes_in
from coordinator.formats.notes import Fields, Notes
from coordinator.formats.xml import fields
from coordinator.language import later, tr
from coordinator.plan.durations import Duration
from coordinator.plan.moments import Moment
from coordinator.plan.records import HIGHEST_PRIORITY, Calendar, Status, Task
from coordinator.plan.wording import one_line

_SUMMARY_OF_ALL = "0"
_FIXED_WORK = "2"
_ON_THE_CLOCK = 8
_LEFT_OUT = {
    later("Costs were left out, for a plan has no money: {names}."): ("Cost", "FixedCost", "ActualCost"),
    later("Web pages were left out: {names}."): ("HyperlinkAddress", "Hyperlink"),
    later("Who to contact was left out: {names}."): ("Contact",),
    later("Overtime was left out: {names}."): ("OvertimeWork",),
}
_NOTHING = ("", "0", "0.0", "0.00", "PT0H0M0S")


@dataclass(frozen=True, slots=True)
class FoundTask:
    """`minutes` are those of its length, `times` its start and finish as the file has them."""

    task: Task
    minutes: float
    times: tuple[Moment, Moment] | None


class TaskReader:
    """Reads one task after the other; what can't be kept of them goes into the notes."""

    def __init__(self, project: str, calendar: Calendar, calendars: Calendars, notes: Notes) -> None:
        self._project, self._calendar, self._calendars, self._notes = project, calendar, calendars, notes

    def task(self, element: Element, id: str) -> FoundTask:
        raw = fields(element)
        name = one_line(raw.get("Name", "")) or (self._project if raw.get("UID") == _SUMMARY_OF_ALL else id)
        texts = Fields(raw, tr("The task {name}", name=quoted(name)), self._notes)
        is_group = texts.flag("Summary")
        minutes = texts.value("Duration", minutes_in, 0.0)
        start, finish = (texts.value(key, moment_in, None) for key in ("Start", "Finish"))
        task = Task(
            id=id,
            name=name,
            priority=min(HIGHEST_PRIORITY, max(0, texts.value("Priority", int, 500))),
            deadline=texts.value("Deadline", moment_in, None),
            notes=element.findtext("Notes") or "",
        )
        if not is_group:
            task = self._with_status(self._with_estimate(task, texts, minutes), texts, start, finish)
        task = self._with_bounds(task, texts, start, finish)
        self._tell(texts, name, is_group)
        times = (start, finish) if start is not None and finish is not None else None
        return FoundTask(task, minutes, times)

    def _with_estimate(self, task: Task, texts: Fields, minutes: float) -> Task:
        if not minutes:
            nothing = Duration(0, "d")
            if texts.text("Type") == _FIXED_WORK:
                return replace(task, effort=nothing)
            return task if texts.flag("Milestone") else replace(task, duration=nothing)
        format = texts.value("DurationFormat", int, 7)
        if is_estimated(format) or texts.flag("Estimated"):
            self._notes.gather(later("The mark of a rough guess was left out: {names}."), task.name)
        calendar = texts.text("CalendarUID")
        if calendar in self._calendars:
            if self._calendars.is_round_the_clock(calendar):
                format = _ON_THE_CLOCK
                self._notes.gather(
                    later("A length on the clock stands for a calendar of day and night: {names}."), task.name
                )
            else:
                self._notes.gather(
                    later("The hours {hours} were left out, for tasks have none of their own: {names}."),
                    task.name,
                    hours=quoted(self._calendars.name(calendar)),
                )
        work = texts.value("Work", minutes_in, 0.0)
        is_effort = texts.text("Type") == _FIXED_WORK and work > 0
        try:
            length = duration_in(abs(work if is_effort else minutes), format, self._calendar)
        except ValueError:
            self._notes.gather(
                later("A length of more than a hundred years was left out: {names}."), task.name
            )
            return task
        if is_effort:
            return replace(task, effort=length)
        task = replace(task, duration=length)
        if texts.flag("EffortDriven") and work:
            self._notes.gather(
                later(
                    "More people would have made it shorter, and don't here, "
                    "where the length is fixed: {names}."
                ),
                task.name,
            )
        return task

    def _with_status(self, task: Task, texts: Fields, start: Moment | None, finish: Moment | None) -> Task:
        percent = texts.number("PercentComplete")
        begun, ended = (texts.value(key, moment_in, None) for key in ("ActualStart", "ActualFinish"))
        if percent >= 100 or ended is not None:
            begun = start if begun is None else begun
            ended = finish if ended is None else ended
            if begun is not None and ended is not None and ended < begun:
                begun = ended
            return replace(task, status=Status.DONE, actual_start=begun, actual_finish=ended)
        if percent > 0 or begun is not None:
            extra = {"percent_done": round(percent)} if percent else {}
            if percent:
                self._notes.gather(
                    later("Under way; how many percent are done is kept, and changes no dates: {names}."),
                    task.name,
                )
            begun = start if begun is None else begun
            return replace(task, status=Status.DOING, actual_start=begun, extra=extra)
        return task

    def _with_bounds(self, task: Task, texts: Fields, start: Moment | None, finish: Moment | None) -> Task:
        kind = texts.value("ConstraintType", int, 0)
        when = texts.value("ConstraintDate", moment_in, None)
        if texts.flag("Manual") and not texts.flag("Summary"):
            pinned = texts.value("ManualStart", moment_in, start)
            return replace(task, pinned_start=pinned if task.status is Status.TODO else None)
        match kind:
            case Constraint.START_ON:
                return replace(task, pinned_start=when)
            case Constraint.START_FROM:
                return replace(task, not_before=when)
            case Constraint.AS_LATE:
                self._notes.gather(
                    later("As late as possible became not before the start that the file has: {names}."),
                    task.name,
                )
                return replace(task, not_before=start)
            case Constraint.FINISH_ON:
                self._notes.gather(
                    later("A fixed finish became a start that is pinned, and a deadline: {names}."), task.name
                )
                return replace(task, pinned_start=start, deadline=_earlier(task.deadline, when))
            case Constraint.START_BY:
                self._notes.gather(
                    later("By when to start was left out, for deadlines are for finishes: {names}."),
                    task.name,
                )
            case Constraint.FINISH_FROM:
                self._notes.gather(
                    later(
                        "A finish not before some time became a start "
                        "not before the one in the file: {names}."
                    ),
                    task.name,
                )
                if finish is not None and finish == when:
                    return replace(task, not_before=start)
            case Constraint.FINISH_BY:
                if task.deadline is not None:
                    self._notes.gather(
                        later("Of two times by which to finish the earlier became the deadline: {names}."),
                        task.name,
                    )
                return replace(task, deadline=_earlier(task.deadline, when))
        return task

    def _tell(self, texts: Fields, name: str, is_group: bool) -> None:
        if texts.text("Active") == "0":
            self._notes.gather(later("Inactive there, and a task like all others here: {names}."), name)
        if texts.flag("ExternalTask") or texts.flag("IsSubproject"):
            self._notes.gather(
                later("What stands for another file came as a task, and that file was not opened: {names}."),
                name,
            )
        if is_group:
            if texts.flag("Recurring"):
                self._notes.gather(
                    later("How it recurs was left out; each time that the file has was kept: {names}."), name
                )
            return
        for sentence, keys in _LEFT_OUT.items():
            if any(texts.text(key) not in _NOTHING for key in keys):
                self._notes.gather(sentence, name)


def _earlier(one: Moment | None, other: Moment | None) -> Moment | None:
    given = [each for each in (one, other) if each is not None]
    return min(given, default=None)
