"""A plan as the template of another: the same work for another date, before anything of it happened."""

from dataclasses import replace

from coordinator.plan.codes import new_code
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Answer, Assignment, Header, Link, Person, Record, Skill, Status, Task
from coordinator.plan.shifting import shifted


def from_template(template: Plan, name: str, start: Moment, people: bool = True) -> Plan:
    """A new plan called `name` with the tasks, links, skills and answers of `template`, to begin at `start`.

    Pins, deadlines and earliest starts keep their distance in days from the start; answers are as old as they
    are. What happened is left out, and so are baselines, calls, questions, absences and days off. Without
    `people`, all seats are open.
    """
    earlier = shifted(template, start // DAY - template.header.start // DAY)
    header = replace(
        earlier.header,
        name=name,
        start=start,
        calendar=replace(earlier.calendar, exceptions=()),
        identity=new_code(),  # what was handed out of the template says nothing here
    )
    kept = (
        _fresh(record, template, people) for record in earlier.records() if not isinstance(record, Header)
    )
    return Plan(header, [record for record in kept if record is not None])


def _fresh(record: Record, template: Plan, people: bool) -> Record | None:
    match record:
        case Task():
            return replace(record, status=Status.TODO, actual_start=None, actual_finish=None)
        case Person():
            return replace(record, absences=()) if people else None
        case Assignment():
            return record if people else None
        case Answer():
            said_by = record.said_by if people else None
            return replace(record, said_by=said_by, confirmed_at=template.answers[record.id].confirmed_at)
        case Skill() | Link():
            return record
        case _:
            return None
