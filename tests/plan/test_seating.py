"""Who may sit where: levels, stretch seats with a mentor, and the best seating of a team."""

from collections.abc import Mapping, Sequence
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from coordinator.plan.plan import Plan
from coordinator.plan.records import Assignment, Header, Person, Seat, Skill, Task
from coordinator.plan.seating import best_seating, can_sit, may_stretch, meets, mentor_of, misfits

CHEF = Person(id="chef", name="Chef", levels={"cook": 3})
COOK = Person(id="cook", name="Cook", levels={"cook": 2})
HELPER = Person(id="helper", name="Helper", levels={"cook": 1})
NEWCOMER = Person(id="newcomer", name="Newcomer")
PEOPLE = {person.id: person for person in (CHEF, COOK, HELPER, NEWCOMER)}


def cooking(level: int, *, stretch: bool = False, skill: str = "cook") -> Seat:
    return Seat(skill=skill, level=level, stretch=stretch)


def test_a_seat_is_held_by_whoever_meets_its_level() -> None:
    assert meets(COOK, cooking(2))
    assert meets(CHEF, cooking(2))
    assert not meets(HELPER, cooking(2))
    assert meets(NEWCOMER, cooking(0))


def test_a_stretch_seat_takes_someone_exactly_one_level_below() -> None:
    assert may_stretch(HELPER, cooking(2, stretch=True))
    assert not may_stretch(NEWCOMER, cooking(2, stretch=True))
    assert not may_stretch(HELPER, cooking(2))


def test_a_learner_needs_a_mentor_in_another_seat_of_the_same_skill() -> None:
    seats = [cooking(2, stretch=True), cooking(1)]
    assert misfits(seats, ["helper", None], PEOPLE) == [0]
    assert misfits(seats, ["helper", "newcomer"], PEOPLE) == [0, 1]
    assert misfits(seats, ["helper", "cook"], PEOPLE) == []
    assert mentor_of(0, seats, ["helper", "cook"], PEOPLE) == "cook"


def test_a_mentor_in_a_seat_of_another_skill_does_not_count() -> None:
    seats = [cooking(2, stretch=True), cooking(0, skill="lead")]
    assert misfits(seats, ["helper", "chef"], PEOPLE) == [0]


def test_two_learners_are_no_mentors_for_each_other() -> None:
    seats = [cooking(2, stretch=True), cooking(2, stretch=True)]
    other = Person(id="other", name="Other", levels={"cook": 1})
    assert misfits(seats, ["helper", "other"], {**PEOPLE, "other": other}) == [0, 1]


def test_whoever_would_take_an_occupied_seat_is_judged_in_place_of_its_holder() -> None:
    plan = Plan(
        Header(start=0),
        [
            Skill(id="cook", name="Cooking"),
            *PEOPLE.values(),
            Task(id="menu", name="Menu", seats=(cooking(2, stretch=True), cooking(2))),
            Assignment(task="menu", person="cook", seat=1),
            Assignment(task="menu", person="chef", seat=0),
        ],
    )
    assert can_sit(plan, "menu", "helper", 0)
    assert not can_sit(plan, "menu", "helper", 1)
    assert not can_sit(plan, "menu", "newcomer", 0)


def test_the_team_is_seated_so_that_the_learner_finds_the_stretch_seat_open() -> None:
    seats = [cooking(2, stretch=True), cooking(2)]
    for team in permutations(["helper", "cook"]):
        assert best_seating(seats, team, PEOPLE) == ["helper", "cook"]


def test_whoever_fits_no_seat_is_left_over() -> None:
    assert best_seating([cooking(2)], ["newcomer", "cook", "chef"], PEOPLE) == ["cook"]
    assert best_seating([], ["cook"], PEOPLE) == []


def test_a_wished_seat_is_kept_where_it_fits_and_given_up_where_not() -> None:
    seats = [cooking(1), cooking(1)]
    assert best_seating(seats, ["cook"], PEOPLE, {"cook": 1}) == [None, "cook"]
    assert best_seating([cooking(2)], ["helper"], PEOPLE, {"helper": 0}) == [None]
    assert best_seating([cooking(1)], ["helper"], PEOPLE, {"helper": 4}) == ["helper"]


def test_a_learner_whose_mentor_loses_the_seat_does_not_keep_theirs() -> None:
    seats = [cooking(4), cooking(3, stretch=True)]
    holders = best_seating(seats, ["chef", "cook"], PEOPLE, {"chef": 0, "cook": 1})
    assert misfits(seats, holders, PEOPLE) == []
    assert "chef" in holders


def test_others_move_along_to_make_room() -> None:
    seats = [cooking(1), cooking(2)]
    assert best_seating(seats, ["cook", "helper"], PEOPLE, {"cook": 0}) == ["helper", "cook"]


_seats = st.lists(
    st.builds(
        Seat,
        skill=st.sampled_from(["cook", "lead"]),
        level=st.integers(0, 3),
        stretch=st.booleans(),
    ),
    max_size=4,
)
_people = st.lists(
    st.dictionaries(st.sampled_from(["cook", "lead"]), st.integers(0, 3)), min_size=1, max_size=4
).map(
    lambda levels: {f"p{i}": Person(id=f"p{i}", name=f"P{i}", levels=each) for i, each in enumerate(levels)}
)


@given(_seats, _people, st.data())
def test_however_people_are_seated_each_seat_is_rightly_held_and_nobody_sits_twice(
    seats: list[Seat], people: Mapping[str, Person], data: st.DataObject
) -> None:
    team = data.draw(st.lists(st.sampled_from(sorted(people)), unique=True))
    wished = data.draw(st.dictionaries(st.sampled_from(team), st.integers(0, 5))) if team else {}
    holders = best_seating(seats, team, people, wished)
    seated = [holder for holder in holders if holder is not None]
    assert len(holders) == len(seats)
    assert misfits(seats, holders, people) == []
    assert len(seated) == len(set(seated))
    assert set(seated) <= set(team)


@given(_seats, _people)
def test_as_many_as_meet_a_level_are_seated(seats: list[Seat], people: Mapping[str, Person]) -> None:
    plain = [Seat(skill=seat.skill, level=seat.level) for seat in seats]
    holders = best_seating(plain, list(people), people)
    assert sum(holder is not None for holder in holders) == most_seated(plain, people)


def most_seated(seats: Sequence[Seat], people: Mapping[str, Person]) -> int:
    """By trying everything."""
    best = 0
    chairs: list[str | None] = [*people, *(None for _ in seats)]
    for order in permutations(chairs, len(seats)):
        fitting = [who for who, seat in zip(order, seats, strict=True) if who and meets(people[who], seat)]
        best = max(best, len(fitting))
    return best
