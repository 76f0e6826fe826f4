"""What comes back from the plan book: each code says one thing of one plan, and counts once."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.documents import read_plan, write_plan
from coordinator.people.book_replies import Offer, Saying, Understood, code_of, read_reply
from coordinator.plan import edits
from coordinator.plan.codes import NUMBERS, code_of_number, is_sound, new_code, number_in
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY
from coordinator.plan.plan import Plan
from coordinator.plan.records import Header, Person, Status
from coordinator.timing.schedule import schedule
from tests.benchmarks.frames import layered_plan
from tests.people.village import HOUR, START, Village


class Kitchen(Village):
    """Two cooks, and a task with one open seat."""

    def __init__(self, name: str = "Village fair") -> None:
        super().__init__()
        self.plan.apply(edits.edit_header(self.plan, name=name))
        self.ana, self.bo = self.person("Ana", cooking=1), self.person("Bo", cooking=1)
        self.bake = self.task("Bake", self.seat(1))
        self.sell = self.task("Sell", self.seat(1), day=2)

    def take(self, person: str, task: str) -> str:
        return code_of(self.plan, Offer(Saying.TAKE, person, task, self.cooking, 1))

    def read(self, text: str) -> Understood:
        (found,) = read_reply(self.plan, self.schedule, text, START)
        return found

    def accept(self, text: str) -> None:
        change = self.read(text).change
        assert change is not None
        self.plan.apply(change)


def test_a_seat_is_taken_by_its_code_from_whatever_text_it_stands_in() -> None:
    kitchen = Kitchen()
    code = kitchen.take(kitchen.ana, kitchen.bake)
    found = kitchen.read(f"> Hello\nI'd love to!\n{code.lower()}\nI take this seat: Bake\nAna")
    assert found.text == "Ana takes a seat of Bake"
    kitchen.accept(code)
    assert kitchen.plan.holders(kitchen.bake) == [kitchen.ana]


def test_a_code_counts_once_and_the_next_time_it_is_another_one() -> None:
    kitchen = Kitchen()
    code = kitchen.take(kitchen.ana, kitchen.bake)
    kitchen.accept(code)
    kitchen.made(edits.unassign(kitchen.plan, kitchen.ana, kitchen.bake))
    found = kitchen.read(code)
    assert found.change is None
    assert "was taken in; there is nothing to do" in found.text
    again = kitchen.take(kitchen.ana, kitchen.bake)
    assert again != code
    kitchen.accept(again)


def test_a_filled_seat_offers_another() -> None:
    kitchen = Kitchen()
    code = kitchen.take(kitchen.ana, kitchen.bake)
    kitchen.put_on(kitchen.bake, kitchen.bo)
    found = kitchen.read(code)
    assert found.change is None
    assert found.text == "the seat of Bake is filled, or its task is done; offer Ana Sell"
    assert [quest.task for quest in found.instead] == [kitchen.sell]


def test_a_code_of_another_plan_person_or_seat_is_none_of_this_one() -> None:
    kitchen, other = Kitchen(), Kitchen("Another fair")
    codes = {
        kitchen.take(kitchen.ana, kitchen.bake),
        kitchen.take(kitchen.bo, kitchen.bake),
        kitchen.take(kitchen.ana, kitchen.sell),
        code_of(kitchen.plan, Offer(Saying.DONE, kitchen.ana, kitchen.bake)),
        code_of(kitchen.plan, Offer(Saying.QUESTION, kitchen.ana)),
    }
    assert len(codes) == 5
    found = kitchen.read(other.take(other.ana, other.bake))
    assert (found.offer, found.change) == (None, None)
    assert found.text.startswith("no code of this plan")


def test_a_slip_in_a_code_is_told() -> None:
    kitchen = Kitchen()
    code = kitchen.take(kitchen.ana, kitchen.bake)
    wrong = code[:-1] + ("2" if code[-1] != "2" else "3")
    assert "is none; ask for it again" in kitchen.read(wrong).text


def test_done_marks_the_task_done_now_if_it_is_still_theirs() -> None:
    kitchen = Kitchen()
    kitchen.put_on(kitchen.bake, kitchen.ana)
    code = code_of(kitchen.plan, Offer(Saying.DONE, kitchen.ana, kitchen.bake))
    (found,) = read_reply(kitchen.plan, kitchen.schedule, code, START + 2 * HOUR)
    assert found.change is not None
    kitchen.plan.apply(found.change)
    task = kitchen.plan.tasks[kitchen.bake]
    assert (task.status, task.actual_start, task.actual_finish) == (Status.DONE, START, START + 2 * HOUR)
    other = code_of(kitchen.plan, Offer(Saying.DONE, kitchen.bo, kitchen.sell))
    assert kitchen.read(other).text == "Bo is not on Sell any more; ask whoever is"


@pytest.mark.parametrize(
    ("says", "quoted"),
    [
        ("I have a question", "On Mon 2 Mar, Fair wrote:"),
        ("Ich habe eine Frage", "Am Mo., 2. März schrieb Fair:"),
        ("J'ai une question", "Le lun. 2 mars, Fair a écrit :"),
        ("Tengo una pregunta", "El lun, 2 mar, Fair escribió:"),
        ("لدي سؤال", "في الاثنين، ٢ مارس كتب Fair:"),
    ],
)
def test_what_the_book_and_the_mail_say_around_a_question_is_left_out(says: str, quoted: str) -> None:
    kitchen = Kitchen()
    code = code_of(kitchen.plan, Offer(Saying.QUESTION, kitchen.ana))
    kitchen.accept(f"{says} {code}\nWho has the key?\n{quoted}\n> words\n")
    (question,) = kitchen.plan.questions.values()
    assert question.text == "Who has the key?"


def test_a_question_is_kept_in_its_own_words_and_waits() -> None:
    kitchen = Kitchen()
    code = code_of(kitchen.plan, Offer(Saying.QUESTION, kitchen.ana))
    kitchen.accept(f"Subject: I have a question\n{code}\nWho has the <b>key</b>?\n> old words\n")
    (question,) = kitchen.plan.questions.values()
    assert (question.text, question.asked_by) == ("Who has the <b>key</b>?", kitchen.ana)
    assert "ask Ana" in kitchen.read(code_of(kitchen.plan, Offer(Saying.QUESTION, kitchen.ana))).text


def test_several_codes_are_read_each_by_itself() -> None:
    kitchen = Kitchen()
    codes = [kitchen.take(kitchen.ana, kitchen.bake), kitchen.take(kitchen.bo, kitchen.sell)]
    found = read_reply(kitchen.plan, kitchen.schedule, " and ".join(codes), START)
    assert [each.text for each in found] == ["Ana takes a seat of Bake", "Bo takes a seat of Sell"]


def test_a_seat_above_someones_level_is_not_theirs_by_a_code() -> None:
    kitchen = Kitchen()
    code = kitchen.take(kitchen.ana, kitchen.bake)
    kitchen.made(edits.set_level(kitchen.plan, kitchen.ana, kitchen.cooking, 0))
    found = kitchen.read(code)
    assert found.change is None
    assert "asks for more than they can do now" in found.text


def test_who_leaves_the_plan_takes_their_codes_along() -> None:
    kitchen = Kitchen()
    code = kitchen.take(kitchen.ana, kitchen.bake)
    kitchen.accept(code)
    with pytest.raises(Refusal, match="counts once"):
        edits.keep_book_reply(kitchen.plan, code, kitchen.ana, START + DAY)
    kitchen.made(edits.delete_people(kitchen.plan, [kitchen.ana]))
    assert not kitchen.plan.book_replies
    assert kitchen.read(code).offer is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_no_text_changes_anything_without_a_code(text: str) -> None:
    kitchen = Kitchen()
    assert all(each.change is None for each in read_reply(kitchen.plan, kitchen.schedule, text, START))


def test_a_code_holds_for_a_plan_that_was_renamed_and_for_a_copy_of_it(tmp_path: Path) -> None:
    kitchen = Kitchen()
    code = kitchen.take(kitchen.ana, kitchen.bake)
    kitchen.made(edits.edit_header(kitchen.plan, name="Summer fair"))
    kitchen.made(edits.edit_header(kitchen.plan, name="Autumn fair"))
    assert kitchen.take(kitchen.ana, kitchen.bake) == code
    for name in ("copy.json", "copy.coord"):
        write_plan(kitchen.plan, kitchen.schedule, tmp_path / name)
        copy, _ = read_plan(tmp_path / name)
        (found,) = read_reply(copy, kitchen.schedule, code, START)
        assert found.text == "Ana takes a seat of Bake"
    kitchen.accept(code)
    assert kitchen.plan.holders(kitchen.bake) == [kitchen.ana]


def test_a_plan_that_takes_the_name_of_another_does_not_take_its_codes() -> None:
    one, other = (Plan(Header(name=name, start=START), [Person(id="ana", name="Ana")]) for name in "AB")
    code = code_of(one, Offer(Saying.QUESTION, "ana"))
    other.apply(edits.edit_header(other, name="A"))
    (found,) = read_reply(other, schedule(other, START), code, START)
    assert found.offer is None


@given(st.integers(0, 1_000))
def test_whatever_is_said_is_read_back_as_just_that(place: int) -> None:
    kitchen = Kitchen()
    offers = [Offer(Saying.QUESTION, person) for person in (kitchen.ana, kitchen.bo)]
    for person in (kitchen.ana, kitchen.bo):
        for task in (kitchen.bake, kitchen.sell):
            offers.append(Offer(Saying.DONE, person, task))
            offers.append(Offer(Saying.TAKE, person, task, kitchen.cooking, 1))
    offer = offers[place % len(offers)]
    assert kitchen.read(code_of(kitchen.plan, offer)).offer == offer


def test_in_a_large_plan_a_code_of_another_is_told_at_once() -> None:
    plan = layered_plan(1_000, 200)
    times, begun = schedule(plan, START), process_time()
    (found,) = read_reply(plan, times, new_code(), START)
    assert found.offer is None
    assert process_time() - begun < 0.5  # to try every person with every task took five


@given(st.integers(0, NUMBERS - 1))
def test_the_code_of_a_number_is_sound_and_holds_it(number: int) -> None:
    code = code_of_number(number)
    assert is_sound(code)
    assert number_in(code) == number
