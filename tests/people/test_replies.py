"""Replies: known by their code, read with care, and left to the coordinator where they aren't clear."""

from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.mail import read_replies, write_folder
from coordinator.people.messages import invitations
from coordinator.people.replies import MOST_BYTES, Reply, ReplyKind, answer_in, read_mail, read_text, take_in
from coordinator.plan.codes import new_code
from coordinator.plan.moments import DAY
from coordinator.plan.records import YesOrNo
from tests.people.village import HOUR, START, Village

NOW = START + HOUR


class Fair(Village):
    def __init__(self) -> None:
        super().__init__()
        self.ana = self.person("Ana", 1, email="ana@example.org")
        self.bo = self.person("Bo", 1)
        self.cook = self.task(
            "Cook", self.seat(1), day=7, notes="There is no oven, so please say yes to soup."
        )
        self.call_id = self.call(self.cook, [self.ana, self.bo])
        self.code = self.ask(self.call_id, self.ana).code

    def read(self, text: str, now: int = NOW) -> Reply:
        return read_text(self.plan, text, now)

    def mail(self, text: str, **headers: str) -> Reply:
        mail = EmailMessage(policy=SMTP)
        for name, value in {"From": "Ana <ana@example.org>", **headers}.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(text)
        return read_mail(self.plan, mail.as_bytes(), NOW, "ana.eml")


@pytest.fixture
def fair() -> Fair:
    return Fair()


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("YES", YesOrNo.YES),
        ("Hi,\n\nyes, count me in!", YesOrNo.YES),
        ("Gladly!", YesOrNo.YES),
        ("No", YesOrNo.NO),
        ("Sorry, I can’t", YesOrNo.NO),
        ("Yes, no problem", None),
        ("I'm not sure", None),
        ("Maybe.\nYes!", None),
        ("Yes, but can I come at ten?", None),
        ("maybe", None),
        ("", None),
        ("> YES\n> NO", None),
        ("No.\nYesterday I would have said yes.", YesOrNo.NO),
        ("I know nothing about yesterday", None),
    ],
)
def test_the_first_own_line_with_a_yes_or_a_no_is_the_answer(text: str, answer: YesOrNo | None) -> None:
    assert answer_in(text) is answer


YES, NO = YesOrNo.YES, YesOrNo.NO


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ja, gerne!\n\nViele Grüße\nJo", YES),
        ("Na klar, ich bin dabei", YES),
        ("Natürlich nicht", None),
        ("Nein, tut mir leid", NO),
        ("Leider kann ich da nicht", NO),
        ("Ich kann es kaum erwarten", None),
        ("Ja, aber erst ab zehn Uhr", None),
        ("Ich hätte gern mehr gewusst", None),
        ("Kein Problem", None),
        ("Oui, volontiers", YES),
        ("Avec plaisir !", YES),
        ("D’accord", YES),
        ("Pas d'accord", None),
        ("Bien sûr que non", None),
        ("Non merci", NO),
        ("Désolé, je ne peux pas", NO),
        ("Désolée de répondre si tard", None),
        ("Oui si je trouve quelqu'un", None),
        ("Pourquoi pas", None),
        ("Sí", YES),
        ("Si, claro", YES),
        ("Si puedo, voy", None),
        ("Claro que no", None),
        ("No puedo, lo siento", NO),
        ("¿Por qué no?", None),
        ("No hay problema", None),
        ("نعم، بكل سرور", YES),
        ("نَعَم", YES),
        ("أيوه طبعًا", YES),
        ("لا", NO),
        ("لا، شكراً", NO),
        ("للأسف لا أستطيع", NO),
        ("غير موافق", None),
        ("لا مانع", None),
        ("نعم ولكن بعد العاشرة", None),
        ("هل يمكنني المجيء متأخراً؟", None),
    ],
)
def test_a_reply_is_read_in_several_languages(text: str, answer: YesOrNo | None) -> None:
    assert answer_in(text) is answer


