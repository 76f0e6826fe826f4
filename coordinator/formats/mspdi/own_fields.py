"""Fields of our own in an MSPDI file: what Microsoft Project has no place for stands in its custom texts.

They are shown there as columns, in the same words as in a table for a spreadsheet. A reader knows them by
their aliases, whatever their numbers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from coordinator.formats.xml import fields


@dataclass(frozen=True, slots=True)
class OwnField:
    alias: str
    number: str
    name: str


TASK_ID = OwnField("Coordinator id", "188743731", "Text1")
SEATS = OwnField("Coordinator seats", "188743734", "Text2")
TEAM = OwnField("Coordinator team", "188743737", "Text3")
PERSON_ID = OwnField("Coordinator id", "205520904", "Text1")
LEVELS = OwnField("Coordinator levels", "205520905", "Text2")
KIND = OwnField("Coordinator kind", "205520906", "Text3")
ALL = (TASK_ID, SEATS, TEAM, PERSON_ID, LEVELS, KIND)
NO_SEATS = "(none)"
"""Stands for the seats of a task that has people and no seats."""
LONGEST = 255
"""Letters that a custom text of Microsoft Project holds."""


def aliases(root: Element) -> dict[str, str]:
    """The aliases of all custom fields of a file, by their numbers."""
    found = (fields(each) for each in root.iterfind("ExtendedAttributes/ExtendedAttribute"))
    return {each.get("FieldID", ""): each.get("Alias", "") for each in found}


def own_texts(element: Element, aliases: Mapping[str, str]) -> dict[str, str]:
    """The custom texts of a task or resource, by their aliases."""
    values = (fields(each) for each in element.iterfind("ExtendedAttribute"))
    return {aliases.get(each.get("FieldID", ""), ""): each.get("Value", "") for each in values}


def define(root: Element) -> None:
    """Puts what the fields are called at the head of a file."""
    attributes = SubElement(root, "ExtendedAttributes")
    for own in ALL:
        attribute = SubElement(attributes, "ExtendedAttribute")
        SubElement(attribute, "FieldID").text = own.number
        SubElement(attribute, "FieldName").text = own.name
        SubElement(attribute, "Alias").text = own.alias


def put(element: Element, own: OwnField, text: str) -> bool:
    """Gives a task or resource such a text; false where it is longer than it may be."""
    if len(text) > LONGEST:
        return False
    if text:
        attribute = SubElement(element, "ExtendedAttribute")
        SubElement(attribute, "FieldID").text = own.number
        SubElement(attribute, "Value").text = text
    return True
