"""A briefing tells one person what is theirs: now, next and later, with whom, what for, what comes next."""

from itertools import pairwise

from hypothesis import given, settings

from coordinator.people.briefing import Briefing, Briefings
from coordinator.plan import edits
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Kind, LinkType, Status
from coordinator.timing.schedule import schedule
from tests.people.village import HOUR, START, Village
from tests.plans import plans


def briefing(village: Village, person: str, now: Moment = START) -> Briefing:
    return Briefings(village.plan, schedule(village.plan, now), now).of(person)


def test_tasks_are_now_next_or_later_and_no_more_once_they_are_done() -> None:
    village = Village()
    ana = village.person("Ana")
    tasks = [village.task(f"Day {day}", day=day) for day in (0, 2, 30)]
    for task in tasks:
        village.put_on(task, ana)
    found = briefing(village, ana, START + HOUR)
    assert [[each.task for each in part] for part in (found.now, found.next, found.later)] == [
        [t] for t in tasks
    ]
    village.made(edits.set_status(village.plan, tasks[0], Status.DONE, START, START + HOUR))
    found = briefing(village, ana, START + 3 * DAY)
    assert tasks[0] not in {each.task for each in found.stints}


def test_the_first_task_ahead_is_next_however_far_it_is() -> None:
    village = Village()
    ana = village.person("Ana")
    far, farther = village.task("Far", day=60), village.task("Farther", day=90)
    village.put_on(far, ana)
    village.put_on(farther, ana)
    found = briefing(village, ana)
    assert ([each.task for each in found.next], [each.task for each in found.later]) == ([far], [farther])


def test_a_learner_sees_their_mentor_and_the_mentor_the_learner() -> None:
    village = Village()
    ana, bo = village.person("Ana", cooking=1), village.person("Bo", cooking=3)
    task = village.task("Bake", village.seat(2), village.seat(2, stretch=True))
    village.put_on(task, bo, ana)
    (learning,), (teaching,) = briefing(village, ana).stints, briefing(village, bo).stints
    assert (learning.mentor, learning.team, learning.learners) == (bo, (bo,), ())
    assert (teaching.mentor, teaching.team, teaching.learners) == (None, (ana,), (ana,))
    assert briefing(village, ana).advisers == ((village.cooking, bo),)


def test_what_is_handed_over_says_by_whom_and_when() -> None:
    village = Village()
    ana, bo, cy = (village.person(name) for name in ("Ana", "Bo", "Cy"))
    shop, bake, sell = (village.task(name) for name in ("Shop", "Bake", "Sell"))
    for task, person in ((shop, bo), (bake, ana), (sell, cy)):
        village.put_on(task, person)
    village.made(edits.link(village.plan, shop, bake))
    village.made(edits.link(village.plan, bake, sell))
    (stint,) = briefing(village, ana).stints
    (received,), (handed_on,) = stint.receives, stint.hands_on
    assert (received.task, received.people) == (shop, (bo,))
    assert received.at is not None
    assert received.at <= (stint.start or 0)
    assert (handed_on.task, handed_on.people) == (sell, (cy,))
    assert handed_on.at is not None
    assert handed_on.at >= (stint.finish or 0)
    village.made(edits.set_status(village.plan, shop, Status.DONE, START, START + HOUR))
    assert briefing(village, ana, START + HOUR).stints[0].receives == ()


def test_what_a_task_is_for_is_the_chain_of_tasks_that_it_leads_to() -> None:
    village = Village()
    ana = village.person("Ana")
    names = ("Shop", "Bake", "Sell", "Count")
    tasks = [village.task(name) for name in names]
    village.put_on(tasks[0], ana)
    for before, after in pairwise(tasks):
        village.made(edits.link(village.plan, before, after))
    guard = village.task("Guard the shop")
    village.made(edits.link(village.plan, tasks[0], guard, LinkType.START_FINISH))
    assert briefing(village, ana).stints[0].purpose == tuple(tasks[1:])


def test_a_task_in_a_group_leads_where_the_group_leads() -> None:
    village = Village()
    ana = village.person("Ana")
    group, after = village.task("Food"), village.task("Supper")
    bake = village.task("Bake", parent=group)
    village.put_on(bake, ana)
    village.made(edits.link(village.plan, group, after))
    (stint,) = briefing(village, ana).stints
    assert stint.purpose == (after,)
    assert [each.task for each in stint.hands_on] == [after]


def test_the_next_level_and_what_to_take_on_are_told() -> None:
    village = Village()
    ana = village.person("Ana", cooking=1, aims={village.sound: 1})
    task = village.task("Bake", village.seat(1))
    found = briefing(village, ana)
    assert [each.skill for each in found.levels] == [village.sound]
    assert found.stints == ()
    assert [(each.task, each.start) for each in found.openings] == [(task, START)]
    village.put_on(task, ana)
    found = briefing(village, ana)
    assert [(each.skill, each.level) for each in found.levels] == [(village.cooking, 2), (village.sound, 1)]
    assert found.levels[0].missing


def test_the_answers_for_ones_tasks_are_in_it() -> None:
    village = Village()
    ana = village.person("Ana", cooking=1)
    task = village.task("Bake", village.seat(1))
    answer = village.made(edits.add_answer(village.plan, "How hot?", skill=village.cooking))
    assert briefing(village, ana).answers == ()
    village.put_on(task, ana)
    assert [each.id for each in briefing(village, ana).answers] == [answer]


def test_things_get_none() -> None:
    village = Village()
    ana = village.person("Ana")
    village.person("Van", kind=Kind.THING)
    assert [each.id for each in Briefings(village.plan, village.schedule, START).people] == [ana]


@settings(max_examples=60, deadline=None)
@given(plans(statuses=True))
def test_whoever_is_on_a_task_finds_it_once_until_it_is_done(plan: Plan) -> None:
    now = plan.header.start + 2 * DAY
    briefings = Briefings(plan, schedule(plan, now), now)
    for person in briefings.people:
        stints = briefings.of(person.id).stints
        own = {each.task for each in plan.assignments_of(person.id)}
        assert sorted(each.task for each in stints) == sorted(
            task for task in own if plan.tasks[task].status is not Status.DONE
        )
        for stint in stints:
            assert person.id not in stint.team
            assert stint.task not in stint.purpose
