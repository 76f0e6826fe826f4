"""The letters that bytes stand for: UTF-8, UTF-16, or what Windows writes in the West."""

_BYTES_LOOKED_AT = 4096


def decoded(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text, and the encoding in which it could be read: the one that is given, or else the likeliest.

    Raises ValueError where it can't be read so.
    """
    for each in (encoding,) if encoding else _encodings(data):
        try:
            return data.decode(each), each
        except (LookupError, UnicodeDecodeError):
            continue
    raise ValueError(encoding)


def _encodings(data: bytes) -> tuple[str, ...]:
    """Those to try in turn; text of 16 bits has a mark, or zeros in every second place."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    zeros = data[:_BYTES_LOOKED_AT]
    if zeros.count(0) > len(zeros) // 4:
        return ("utf-16-le",) if zeros[1::2].count(0) >= zeros[::2].count(0) else ("utf-16-be",)
    return ("utf-8-sig", "cp1252")
