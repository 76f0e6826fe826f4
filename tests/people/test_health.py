"""What a coordinator should do something about: each concern says what is the matter, and the mend."""

from coordinator.people.health import GROWTH, health
from coordinator.people.teams import Concern, ConcernKind
from coordinator.plan import edits
from coordinator.plan.durations import Duration
from coordinator.plan.moments import DAY, Moment
from coordinator.plan.records import Kind, Seat, Status
from coordinator.timing.schedule import schedule
from tests.people.village import HOUR, START, Village


def concerns(village: Village, kind: ConcernKind, now: Moment = START) -> list[Concern]:
    plan = village.plan
    return [each for each in health(plan, schedule(plan, now), now) if each.kind is kind]


def texts(village: Village, kind: ConcernKind, now: Moment = START) -> list[str]:
    return [each.text for each in concerns(village, kind, now)]


def test_a_plan_that_is_well_has_no_concerns() -> None:
    village = Village()
    ana, bo = village.people(2, cooking=1)
    village.put_on(village.task("Bake", village.seat(1, count=2)), ana, bo)
    assert health(village.plan, village.schedule, START) == []


def test_a_seat_that_nobody_can_hold_is_told_with_the_mend() -> None:
    village = Village()
    village.person("Ana", cooking=2)
    task = village.task("Bake", village.seat(3))
    (found,) = concerns(village, ConcernKind.SEAT)
    assert found.text == (
        "nobody can hold the seat Cooking 3 of Bake; make it a stretch seat, ask for a lower level, or find "
        "someone new"
    )
    assert (found.tasks, found.skill) == ((task,), village.cooking)
    village.person("Bo", cooking=3)
    assert not concerns(village, ConcernKind.SEAT)


def test_a_stretch_seat_can_be_held_one_level_below_but_by_no_thing() -> None:
    village = Village()
    ana = village.person("Ana", cooking=1)
    village.task("Bake", village.seat(2, stretch=True))
    assert not concerns(village, ConcernKind.SEAT)
    village.plan.apply(edits.edit_person(village.plan, ana, kind=Kind.THING))
    assert concerns(village, ConcernKind.SEAT)


def test_a_seat_for_newcomers_is_for_people_and_for_no_thing() -> None:
    village = Village()
    village.person("Van", kind=Kind.THING)
    village.task("Bake", village.seat(0))
    assert len(concerns(village, ConcernKind.SEAT)) == 1
    village.person("Ana")
    assert not concerns(village, ConcernKind.SEAT)


def test_the_second_seat_of_a_task_needs_a_second_person() -> None:
    village = Village()
    ana = village.person("Ana", cooking=2)
    village.put_on(village.task("Bake", village.seat(2, count=2)), ana)
    assert len(concerns(village, ConcernKind.SEAT)) == 1


def test_a_late_task_is_told_with_what_it_delays() -> None:
    village = Village()
    bake = village.task("Bake", deadline=START + HOUR)
    after = [village.task(name) for name in ("Sell", "Count", "Tidy", "Rest", "Sleep")]
    for before, then in zip([bake, *after], after, strict=False):
        village.made(edits.link(village.plan, before, then))
    (found,) = concerns(village, ConcernKind.LATE)
    assert found.text.startswith("Bake: Finishes 4h after its deadline, Mon 2 Mar 10:00; start it sooner")
    assert found.text.endswith("it holds up Sell, Count, Tidy and 2 more")
    assert found.tasks == (bake, *after)


def test_a_name_with_a_semicolon_is_told_whole_and_the_mend_after_it() -> None:
    village = Village()
    bake = village.task("Bake; then cool")
    sell = village.task("Sell", pinned_start=START)
    village.made(edits.link(village.plan, bake, sell))
    (found,) = concerns(village, ConcernKind.LATE)
    assert found.matter == (
        "Sell: Is pinned to Mon 2 Mar 09:00, but Bake; then cool lets it start no sooner than Mon 2 Mar 14:00"
    )
    assert found.mend == "move the pin or take out the link"


def test_someone_with_no_task_ahead_is_offered_one_that_fits() -> None:
    village = Village()
    ana = village.person("Ana", cooking=1)
    village.done("Kick-off", day=0, team=(ana,))
    assert texts(village, ConcernKind.NEXT, START + 7 * DAY) == [
        "no next task for Ana; no open seat fits; make a task for their level, or let them learn beside "
        "a mentor"
    ]
    task = village.task("Bake", village.seat(1), day=10)
    (found,) = concerns(village, ConcernKind.NEXT, START + 7 * DAY)
    assert found.text == "no next task for Ana; offer Bake (Cooking 1, free then)"
    assert (found.people, found.tasks) == ((ana,), (task,))
    village.put_on(task, ana)
    assert not concerns(village, ConcernKind.NEXT, START + 7 * DAY)


def test_a_thing_needs_no_next_task() -> None:
    village = Village()
    village.person("Van", kind=Kind.THING)
    assert health(village.plan, village.schedule, START) == []


