"""A plan on paper: all of it is there, in any script, and can be searched."""

import re
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from coordinator.plan.edits import note_thanks
from coordinator.plan.errors import PlanError
from coordinator.plan.records import YesOrNo
from coordinator.timing.schedule import schedule
from tests.people.village import HOUR, START, Village
from tests.ui.conftest import village_fair
from tests.ui.levels.conftest import climbing_village
from tests.ui.paper.printed import chain, pages_of, plan_of, printed, read_off
from ui.paper.pdf import write_pdf

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_first_page_tells_what_is_left_to_see_to(tmp_path: Path) -> None:
    first = pages_of(printed(village_fair(), tmp_path))[0]
    assert "Village fair" in first
    assert "Mon 2 Mar 2026 to" in first
    assert "8 tasks, 4 people" in first
    assert "5 open seats" in first
    assert re.search(r"Put up the stage .* Leading 1\n.*2 × Driving", first)
    assert "1 person has no task yet" in first
    assert "Dee" in first


def test_when_all_is_well_the_first_page_says_so(tmp_path: Path) -> None:
    assert "nothing needs to be put right" in pages_of(printed(chain(3), tmp_path))[0]


def test_a_deadline_that_will_be_missed_is_told_with_what_helps(tmp_path: Path) -> None:
    late = {"id": "a", "name": "Bake", "duration": "2d", "deadline": "2026-03-02T12:00"}
    first, order, *_ = pages_of(printed(plan_of(tasks=[late]), tmp_path))
    assert "1 thing to put right" in first
    assert "after its deadline" in first
    assert "late: due Mon" in order


def test_the_contents_name_the_page_of_each_part_and_person(tmp_path: Path) -> None:
    pages = pages_of(printed(village_fair(), tmp_path))
    contents = dict(re.findall(r"(Order of work|Graph|Ana|Bo|Cai) +(\d+)", pages[0]))
    assert contents.keys() == {"Order of work", "Graph", "Ana", "Bo", "Cai"}
    for title, number in contents.items():
        assert pages[int(number) - 1].lstrip().startswith(title)


def test_the_order_tells_when_who_and_what_it_waits_for(tmp_path: Path) -> None:
    order = pages_of(printed(village_fair(), tmp_path))[1]
    row = re.compile(r"Shop +Wed 4 Mar 09:00 +Wed 4 Mar 14:00 +Bo +1 Agree the menu")
    assert row.search(order)
    assert "milestone" in order
    assert "open: 2 × Driving" in order


def test_no_task_is_lost_and_no_row_is_split_where_pages_break(tmp_path: Path) -> None:
    names = [
        f"Step {i} of the long way to the fair, with a name that takes more than one line" for i in range(300)
    ]
    tasks = [{"id": str(i), "name": name, "duration": "1h"} for i, name in enumerate(names)]
    pages = pages_of(printed(plan_of(tasks=tasks), tmp_path))
    of_order = [page for page in pages if re.search(r"No\. +Task +Start", page)]
    assert len(of_order) > 5
    numbers = [
        number for page in of_order for number in re.findall(r"^ {0,6}(\d+) .*Step \d+ of", page, re.M)
    ]
    assert numbers == [str(number) for number in range(1, 301)]
    for page in of_order:
        assert page.count("Step ") == page.count("one line"), "a row goes on over the page"


def test_pages_are_numbered_and_bear_the_name_of_the_plan(tmp_path: Path) -> None:
    pages = pages_of(printed(chain(120), tmp_path))
    for number, page in enumerate(pages, 1):
        last = page.rstrip().splitlines()[-1]
        assert last.strip().startswith("Village fair")
        assert last.endswith(f"{number} of {len(pages)}")


