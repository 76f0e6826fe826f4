"""One search finds everything in a plan, forgives slips, and keeps up with every edit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.people.answers import STALE_AFTER, AnswersByTask, near_duplicates, stale_answers
from coordinator.people.search import HitKind, Search
from coordinator.plan import edits
from coordinator.plan.changes import Change, RowChange
from coordinator.plan.plan import TABLES, Plan
from coordinator.plan.records import Answer, Assignment, Header, Person, Question, Seat, Skill, Task
from tests.plans import plans

NOW = 29_540_700


def fair() -> Plan:
    return Plan(
        Header(start=NOW),
        [
            Skill(id="cook", name="Cooking", level_names=("newcomer", "kitchen hand")),
            Person(id="ana", name="Ana Ferreira", email="ana@ashcombe.example", levels={"cook": 1}),
            Person(id="soren", name="Ingrid Sørensen"),
            Task(id="food", name="Food"),
            Task(id="menu", name="Agree the menu", parent="food", seats=(Seat(skill="cook", level=1),)),
            Task(id="urns", name="Borrow urns", notes="Ask the *chapel* for trestle tables."),
            Assignment(task="menu", person="ana", seat=0),
            Answer(id="key", question="Who has the key of the hall?", text="The baker, until nine."),
            Answer(id="oven", question="How hot must the oven be?", text="200 degrees.", skill="cook"),
            Question(id="q", text="Where do we park the van?", asked_at=NOW),
        ],
    )


def found(plan: Plan, words: str) -> list[tuple[HitKind, str]]:
    return [(hit.kind, hit.id) for hit in Search(plan, {"undo": "Take the edit back"}).find(words)]


def test_it_finds_everything_that_a_plan_has_and_what_a_window_can_do() -> None:
    assert found(fair(), "menu") == [(HitKind.TASK, "menu")]
    assert found(fair(), "ferreira") == [(HitKind.PERSON, "ana")]
    assert found(fair(), "cooking") == [(HitKind.SKILL, "cook")]
    assert found(fair(), "chapel") == [(HitKind.NOTE, "urns")]
    assert found(fair(), "baker") == [(HitKind.ANSWER, "key")]
    assert found(fair(), "van") == [(HitKind.QUESTION, "q")]
    assert found(fair(), "take back") == [(HitKind.COMMAND, "undo")]


def test_it_finds_beginnings_other_forms_of_a_word_and_letters_without_accents() -> None:
    assert found(fair(), "bor") == [(HitKind.TASK, "urns")]
    assert found(fair(), "borrowing an urn")[0] == (HitKind.TASK, "urns")
    assert (HitKind.SKILL, "cook") in found(fair(), "cooks")
    assert found(fair(), "SØRENSEN") == [(HitKind.PERSON, "soren")]


@pytest.mark.parametrize(
    ("question", "answer", "asked"),
    [
        (
            "Wo liegt der Schlüssel für die Straßenbahn?",
            "Im Büro der Geschäftsführung.",
            "Schlüssel schluss STRASSENBAHN straße Geschäftsführung geschafts büro",
        ),
        (
            "Où sont les clés de la salle des fêtes ?",
            "Chez la boulangère, près de l’église, au cœur du village.",
            "clés cle boulangère BOULANG église eglis fête coeur cœur",
        ),
        (
            "¿Dónde se leen las leyendas a los niños?",
            "Mañana, en la organización municipal.",
            "ley leyenda niño ninos manana organización organizaci donde",
        ),
        (
            "أين مفتاح القاعة؟",
            "عِنْدَ أحمد في المَكْتَبَة الكبيرة",
            "مفتاح القاعة قاعه أحمد احمد المكتبة مكتبة عند المكت",
        ),
        ("Gdzie są klucze do łodzi?", "U Żanety Dąbrowskiej.", "łodzi lodzi zanety dabrow klucz"),
        ("Пора ли красить лодку?", "Ещё нет, в мае.", "лодку ЛОД еще"),
        (
            "Are relational answers organisational?",
            "Only in Manyara.",
            "relati relational relation organisati many manyar",
        ),
    ],
    ids=["German", "French", "Spanish", "Arabic", "Polish", "Russian", "English"],
)
def test_words_of_any_language_are_found_as_they_are_typed_with_accents_or_without(
    question: str, answer: str, asked: str
) -> None:
    plan = Plan(Header(start=NOW), [Answer(id="it", question=question, text=answer), *others()])
    search = Search(plan)
    for word in asked.split():
        assert [hit.id for hit in search.find(word)][:1] == ["it"], word
    (hit,) = search.find(answer.split()[0])
    assert hit.excerpt == answer  # in its own letters


@pytest.mark.parametrize("word", ["Straßenbahn", "fêtes", "leyendas", "مكتبة", "Organisationen", "лодками"])
def test_each_beginning_of_a_word_finds_it_so_that_typing_it_never_loses_it(word: str) -> None:
    search = Search(Plan(Header(start=NOW), [Answer(id="it", question=word), *others()]))
    for length in range(2, len(word) + 1):
        assert [hit.id for hit in search.find(word[:length])] == ["it"], word[:length]


def others() -> list[Answer]:
    """What is not meant."""
    texts = ("When is the tea?", "How hot must the oven be?", "Quand mange-t-on ?", "متى الشاي؟")
    return [Answer(id=text, question=text) for text in texts]


def test_it_forgives_slips() -> None:
    for typed in ("ferrera", "fereirra", "Ferreita", "ferreiraa"):
        assert found(fair(), typed) == [(HitKind.PERSON, "ana")]


def test_nothing_is_found_where_nothing_is_like_it() -> None:
    assert found(fair(), "trombone") == []
    assert found(fair(), "") == []
    assert found(fair(), '"*(^ -') == []


def test_what_is_called_just_so_comes_first() -> None:
    plan = fair()
    plan.apply(edits.add_task(plan, "Food hygiene, and food for food lovers"))
    assert found(plan, "food")[0] == (HitKind.TASK, "food")


def test_a_question_of_small_words_alone_finds_what_it_can() -> None:
    assert (HitKind.ANSWER, "key") in found(fair(), "who has the")


def test_a_hit_says_how_much_of_the_question_it_has_and_shows_the_place() -> None:
    search = Search(fair())
    (hit, *_) = search.find("who has the key?")
    assert (hit.title, hit.share, hit.is_good) == ("Who has the key of the hall?", 1, True)
    (hit,) = search.find("chapel trombone concert")
    assert not hit.is_good
    assert hit.excerpt == "Ask the *chapel* for trestle tables."


def test_only_kinds_that_are_wanted_are_found() -> None:
    search = Search(fair())
    assert [hit.id for hit in search.find("key van", kinds={HitKind.ANSWER})] == ["key"]


@settings(max_examples=40, deadline=None)
@given(plans(), plans())
def test_an_index_that_was_kept_up_finds_what_a_new_one_finds(before: Plan, after: Plan) -> None:
    rows = []
    for table in TABLES:
        ids = {**before.table(table), **after.table(table)}
        rows += [RowChange(table, before.table(table).get(id), after.table(table).get(id)) for id in ids]
    search = Search(before)
    search.update(Change("all", tuple(row for row in rows if row.before != row.after)))
    for words in ("task 1", "person", "cook", "where are the urns", "kye"):
        kept = {(hit.kind, hit.id, round(hit.share, 6)) for hit in search.find(words, 100)}
        assert kept == {(hit.kind, hit.id, round(hit.share, 6)) for hit in Search(after).find(words, 100)}


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_no_text_is_too_strange_to_search_for(words: str) -> None:
    Search(fair()).find(words)


def test_much_the_same_question_is_shown_while_it_is_typed() -> None:
    search = Search(fair())
    assert [hit.id for hit in near_duplicates(search, "who has the halls key")] == ["key"]
    assert [hit.id for hit in near_duplicates(search, "Who has the kee of the hall")] == ["key"]
    assert near_duplicates(search, "Who has the ladder?") == []
    assert near_duplicates(search, "Who has the key of the hall?", but="key") == []


def test_answers_that_nobody_confirmed_for_long_are_asked_to_be_the_most_used_first() -> None:
    plan = Plan(
        Header(start=NOW),
        [
            Answer(id="fresh", question="A?", confirmed_at=NOW - STALE_AFTER),
            Answer(id="old", question="B?", confirmed_at=NOW - STALE_AFTER - 1),
            Answer(id="used", question="C?", confirmed_at=NOW - STALE_AFTER - 1, helped=3),
            Answer(id="never", question="D?"),
        ],
    )
    assert [answer.id for answer in stale_answers(plan, NOW)] == ["used", "never", "old"]


def test_someone_gets_the_answers_for_their_tasks_and_level() -> None:
    plan = Plan(
        Header(start=NOW),
        [
            *fair().records(),
            Answer(id="group", question="Who pays?", tasks=("food",)),
            Answer(id="other", question="How many urns?", tasks=("urns",)),
            Answer(id="chef", question="How to lead a kitchen?", skill="cook", least_level=3),
            Answer(id="growth", question="How to cook alone?", skill="cook", least_level=2, helped=9),
        ][1:],
    )
    answers = AnswersByTask(plan)
    assert [answer.id for answer in answers.of("ana", ["menu"])] == ["group", "growth", "oven", "key"]
    assert [answer.id for answer in answers.of("soren", [])] == ["key"]


def test_to_take_in_a_change_twice_does_no_harm() -> None:
    plan = fair()
    search = Search(plan)
    gone, new = edits.delete_tasks(plan, ["menu"]), edits.add_task(plan, "Borrow a tent")
    for change in (gone, new, new, gone):
        search.update(change)
    assert [hit.title for hit in search.find("borrow a tent")].count("Borrow a tent") == 1
    assert not [hit for hit in search.find("agree the menu") if hit.id == "menu"]
