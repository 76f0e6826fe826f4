"""A plan made from another: next year's fair from this year's."""

from dataclasses import replace

from hypothesis import given, settings

from coordinator.people.book_replies import Offer, Saying, code_of, read_reply
from coordinator.plan.edits import add_answer, edit_person, link, set_baseline
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Absence, Status
from coordinator.templates import from_template
from coordinator.timing.schedule import schedule
from tests.people.village import START, Village
from tests.plans import plans

YEAR = 364 * DAY


def test_next_years_fair_has_the_same_work_at_the_same_distance_from_its_start() -> None:
    village = Village()
    ana = village.person("Ana", 2)
    book = village.done("Book the hall", village.seat(1), day=0, team=(ana,))
    cook = village.task("Cook", village.seat(2), day=3, deadline=START + 9 * DAY)
    village.put_on(cook, ana)
    village.plan.apply(link(village.plan, book, cook))
    village.plan.apply(
        edit_person(village.plan, ana, absences=(Absence(start=START, finish=START + DAY, name="away"),))
    )
    village.plan.apply(set_baseline(village.plan, "Agreed", {cook: (START, START + DAY)}, START))
    plan = from_template(village.plan, "Fair 2027", START + YEAR + 60)
    assert (plan.header.name, plan.header.start) == ("Fair 2027", START + YEAR + 60)
    assert plan.tasks[book].status is Status.TODO
    assert plan.tasks[book].actual_start is None
    assert plan.tasks[cook].deadline == START + YEAR + 9 * DAY
    assert plan.tasks[cook].not_before == START + YEAR + 3 * DAY
    assert plan.team(cook) == [ana]
    assert not plan.people[ana].absences
    assert not plan.baselines
    assert len(plan.links) == 1


def test_a_code_of_this_years_book_says_nothing_next_year() -> None:
    village = Village()
    ana = village.person("Ana")
    code = code_of(village.plan, Offer(Saying.QUESTION, ana))
    plan = from_template(village.plan, village.plan.header.name, START + YEAR)
    (found,) = read_reply(plan, schedule(plan), code, START + YEAR)
    assert found.offer is None


def test_an_answer_is_as_old_next_year_as_it_is() -> None:
    village = Village()
    village.plan.apply(add_answer(village.plan, "Where is the key?", text="At the mill.", confirmed_at=START))
    plan = from_template(village.plan, "Fair 2027", START + YEAR)
    assert [answer.confirmed_at for answer in plan.answers.values()] == [START]


def test_a_plan_for_others_leaves_the_people_out() -> None:
    village = Village()
    ana = village.person("Ana", 2)
    cook = village.task("Cook", village.seat(2))
    village.put_on(cook, ana)
    plan = from_template(village.plan, "Fair 2027", START, people=False)
    assert not plan.people
    assert plan.holders(cook) == [None]


@given(plans(pins=True, statuses=True))
@settings(max_examples=40)
def test_every_plan_can_be_a_template(template: Plan) -> None:
    plan = from_template(template, "Again", template.header.start + YEAR)
    assert set(plan.tasks) == set(template.tasks)
    assert set(plan.links) == set(template.links)
    assert {task.status for task in plan.tasks.values()} == {Status.TODO}
    again = from_template(plan, "Again", plan.header.start)
    assert [*again.records()][1:] == [*plan.records()][1:]
    assert again.header == replace(plan.header, identity=again.header.identity)
