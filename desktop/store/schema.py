"""The tables. Projections can be dropped and made again from the logs (projections.rebuild); what only this laptop knows cannot.

    logs            delta  private_delta  feed
    this laptop     installation  scope  run  credential  receipt  receipt_wanted  contact  imported  photo_draft
                    person  backup  recovery  blob_state  day_of_use  binned  carried  carried_file  joining  room
                    shelf_mark  declined
    projections     record  activity (+ search)  visit_day  visit_group  photo  own_material  handout  entry
"""

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

SCHEMA_VERSION = 12
PROJECTION_VERSION = 6

metadata = MetaData()

installation = Table(
    "installation",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("scope", LargeBinary, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),
    Column("n", Integer, nullable=False),
    Column("h", LargeBinary, nullable=False),
    Column("lamport", Integer, nullable=False),
    Column("acked_n", Integer, nullable=False),
    Column("acked_h", LargeBinary, nullable=False),
    Column("q", Integer, nullable=False),
    Column("q_applied", Integer, nullable=False),
    Column("fingerprint", LargeBinary, nullable=False),
    Column("projection", Integer, nullable=False),
    Column("person", Text, nullable=False, server_default=""),
    Column("server_url", Text, nullable=False, server_default=""),
    Column("root", LargeBinary),
    Column("server_certificate", LargeBinary),
    Column("server_key", LargeBinary),
    Column("credential", LargeBinary),
    Column("send_credentials", Integer, nullable=False, server_default="0"),
    Column("server_time", Integer, nullable=False, server_default="0"),
    Column("server_lamport", Integer, nullable=False, server_default="0"),
    Column("clock_wrong_by", Integer, nullable=False, server_default="0"),
)

# One save each, in the order it came to this laptop. own: written here, in any incarnation; h: chain hash, own only;
# body NULL: a stub; rejected: why the centre refused it; mended: the refusal was answered by a later save.
delta = Table(
    "delta",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("scope", LargeBinary, nullable=False),
    Column("incarnation", LargeBinary, nullable=False),
    Column("n", Integer, nullable=False),
    Column("record", LargeBinary, nullable=False),
    Column("kind", Text, nullable=False),
    Column("own", Integer, nullable=False),
    Column("h", LargeBinary),
    Column("body", LargeBinary),
    Column("confirmed", Integer, nullable=False, server_default="0"),
    Column("rejected", Text),
    Column("mended", Integer, nullable=False, server_default="0"),
)
Index("delta_record", delta.c.record)
Index("delta_incarnation", delta.c.incarnation, delta.c.n)
Index("delta_unconfirmed", delta.c.scope, delta.c.seq, sqlite_where=text("confirmed = 0"))
Index("delta_refused", delta.c.record, sqlite_where=text("rejected IS NOT NULL AND mended = 0"))
Index("delta_stub", delta.c.record, sqlite_where=text("body IS NULL"))

