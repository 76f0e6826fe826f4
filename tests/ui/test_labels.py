"""Texts that are longer than their place."""

from pytestqt.qtbot import QtBot

from ui.labels import ElidedLabel


def test_the_tooltip_of_a_line_that_is_too_long_goes_with_its_text(qtbot: QtBot) -> None:
    label = ElidedLabel("Agree the menu with everyone who cooks")
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.setText("Shop")
    label.grab()
    assert label.toolTip() == ""
    label.setText("Ask bands, choir and morris dancers")
    label.grab()
    assert label.toolTip() == label.text()
