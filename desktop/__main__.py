"""`python -m desktop` opens the window; with a command it does that and no window is needed."""

import sys


def main() -> int:
    """The exit code of the window or of the command."""
    words = sys.argv[1:]
    if words[:1] == ["--self-test"]:
        from desktop.self_test import main as self_test

        return self_test(words[1:])
    if words == ["--read-materials"]:
        from desktop.materials.reader_process import main as read

        read()
        return 0
    if words == ["--set-type"]:
        from desktop.typesetter import main as set_type

        set_type()
        return 0
    if words and not words[0].startswith("-") or words in (["-h"], ["--help"]):
        from desktop.cli import main as command

        return command(words)
    from desktop.app import main as window

    return window(words)


if __name__ == "__main__":
    sys.exit(main())
