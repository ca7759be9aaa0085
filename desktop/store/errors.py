"""What can go wrong with the local data.

StoreError
├── KnownError      the world's fault (disk full, damaged file …); its code has a sentence for her in the translations
└── BugError        ours; its stack is for us
"""


class StoreError(Exception):
    """Root of all errors of the store."""


class KnownError(StoreError):
    """Something that happens to people. code: one of the codes below; detail: for support, never for the screen."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class BugError(StoreError):
    """Something that cannot happen unless the program is wrong."""


DISK_FULL = "disk_full"
DISK_ERROR = "disk_error"
READ_ONLY = "read_only"
DAMAGED = "damaged"
NEWER_DATA = "newer_data"
LOCKED = "locked"
NO_PHOTO = "no_photo"
PHOTO_GONE = "photo_gone"
PHOTO_OF_PHONE = "photo_of_phone"
FOLDER_WITHOUT_PHOTOS = "folder_without_photos"
PHOTO_TOO_LARGE = "photo_too_large"
NOT_BLURRED = "not_blurred"
NOT_FOUND = "not_found"
NOT_SET_UP = "not_set_up"
BAD_VALUE = "bad_value"
NO_FILE = "no_file"
NO_NETWORK = "no_network"
NO_BACKUP = "no_backup"
STOPPED = "stopped"
BACKUP_GONE = "backup_gone"
OTHER_LIBRARY = "other_library"
NOT_ALLOWED = "not_allowed"
PERSON_EXISTS = "person_exists"
LAST_HEAD = "last_head"
BAD_PIN = "bad_pin"
WRONG_PIN = "wrong_pin"
PIN_WAIT = "pin_wait"
WRONG_CODE = "wrong_code"
PRACTICE = "practice"
REAL_LIBRARY = "real_library"
AREA_TABLE = "area_table"
NO_LOGO = "no_logo"
LOGO_TOO_LARGE = "logo_too_large"
FILE_GONE = "file_gone"
FOLDER_GONE = "folder_gone"
FILE_HELD = "file_held"
FILE_CHANGED = "file_changed"
TOO_LARGE_TO_SEND = "too_large_to_send"
TOO_LARGE_FOR_STICK = "too_large_for_stick"
FOLDER_EXISTS = "folder_exists"
NO_TAKEOUT = "no_takeout"
NOT_EMPTY = "not_empty"
CUT_SHORT = "cut_short"
PAPER_NOT_KEPT = "paper_not_kept"
PAPER_GONE = "paper_gone"
PAPER_DAMAGED = "paper_damaged"