def test_a_person_has_a_page_with_what_they_wait_for_and_hand_on(tmp_path: Path) -> None:
    pages = pages_of(printed(village_fair(), tmp_path))
    bo = next(page for page in pages if page.lstrip().startswith("Bo"))
    assert "Cooking 1, Driving 2" in bo
    assert "1 task on Wed 4 Mar 2026" in bo
    assert re.search(r"Wed 4 Mar +Shop +Agree the menu +Cook\b", bo)
    assert re.search(r"09:00 – 14:00 +Driving 1 +Ana", bo)


def test_a_long_page_of_a_person_goes_on_under_their_name(tmp_path: Path) -> None:
    pages = pages_of(printed(chain(60), tmp_path))
    of_ana = [page for page in pages if page.lstrip().startswith("Ana")]
    assert len(of_ana) > 1
    assert all(re.search(r"When +What +With", page) for page in of_ana)
    assert sorted(re.findall(r"(Step \d+) +Step", " ".join(of_ana)))


def test_names_in_any_script_can_be_found_in_the_text(tmp_path: Path) -> None:
    names = ["会議室を予約する", "见车长门 人日月", "الحصول على التصريح", "Łódź office ffi"]
    tasks = [{"id": str(i), "name": name, "duration": "1h"} for i, name in enumerate(names)]
    text = " ".join(pages_of(printed(plan_of(tasks=tasks), tmp_path)))
    for name in names:
        assert name in unicodedata.normalize("NFKC", text) or name.replace("على", "عﲆ") in text, name
    assert "会議室を予約する" in text, "not its look-alikes among the radicals"
    assert "office" in text, "not with a ligature"


def test_text_stays_text_in_fonts_that_the_file_brings_along(tmp_path: Path) -> None:
    plan = plan_of(tasks=[{"id": "a", "name": "会議室 الحصول office", "duration": "1h"}])
    fonts = read_off("pdffonts", printed(plan, tmp_path)).splitlines()[2:]
    assert len(fonts) > 1
    for font in fonts:
        embedded, _, unicode = font.split()[-5:-2]
        assert (embedded, unicode) == ("yes", "yes"), font
    assert not read_off("pdfimages", "-list", tmp_path / "plan.pdf").splitlines()[2:]


@pytest.mark.parametrize(
    ("paper", "size"), [("A4", "595 x 842"), ("Letter", "612 x 792"), ("A3", "842 x 1191")]
)
def test_the_paper_can_be_chosen(paper: str, size: str, tmp_path: Path) -> None:
    assert size in read_off("pdfinfo", printed(chain(2), tmp_path, paper))


def test_words_that_are_too_long_for_any_page_do_not_run_off_it(tmp_path: Path) -> None:
    everyone = [{"id": f"p{i}", "name": f"Person {i} " + "with a long name " * 9} for i in range(80)]
    endless = {"id": "a", "name": "Tidy up " * 900, "notes": "x" * 5000, "duration": "1h"}
    crowded = {"id": "b", "name": "Y" * 5000, "duration": "1h", "people": [each["id"] for each in everyone]}
    path = printed(plan_of(name="Z" * 400, tasks=[endless, crowded], people=everyone), tmp_path)
    for page in range(1, 6):
        for word in re.findall(
            r"<word (.*?)>", read_off("pdftotext", "-bbox", "-f", str(page), "-l", str(page), path, "-")
        ):
            box = {key: float(value) for key, value in re.findall(r'(\w+)="([\d.]+)"', word)}
            assert 40 < box["xMin"] <= box["xMax"] < 842 - 40
            assert box["yMax"] < 842 - 20


def test_a_plan_without_tasks_is_one_page(tmp_path: Path) -> None:
    assert len(pages_of(printed(plan_of(), tmp_path))) == 1


def test_a_plan_over_new_year_tells_the_year(tmp_path: Path) -> None:
    task = {"id": "a", "name": "Bake", "duration": "1h", "not_before": "2027-02-01T09:00"}
    order = pages_of(printed(plan_of(tasks=[task]), tmp_path))[1]
    assert "Mon 1 Feb 2027" in order