@pytest.mark.parametrize(
    "text",
    [
        "Sorry for the late answer.\nYes!",
        "No worries, see you there",
        "I can't wait!",
        "I wouldn't say no",
        "Yes!\nOn second thoughts: unfortunately not.",
        "Ja!\nNein, doch nicht",
        "ja ja",
        "Another time I'd be happy to",
        "not yes",
        "Y\u200bes, n\u200bot",
    ],
)
def test_what_could_be_meant_otherwise_is_left_to_the_coordinator(text: str) -> None:
    assert answer_in(text) is None


NEGATIONS = ("not", "no", "never", "don't", "nicht", "kein", "nie", "pas", "ne", "jamais", "nunca", "tampoco")


@given(
    yes=st.sampled_from(["yes", "gladly", "ja", "gerne", "oui", "volontiers", "sí", "claro", "نعم", "موافق"]),
    no=st.sampled_from([*NEGATIONS, "لا", "لن", "ليس", "غير", "nein", "non", "sorry", "leider"]),
    between=st.text("abc ,.!", max_size=8),
    turned=st.booleans(),
)
def test_a_line_with_a_negation_is_never_a_yes(yes: str, no: str, between: str, turned: bool) -> None:
    words = (no, yes) if turned else (yes, no)
    assert answer_in(f" {between} ".join(words)) is not YesOrNo.YES


@pytest.mark.parametrize(
    "quoted",
    [
        "Am Mo., 2. März 2026 um 10:00 schrieb Fair <fair@example.org>:\nYES",
        "Le lun. 2 mars 2026 à 10:00, Fair a écrit :\nYES",
        "El lun, 2 mar 2026 a las 10:00, Fair escribió:\nYES",
        "في الاثنين، ٢ مارس ٢٠٢٦ كتب Fair:\nYES",
        "-----Ursprüngliche Nachricht-----\nYES",
        "Ich melde mich.\nVon: Fair\nBetreff: YES",
        "À bientôt\n-- \nYES",
    ],
)
def test_what_others_wrote_is_no_answer_in_any_language(quoted: str) -> None:
    assert answer_in(quoted) is None


def test_who_signs_with_a_name_that_is_a_yes_has_not_said_it() -> None:
    assert answer_in("Let me think\nClaro", "Claro Ruiz") is None
    assert answer_in("Sí\nClaro", "Claro Ruiz") is YesOrNo.YES


def test_a_reply_is_known_by_its_code_and_taken_in(fair: Fair) -> None:
    reply = fair.read(f"Yes!\n\n> Code: {fair.code}")
    assert (reply.kind, reply.answer, reply.note) == (ReplyKind.CLEAR, YesOrNo.YES, "Ana says yes")
    fair.plan.apply(take_in(fair.plan, [reply], NOW))
    assert fair.plan.team(fair.cook) == [fair.ana]
    assert fair.plan.calls[fair.call_id].closed_at == NOW


def test_the_message_quoted_without_marks_is_not_taken_for_the_answer(fair: Fair) -> None:
    invitation = invitations(fair.plan, fair.schedule, fair.call_id)[0].body
    assert fair.read(f"Let me think.\n\n{invitation}").kind is ReplyKind.UNCLEAR
    assert fair.read(f"Yes please\n\n{invitation}").answer is YesOrNo.YES
    assert fair.read(f"From: Ana\nSubject: Re: Cook\n\nNo\n\n{invitation}").answer is YesOrNo.NO


