"""What a person reads when something did not work: what happened, is the data safe, what to do. Never a code, never blame."""

from dataclasses import dataclass

from core.words import say, translate

_CONTEXT = "Error"


@dataclass(frozen=True, slots=True)
class ErrorWords:
    """Three short sentences."""

    happened: str
    safe: str
    do: str

    def __str__(self) -> str:
        return f"{self.happened} {self.safe} {self.do}"


SAVED_IS_SAFE = translate("Error", "Everything saved so far is safe on this computer.")
NOTHING_CHANGED = translate("Error", "Nothing was changed; your data is safe on this computer.")
NOT_SENT_YET = translate("Error", "Not sent yet. Your data is safe on this computer.")
CARRIED_STAYS = translate("Error", "Your data is safe on this computer, and what was written whole before stays on the stick.")
WHOLE_HERE = translate("Error", "Your data is safe on this computer.")

# code → (what happened, is the data safe, what to do)
SENTENCES: dict[str, tuple[str, str, str]] = {
    "disk_full": (
        translate("Error", "There is no room left on the disk, so this was not saved."),
        SAVED_IS_SAFE,
        translate("Error", "Free some space, for example by emptying the recycle bin, then save again."),
    ),
    "disk_error": (
        translate("Error", "The disk did not answer as it should."),
        SAVED_IS_SAFE,
        translate("Error", "Save again. If this returns, make a backup to a USB stick soon and ask for help with the disk."),
    ),
    "read_only": (
        translate("Error", "The folder with the data does not allow saving."),
        SAVED_IS_SAFE,
        translate("Error", "Remove the write protection of the folder or the stick, then save again."),
    ),
    "damaged": (
        translate("Error", "The data file is damaged, perhaps by a power cut or a failing disk."),
        translate("Error", "Backups and what the centre has received are safe, and the damaged file is kept."),
        translate("Error", "Choose “Restore”. The newest good backup is used and the centre gives back the rest."),
    ),
    "no_backup": (
        translate("Error", "There is no good backup on this computer."),
        translate("Error", "The damaged file is kept, and what the centre has received is safe there."),
        translate("Error", "Copy the data folder to a stick before anything else and ask the regency for help."),
    ),
    "newer_data": (
        translate("Error", "This data was written by a newer version of Suluh."),
        NOTHING_CHANGED,
        translate("Error", "Open it with the newer version, or install the newer version here."),
    ),
    "already_open": (
        translate("Error", "Suluh is already open on this computer with this data."),
        WHOLE_HERE,
        translate("Error", "Go on in the window that is open."),
    ),
    "locked": (
        translate("Error", "Another program is using the data file at the moment."),
        SAVED_IS_SAFE,
        translate("Error", "Wait a moment, then try again."),
    ),
    "no_photo": (
        translate("Error", "This file is not a photo that can be read."),
        NOTHING_CHANGED,
        translate("Error", "Choose a JPEG, PNG or WebP photo, or copy the photo from the phone once more."),
    ),
    "photo_of_phone": (
        translate("Error", "This photo is in the phone's own form (HEIC), which cannot be read here."),
        NOTHING_CHANGED,
        translate("Error", "Send it to yourself by WhatsApp and save it from there, or set the camera to “Most compatible” (JPEG)."),
    ),
    "photo_gone": (
        translate("Error", "This photo is no longer where it was chosen."),
        NOTHING_CHANGED,
        translate("Error", "Plug the phone or the stick in again, then choose the photo once more."),
    ),
    "folder_without_photos": (
        translate("Error", "There is no photo in this folder."),
        NOTHING_CHANGED,
        translate("Error", "Open the folder in “Add photos” and look where the photos are."),
    ),
    "photo_too_large": (
        translate("Error", "This photo is too large to be opened on this computer."),
        NOTHING_CHANGED,
        translate("Error", "Choose a smaller photo, or take it again with the normal setting of the camera."),
    ),
    "unsupported_file": (
        translate("Error", "This file is of a form that cannot be a learning material here."),
        NOTHING_CHANGED,
        translate("Error", "Choose PDF, EPUB, MP4 or WebM, MP3 or OGG, a picture, an office document or zipped web pages."),
    ),
    "damaged_file": (
        translate("Error", "This file is damaged or was cut off, and cannot be opened."),
        NOTHING_CHANGED,
        translate("Error", "Copy it once more from where it came from, then add it again."),
    ),
    "locked_file": (
        translate("Error", "This file opens with a password only."),
        NOTHING_CHANGED,
        translate("Error", "Ask the one who made it for a copy without a password, then add that."),
    ),
    "file_gone": (
        translate("Error", "This file is no longer where it was chosen, or cannot be read."),
        NOTHING_CHANGED,
        translate("Error", "Plug the phone or the stick in again, then choose the file once more."),
    ),
    "folder_gone": (
        translate("Error", "The folder in which this file was to be written is not there."),
        WHOLE_HERE,
        translate("Error", "Choose a folder that is there, or plug the stick in again."),
    ),
    "file_held": (
        translate("Error", "This file cannot be written: it is open in another program, or its folder does not allow it."),
        WHOLE_HERE,
        translate("Error", "Close it there, or choose another name or folder, then try again."),
    ),
    "paper_not_kept": (
        translate(
            "Error", "Suluh could not keep a copy of this report, perhaps because the disk is full. What you printed or saved is good."
        ),
        SAVED_IS_SAFE,
        translate("Error", "Free some space, then choose “Try again”, or keep the paper itself in a folder."),
    ),
    "paper_gone": (
        translate("Error", "The kept file of this report is no longer on this computer."),
        WHOLE_HERE,
        translate(
            "Error", "Use the signed paper, or take the file from a backup: folder “papers”. The report can be printed anew from the log."
        ),
    ),
    "paper_damaged": (
        translate("Error", "The kept file of this report is damaged; it is not what was printed."),
        WHOLE_HERE,
        translate(
            "Error", "Use the signed paper, or take the file from a backup: folder “papers”. The report can be printed anew from the log."
        ),
    ),
    "file_changed": (
        translate("Error", "This file changed while it was being added."),
        NOTHING_CHANGED,
        translate("Error", "Wait until the other program has finished with it, then add it again."),
    ),
    "too_large_for_stick": (
        translate("Error", "One of these files is larger than 4 GB, and this stick holds no file of that size."),
        NOTHING_CHANGED,
        translate("Error", "Leave it out, or use a stick that was formatted as exFAT."),
    ),
    "too_large_to_send": (
        translate("Error", "This file is larger than 4 GB and cannot be sent to the regency."),
        WHOLE_HERE,
        translate("Error", "Bring it to the regency on a stick, or make it smaller."),
    ),
    "no_logo": (
        translate("Error", "This file is not a picture that can be a logo."),
        NOTHING_CHANGED,
        translate("Error", "Choose a PNG, JPEG or SVG file."),
    ),
    "logo_too_large": (
        translate("Error", "This picture is too large for a logo."),
        NOTHING_CHANGED,
        translate("Error", "Choose one of at most 10 MB."),
    ),
    "no_file": (
        translate("Error", "The file of this photo or material is not on this computer."),
        translate("Error", "The record itself is safe on this computer."),
        translate("Error", "Fetch from the centre, or add the file again."),
    ),
    "no_network": (
        translate("Error", "This computer is in no network, so no phone can find it."),
        NOTHING_CHANGED,
        translate("Error", "Connect to the library's Wi-Fi, or switch on the mobile hotspot in the Windows settings, then try again."),
    ),
    "not_found": (
        translate("Error", "This record is no longer here."),
        NOTHING_CHANGED,
        translate("Error", "Open the list again. Deleted records are in the bin."),
    ),
    "not_set_up": (
        translate("Error", "The library has not been named on this computer yet."),
        WHOLE_HERE,
        translate("Error", "Choose the village and name the library first."),
    ),
    "bad_value": (
        translate("Error", "One of the values has a form that cannot be stored."),
        NOTHING_CHANGED,
        translate("Error", "Look at the marked field and write it as the example shows."),
    ),
    "stopped": (
        translate("Error", "The backup was stopped."),
        translate("Error", "Earlier backups are untouched, and your data is safe on this computer."),
        translate("Error", "Start it again whenever you like."),
    ),
    "backup_gone": (
        translate("Error", "The place of the backup does not answer any more; perhaps the stick was pulled out."),
        translate("Error", "Earlier backups are untouched, and your data is safe on this computer."),
        translate("Error", "Put the stick in again, then start the backup once more."),
    ),
    "other_library": (
        translate("Error", "This backup belongs to another library."),
        NOTHING_CHANGED,
        translate("Error", "Restore it on a computer without a library, or choose a backup of this one."),
    ),
    "not_blurred": (
        translate("Error", "“Faces blurred” holds only for a photo whose faces were painted over with the brush."),
        NOTHING_CHANGED,
        translate("Error", "Open the activity, choose “Blur faces” at the photo and paint over every face."),
    ),
    "not_allowed": (
        translate("Error", "A volunteer cannot do this; only the librarian or the head of the library can."),
        NOTHING_CHANGED,
        translate("Error", "Ask the librarian, or change the person at the desk."),
    ),
    "person_exists": (
        translate("Error", "Somebody with this name works here already."),
        NOTHING_CHANGED,
        translate("Error", "Write the name a little differently, for example with a second name."),
    ),
    "last_head": (
        translate("Error", "One person must stay head of the library on this computer."),
        NOTHING_CHANGED,
        translate("Error", "Make somebody else the head first."),
    ),
    "bad_pin": (
        translate("Error", "A PIN has four to eight digits."),
        NOTHING_CHANGED,
        translate("Error", "Choose another PIN, digits only."),
    ),
    "wrong_pin": (
        translate("Error", "This is not the PIN of this person."),
        WHOLE_HERE,
        translate("Error", "Try again, or choose “Forgot the PIN” and take the printed code."),
    ),
    "pin_wait": (
        translate("Error", "After several wrong tries a pause is needed."),
        WHOLE_HERE,
        translate("Error", "Wait until the pause is over, or let the head take the printed code."),
    ),
    "wrong_code": (
        translate("Error", "This is not the printed code, or it was used already."),
        NOTHING_CHANGED,
        translate("Error", "Compare the three groups of four with the paper of the head of the library."),
    ),
    "no_connection": (
        translate("Error", "The centre cannot be reached; there is no line at the moment."),
        NOT_SENT_YET,
        translate("Error", "It is tried again when there is a line. You can also carry it on a USB stick."),
    ),
    "bad_address": (
        translate("Error", "The address of the centre is not written as an internet address."),
        NOT_SENT_YET,
        translate("Error", "Compare the address with the one on the regency's letter."),
    ),
    "not_secure": (
        translate("Error", "The line to the centre could not be made secure, so nothing was sent."),
        NOT_SENT_YET,
        translate("Error", "Try another network. If it happens everywhere, show this to the regency."),
    ),
    "clock_or_certificate": (
        translate("Error", "The clock of this computer is wrong, or the centre's certificate has run out; nothing was sent."),
        NOT_SENT_YET,
        translate("Error", "Compare date and time with a phone and set them. If they are right, tell the regency. A stick needs no clock."),
    ),
    "captive_portal": (
        translate("Error", "This network answers in place of the centre; it probably wants you to sign in first."),
        NOT_SENT_YET,
        translate("Error", "Open the browser, sign in to the network, then send again."),
    ),
    "server_error": (
        translate("Error", "The centre has a fault at the moment."),
        NOT_SENT_YET,
        translate("Error", "It is tried again by itself. There is nothing you need to do."),
    ),
    "too_large": (
        translate("Error", "The centre did not accept a package of this size."),
        NOT_SENT_YET,
        translate("Error", "It is tried again in smaller parts."),
    ),
    "answer_damaged": (
        translate("Error", "The answer was damaged on its way."),
        NOT_SENT_YET,
        translate("Error", "It is tried again by itself."),
    ),
    "answer_not_signed": (
        translate("Error", "The answer does not carry the signature of the centre, so it was not used."),
        NOT_SENT_YET,
        translate("Error", "Try another network. If it happens everywhere, show this to the regency."),
    ),
    "no_progress": (
        translate("Error", "The line answers but nothing gets through."),
        NOT_SENT_YET,
        translate("Error", "Try again later or carry it on a USB stick."),
    ),
    "wrong_clock": (
        translate("Error", "The clock of this computer is not right, often because its small battery is empty."),
        WHOLE_HERE,
        translate("Error", "Set date and time in the settings of the computer. You can go on working meanwhile."),
    ),
    "code_mistyped": (
        translate("Error", "This is not a complete code; a letter or digit differs."),
        NOTHING_CHANGED,
        translate("Error", "Compare the three groups of four with the regency's letter."),
    ),
    "code_unknown": (
        translate("Error", "The centre does not know this code."),
        NOTHING_CHANGED,
        translate("Error", "Compare it with the regency's letter, or ask for a new code."),
    ),
    "code_used": (
        translate("Error", "This code was already used to join a computer."),
        NOTHING_CHANGED,
        translate("Error", "Ask the regency for a new code; each computer needs its own."),
    ),
    "code_expired": (
        translate("Error", "The time of this code has run out."),
        NOTHING_CHANGED,
        translate("Error", "Ask the regency for a new code."),
    ),
    "no_address": (
        translate("Error", "This computer joined by stick and does not know the centre's address yet."),
        NOT_SENT_YET,
        translate("Error", "Enter the address from the regency's letter, or go on with the stick."),
    ),
    "not_enrolled": (
        translate("Error", "This computer has not joined the centre yet."),
        translate("Error", "Your data is safe on this computer and will be sent after joining."),
        translate("Error", "Enter the code of the regency on the page “Send and receive”."),
    ),
    "revoked": (
        translate("Error", "The centre no longer accepts this computer."),
        translate("Error", "Your data is safe on this computer and can be printed and carried."),
        translate("Error", "Ask the regency for a new code for this computer."),
    ),
    "newer_server": (
        translate("Error", "The centre speaks a newer language than this version of Suluh."),
        NOT_SENT_YET,
        translate("Error", "Install the newer version; the regency has it on a USB stick too."),
    ),
    "older_server": (
        translate("Error", "The centre still speaks an older language than this version of Suluh."),
        NOT_SENT_YET,
        translate("Error", "Tell the regency. Everything is sent once the centre has been renewed."),
    ),
    "other_centre": (
        translate("Error", "The package is sealed for another centre, or for a key that this centre no longer has."),
        NOT_SENT_YET,
        translate("Error", "Take back what the regency wrote onto the stick, then prepare the bag once more."),
    ),
    "no_relay": (
        translate("Error", "At that address there is no computer that carries for this room."),
        translate("Error", "Your data is safe on this computer."),
        translate("Error", "Ask the regency's library for the five digits, or carry a stick."),
    ),
    "other_relay": (
        translate("Error", "This is not the computer that took your work before."),
        translate("Error", "Your data is safe on this computer; nothing was handed over."),
        translate("Error", "Ask the regency's library whether it has a new one. If so, trust it."),
    ),
    "relay_gone": (
        translate("Error", "The computer in the room no longer answers."),
        translate("Error", "What it took is safe there; everything is still on this computer too."),
        translate("Error", "Check the Wi-Fi and try again; it goes on where it stopped."),
    ),
    "relay_full": (
        translate("Error", "The computer in the room has no room left."),
        translate("Error", "What it took is safe there; everything is still on this computer too."),
        translate("Error", "Tell the regency's library; until then carry a stick."),
    ),
    "stick_full": (
        translate("Error", "There was not room for everything on the stick."),
        CARRIED_STAYS,
        translate("Error", "Remove something from the stick, or take another one, and prepare the bag again; it goes on where it stopped."),
    ),
    "stick_gone": (
        translate("Error", "The stick was pulled out, or it does not answer any more."),
        CARRIED_STAYS,
        translate("Error", "Put it in again and do the same once more; it goes on where it stopped."),
    ),
    "stick_protected": (
        translate("Error", "The stick does not allow writing."),
        CARRIED_STAYS,
        translate("Error", "Move the little switch on its side, or take another stick."),
    ),
    "stick_links": (
        translate("Error", "On this stick there are links in the place of Suluh's folders, so nothing was written there."),
        WHOLE_HERE,
        translate("Error", "Take another stick and show this one to the regency."),
    ),
    "stick_unsure": (
        translate("Error", "The stick did not give back what was written on it; it is probably failing."),
        CARRIED_STAYS,
        translate("Error", "Take another stick for this bag."),
    ),
    "carry_stopped": (
        translate("Error", "It was stopped before everything was done."),
        CARRIED_STAYS,
        translate("Error", "Do it again whenever you like; it goes on where it stopped."),
    ),
    "already_syncing": (
        translate("Error", "Sending is already under way."),
        WHOLE_HERE,
        translate("Error", "Wait until it has finished."),
    ),
    "time_up": (
        translate("Error", "The time for sending ran out before everything was through."),
        translate("Error", "What has arrived stays arrived; the rest is safe on this computer."),
        translate("Error", "Send again; it goes on where it stopped."),
    ),
    "partly": (
        translate("Error", "Not everything has arrived yet."),
        WHOLE_HERE,
        translate("Error", "Send again; it goes on where it stopped."),
    ),
    "blobs_later": (
        translate("Error", "The records have arrived; photos and files wait for another time."),
        translate("Error", "They are safe on this computer."),
        translate("Error", "Send again when the line is better or costs nothing."),
    ),
    "month_full": (
        translate("Error", "The records have arrived; photos and files have reached the limit of this month."),
        translate("Error", "They are safe on this computer."),
        translate("Error", "They go on next month, by stick or at the regency's library; or raise the limit on this card."),
    ),
    "cancelled": (
        translate("Error", "Sending was stopped."),
        translate("Error", "What has arrived stays arrived; the rest is safe on this computer."),
        translate("Error", "Send again whenever you like; it goes on where it stopped."),
    ),
    "register_too_large": (
        translate("Error", "The file is too large to be read."),
        NOTHING_CHANGED,
        translate("Error", "Save only the sheet that you need in a file of its own, then try again."),
    ),
    "register_rows": (
        translate("Error", "The sheet has more than 20,000 rows."),
        NOTHING_CHANGED,
        translate("Error", "Divide it into several files, then take them in one after the other."),
    ),
    "register_old": (
        translate("Error", "This is an old Excel file (.xls), or one that is protected with a password."),
        NOTHING_CHANGED,
        translate("Error", "Open it in Excel or LibreOffice, save it as .xlsx without a password, then choose that file."),
    ),
    "register_other": (
        translate("Error", "This file is no spreadsheet that can be read here, whatever its name says."),
        NOTHING_CHANGED,
        translate("Error", "Open it in Excel or LibreOffice and save it as .xlsx, or copy the cells and paste them."),
    ),
    "register_damaged": (
        translate("Error", "The file is damaged and cannot be read."),
        NOTHING_CHANGED,
        translate("Error", "Open it in Excel or LibreOffice and save it again, then choose that file."),
    ),
    "register_empty": (
        translate("Error", "There is nothing in it: no row of the first sheet has any content."),
        NOTHING_CHANGED,
        translate("Error", "Look whether the table is on the first sheet of the file, then try again."),
    ),
    "register_gone": (
        translate("Error", "The file is no longer where it was chosen, or cannot be read."),
        NOTHING_CHANGED,
        translate("Error", "Plug the stick in again, then choose the file once more."),
    ),
    "register_held": (
        translate("Error", "The file is open in another program, which does not let it be read."),
        NOTHING_CHANGED,
        translate("Error", "Close it there, then choose it once more."),
    ),
    "printer_missing": (
        translate("Error", "No printer was found."),
        WHOLE_HERE,
        translate("Error", "Switch the printer on, or save the report as a PDF file and print it elsewhere."),
    ),
    "printer_gone": (
        translate("Error", "The printer does not take the pages any more."),
        WHOLE_HERE,
        translate("Error", "Look at cable, paper and power of the printer, or choose another one, then print again."),
    ),
    "practice": (
        translate("Error", "This is the practice library; nothing of it is ever sent or carried anywhere."),
        translate("Error", "Your own library is untouched."),
        translate("Error", "Go back to your own library to join and to send."),
    ),
    "folder_exists": (
        translate("Error", "There is a folder or a file of that name already; it stays as it is."),
        NOTHING_CHANGED,
        translate("Error", "Give another name."),
    ),
    "no_takeout": (
        translate("Error", "Nothing that was taken out of a library lies in this folder."),
        NOTHING_CHANGED,
        translate("Error", "Choose the folder in which the file BACA-SAYA.txt lies."),
    ),
    "not_empty": (
        translate("Error", "This library has records already; only a new one is filled from a folder."),
        NOTHING_CHANGED,
        translate("Error", "Set up a new library in a data folder of its own, and fill that one."),
    ),
    "cut_short": (
        translate("Error", "It was stopped before the end; no half of it is left."),
        NOTHING_CHANGED,
        translate("Error", "Start it again whenever you like."),
    ),
    "real_library": (
        translate("Error", "A real library lies here; it is never made into one for practice."),
        NOTHING_CHANGED,
        translate("Error", "Choose another folder for practice."),
    ),
    "area_table": (
        translate("Error", "The list of villages that came with Suluh is missing or damaged."),
        WHOLE_HERE,
        translate("Error", "Write the village yourself and go on; installing Suluh again brings the list back."),
    ),
    "report_failed": (
        translate("Error", "The report could not be made."),
        translate("Error", "All records are safe on this computer."),
        translate("Error", "Choose “Copy details” and send them to the regency; the numbers can be seen on the screen meanwhile."),
    ),
}

UNKNOWN = (
    translate("Error", "Something did not work as it should."),
    SAVED_IS_SAFE,
    translate("Error", "Try again. If it returns, choose “Copy details” and show them to the regency."),
)


def words_for(code: str, language: str) -> ErrorWords:
    """The sentences for an error's code; an unknown code has sentences too."""
    happened, safe, do = SENTENCES.get(code, UNKNOWN)
    return ErrorWords(*(say(_CONTEXT, source, language) for source in (happened, safe, do)))


def sentence(code: str, language: str) -> str:
    """The three sentences on one line, as a command prints them."""
    return str(words_for(code, language))