def test_progress_is_told_page_by_page(tmp_path: Path) -> None:
    plan, told = chain(40), list[tuple[int, int]]()

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    assert write_pdf(plan, schedule(plan), tmp_path / "plan.pdf", tell)
    number = len(pages_of(tmp_path / "plan.pdf"))
    assert told == [(page, number) for page in range(number + 1)]


def test_when_it_is_stopped_what_stood_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_text("an older one")
    plan = chain(40)
    assert not write_pdf(plan, schedule(plan), path, lambda done, of: done < 2)
    assert path.read_text() == "an older one"
    assert list(tmp_path.glob("*.p*")) == [path]


@pytest.mark.parametrize("name", ["missing/plan.pdf", "folder.pdf"])
def test_where_it_can_not_be_written_the_error_says_why(
    name: str, tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    plan = chain(2)
    with pytest.raises(PlanError, match=Path(name).name):
        write_pdf(plan, schedule(plan), tmp_path / name)
    assert list(tmp_path.glob("*.part")) == []


def test_levels_tell_what_is_proposed_and_what_is_missing_for_the_next(tmp_path: Path) -> None:
    levels = next(
        page for page in pages_of(printed(climbing_village().plan, tmp_path)) if "Levels" in page[:20]
    )
    assert re.search(r"Bo +Cooking 2 cook +Soup, Bread, Roast", levels)
    assert re.search(r"Bo +1 +·\n +helper", levels)
    assert "ready for 2 cook" in levels
    assert re.search(r"Cai +1 ?→ ?3", levels)
    assert "3 seats, 1 stretch" in levels
    assert re.search(r"Dee +· +·", levels)


def test_calls_tell_who_was_asked_what_they_said_and_when_it_closes(tmp_path: Path) -> None:
    village = Village()
    yes, no, late, silent = (village.person(name, 1) for name in ("Yes", "No", "Late", "Silent"))
    over = village.call(village.task("Cook", village.seat(1), day=9), [yes, no, late])
    village.answer(over, no, YesOrNo.NO)
    village.answer(over, yes, YesOrNo.YES)
    village.plan.apply(note_thanks(village.plan, over, [yes], START + 2 * HOUR))
    village.call(village.task("Bake", village.seat(1), day=9), [silent, late], answer_hours=1)
    path = tmp_path / "plan.pdf"
    assert write_pdf(village.plan, village.schedule, path, now=START + 5 * HOUR)
    calls = next(page for page in pages_of(path) if page.lstrip().startswith("Calls"))
    assert calls.index("Bake") < calls.index("Cook")  # what is still open comes first
    assert "1 seat for Cooking 1; closes Mon 9 Mar 09:00" in calls
    assert "1 seat for Cooking 1; closed Mon 2 Mar 10:00" in calls
    assert re.search(r"Yes +1 +Mon 2 Mar 09:00 +yes, has a seat +Mon 2 Mar 10:00 +Mon 2 Mar 11:00", calls)
    assert re.search(r"No +1 +Mon 2 Mar 09:00 +no +Mon 2 Mar 10:00", calls)
    assert re.search(r"Late +1 +Mon 2 Mar 09:00 +silent +not yet", calls)
    assert len(re.findall(r"silent", calls)) >= 3


def test_many_skills_stand_under_each_other(tmp_path: Path) -> None:
    skills = [{"id": f"s{i}", "name": f"Skill number {i}"} for i in range(17)]
    people = [{"id": f"p{i}", "name": f"Person {i}", "levels": {f"s{i % 17}": 1}} for i in range(40)]
    plan = plan_of(skills=skills, people=people, tasks=[{"id": "a", "name": "A"}])
    text = "\n".join(pages_of(printed(plan, tmp_path)))
    assert all(re.search(rf"\b{i}\b", text) for i in range(17))
    assert all(text.count(f"Person {i} ") >= 3 for i in range(40))  # once for each six skills
