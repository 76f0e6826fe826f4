"""The messages of a call as translators have them: a reply that quotes one is read all the same."""

import pytest

from coordinator.people.messages import invitation
from coordinator.people.replies import ReplyKind, read_text
from coordinator.plan.records import YesOrNo
from tests.languages.update import TRANSLATED
from tests.people.village import START, Village
from tests.ui.translating import translated
from ui.languages import Translated


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_message_is_known_whatever_language_it_was_written_in(language: str) -> None:
    fair = Village()
    ana = fair.person("Ana", 1)
    call = fair.call(fair.task("Cook", fair.seat(1), day=7), [ana])
    with translated(Translated(language)):
        message = invitation(fair.plan, fair.schedule, fair.ask(call, ana)).body
    _, _, below_the_greeting = message.partition("\n")
    for quoted in (message, below_the_greeting):
        replies = [read_text(fair.plan, f"{own}\n\n{quoted}", START) for own in ("Yes!", "Let me think.")]
        assert [reply.kind for reply in replies] == [ReplyKind.CLEAR, ReplyKind.UNCLEAR]
        assert replies[0].answer is YesOrNo.YES