private_delta = Table(
    "private_delta",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("record", LargeBinary, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
Index("private_delta_record", private_delta.c.record)

# The server's order of each scope, with every position's tag.
feed = Table(
    "feed",
    metadata,
    Column("scope", LargeBinary, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("tag", LargeBinary, nullable=False),
    Column("seq", Integer, nullable=False),
    sqlite_with_rowid=False,
)
Index("feed_seq", feed.c.seq)

# writable: a scope of the own library; complete: nothing more was to come at the last page since a rewind;
# full: ask for it from the beginning; safe: how far it lies in a verified backup of the server.
scope = Table(
    "scope",
    metadata,
    Column("scope", LargeBinary, primary_key=True),
    Column("writable", Integer, nullable=False),
    Column("complete", Integer, nullable=False, server_default="0"),
    Column("full", Integer, nullable=False, server_default="0"),
    Column("safe", Integer, nullable=False, server_default="0"),
)

# Proofs of authorship of other laptops' deltas; ids: all ids of the stretch, 32 bytes each.
run = Table(
    "run",
    metadata,
    Column("incarnation", LargeBinary, primary_key=True),
    Column("last", Integer, primary_key=True),
    Column("signature", LargeBinary, primary_key=True),
    Column("device", LargeBinary, nullable=False),
    Column("first", Integer, nullable=False),
    Column("h_before", LargeBinary, nullable=False),
    Column("ids", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

credential = Table(
    "credential",
    metadata,
    Column("device", LargeBinary, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

receipt = Table(
    "receipt",
    metadata,
    Column("number", Text, primary_key=True),
    Column("month", Text, nullable=False),
    Column("time", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

receipt_wanted = Table("receipt_wanted", metadata, Column("month", Text, primary_key=True))

contact = Table(
    "contact",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("wall", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("records", Integer, nullable=False),
    Column("bytes_up", Integer, nullable=False),
    Column("bytes_down", Integer, nullable=False),
    Column("milliseconds", Integer, nullable=False),
)

# Which records an import made, so that it can be undone.
imported = Table(
    "imported",
    metadata,
    Column("batch", Integer, primary_key=True),
    Column("record", LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)

# Photos of forms not saved yet, with their bytes; of this laptop alone. photo: the record it is or will be.
photo_draft = Table(
    "photo_draft",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("form", Text, nullable=False),
    Column("photo", LargeBinary, nullable=False),
    Column("saved", Integer, nullable=False),
    Column("caption", Text, nullable=False),
    Column("consent", Text, nullable=False),
    Column("blurred", Integer, nullable=False),
    Column("discarded", Integer, nullable=False),
    Column("jpeg", LargeBinary),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("thumbnail", LargeBinary),
)
Index("photo_draft_form", photo_draft.c.form, photo_draft.c.photo, unique=True)

# Who works at this laptop. Neither names nor PINs travel; a save carries the name of its writer, as it always did.
person = Table(
    "person",
    metadata,
    Column("name", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("salt", LargeBinary),
    Column("pin", LargeBinary),
    Column("failures", Integer, nullable=False, server_default="0"),
)

# Backups that were made and tried. saves: how long the log was; place: the stick's name, '' for this computer.
backup = Table(
    "backup",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("wall", Integer, nullable=False),
    Column("place", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("saves", Integer, nullable=False),
    Column("records", Integer, nullable=False),
    Column("photos", Integer, nullable=False),
)

# Own saves first..last of a history of which a verified copy lies at `place`: a stick's name.
carried = Table(
    "carried",
    metadata,
    Column("place", Text, primary_key=True),
    Column("incarnation", LargeBinary, primary_key=True),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("wall", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Files that were written onto sticks, by the sum that tells each from every other. first, last, state: of requests alone.
carried_file = Table(
    "carried_file",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("name", Text, nullable=False),
    Column("incarnation", LargeBinary),
    Column("first", Integer, nullable=False, server_default="0"),
    Column("last", Integer, nullable=False, server_default="0"),
    Column("state", LargeBinary),
    sqlite_with_rowid=False,
)
Index("carried_file_name", carried_file.c.name)

# Computers of rooms that this laptop trusts, by their keys. wall: since when, by this computer's clock.
room = Table(
    "room",
    metadata,
    Column("key", LargeBinary, primary_key=True),
    Column("wall", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# The code that was typed and not answered yet, in the form that proves it; at most one.
joining = Table(
    "joining",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("lookup", LargeBinary, nullable=False),
    Column("key", LargeBinary, nullable=False),
)

# The printed code that takes a forgotten PIN away; at most one.
recovery = Table(
    "recovery",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("code", LargeBinary, nullable=False),
    Column("made_by", Text, nullable=False),
)

# The days, by the computer's clock, on which the program was used.
day_of_use = Table("day_of_use", metadata, Column("day", Integer, primary_key=True))

# Since which day of use a deleted record lies in the bin: how many there had been.
binned = Table(
    "binned",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("day", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# What she did with a material at this laptop. place: where she stopped, a page from 1 or whole seconds; opened: when last, 0 for never.
shelf_mark = Table(
    "shelf_mark",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("favourite", Integer, nullable=False, server_default="0"),
    Column("opened", Integer, nullable=False, server_default="0"),
    Column("place", Integer, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)

# Materials of the centre that she does not want here; one that all libraries are to have is not asked for again.
declined = Table("declined", metadata, Column("record", LargeBinary, primary_key=True), sqlite_with_rowid=False)

record = Table(
    "record",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("scope", LargeBinary, nullable=False),
    Column("deleted", Integer, nullable=False),
    Column("questions", Integer, nullable=False),
    Column("fields", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
Index("record_kind", record.c.kind)
Index("record_questions", record.c.questions, sqlite_where=text("questions > 0"))

# participants and visitors: the total as written, but never less than its parts.
activity = Table(
    "activity",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("record", LargeBinary, nullable=False, unique=True),
    Column("date_start", Text, nullable=False),
    Column("date_end", Text),
    Column("month", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("strategy", Text),
    Column("theme", Text),
    Column("form", Text),
    Column("place", Text),
    Column("n_total", Integer),
    Column("n_male", Integer),
    Column("n_female", Integer),
    Column("n_child", Integer),
    Column("n_disability", Integer),
    Column("participants", Integer, nullable=False),
    Column("series", LargeBinary),
)
Index("activity_series", activity.c.series, activity.c.date_start.desc(), sqlite_where=text("series IS NOT NULL"))
Index("activity_date", activity.c.date_start.desc(), activity.c.seq.desc())
Index("activity_month", activity.c.month)

visit_day = Table(
    "visit_day",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("date", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("n_total", Integer),
    Column("n_male", Integer),
    Column("n_female", Integer),
    Column("n_member", Integer),
    Column("n_non_member", Integer),
    Column("n_computer", Integer),
    Column("visitors", Integer, nullable=False),
    Column("note", Text),
)
Index("visit_day_date", visit_day.c.date)
Index("visit_day_month", visit_day.c.month, visit_day.c.visitors)  # sums of a month come from the index alone

visit_group = Table(
    "visit_group",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("date", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("name", Text),
    Column("n_male", Integer),
    Column("n_female", Integer),
    Column("visitors", Integer, nullable=False),
)
Index("visit_group_date", visit_group.c.date)
Index("visit_group_month", visit_group.c.month, visit_group.c.visitors)

photo = Table(
    "photo",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("parent", LargeBinary, nullable=False),
    Column("blob", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),
    Column("caption", Text),
    Column("consent", Text),
    Column("private", Integer, nullable=False),
    Column("thumbnail", LargeBinary),
)
Index("photo_parent", photo.c.parent)
Index("photo_blob", photo.c.blob)

own_material = Table(
    "own_material",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("blob", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),
    Column("proposed", Integer, nullable=False),
)
Index("own_material_blob", own_material.c.blob)

handout = Table(
    "handout",
    metadata,
    Column("record", LargeBinary, primary_key=True),
    Column("material", LargeBinary, nullable=False),
    Column("title", Text, nullable=False),
    Column("date", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("count", Integer, nullable=False),
)
Index("handout_month", handout.c.month)

# Records of the kinds in core.domain.kinds.LISTED. day, month, title: by the fields that their kind names; story: of an answer, its story.
entry = Table(
    "entry",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("record", LargeBinary, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("whole", Integer, nullable=False),
    Column("story", LargeBinary),
)
Index("entry_kind", entry.c.kind, entry.c.day.desc(), entry.c.seq.desc())
Index("entry_story", entry.c.story, sqlite_where=text("story IS NOT NULL"))

# What the centre said of each blob that our records name: offset bytes held; whole: it has all of it.
blob_state = Table(
    "blob_state",
    metadata,
    Column("blob", LargeBinary, primary_key=True),
    Column("offset", Integer, nullable=False, server_default="0"),
    Column("whole", Integer, nullable=False, server_default="0"),
)

# Published files that are to be fetched; damaged: how often what came was not what its name says.
wish = Table(
    "wish",
    metadata,
    Column("blob", LargeBinary, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("damaged", Integer, nullable=False, server_default="0"),
)

# Published files that became whole here and of which the centre was not told yet. road: a code of delivery_road.
arrival = Table(
    "arrival",
    metadata,
    Column("blob", LargeBinary, primary_key=True),
    Column("road", Text, nullable=False),
)

PROJECTIONS = (record, activity, visit_day, visit_group, photo, own_material, handout, entry)
SEARCH = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS activity_search USING "
    "fts5(title, place, partners, result, tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
)
