"""Quick entry: lines as people type and paste them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.formats.quick_entry import BadLine, describe, parse, syntax
from coordinator.plan.durations import Duration
from coordinator.plan.edits.drafts import Draft, DraftLink, DraftSeat, add_drafts
from coordinator.plan.edits.people import add_skill
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, LinkType, Person, Skill, Task


def fair() -> Plan:
    return Plan(
        Header(start=0),
        [
            Skill(id="c", name="Cooking"),
            Skill(id="f", name="First aid"),
            Person(id="a", name="Ana"),
            Person(id="m", name="Mo Rahman"),
            Person(id="g", name="Grace"),
            Person(id="w", name="Gwen"),
            Task(id="b", name="Book hall"),
            Task(id="s", name="Shop"),
            Task(id="p", name="Put up posters"),
            Task(id="o", name="Print posters"),
        ],
    )


def only(line: str) -> Draft:
    (draft,) = parse(line, fair())
    return draft


def bad(text: str) -> str:
    with pytest.raises(BadLine) as caught:
        parse(text, fair())
    return str(caught.value)


def waits(draft: Draft) -> list[str]:
    return [link.predecessor for link in draft.after]


def test_one_line_says_everything_about_a_task() -> None:
    assert only("Agree the menu 2d #cooking2 x2 @ana after Book hall") == Draft(
        name="Agree the menu",
        duration=Duration(2, "d"),
        seats=(DraftSeat("Cooking", 2, 2),),
        people=("Ana",),
        after=(DraftLink("Book hall"),),
    )


def test_a_name_alone_is_a_milestone() -> None:
    assert only("Gates open") == Draft(name="Gates open")


@pytest.mark.parametrize("amount", ["30m", "4h", "2d", "1.5w", "2ed", "0d"])
def test_a_time_is_a_duration(amount: str) -> None:
    draft = only(f"Shop again {amount}")
    assert str(draft.duration) == amount
    assert draft.name == "Shop again"


def test_a_time_followed_by_effort_is_shared_by_the_team() -> None:
    draft = only("Bake cakes 16h effort #cooking")
    assert (draft.name, draft.duration, draft.effort) == ("Bake cakes", None, Duration(16, "h"))


def test_marks_may_stand_anywhere_and_be_parted_by_commas() -> None:
    assert only("2d Bake @ana, @mo, #cook1, the cakes") == Draft(
        name="Bake the cakes",
        duration=Duration(2, "d"),
        seats=(DraftSeat("Cooking", 1),),
        people=("Ana", "Mo Rahman"),
    )


@pytest.mark.parametrize(
    ("mark", "seat"),
    [
        ("#cooking", DraftSeat("Cooking", 0)),
        ("#COOKING3", DraftSeat("Cooking", 3)),
        ("#coo2", DraftSeat("Cooking", 2)),
        ("#cooking2+", DraftSeat("Cooking", 2, stretch=True)),
        ("#cooking2+ ×3", DraftSeat("Cooking", 2, 3, True)),
        ('#"first aid"1 x2', DraftSeat("First aid", 1, 2)),
        ("#dancing1", DraftSeat("dancing", 1)),
        ("#cookings", DraftSeat("cookings", 0)),
    ],
)
def test_a_hash_asks_for_seats(mark: str, seat: DraftSeat) -> None:
    assert only(f"Serve 1h {mark}").seats == (seat,)


def test_a_digit_that_belongs_to_a_skills_name_is_no_level() -> None:
    plan = fair()
    plan.apply(add_skill(plan, "Stage 2"))
    plan.apply(add_skill(plan, "Tier3"))
    (draft,) = parse('Play 1h #tier3 #tier32 #"stage 2"1', plan)
    assert draft.seats == (DraftSeat("Tier3"), DraftSeat("Tier3", 2), DraftSeat("Stage 2", 1))


def test_a_count_belongs_to_the_name_unless_it_follows_a_seat() -> None:
    assert only("Buy x2 plates #cooking x3").name == "Buy x2 plates"


def test_numbers_with_a_hash_and_addresses_are_no_marks() -> None:
    assert only("Call #12 or me@example.org @ noon").name == "Call #12 or me@example.org @ noon"


def test_people_are_known_by_the_beginning_of_their_names() -> None:
    assert only("Shop more @MO @gra").people == ("Mo Rahman", "Grace")


def test_a_new_name_is_a_new_person_who_is_known_in_the_lines_below() -> None:
    first, second = parse('Shop more @zoe\nCarry @ZO @"Ana Maria"', fair())
    assert first.people == ("zoe",)
    assert second.people == ("zoe", "Ana Maria")


def test_someone_named_twice_is_on_the_task_once() -> None:
    assert only("Shop more @ana @Ana").people == ("Ana",)


def test_predecessors_are_known_by_the_beginning_of_their_names() -> None:
    assert waits(only("Cook after book, shop")) == ["Book hall", "Shop"]


def test_a_link_may_have_a_type_and_a_lag() -> None:
    assert only("Cook 1d after SS Shop +1d, FF Book hall -2eh").after == (
        DraftLink("Shop", LinkType.START_START, Duration(1, "d")),
        DraftLink("Book hall", LinkType.FINISH_FINISH, Duration(-2, "h", True)),
    )


def test_marks_may_follow_what_is_waited_for() -> None:
    draft = only("Cook after Book hall 2d @ana")
    assert (draft.name, waits(draft), draft.people) == ("Cook", ["Book hall"], ("Ana",))


def test_a_task_of_a_line_above_can_be_waited_for() -> None:
    drafts = parse("Bake cakes 2d\nSell cakes after bake", fair())
    assert waits(drafts[1]) == ["Bake cakes"]


@pytest.mark.parametrize(
    "name", ["Clean up after the party", "Plan the after party", "Look after the children", "After party"]
)
def test_after_is_a_word_like_others_where_no_task_is_meant(name: str) -> None:
    assert only(name) == Draft(name=name)
    assert only(f"{name} 2d @ana").name == name


def test_the_last_after_counts() -> None:
    draft = only("Clean up after the party after Shop")
    assert (draft.name, waits(draft)) == ("Clean up after the party", ["Shop"])


def test_words_in_quotes_are_kept_as_they_are() -> None:
    draft = only('"Plan 2d after Shop #cooking @ana" 4h')
    assert draft == Draft(name="Plan 2d after Shop #cooking @ana", duration=Duration(4, "h"))


def test_then_waits_for_the_task_before_it_in_its_group() -> None:
    drafts = parse("Food\n  Bake 2d\n  then Serve 1h\nthen Wash up 1h after Shop", fair())
    assert [waits(draft) for draft in drafts] == [[], [], ["Bake"], ["Food", "Shop"]]


def test_lines_further_in_belong_to_the_line_above() -> None:
    drafts = parse("Food\n\tBake\n\n\t\tCakes 1h\n\tServe 1h\nShop more", fair())
    assert [(draft.depth, draft.name) for draft in drafts] == [
        (0, "Food"),
        (1, "Bake"),
        (2, "Cakes"),
        (1, "Serve"),
        (0, "Shop more"),
    ]


def test_a_text_that_is_all_indented_has_its_first_line_at_the_top() -> None:
    drafts = parse("    Food\n        Bake 1h\n  Shop more", fair())
    assert [draft.depth for draft in drafts] == [0, 1, 0]


@pytest.mark.parametrize("bullet", ["- ", "* ", "• ", "1. ", "12) ", "- [ ] ", "* [x] ", "☐ ", "– "])
def test_bullets_and_tick_boxes_from_notes_are_taken_off(bullet: str) -> None:
    assert only(f"{bullet}Shop for 3 cakes 2h") == Draft(name="Shop for 3 cakes", duration=Duration(2, "h"))


def test_empty_lines_are_skipped() -> None:
    assert parse("\n \n\t\n", fair()) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Shop more\nCook 2d after Bok hall",
            "line 2: no task up to here is called Bok hall; the nearest name is Book hall; "
            'where "after" belongs to the name, put the name in quotes',
        ),
        ("Cook after Bok hall", "the nearest name is Book hall"),
        ("Cook 2d after Zzz", "no task up to here is called Zzz; write that task in a line above"),
        ("Cook after Shop, Zzz", "no task up to here is called Zzz"),
        ("Cook after Zzz +1d", "no task up to here is called Zzz"),
        ("Cook after P", "line 1: P may be any of 2 tasks: Put up posters, Print posters; type more"),
        ("Cook 1h @g", "g may be any of 2 people: Grace, Gwen; type more of the name"),
        ("Bake\nBake\nSell 1h after bake", "line 3: 2 tasks are called Bake; give one of them another name"),
        ("Sell after Shop\nShop 1d", "line 2: Shop is what line 1 waits for, and is there already"),
        ("then Cook", 'line 1: "then" waits for the task above it, and this is the first here'),
        ("Food\n  then Bake", "line 2: "),
        ("Food\n  Bake 1h after Food", "line 2: it stands inside Food, and can't wait for that"),
        ("Food 2d\n  Bake 1h", "line 1: Food is a group"),
        ("Food @ana\n  Bake 1h", "give times, seats and people to the tasks inside it"),
        ("Cook 2d 3h", "line 1: it has more than one time, 2d and 3h"),
        ("Cook 99999999d", "longer than a hundred years"),
        ("Cook #cooking5", "levels go from 0 to 4"),
        ("Cook #cooking x0", "x0 is no number of seats"),
        ("Cook after Shop, Shop +1d", "it waits for Shop in two ways"),
        ("2d @ana", "line 1: it has no name"),
        ('Cook #" "2', "there is no name between the quotation marks"),
        ('"Cook 2d', 'the quotation mark in "Cook has no partner'),
    ],
)
def test_a_line_that_can_not_be_understood_says_why_and_what_would_mend_it(text: str, message: str) -> None:
    assert message in bad(text)


def test_the_first_bad_line_is_told_with_its_number_problem_and_mend() -> None:
    with pytest.raises(BadLine) as caught:
        parse("Fine 1d\n\nBad 1d 2d\nWorse 1d 2d", fair())
    assert caught.value.line == 3
    assert caught.value.problem
    assert caught.value.mend


def test_a_line_is_described_as_it_is_understood() -> None:
    plan = fair()

    def described(line: str) -> str:
        return describe(parse(line, plan)[0], plan)

    assert described("Agree the menu 2d #coo2 x2 @an after book") == (
        "Agree the menu · 2d · Cooking ≥2 ×2 · Ana · after Book hall"
    )
    assert described("Dance 16h effort #dancing1+ @zoe after SS shop +1d, book -1h") == (
        "Dance · 16h effort · dancing ≥1 stretch · zoe · after SS Shop +1d, Book hall -1h"
        " · new skill dancing · new person zoe"
    )
    assert described("Gates open") == "Gates open · milestone"


def test_the_lines_of_the_help_text_are_understood() -> None:
    lines = [line.replace("…", "Task").split("   ")[0].split(" waits")[0] for line in syntax().splitlines()]
    drafts = parse("\n".join(lines[:7]), fair())
    assert len(drafts) == 7
    assert waits(drafts[-1]) == ["Book hall", "Shop"]


def test_what_is_understood_can_be_added_to_the_plan() -> None:
    plan = fair()
    drafts = parse("Food #dancing\nBake 16h effort #cooking1 @zoe\nthen Sell 2h @ZOE after Shop", plan)
    plan.apply(add_drafts(plan, drafts))
    assert [task.name for task in plan.children(None)][-3:] == ["Food", "Bake", "Sell"]
    assert len(plan.people) == 5
    assert len(plan.links) == 2


_WORDS = (
    'Cook|Shop|after|then |book hall|2d|effort|#cook|#x2+|x2|@ana|@g|"|"a b"|#"|@"|,|+1d|SS|- |[ ] |1. |§|#|@'
)
_PIECES = st.sampled_from([*_WORDS.split("|"), "\n", "\n  ", "\n\t"])


@given(st.lists(_PIECES, max_size=14).map(" ".join) | st.text(max_size=40))
def test_whatever_is_typed_is_understood_or_refused_and_what_is_understood_can_be_added(text: str) -> None:
    plan = fair()
    with suppress(BadLine):
        drafts = parse(text, plan)
        assert all(describe(draft, plan).startswith(draft.name) for draft in drafts)
        if drafts:
            plan.apply(add_drafts(plan, drafts))
            assert len(plan.tasks) == 4 + len(drafts)
