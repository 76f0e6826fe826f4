"""The plan book as its readers have it: in a real browser, on a phone, in light and dark, without a network.

Where there is no Chromium these tests are skipped; `python3 start.py test` installs it where it may.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
import segno
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, sync_playwright

from coordinator.book import plan_book
from coordinator.formats import html
from coordinator.formats.book import data
from coordinator.formats.summary import plan_page
from coordinator.handouts import briefing_page
from coordinator.people.book_replies import read_reply
from coordinator.people.briefing import Briefings
from coordinator.plan import edits
from tests.people.village import START, Village
from tests.ui.translating import ARABIC, translated

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
FLAGS += ["--disable-background-networking", "--disable-component-update"]
PHONE = {"width": 390, "height": 844}
EVIL = "</script><script>document.title='broken'</script><img src=x onerror=alert(1)>{{data}}"

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium is installed; on Debian: apt-get install chromium"
)
Show = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def village() -> Village:
    found = Village(time_zone="Europe/London")
    found.ana = found.person("Ana", cooking=1)  # type: ignore[attr-defined]
    bo = found.person(EVIL, cooking=2)
    task = found.task("Bake", found.seat(1), found.seat(2), notes="# With\n\n**butter** | `tin`")
    found.put_on(task, found.ana, bo)  # type: ignore[attr-defined]
    found.task("Sell <tea>", found.seat(1), day=3)
    found.made(edits.add_answer(found.plan, "Who has the key of the hall?", text="The *baker*."))
    found.made(edits.add_answer(found.plan, "Where are the urns?", text="In the church."))
    return found


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Show]:
    """Opens a page without a network; at the end nothing was asked for and no script went wrong."""
    context = browser.new_context(viewport=PHONE, offline=True)
    wrong: list[str] = []
    asked: list[str] = []

    def shown(page_data: bytes, after: str = "") -> Page:
        path = tmp_path / "page.html"
        path.write_bytes(page_data)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.append(message.text))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.as_uri() + after)
        return page

    yield shown
    context.close()
    assert wrong == []
    assert all(url.startswith("file:") and url.split("#")[0].endswith("/page.html") for url in asked)


def book(village: Village) -> bytes:
    made = plan_book(village.plan, village.schedule, START, reply_to="plan@example.org")
    assert made is not None
    return data(made)


def barriers(page: Page) -> list[str]:
    """What axe finds that keeps someone from using the page."""
    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found]


def sides(element: Locator) -> tuple[float, float]:
    """Where it begins at the left and ends at the right, in pixels."""
    box = element.bounding_box()
    assert box is not None
    return box["x"], box["x"] + box["width"]


def shown_words(page: Page) -> str:
    """All that is seen on the page, or read out for it."""
    labels = "[...document.querySelectorAll('[aria-label]')].map(each => each.getAttribute('aria-label'))"
    return str(page.evaluate(f"[document.body.innerText, ...{labels}].join('\\n')"))


def words_in(text: str) -> set[str]:
    return set(re.findall("[A-Za-z]{2,}", text))


def test_one_finds_ones_page_and_the_code_of_a_button_is_read_back(village: Village, show: Show) -> None:
    page = show(book(village))
    page.get_by_label("Your name").select_option("Ana")
    assert page.locator("#page h3").first.inner_text() == "Bake"
    page.get_by_role("button", name="I take this seat").click()
    code = page.locator("#code").inner_text()
    mail = unquote(page.get_by_role("link", name="Write the mail").get_attribute("href") or "")
    assert (
        mail
        == f"mailto:plan@example.org?subject=I take this seat&body={code}\nI take this seat: Sell <tea>\nAna"
    )
    (found,) = read_reply(village.plan, village.schedule, mail, START)
    assert found.text == "Ana takes a seat of Sell <tea>"


def test_the_qr_picture_is_that_of_the_code(village: Village, show: Show) -> None:
    page = show(book(village))
    page.get_by_label("Your name").select_option("Ana")
    for button in page.locator("#page button").all():
        button.click()
        drawn = page.locator("#qr path").get_attribute("d") or ""
        modules = {tuple(map(int, each.split("h")[0].split())) for each in drawn.split("M")[1:]}
        code = page.locator("#code").inner_text()
        matrix = segno.make(code, error="q", mode="alphanumeric", micro=False, mask=0).matrix
        assert modules == {(x, y) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark}
        page.keyboard.press("Escape")
        assert not page.locator("#reply").is_visible()


def test_a_question_is_mailed_in_its_own_words(village: Village, show: Show) -> None:
    page = show(book(village))
    page.get_by_label("Your name").select_option("Ana")
    page.get_by_role("button", name="I have a question").click()
    page.get_by_label("Your question").fill("Is there <b>milk</b> & sugar?")
    mail = unquote(page.get_by_role("link", name="Write the mail").get_attribute("href") or "")
    (found,) = read_reply(village.plan, village.schedule, mail.split("body=")[1], START)
    assert found.text == "Ana asks: Is there <b>milk</b> & sugar?"


def test_answers_are_found_in_spite_of_a_slip(village: Village, show: Show) -> None:
    page = show(book(village))
    line = page.get_by_label("Search all answers")
    for words, title in (("kye of the hal", "Who has the key of the hall?"), ("urn", "Where are the urns?")):
        line.fill(words)
        assert page.locator("#found h3").first.inner_text() == title
    line.fill("trombone")
    assert page.get_by_role("status").first.inner_text().startswith("Nothing found.")


def test_ones_own_tasks_are_marked_in_the_graph(village: Village, show: Show) -> None:
    page = show(book(village))
    assert page.locator("#graph .mine").count() == 0
    page.get_by_label("Your name").select_option("Ana")
    assert page.locator("#graph .mine text").all_text_contents() == ["Bake"]


def test_a_name_that_looks_like_markup_stays_a_name(village: Village, show: Show) -> None:
    village.made(edits.edit_header(village.plan, name=EVIL))
    page = show(book(village))
    page.get_by_label("Your name").select_option(index=2)
    assert page.title() == page.locator("h1").inner_text() == EVIL
    assert page.locator("img").count() == 0


def test_a_link_to_ones_page_opens_it(village: Village, show: Show) -> None:
    assert show(book(village)).locator("#page article").count() == 0
    assert show(book(village), "#person-0").locator("#page article").count() > 0


def test_it_is_used_by_the_keyboard_alone(village: Village, show: Show) -> None:
    page = show(book(village))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.get_by_label("Your name").focus()
    page.keyboard.type("Ana")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("#reply-title").inner_text() == "Done: Bake"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.textContent") == "Done"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state_of_the_book_and_nothing_is_wider_than_a_phone(
    village: Village, show: Show, scheme: str
) -> None:
    page = show(book(village))
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    found = {"as it opens": barriers(page)}
    page.get_by_label("Your name").select_option("Ana")
    page.locator("summary").click()
    found["someone's page, the order open"] = barriers(page)
    for name in ("Done", "I have a question"):
        page.get_by_role("button", name=name).click()
        found[name] = barriers(page)
        page.keyboard.press("Escape")
    for words in ("key", "trombone"):
        page.get_by_label("Search all answers").fill(words)
        found[words] = barriers(page)
    assert not any(found.values()), found
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_in_such_a_language_it_is_read_from_right_to_left_and_nothing_is_left_in_english(
    village: Village, show: Show
) -> None:
    bake, sell = village.plan.tasks
    village.made(edits.link(village.plan, bake, sell))
    with translated(ARABIC):
        page = show(book(village))
    assert page.evaluate("[document.documentElement.lang, document.dir]") == ["ar", "rtl"]
    page.get_by_label(ARABIC.text("Your name", "", -1)).select_option("Ana")
    page.locator("summary").click()
    page.locator("#asked").fill("trombone")
    (left, after), (before, right) = map(sides, page.locator("#graph g").all()[::-1])
    assert left < after < before < right < sides(page.locator("#pictured"))[1]
    page.get_by_role("button", name=ARABIC.text("I have a question", "", -1)).click()
    assert page.locator("#code").evaluate("element => getComputedStyle(element).direction") == "ltr"
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    plan = village.plan
    own = [plan.header.name, plan.header.time_zone, page.locator("#code").inner_text(), "Mon Thu Mar"]
    own += [each.name for each in (*plan.people.values(), *plan.skills.values())]
    own += [f"{task.name} {task.notes}" for task in plan.tasks.values()]
    own += [f"{answer.question} {answer.text}" for answer in plan.answers.values()]
    assert words_in(shown_words(page)) - words_in(" ".join(own)) == set()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_briefing_or_on_the_page_of_a_plan(
    village: Village, show: Show, scheme: str
) -> None:
    briefing = Briefings(village.plan, village.schedule, START).of(village.ana)  # type: ignore[attr-defined]
    for made in (briefing_page(village.plan, briefing), plan_page(village.plan, village.schedule)):
        page = show(html.data(made))
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert barriers(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
