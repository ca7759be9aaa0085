"""What the roles at a laptop are called."""

from PySide6.QtCore import QCoreApplication

from desktop.store.rows import Role

translate = QCoreApplication.translate


def role_word(role: Role) -> str:
    """The word she reads."""
    return {
        Role.HEAD: translate("Role", "Head of the library"), Role.LIBRARIAN: translate("Role", "Librarian"),
        Role.VOLUNTEER: translate("Role", "Volunteer"),
    }[role]  # fmt: skip
