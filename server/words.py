"""What a person at the server reads when a command could not be done: what happened, is the data safe, what to do."""

from core.words import translate
from server.output import tell

SENTENCES: dict[str, str] = {
    "not_initialised": translate(
        "Server", "There is no server in {detail}. Make one with “init”, or fill the folder with “restore”."
    ),
    "already_initialised": translate(
        "Server", "There is a server in {detail} already. Nothing was changed. Choose an empty folder for a new one."
    ),
    "bad_settings": translate(
        "Server", "server.toml cannot be read: {detail}. The data is untouched. Mend that line and start again."
    ),
    "bad_keys": translate(
        "Server",
        "The keys in the folder cannot be read or do not fit together. The data is untouched. Take the key files of the last backup.",
    ),
    "bad_root": translate("Server", "{detail} does not hold a root key. Nothing was made. Choose the file that was kept safe."),
    "bad_host": translate(
        "Server", "{detail} is no name of a machine. No certificate was made. Write it as laptops will, without https:// and port."
    ),
    "bad_certificate": translate(
        "Server", "HTTPS cannot be served with {detail}. The data is untouched. Name a certificate and its own key, both as PEM."
    ),
    "no_root": translate("Server", "root.key is not in {detail}; it is kept elsewhere. Nothing was changed."),
    "bad_database_url": translate(
        "Server", "The address of the database is not written like postgresql+psycopg:///suluh. Nothing was changed."
    ),
    "database_unreachable": translate(
        "Server", "The database does not answer ({detail}). What was acknowledged is in it. Start the database and try again."
    ),
    "other_database_form": translate(
        "Server",
        "The database has another form than this program. The data is untouched. Start “serve” once; it brings it up to date.",
    ),
    "newer_database": translate(
        "Server", "The database was written by a newer version. The data is untouched. Install that version."
    ),
    "bad_scope": translate("Server", "{detail} is not an area: write nat, prov:64 or reg:64.03. Nothing was written."),
    "bad_value": translate("Server", "That cannot be written: {detail}. Nothing was changed."),
    "bad_mapping": translate("Server", "This file of forms has an error. {detail}. Nothing was published. Mend that place and try again."),
    "unknown_record": translate("Server", "There is no record {detail} in that catalogue. Nothing was changed."),
    "unsupported_file": translate(
        "Server",
        "This kind of file is not published: {detail}. Take PDF, EPUB, MP4, WebM, MP3, OGG, a picture, an office document or web pages"
        " in a ZIP.",
    ),
    "damaged_file": translate(
        "Server", "This file is damaged or not whole: {detail}. It was not published. Copy it again from where it came."
    ),
    "locked_file": translate(
        "Server", "This file is locked, by a password or for a reading program: {detail}. It was not published. Take a copy without a lock."
    ),
    "rare_codec": translate(
        "Server", "This plays on some devices only: {detail}. It was not published. Convert it to MP4 with H.264 and AAC, or to MP3."
    ),
    "too_large": translate("Server", "{detail} is larger than 4 GB. It was not published. Divide it."),
    "already_published": translate("Server", "This very file is published there already, as “{detail}”. Nothing was changed."),
    "one_title": translate("Server", "One title cannot be that of several files. Nothing was published. Leave --title out, or use --pack."),
    "empty_pack": translate("Server", "No material was given a place. The pack was not made. Number those that belong to it."),
    "nothing_to_change": translate("Server", "No field was named. Nothing was changed. Name one, such as --title."),
    "unknown_laptop": translate("Server", "There is no laptop {detail}. Nothing was changed."),
    "unknown_library": translate("Server", "There is no library {detail}. No code was made."),
    "several_libraries": translate(
        "Server",
        "Several libraries have this area: {detail}. No code was made. Name one with --library, or make a further one with --new.",
    ),
    "cannot_listen": translate("Server", "{detail} is in use or may not be used. The data is safe. Choose another --port."),
    "no_bag": translate(
        "Server", "There is no folder SULUH in {detail}. Nothing was changed. Choose the stick's root, where that folder lies."
    ),
    "no_stick": translate("Server", "{detail} is not there. Nothing was changed. Put the stick in, then do the same again."),
    "backup_failed": translate(
        "Server",
        "The backup could not be made ({detail}). The data and earlier backups are safe. Make room on the disk and try again.",
    ),
    "backup_damaged": translate("Server", "This backup is damaged: {detail}. Nothing was changed. Use an older one."),
    "no_backup": translate(
        "Server", "There is no backup in {detail}. Nothing was changed. Choose the folder that has manifest.json in it."
    ),
    "newer_backup": translate("Server", "This backup was made by a newer version. Nothing was changed. Install that version."),
    "folder_not_empty": translate(
        "Server", "{detail} is not empty. Nothing was changed. A backup is restored into an empty folder only."
    ),
    "database_not_empty": translate(
        "Server", "The database is not empty. Nothing was changed. A backup is restored into an empty database only."
    ),
    "rows_differ": translate(
        "Server",
        "The copy does not hold the same rows as its source, which is untouched. Empty folder and database and try again.",
    ),
    "file": translate("Server", "A file cannot be read or written: {detail}. The data is safe."),
}

UNKNOWN = translate(
    "Server", "Something did not work as it should ({detail}). What was acknowledged is in the database. Try again."
)


def sentence(code: str, detail: str) -> str:
    """The sentence for an error's code; an unknown code has one too."""
    return tell(SENTENCES.get(code, UNKNOWN), detail=detail or code)
