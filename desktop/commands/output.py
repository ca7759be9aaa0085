"""The language in which the commands speak, and how they end."""

from typing import Any

from core.command_output import FAILED, Result
from core.words import say, translate

TIME_UP, REJECTED = 3, 4  # besides the exit codes of every command
LANGUAGE = "id"


def tell(source: str, **values: Any) -> str:
    """A sentence of the command line in Indonesian."""
    return say("Command", source, LANGUAGE, **values)


def file_failure(error: OSError) -> Result:
    """A file named on the command line that cannot be read or written."""
    sentence = translate("Command", "{file} cannot be read or written. Your data is safe on this computer. Choose another file.")
    return Result([tell(sentence, file=error.filename or "–")], {"error": "file", "detail": str(error)}, FAILED)