def test_someone_over_their_hours_is_told_with_the_week_and_the_tasks() -> None:
    village = Village()
    short = (((540, 600),), ((540, 600),), (), (), (), (), ())
    ana = village.person("Ana", week=short)
    watch = village.task("Night watch", duration=Duration(5, "h", True))
    village.put_on(watch, ana)
    assert texts(village, ConcernKind.HOURS) == [
        "Ana is on tasks for 5h in the week of Mon 2 Mar, and works 2h; move or take Ana off one of "
        "Night watch"
    ]
    village.made(edits.edit_task(village.plan, watch, duration=Duration(2, "h")))
    assert not concerns(village, ConcernKind.HOURS)


def test_half_a_share_takes_half_the_hours() -> None:
    village = Village()
    ana = village.person("Ana", cooking=1, week=(((540, 720),), (), (), (), (), (), ()))
    half = Seat(skill=village.cooking, level=1, share=50)
    village.put_on(village.task("Watch", half, duration=Duration(6, "h", True)), ana)
    assert not concerns(village, ConcernKind.HOURS)


def test_nobody_has_grown_in_four_weeks() -> None:
    village = Village()
    ana = village.person("Ana", cooking=1)
    village.task("Bake", village.seat(1), day=60)
    later = START + GROWTH
    assert texts(village, ConcernKind.GROWTH, later - 1) == []
    assert texts(village, ConcernKind.GROWTH, later) == [
        "nobody has grown in four weeks; make a seat of Bake a stretch seat, with a mentor beside it"
    ]
    village.made(edits.confirm_level(village.plan, ana, village.cooking, [], START + DAY))
    assert texts(village, ConcernKind.GROWTH, later) == []
    assert texts(village, ConcernKind.GROWTH, later + 2 * DAY) != []


def test_where_someone_could_grow_is_named_and_gone_to() -> None:
    village = Village()
    village.person("Ana", cooking=1)
    sell = village.task("Sell", day=60)
    later = START + GROWTH
    (found,) = concerns(village, ConcernKind.GROWTH, later)
    assert found.text.endswith("give Sell a stretch seat, with a mentor beside it")
    assert found.tasks == (sell,)
    roast = village.task("Roast", village.seat(2), village.seat(2, stretch=True), day=61)
    (found,) = concerns(village, ConcernKind.GROWTH, later)
    assert found.text.endswith("put someone in the stretch seat of Roast, beside a mentor")
    assert found.tasks == (roast,)


def test_a_finished_stretch_seat_is_growth_too_and_who_is_ready_is_named() -> None:
    village = Village()
    ana, bo = village.person("Ana", cooking=1), village.person("Bo", cooking=3)
    seats = (village.seat(2), village.seat(2, stretch=True))
    for day in (1, 2, 3):
        village.done("Bake", *seats, day=day, team=(bo, ana))
    village.task("Sell", day=90)
    assert texts(village, ConcernKind.GROWTH, START + 3 * DAY + GROWTH) == []
    (text,) = texts(village, ConcernKind.GROWTH, START + 5 * DAY + GROWTH)
    assert text == "nobody has grown in four weeks; Ana is ready for Cooking 2: confirm it"


def test_a_call_whose_next_wave_is_due_and_one_that_ended_in_vain_are_told() -> None:
    village = Village()
    ana, _ = village.people(2, cooking=1)
    task = village.task("Bake", village.seat(1), day=30)
    call = village.call(task, [ana])
    assert not concerns(village, ConcernKind.CALL)
    (found,) = concerns(village, ConcernKind.CALL, START + 3 * DAY)
    assert found.text == "the call for Bake has 1 place left; ask the next wave"
    assert (found.people, found.record) == ((ana,), call)
    assert texts(village, ConcernKind.CALL, START + 8 * DAY) == [
        "the call for Bake has 1 place left; it closed Mon 9 Mar 09:00; open another call, or ask for less"
    ]
    village.put_on(task, ana)
    assert not concerns(village, ConcernKind.CALL, START + 8 * DAY)


def test_a_question_that_waits_for_a_day_is_told_until_it_is_answered() -> None:
    village = Village()
    ana = village.person("Ana")
    question = village.made(edits.ask_question(village.plan, "Who has the key?", START, asked_of=ana))
    assert not concerns(village, ConcernKind.QUESTION, START + DAY - 1)
    (found,) = concerns(village, ConcernKind.QUESTION, START + DAY)
    assert found.text == ("“Who has the key?” waits for Ana since Mon 2 Mar 09:00; answer it, or pass it on")
    assert (found.people, found.record) == ((ana,), question)
    village.made(edits.answer_question(village.plan, question, "The baker.", ana, START + DAY))
    assert not concerns(village, ConcernKind.QUESTION, START + 2 * DAY)


def test_too_large_a_team_and_a_skill_that_hangs_on_one_person_are_among_the_concerns() -> None:
    village = Village()
    ana, bo = village.person("Ana", cooking=2), village.person("Bo", cooking=1)
    village.put_on(village.task("Bake", village.seat(2)), ana, bo)
    assert {each.kind for each in health(village.plan, village.schedule, START)} == {
        ConcernKind.WASTE,
        ConcernKind.SINGLE,
    }


def test_what_is_done_is_no_concern() -> None:
    village = Village()
    task = village.task("Bake", village.seat(4), deadline=START + HOUR)
    assert concerns(village, ConcernKind.SEAT)
    village.made(edits.set_status(village.plan, task, Status.DONE, START, START + 4 * HOUR))
    assert health(village.plan, village.schedule, START + 2 * GROWTH) == []