@pytest.mark.parametrize(
    "message",
    [
        "Hello Ana,\n\nCook needs yes-sayers.",
        "Hallo Ana,\n\nfür Cook: ja!",
        "Guten Tag Ana,\n\nja!",
        "Bonjour Ana,\n\noui !",
        "Hola, Ana:\n\n¡sí!",
        "مرحبًا \u2068Ana\u2069،\n\nنعم!",
        "Bitte antworte bis Di 3 Mär 10:00: mit JA oder NEIN",
        "Merci de répondre avant mar. 3 mars : OUI ou NON",
        "Responde, por favor, antes del mar 3 mar: SÍ",
        "يرجى الرد قبل الثلاثاء: نعم",
    ],
)
def test_our_own_messages_are_known_in_every_language(fair: Fair, message: str) -> None:
    quoted = f"I will think about it\n\n{message}"
    assert fair.read(f"{quoted}\n{fair.code}").kind is ReplyKind.UNCLEAR
    assert answer_in(quoted, "Ana") is None
    assert answer_in(f"Ja gerne\n\n{message}", "Ana") is YesOrNo.YES


def test_a_typo_in_the_code_is_told(fair: Fair) -> None:
    wrong = fair.code[:-1] + ("7" if fair.code[-1] != "7" else "8")
    reply = fair.read(f"yes {wrong}")
    assert (reply.kind, reply.note) == (
        ReplyKind.UNKNOWN,
        f"the code {wrong} is mistyped; compare it with the message that was sent",
    )


def test_the_code_of_another_plan_is_of_no_use(fair: Fair) -> None:
    reply = fair.read(f"yes {Fair().code}")
    assert reply.kind is ReplyKind.UNKNOWN
    assert "is of no call in this plan" in reply.note


def test_without_a_code_or_with_two_the_coordinator_decides(fair: Fair) -> None:
    assert fair.read("yes").kind is ReplyKind.UNKNOWN
    other = fair.ask(fair.call_id, fair.bo).code
    assert fair.read(f"yes {fair.code} {other}").kind is ReplyKind.UNCLEAR


def test_a_reply_that_comes_again_changes_nothing(fair: Fair) -> None:
    text = f"yes {fair.code}"
    fair.plan.apply(take_in(fair.plan, [fair.read(text), fair.read(text)], NOW))
    assert fair.read(text).kind is ReplyKind.DOUBLE
    assert not take_in(fair.plan, [fair.read(text)], NOW)


def test_a_code_can_not_be_used_to_turn_an_answer_round(fair: Fair) -> None:
    fair.answer(fair.call_id, fair.ana, YesOrNo.YES)
    reply = fair.read(f"no {fair.code}")
    assert reply.kind is ReplyKind.CONFLICT
    assert not take_in(fair.plan, [reply], NOW)
    assert fair.plan.team(fair.cook) == [fair.ana]


def test_a_late_reply_is_told_as_late(fair: Fair) -> None:
    fair.answer(fair.call_id, fair.bo, YesOrNo.YES)
    reply = fair.read(f"yes {fair.code}", now=START + DAY)
    assert reply.kind is ReplyKind.LATE
    assert reply.note == "Ana says yes, after the call was over on Mon 2 Mar 10:00"
    fair.plan.apply(take_in(fair.plan, [reply], START + DAY))
    assert fair.plan.team(fair.cook) == [fair.bo]
    assert fair.ask(fair.call_id, fair.ana).answer is YesOrNo.YES


def test_a_mail_is_read_by_its_plain_words(fair: Fair) -> None:
    reply = fair.mail("Yes\n", Subject=f"Re: Cook: will you take a seat? [{fair.code}]")
    assert (reply.kind, reply.answer) == (ReplyKind.CLEAR, YesOrNo.YES)
    reply = fair.mail("Yes\n", Subject=f"[{fair.code}]", From="eve@example.com")
    assert reply.note == "Ana says yes; it came from eve@example.com, not from ana@example.org"


def test_what_a_machine_sent_is_no_answer(fair: Fair) -> None:
    reply = fair.mail("No, I am away.", Subject=f"[{fair.code}]", Auto_Submitted="auto-replied")
    assert reply.kind is ReplyKind.AUTOMATIC


