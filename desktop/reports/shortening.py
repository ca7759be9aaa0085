"""Text that must fit on paper: one paragraph of a bounded length. The whole text stays in the log."""

NAME_CHARACTERS = 120
ADDRESS_CHARACTERS = 240


def shortened(text: object, characters: int = NAME_CHARACTERS) -> str:
    """At most that many characters, cut with an ellipsis; '' for what is no text."""
    if not isinstance(text, str):
        return ""
    line = " ".join(text.split())
    return line if len(line) <= characters else line[: characters - 1].rstrip() + "…"
