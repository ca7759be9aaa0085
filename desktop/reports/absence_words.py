"""What a month lacks, said as one line each: on the screen before printing and in the box on paper."""

from collections.abc import Sequence
from datetime import date

from core import locale_id
from core.words import say, translate
from desktop.reports.labels import head_title
from desktop.reports.numbers import Absent, Missing

DATES_SHOWN = 8

SOURCES: dict[Absent, str] = {
    Absent.NOTHING_RECORDED: translate("Report", "Nothing is recorded for this month yet."),
    Absent.CLOCK_SUSPECT: translate("Report", "The clock of this computer is not right, so no date is printed."),
    Absent.MONTH_RUNNING: translate("Report", "The month is not over; numbers as of {dates}."),
    Absent.DAYS: translate("Report", "{n} of {due} open days are not recorded: {dates}."),
    Absent.VISITS_UNSPLIT: translate("Report", "{n} of {total} visitors are not split into M/F."),
    Absent.MEMBERSHIP: translate("Report", "For {n} of {total} single visitors it is not recorded whether they are members."),
    Absent.DAY_PARTS_EXCEED: translate("Report", "On {dates} members or occupations exceed the visitors; these details are left out."),
    Absent.DRAFTS: translate("Report", "%n activities are incomplete (title or number of participants).", "", 1),
    Absent.ACTIVITIES_UNSPLIT: translate("Report", "{people} participants in %n activities are not split into M/F.", "", 1),
    Absent.ACTIVITY_PARTS_EXCEED: translate(
        "Report", "In %n activities children or persons with disabilities exceed the participants; these details are left out.", "", 1
    ),
    Absent.CHILDREN: translate("Report", "Ages are not recorded for {n} of {activities} activities."),
    Absent.PHOTOS_KEPT_BACK: translate("Report", "%n photos are not shown because permission is missing.", "", 1),
    Absent.PHOTOS_ABSENT: translate("Report", "%n photos are not on this computer.", "", 1),
    Absent.AREA: translate("Report", "The village of the library is not chosen."),
    Absent.HEAD_NAME: translate("Report", "The name of the head of the library is not filled in."),
    Absent.VILLAGE_HEAD_NAME: translate("Report", "The name of the {head} is not filled in."),
    Absent.RECEIPT: translate("Report", "The centre has not confirmed this month yet."),
    Absent.RECEIPT_OUTDATED: translate("Report", "Data changed since the centre's last receipt."),
}

# Seen on paper elsewhere: in the footer, as dotted lines, or not meant for readers of the paper.
SCREEN_ONLY = frozenset(
    {Absent.CLOCK_SUSPECT, Absent.AREA, Absent.HEAD_NAME, Absent.VILLAGE_HEAD_NAME, Absent.RECEIPT, Absent.RECEIPT_OUTDATED}
)


def absence_words(missing: Missing, language: str, term: str) -> str:
    """One sentence. term: what villages are called there."""
    dates = list_of_dates(missing.dates, language)
    return say("Report", SOURCES[missing.code], language, dates=dates, head=head_title(term, language), **missing.numbers)


def list_of_dates(dates: Sequence[date], language: str) -> str:
    """'3, 4 dan 9 November 2026', the first eight, all of one month."""
    if not dates:
        return ""
    days = [str(day.day) for day in dates[:DATES_SHOWN]]
    more = len(dates) - DATES_SHOWN
    month = f"{locale_id.month_name(dates[0].month, language)} {dates[0].year}"
    if more > 0:
        pattern = translate("Report", "{days} … (and {more} more) {month}")
        return say("Report", pattern, language, days=", ".join(days), more=more, month=month)
    if len(days) == 1:
        return f"{days[0]} {month}"
    pattern = translate("Report", "{days} and {last} {month}")
    return say("Report", pattern, language, days=", ".join(days[:-1]), last=days[-1], month=month)