def test_html_is_read_without_its_tags_scripts_and_quotes(fair: Fair) -> None:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = f"[{fair.code}]"
    html = "<style>no</style><script>no()</script><p>Y<b>es</b> &amp; thanks</p><blockquote>no</blockquote>"
    mail.set_content(html, subtype="html")
    assert read_mail(fair.plan, mail.as_bytes(), NOW, "ana.eml").answer is YesOrNo.YES


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_files_are_read_in_any_usual_encoding(fair: Fair, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "bo.txt").write_bytes(f"Yes, très volontiers {fair.code}".encode(encoding))
    (reply,) = read_replies(fair.plan, [tmp_path], NOW)
    assert (reply.source, reply.answer) == ("bo.txt", YesOrNo.YES)


def test_what_is_too_large_or_no_file_is_told(fair: Fair, tmp_path: Path) -> None:
    (tmp_path / "large.eml").write_bytes(b"x" * (MOST_BYTES + 1))
    replies = read_replies(fair.plan, [tmp_path / "large.eml", tmp_path / "none.eml"], NOW)
    assert [reply.kind for reply in replies] == [ReplyKind.UNREADABLE] * 2


def test_a_mail_in_an_unheard_of_encoding_is_still_read(fair: Fair) -> None:
    data = f"Subject: [{fair.code}]\r\nContent-Type: text/plain; charset=klingon\r\n\r\nyes\r\n".encode()
    assert read_mail(fair.plan, data, NOW, "ana.eml").answer is YesOrNo.YES


FAIR = Fair()


@given(data=st.binary(max_size=400))
def test_any_bytes_are_read_as_mail_without_harm(data: bytes) -> None:
    reply = read_mail(FAIR.plan, data, NOW, "a.eml")
    assert reply.kind in (ReplyKind.UNKNOWN, ReplyKind.UNREADABLE, ReplyKind.AUTOMATIC)


@given(
    text=st.text(max_size=200),
    kind=st.sampled_from(["text/plain", "text/html", "multipart/mixed; boundary=a", "message/rfc822", "bad"]),
    charset=st.sampled_from(["utf-8", "utf-7", "klingon", "rot13", "\x00"]),
    coding=st.sampled_from(["base64", "quoted-printable", "7bit", "x-uuencode"]),
)
def test_no_mail_says_what_its_writer_did_not(text: str, kind: str, charset: str, coding: str) -> None:
    head = f"Content-Type: {kind}; charset={charset}\nContent-Transfer-Encoding: {coding}\n"
    data = f"From: a\nSubject: {FAIR.code}\n{head}\n{text}".encode("utf-8", "surrogatepass")
    reply = read_mail(FAIR.plan, data, NOW, "a.eml")
    assert take_in(FAIR.plan, [reply], NOW).ids("asks") <= {FAIR.ask(FAIR.call_id, FAIR.ana).id}


@given(text=st.text(max_size=300), code=st.builds(new_code))
def test_a_guessed_code_is_never_an_answer(text: str, code: str) -> None:
    reply = read_text(FAIR.plan, f"yes {code}\n{text}", NOW)
    assert code == FAIR.code or reply.ask is None


def test_the_whole_round_from_invitation_to_reply(fair: Fair, tmp_path: Path) -> None:
    sent = write_folder(invitations(fair.plan, fair.schedule, fair.call_id), tmp_path / "sent")
    replies = tmp_path / "replies"
    replies.mkdir()
    for path, word in zip(sent, ("No, sorry", "Yes!"), strict=True):
        quoted = "\n".join(f"> {line}" for line in path.read_text().splitlines())
        (replies / path.name).write_text(f"From: x@example.org\n\n{word}\n\nOn Monday you wrote:\n{quoted}\n")
    fair.plan.apply(take_in(fair.plan, read_replies(fair.plan, [replies], NOW), NOW))
    assert fair.plan.team(fair.cook) == [fair.bo]
    assert fair.ask(fair.call_id, fair.ana).answer is YesOrNo.NO
