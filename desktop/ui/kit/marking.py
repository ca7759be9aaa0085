"""Words that are written in one place and translated in another: marked where they are written.

The translators' tool finds them by the name of this function. Qt has the same one, but annotated as giving any object.
"""


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """The words as they are; `QCoreApplication.translate(context, words)` translates them where they are shown."""
    return source
