"""Numbers as other programs write them."""

_LARGEST = 1e12


def number_in(text: str) -> float:
    """With a point or a comma. Raises ValueError, also for what is endless or no number to reckon with."""
    number = float(text.replace(",", "."))
    if not abs(number) < _LARGEST:
        raise ValueError(text)
    return number


def plain(number: float) -> float:
    """8 for 8.0, as a person writes it."""
    return int(number) if number % 1 == 0 else number
