<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Log an activity</source>
        <translation>Log an activity</translation>
    </message>
    <message>
        <source>new class training</source>
        <translation>new class training</translation>
    </message>
    <message>
        <source>Record visitors</source>
        <translation>Record visitors</translation>
    </message>
    <message>
        <source>guest book day count</source>
        <translation>guest book day count</translation>
    </message>
    <message>
        <source>Count in a small window</source>
        <translation>Count in a small window</translation>
    </message>
    <message>
        <source>visitors press always on top</source>
        <translation>visitors press always on top</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>sync centre upload</source>
        <translation>sync centre upload</translation>
    </message>
    <message>
        <source>Print the monthly report</source>
        <translation>Print the monthly report</translation>
    </message>
    <message>
        <source>report paper sign</source>
        <translation>report paper sign</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Show figures</translation>
    </message>
    <message>
        <source>how counted sum chart target scorecard numbers</source>
        <translation>how counted sum chart target scorecard numbers</translation>
    </message>
    <message>
        <source>Show the centre&apos;s receipt</source>
        <translation>Show the centre&apos;s receipt</translation>
    </message>
    <message>
        <source>proof arrived</source>
        <translation>proof arrived</translation>
    </message>
    <message>
        <source>Show what needs fixing</source>
        <translation>Show what needs fixing</translation>
    </message>
    <message>
        <source>sent back refused</source>
        <translation>sent back refused</translation>
    </message>
    <message>
        <source>Show open questions</source>
        <translation>Show open questions</translation>
    </message>
    <message>
        <source>two people differ</source>
        <translation>two people differ</translation>
    </message>
    <message>
        <source>Write a story of impact</source>
        <translation>Write a story of impact</translation>
    </message>
    <message>
        <source>before after changed testimony</source>
        <translation>before after changed testimony</translation>
    </message>
    <message>
        <source>Write down a problem</source>
        <translation>Write down a problem</translation>
    </message>
    <message>
        <source>obstacle electricity signal help wanted</source>
        <translation>obstacle electricity signal help wanted</translation>
    </message>
    <message>
        <source>Find a learning material</source>
        <translation>Find a learning material</translation>
    </message>
    <message>
        <source>book video read hand out</source>
        <translation>book video read hand out</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>From a spreadsheet</translation>
    </message>
    <message>
        <source>Excel CSV import paste register guest book</source>
        <translation>Excel CSV import paste register guest book</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Open the bin</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>deleted restore</translation>
    </message>
    <message>
        <source>spreadsheet table Excel XLSX CSV export save as</source>
        <translation>spreadsheet table Excel XLSX CSV export save as</translation>
    </message>
    <message>
        <source>Save activities as Excel</source>
        <translation>Save activities as Excel</translation>
    </message>
    <message>
        <source>Save visits as Excel</source>
        <translation>Save visits as Excel</translation>
    </message>
    <message>
        <source>Save materials as Excel</source>
        <translation>Save materials as Excel</translation>
    </message>
    <message>
        <source>Save stories as Excel</source>
        <translation>Save stories as Excel</translation>
    </message>
    <message>
        <source>Save problems as Excel</source>
        <translation>Save problems as Excel</translation>
    </message>
    <message>
        <source>Save other records as Excel</source>
        <translation>Save other records as Excel</translation>
    </message>
    <message>
        <source>Save a report as Excel</source>
        <translation>Save a report as Excel</translation>
    </message>
    <message>
        <source>Change look, text size or language</source>
        <translation>Change look, text size or language</translation>
    </message>
    <message>
        <source>dark light contrast bigger English</source>
        <translation>dark light contrast bigger English</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>explain how guide manual</source>
        <translation>explain how guide manual</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Finds names, places, partners, results and days</source>
        <translation>Finds names, places, partners, results and days</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>No activities yet</translation>
    </message>
    <message>
        <source>Here stands what your library does with people: classes, story hours, trainings. Log the first one.</source>
        <translation>Here stands what your library does with people: classes, story hours, trainings. Log the first one.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No activity fits this search and these filters.</source>
        <translation>No activity fits this search and these filters.</translation>
    </message>
    <message>
        <source>“{text}” stands nowhere; this comes near</source>
        <translation>“{text}” stands nowhere; this comes near</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are in the bin.</source>
        <translation>
            <numerusform>%n activity is in the bin.</numerusform>
            <numerusform>%n activities are in the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: there was no session on that day.</source>
        <translation>Noted: there was no session on that day.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the bin.</source>
        <translation>
            <numerusform>%n taken out of the bin.</numerusform>
            <numerusform>%n taken out of the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …   Ctrl+F</source>
        <translation>Search …   Ctrl+F</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} in {month}</source>
        <translation>{counts} in {month}</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen · Del puts them in the bin · Ctrl+C copies them for a spreadsheet</source>
        <translation>
            <numerusform>%n chosen · Del puts it in the bin · Ctrl+C copies it for a spreadsheet</numerusform>
            <numerusform>%n chosen · Del puts them in the bin · Ctrl+C copies them for a spreadsheet</numerusform>
        </translation>
    </message>
    <message>
        <source>All months</source>
        <translation>All months</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied; paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied; paste it into a spreadsheet.</numerusform>
            <numerusform>%n rows copied; paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” is in the bin.</translation>
    </message>
</context>
<context>
    <name>ActivityColumns</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>M</source>
        <comment>column of men</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <comment>column of women</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ActivityField</name>
    <message>
        <source>Name of the activity</source>
        <translation>Name of the activity</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>From (time)</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>To (time)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Outside the library</source>
        <translation>Outside the library</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Skill taught</source>
        <translation>Skill taught</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Ages</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>With a disability</translation>
    </message>
    <message>
        <source>Books and materials used</source>
        <translation>Books and materials used</translation>
    </message>
    <message>
        <source>Cost (Rp)</source>
        <translation>Cost (Rp)</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Source of funds</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Held every week</source>
        <translation>Held every week</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Open or closed</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Not members</translation>
    </message>
    <message>
        <source>At the computers</source>
        <translation>At the computers</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Occupations</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Day of the week</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>Days without</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Head of the library</source>
        <translation>Head of the library</translation>
    </message>
    <message>
        <source>Head of the village</source>
        <translation>Head of the village</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Opening days</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <source>Kind of village</source>
        <translation>Kind of village</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Session no.</source>
        <translation>Session no.</translation>
    </message>
    <message>
        <source>Copied to SIM on</source>
        <translation>Copied to SIM on</translation>
    </message>
    <message>
        <source>Remark of the regency</source>
        <translation>Remark of the regency</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Speaker, skill, books, time, cost, SIM …</source>
        <translation>Speaker, skill, books, time, cost, SIM …</translation>
    </message>
    <message>
        <source>Ages and disability</source>
        <translation>Ages and disability</translation>
    </message>
    <message>
        <source>for example: Banana chips training</source>
        <translation>for example: Banana chips training</translation>
    </message>
    <message>
        <source>several parted by commas</source>
        <translation>several parted by commas</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>What comes next?</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Edit activity</source>
        <translation>Edit activity</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Log an activity</translation>
    </message>
    <message>
        <source>Your last work is back; it was kept as a draft.</source>
        <translation>Your last work is back; it was kept as a draft.</translation>
    </message>
    <message>
        <source>Every change is kept with who made it.</source>
        <translation>Every change is kept with who made it.</translation>
    </message>
    <message>
        <source>Copied for {day}; only the counts are missing.</source>
        <translation>Copied for {day}; only the counts are missing.</translation>
    </message>
    <message>
        <source>Only the name, the date and the total are needed; the rest can come later.</source>
        <translation>Only the name, the date and the total are needed; the rest can come later.</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>The activity</translation>
    </message>
    <message>
        <source>The series has ended; nothing more is expected.</source>
        <translation>The series has ended; nothing more is expected.</translation>
    </message>
    <message>
        <source>Write a name first; the pattern is kept under it.</source>
        <translation>Write a name first; the pattern is kept under it.</translation>
    </message>
    <message>
        <source>“{title}” is kept as a pattern.</source>
        <translation>“{title}” is kept as a pattern.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add to the materials</source>
        <translation>Add to the materials</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Offer them to the regency, for the other villages</source>
        <translation>Offer them to the regency, for the other villages</translation>
    </message>
    <message>
        <source>Files that were not added</source>
        <translation>Files that were not added</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>There is no file in it.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} together. Free on this computer: {free}. The files themselves stay where they are.</source>
        <translation>{size} together. Free on this computer: {free}. The files themselves stay where they are.</translation>
    </message>
    <message>
        <source>{size} are needed, {free} are free. Choose fewer files, or make room first.</source>
        <translation>{size} are needed, {free} are free. Choose fewer files, or make room first.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{number} of {of}: {name}</source>
        <translation>{number} of {of}: {name}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n files are on the shelf now.</source>
        <translation>
            <numerusform>%n file is on the shelf now.</numerusform>
            <numerusform>%n files are on the shelf now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it; the others were not added.</source>
        <translation>You stopped it; the others were not added.</translation>
    </message>
    <message>
        <source>{name}: is already here as “{title}”</source>
        <translation>{name}: is already here as “{title}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Nothing waits for you. Everything logged is safe on this computer.</source>
        <translation>Nothing waits for you. Everything logged is safe on this computer.</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Needs your attention</translation>
    </message>
    <message>
        <source>Last logged</source>
        <translation>Last logged</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Progress of the backup</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>Back up to a stick</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>A backup is being made: {progress}.</source>
        <translation>A backup is being made: {progress}.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>A backup is being made.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Suluh makes one on this computer on each day of use and tries it; the seven newest stay. A stick is for the day the computer fails.</source>
        <translation>Suluh makes one on this computer on each day of use and tries it; the seven newest stay. A stick is for the day the computer fails.</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Where should the backup go?</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} of {of}</translation>
    </message>
    <message>
        <source>The backup is on {place}, opened and checked.</source>
        <translation>The backup is on {place}, opened and checked.</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Backed up and checked.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>on {place}</source>
        <translation>on {place}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last good backup: {day}, {where}</source>
        <translation>Last good backup: {day}, {where}</translation>
    </message>
</context>
<context>
    <name>BehindSheet</name>
    <message>
        <source>Records that count for: {name}</source>
        <translation>Records that count for: {name}</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No record counts for this figure.</source>
        <translation>No record counts for this figure.</translation>
    </message>
    <message>
        <source>Sum: {sum}</source>
        <translation>Sum: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n records do not say it</source>
        <translation>
            <numerusform>%n record does not say it</numerusform>
            <numerusform>%n records do not say it</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Adds</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Day of visits</source>
        <translation>Day of visits</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>BinView</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>Stays for</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>What you delete waits here and can be taken out again.</source>
        <translation>What you delete waits here and can be taken out again.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Nothing in the bin counts in reports. It stays here for 90 days on which Suluh is used.</source>
        <translation>Nothing in the bin counts in reports. It stays here for 90 days on which Suluh is used.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of use</source>
        <translation>
            <numerusform>%n day of use</numerusform>
            <numerusform>%n days of use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlobChoice</name>
    <message>
        <source>Records only</source>
        <translation>Records only</translation>
    </message>
    <message>
        <source>All now</source>
        <translation>All now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>Do the same next time</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Ask each time</translation>
    </message>
    <message>
        <source>Always send all</source>
        <translation>Always send all</translation>
    </message>
    <message>
        <source>More than 1 MB of photos and files</source>
        <translation>More than 1 MB of photos and files</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <translation>
            <numerusform>%n MB</numerusform>
            <numerusform>%n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>At most in a month over the internet</source>
        <translation>At most in a month over the internet</translation>
    </message>
    <message>
        <source>This month {used} went over the internet. Records are always sent.</source>
        <translation>This month {used} went over the internet. Records are always sent.</translation>
    </message>
</context>
<context>
    <name>BlurCanvas</name>
    <message>
        <source>Photo to paint on</source>
        <translation>Photo to paint on</translation>
    </message>
    <message>
        <source>The circle is {across} % from the left, {down} % from the top, {size} % wide.</source>
        <translation>The circle is {across} % from the left, {down} % from the top, {size} % wide.</translation>
    </message>
</context>
<context>
    <name>BlurSheet</name>
    <message>
        <source>Blur faces</source>
        <translation>Blur faces</translation>
    </message>
    <message>
        <source>Paint over every face. What is painted over cannot be brought back by anybody.</source>
        <translation>Paint over every face. What is painted over cannot be brought back by anybody.</translation>
    </message>
    <message>
        <source>This photo was saved to be sent before: the blurred one takes its place here and at the centre. What was printed or carried on a stick already stays as it is.</source>
        <translation>This photo was saved to be sent before: the blurred one takes its place here and at the centre. What was printed or carried on a stick already stays as it is.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Keyboard: arrows move the circle, Shift moves it finely, Space paints.</source>
        <translation>Keyboard: arrows move the circle, Shift moves it finely, Space paints.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>for example: the sheet came later</source>
        <translation>for example: the sheet came later</translation>
    </message>
    <message>
        <source>The sign-in sheet came later</source>
        <translation>The sign-in sheet came later</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Typing mistake</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Counted again</translation>
    </message>
    <message>
        <source>Why is it changed? (may stay empty)</source>
        <translation>Why is it changed? (may stay empty)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message numerus="yes">
        <source>History: saved %n times</source>
        <translation>
            <numerusform>History: saved %n time</numerusform>
            <numerusform>History: saved %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>date uncertain</translation>
    </message>
    <message>
        <source>First saved</source>
        <translation>First saved</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Put in the bin</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Taken out of the bin</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>Set targets</translation>
    </message>
    <message>
        <source>Save picture: {title}</source>
        <translation>Save picture: {title}</translation>
    </message>
    <message>
        <source>As a picture (PNG), for chats and letters</source>
        <translation>As a picture (PNG), for chats and letters</translation>
    </message>
    <message>
        <source>As a drawing (SVG), for print</source>
        <translation>As a drawing (SVG), for print</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>The code says all this over the phone:</source>
        <translation>The code says all this over the phone:</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Save a packet for support</source>
        <translation>Save a packet for support</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Is everything well?</translation>
    </message>
    <message>
        <source>Looks at disk, database, clock, photos, backup and line. Nothing is changed.</source>
        <translation>Looks at disk, database, clock, photos, backup and line. Nothing is changed.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Saved: {path}. There is no name and no record in it.</source>
        <translation>Saved: {path}. There is no name and no record in it.</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>The code is copied.</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Headings stand in</source>
        <translation>Headings stand in</translation>
    </message>
    <message>
        <source>Copy the rows that stay out</source>
        <translation>Copy the rows that stay out</translation>
    </message>
    <message>
        <source>There are no headings</source>
        <translation>There are no headings</translation>
    </message>
    <message numerus="yes">
        <source>%n of these rows seem to be here already. Take them in all the same</source>
        <translation>
            <numerusform>%n of these rows seems to be here already. Take it in all the same</numerusform>
            <numerusform>%n of these rows seem to be here already. Take them in all the same</numerusform>
        </translation>
    </message>
    <message>
        <source>Say at the left which column holds: {names}.</source>
        <translation>Say at the left which column holds: {names}.</translation>
    </message>
    <message>
        <source>The file is open in another program; what is not saved there is not in here.</source>
        <translation>The file is open in another program; what is not saved there is not in here.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows go in</source>
        <translation>
            <numerusform>%n row goes in</numerusform>
            <numerusform>%n rows go in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>What each column is</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Row {number}: {words}</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Earlier month</source>
        <translation>Earlier month</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Later month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>How was this counted</source>
        <translation>How was this counted</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Open in another program</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>ClearSheet</name>
    <message>
        <source>Make room on this computer</source>
        <translation>Make room on this computer</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>What could go</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Delete what is ticked</source>
        <translation>Delete what is ticked</translation>
    </message>
    <message>
        <source>Only what I choose</source>
        <translation>Only what I choose</translation>
    </message>
    <message>
        <source>Materials for all libraries come by themselves, at most</source>
        <translation>Materials for all libraries come by themselves, at most</translation>
    </message>
    <message>
        <source>The centre gives these again whenever they are wanted. Your own files are not among them.</source>
        <translation>The centre gives these again whenever they are wanted. Your own files are not among them.</translation>
    </message>
    <message>
        <source>Nothing can go: everything here is your own, has a star, or is wanted.</source>
        <translation>Nothing can go: everything here is your own, has a star, or is wanted.</translation>
    </message>
    <message>
        <source>An earlier version of a material</source>
        <translation>An earlier version of a material</translation>
    </message>
    <message>
        <source>{title}, begun and not wanted any more</source>
        <translation>{title}, begun and not wanted any more</translation>
    </message>
    <message>
        <source>{title}, never opened</source>
        <translation>{title}, never opened</translation>
    </message>
    <message>
        <source>{size} become free.</source>
        <translation>{size} become free.</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Close Suluh?</source>
        <translation>Close Suluh?</translation>
    </message>
    <message>
        <source>What has arrived stays arrived, and the next start goes on from there. Nothing is lost.</source>
        <translation>What has arrived stays arrived, and the next start goes on from there. Nothing is lost.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stop and close</translation>
    </message>
    <message>
        <source>Wait until it is done, then close</source>
        <translation>Wait until it is done, then close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>It is done.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Suluh closes when it is done.</source>
        <translation>Suluh closes when it is done.</translation>
    </message>
    <message>
        <source>Stop safely?</source>
        <translation>Stop safely?</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>Column {heading}</source>
        <translation>Column {heading}</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– leave out –</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>{file} cannot be read or written. Your data is safe on this computer. Choose another file.</source>
        <translation>{file} cannot be read or written. Your data is safe on this computer. Choose another file.</translation>
    </message>
    <message>
        <source>The record is saved ({record}), but not all of its photos.</source>
        <translation>The record is saved ({record}), but not all of its photos.</translation>
    </message>
    <message>
        <source>There is no such import to take back. Nothing was changed.</source>
        <translation>There is no such import to take back. Nothing was changed.</translation>
    </message>
    <message>
        <source>Backup made and tried: {folder} ({records} records, {photos} photos)</source>
        <translation>Backup made and tried: {folder} ({records} records, {photos} photos)</translation>
    </message>
    <message>
        <source>Done in {seconds} s. Look into {folder}</source>
        <translation>Done in {seconds} s. Look into {folder}</translation>
    </message>
    <message>
        <source>The practice library is ready: {folder}. Nothing of it is ever sent.</source>
        <translation>The practice library is ready: {folder}. Nothing of it is ever sent.</translation>
    </message>
    <message>
        <source>Everything has arrived at the centre: {pushed} saves sent, {pulled} fetched, {requests} requests</source>
        <translation>Everything has arrived at the centre: {pushed} saves sent, {pulled} fetched, {requests} requests</translation>
    </message>
    <message>
        <source>Free space on the disk: {megabytes} MB</source>
        <translation>Free space on the disk: {megabytes} MB</translation>
    </message>
    <message>
        <source>Line {line}: {field} {reason}</source>
        <translation>Line {line}: {field} {reason}</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Name a file</translation>
    </message>
    <message>
        <source>Not all has been sent ({reason}). Your data is safe on this computer.</source>
        <translation>Not all has been sent ({reason}). Your data is safe on this computer.</translation>
    </message>
    <message>
        <source>Photos whose file is missing or damaged: {count}</source>
        <translation>Photos whose file is missing or damaged: {count}</translation>
    </message>
    <message>
        <source>The code is kept. Take the wish to join to the regency with “stick export”.</source>
        <translation>The code is kept. Take the wish to join to the regency with “stick export”.</translation>
    </message>
    <message>
        <source>Receipt {number} for {month}: {records} records</source>
        <translation>Receipt {number} for {month}: {records} records</translation>
    </message>
    <message>
        <source>Report written: {file}</source>
        <translation>Report written: {file}</translation>
    </message>
    <message>
        <source>This paper is about one record and is no table. Name a file that ends in .pdf.</source>
        <translation>This paper is about one record and is no table. Name a file that ends in .pdf.</translation>
    </message>
    <message>
        <source>Saved on this computer: {record}</source>
        <translation>Saved on this computer: {record}</translation>
    </message>
    <message>
        <source>Saves that are not as they were written: {count}</source>
        <translation>Saves that are not as they were written: {count}</translation>
    </message>
    <message>
        <source>The clock can be right</source>
        <translation>The clock can be right</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>The clock of this computer is wrong</translation>
    </message>
    <message>
        <source>The computer&apos;s clock cannot be right: name the day with --date</source>
        <translation>The computer&apos;s clock cannot be right: name the day with --date</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>The database is damaged</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>The database is whole</translation>
    </message>
    <message>
        <source>The demo failed: {reason}</source>
        <translation>The demo failed: {reason}</translation>
    </message>
    <message>
        <source>The main job on a sample library (seed {seed})</source>
        <translation>The main job on a sample library (seed {seed})</translation>
    </message>
    <message>
        <source>There is no receipt yet. It comes with the next sync.</source>
        <translation>There is no receipt yet. It comes with the next sync.</translation>
    </message>
    <message>
        <source>This computer has joined. All that was logged will be sent.</source>
        <translation>This computer has joined. All that was logged will be sent.</translation>
    </message>
    <message>
        <source>Worth a look: {field} ({code})</source>
        <translation>Worth a look: {field} ({code})</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>cannot be imported</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>is not JSON</translation>
    </message>
    <message>
        <source>is not a code</source>
        <translation>is not a code</translation>
    </message>
    <message>
        <source>is not a date (YYYY-MM-DD)</source>
        <translation>is not a date (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} records</translation>
    </message>
    <message>
        <source>is not a known field</source>
        <translation>is not a known field</translation>
    </message>
    <message>
        <source>has its visitors already</source>
        <translation>has its visitors already</translation>
    </message>
    <message>
        <source>is not a month (YYYY-MM)</source>
        <translation>is not a month (YYYY-MM)</translation>
    </message>
    <message>
        <source>is not a list of codes</source>
        <translation>is not a list of codes</translation>
    </message>
    <message>
        <source>is not a list of records&apos; ids</source>
        <translation>is not a list of records&apos; ids</translation>
    </message>
    <message>
        <source>is not a list of counts</source>
        <translation>is not a list of counts</translation>
    </message>
    <message>
        <source>is not a list of numbers of the right length</source>
        <translation>is not a list of numbers of the right length</translation>
    </message>
    <message>
        <source>is not a list of numbers</source>
        <translation>is not a list of numbers</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>is not a list of texts</translation>
    </message>
    <message>
        <source>is not a record&apos;s id</source>
        <translation>is not a record&apos;s id</translation>
    </message>
    <message>
        <source>is not a text, or too long</source>
        <translation>is not a text, or too long</translation>
    </message>
    <message>
        <source>is not a time (HH:MM)</source>
        <translation>is not a time (HH:MM)</translation>
    </message>
    <message>
        <source>is not a whole number from 0</source>
        <translation>is not a whole number from 0</translation>
    </message>
    <message>
        <source>is not a whole number of rupiah</source>
        <translation>is not a whole number of rupiah</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>is not an object</translation>
    </message>
    <message>
        <source>is not true or false</source>
        <translation>is not true or false</translation>
    </message>
    <message>
        <source>{activities} activities, {participants} participants</source>
        <translation>{activities} activities, {participants} participants</translation>
    </message>
    <message>
        <source>{count} records were made again from the log</source>
        <translation>{count} records were made again from the log</translation>
    </message>
    <message>
        <source>{count} records were refused and wait under &apos;needs fixing&apos;; the others have arrived</source>
        <translation>{count} records were refused and wait under &apos;needs fixing&apos;; the others have arrived</translation>
    </message>
    <message>
        <source>{count} records were taken back</source>
        <translation>{count} records were taken back</translation>
    </message>
    <message>
        <source>{count} records were taken in (import {batch}), {wrong} lines were not</source>
        <translation>{count} records were taken in (import {batch}), {wrong} lines were not</translation>
    </message>
    <message>
        <source>{name} is ready: {place}</source>
        <translation>{name} is ready: {place}</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>Days since the last good backup: {days}</source>
        <translation>Days since the last good backup: {days}</translation>
    </message>
    <message>
        <source>This computer has not joined the centre yet</source>
        <translation>This computer has not joined the centre yet</translation>
    </message>
    <message>
        <source>The centre has not answered yet</source>
        <translation>The centre has not answered yet</translation>
    </message>
    <message>
        <source>Days since the centre answered: {days}</source>
        <translation>Days since the centre answered: {days}</translation>
    </message>
    <message>
        <source>No open questions.</source>
        <translation>No open questions.</translation>
    </message>
    <message>
        <source>There is no such question. Nothing was changed.</source>
        <translation>There is no such question. Nothing was changed.</translation>
    </message>
    <message>
        <source>Answered: {field} is {value}.</source>
        <translation>Answered: {field} is {value}.</translation>
    </message>
    <message>
        <source>The stick may be pulled out.</source>
        <translation>The stick may be pulled out.</translation>
    </message>
    <message>
        <source>The wish to join is on the stick; the records follow once the answer is back.</source>
        <translation>The wish to join is on the stick; the records follow once the answer is back.</translation>
    </message>
    <message>
        <source>On the stick: {records} records and {photos} photos ({written} files written, {kept} were there)</source>
        <translation>On the stick: {records} records and {photos} photos ({written} files written, {kept} were there)</translation>
    </message>
    <message>
        <source>A newer Suluh is on the stick: {version}, signed by the centre, in SULUH/updates/{file}</source>
        <translation>A newer Suluh is on the stick: {version}, signed by the centre, in SULUH/updates/{file}</translation>
    </message>
    <message>
        <source>SULUH/updates/{file} is not what the centre signed: do not open it</source>
        <translation>SULUH/updates/{file} is not what the centre signed: do not open it</translation>
    </message>
    <message>
        <source>{taken} files taken, {repeated} taken before, {foreign} for others, {damaged} damaged, {newer} of a newer version; {acked} saves have arrived at the centre, {pulled} came from others</source>
        <translation>{taken} files taken, {repeated} taken before, {foreign} for others, {damaged} damaged, {newer} of a newer version; {acked} saves have arrived at the centre, {pulled} came from others</translation>
    </message>
    <message>
        <source>{attempts} attempts in {month}, {heard} answered: {file}</source>
        <translation>{attempts} attempts in {month}, {heard} answered: {file}</translation>
    </message>
    <message>
        <source>No computer in this room carries for Suluh.</source>
        <translation>No computer in this room carries for Suluh.</translation>
    </message>
    <message>
        <source>{carried} records are with the relay, {received} saves were received by the centre, {waiting} wait there</source>
        <translation>{carried} records are with the relay, {received} saves were received by the centre, {waiting} wait there</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>{phones} phones came, {taken} materials were taken</source>
        <translation>{phones} phones came, {taken} materials were taken</translation>
    </message>
    <message>
        <source>{name}: is on the shelf already, as “{title}”</source>
        <translation>{name}: is on the shelf already, as “{title}”</translation>
    </message>
    <message>
        <source>{taken} on the shelf now, {there} were there, {refused} refused</source>
        <translation>{taken} on the shelf now, {there} were there, {refused} refused</translation>
    </message>
    <message>
        <source>{record}  {title}, page {page}: {snippet}</source>
        <translation>{record}  {title}, page {page}: {snippet}</translation>
    </message>
    <message>
        <source>{story}  {day}  {person}, after {months} months: {title}</source>
        <translation>{story}  {day}  {person}, after {months} months: {title}</translation>
    </message>
    <message>
        <source>Nobody is to be asked now.</source>
        <translation>Nobody is to be asked now.</translation>
    </message>
    <message>
        <source>The story is taken back here, and from the others at the next sending. Collect printed copies.</source>
        <translation>The story is taken back here, and from the others at the next sending. Collect printed copies.</translation>
    </message>
    <message>
        <source>No column was recognised. Name them with --column &quot;HEADING=FIELD&quot;.</source>
        <translation>No column was recognised. Name them with --column &quot;HEADING=FIELD&quot;.</translation>
    </message>
    <message>
        <source>Left out, no field has this heading: {headings}</source>
        <translation>Left out, no field has this heading: {headings}</translation>
    </message>
    <message>
        <source>Row {row}, {cell}</source>
        <translation>Row {row}, {cell}</translation>
    </message>
    <message>
        <source>{count} rows seem to be here already. They come in as well with --again.</source>
        <translation>{count} rows seem to be here already. They come in as well with --again.</translation>
    </message>
    <message>
        <source>{count} rows would come in, {wrong} rows would stay out. Nothing was saved.</source>
        <translation>{count} rows would come in, {wrong} rows would stay out. Nothing was saved.</translation>
    </message>
    <message>
        <source>{count} rows came in (import {batch}), {wrong} rows stayed out</source>
        <translation>{count} rows came in (import {batch}), {wrong} rows stayed out</translation>
    </message>
    <message>
        <source>Chart written: {file}</source>
        <translation>Chart written: {file}</translation>
    </message>
    <message>
        <source>A CSV file holds one list only. Name one list, or a file that ends in .xlsx.</source>
        <translation>A CSV file holds one list only. Name one list, or a file that ends in .xlsx.</translation>
    </message>
    <message>
        <source>{rows} rows written: {file}</source>
        <translation>{rows} rows written: {file}</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>with the program</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>file {name}</translation>
    </message>
    <message>
        <source>from the centre ({name})</source>
        <translation>from the centre ({name})</translation>
    </message>
    <message>
        <source>{title} holds from {day} on: {rows} rows</source>
        <translation>{title} holds from {day} on: {rows} rows</translation>
    </message>
    <message>
        <source>No file here brought “{name}”. Nothing was changed. “mapping list” says what there is and where each form came from.</source>
        <translation>No file here brought “{name}”. Nothing was changed. “mapping list” says what there is and where each form came from.</translation>
    </message>
    <message>
        <source>{name} is taken away; the form that held before it holds again.</source>
        <translation>{name} is taken away; the form that held before it holds again.</translation>
    </message>
    <message>
        <source>{form}  {title}: from {day} on, {rows} rows, {whence}</source>
        <translation>{form}  {title}: from {day} on, {rows} rows, {whence}</translation>
    </message>
    <message>
        <source>{file}: it is missing or cannot be read; nothing of it went in</source>
        <translation>{file}: it is missing or cannot be read; nothing of it went in</translation>
    </message>
    <message>
        <source>{file}: it has fewer lines than isi.csv says</source>
        <translation>{file}: it has fewer lines than isi.csv says</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is damaged</source>
        <translation>{file}, line {line}: the line is damaged</translation>
    </message>
    <message>
        <source>{file}, line {line}: the column {column} holds what it cannot hold</source>
        <translation>{file}, line {line}: the column {column} holds what it cannot hold</translation>
    </message>
    <message>
        <source>{file}, line {line}: the id is damaged, or stands there twice</source>
        <translation>{file}, line {line}: the id is damaged, or stands there twice</translation>
    </message>
    <message>
        <source>{file}, line {line}: its file is missing or damaged</source>
        <translation>{file}, line {line}: its file is missing or damaged</translation>
    </message>
    <message>
        <source>Taken out: {records} records, {files} photos and materials, {papers} reports. Read {file} first.</source>
        <translation>Taken out: {records} records, {files} photos and materials, {papers} reports. Read {file} first.</translation>
    </message>
    <message>
        <source>{count} files were not whole on this computer and are not in it.</source>
        <translation>{count} files were not whole on this computer and are not in it.</translation>
    </message>
    <message>
        <source>Reports that could not be made: {names}</source>
        <translation>Reports that could not be made: {names}</translation>
    </message>
    <message>
        <source>{count} records were taken in, {wrong} things were not</source>
        <translation>{count} records were taken in, {wrong} things were not</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>no template has this name; `template list` names them</source>
        <translation>no template has this name; `template list` names them</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>{file} is in order. Printed with it: {papers}.</source>
        <translation>{file} is in order. Printed with it: {papers}.</translation>
    </message>
    <message>
        <source>{file} can be read, but there is nothing in this library yet that is printed with it.</source>
        <translation>{file} can be read, but there is nothing in this library yet that is printed with it.</translation>
    </message>
    <message>
        <source>From now on it is used.</source>
        <translation>From now on it is used.</translation>
    </message>
    <message>
        <source>The shipped templates count again. Set aside: {names}</source>
        <translation>The shipped templates count again. Set aside: {names}</translation>
    </message>
    <message>
        <source>No printed report is kept yet</source>
        <translation>No printed report is kept yet</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>its file is gone or damaged</source>
        <translation>its file is gone or damaged</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent to a story being told</source>
        <translation>Consent to a story being told</translation>
    </message>
    <message>
        <source>I, who sign below:</source>
        <translation>I, who sign below:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Where I live</source>
        <translation>Where I live</translation>
    </message>
    <message>
        <source>Phone (may stay empty)</source>
        <translation>Phone (may stay empty)</translation>
    </message>
    <message>
        <source>agree that {library} writes down how it went with me and the library, and tells it on. I choose:</source>
        <translation>agree that {library} writes down how it went with me and the library, and tells it on. I choose:</translation>
    </message>
    <message>
        <source>My name is written as initials only</source>
        <translation>My name is written as initials only</translation>
    </message>
    <message>
        <source>My full name may be written</source>
        <translation>My full name may be written</translation>
    </message>
    <message>
        <source>My photo may be shown</source>
        <translation>My photo may be shown</translation>
    </message>
    <message>
        <source>No photo of me, or one on which my face cannot be known</source>
        <translation>No photo of me, or one on which my face cannot be known</translation>
    </message>
    <message>
        <source>What I earn may be written</source>
        <translation>What I earn may be written</translation>
    </message>
    <message>
        <source>Who tells the story</source>
        <translation>Who tells the story</translation>
    </message>
    <message>
        <source>Consent of a parent or guardian to photos of a child</source>
        <translation>Consent of a parent or guardian to photos of a child</translation>
    </message>
    <message>
        <source>I, parent or guardian of the child named here:</source>
        <translation>I, parent or guardian of the child named here:</translation>
    </message>
    <message>
        <source>Name of the parent or guardian</source>
        <translation>Name of the parent or guardian</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Name of the child</translation>
    </message>
    <message>
        <source>Age of the child</source>
        <translation>Age of the child</translation>
    </message>
    <message>
        <source>Where we live</source>
        <translation>Where we live</translation>
    </message>
    <message>
        <source>agree that {library} takes photos of my child during its activities. I choose:</source>
        <translation>agree that {library} takes photos of my child during its activities. I choose:</translation>
    </message>
    <message>
        <source>The photo may be shown in reports to the village and the regency</source>
        <translation>The photo may be shown in reports to the village and the regency</translation>
    </message>
    <message>
        <source>The photo may also be shown to everybody (notice board, social media)</source>
        <translation>The photo may also be shown to everybody (notice board, social media)</translation>
    </message>
    <message>
        <source>Only photos on which the face of my child cannot be known</source>
        <translation>Only photos on which the face of my child cannot be known</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent or guardian</translation>
    </message>
    <message>
        <source>It is used to show what the library is good for: in reports, in contests, to other libraries.</source>
        <translation>It is used to show what the library is good for: in reports, in contests, to other libraries.</translation>
    </message>
    <message>
        <source>The village, the regency library and the National Library may read it. It is not sold and not used for anything else.</source>
        <translation>The village, the regency library and the National Library may read it. It is not sold and not used for anything else.</translation>
    </message>
    <message>
        <source>I may take this back at any time, without a reason and without losing anything: I tell the library, and it deletes the story and the photos from its computer and from the centre. Papers that were handed out cannot be called back.</source>
        <translation>I may take this back at any time, without a reason and without losing anything: I tell the library, and it deletes the story and the photos from its computer and from the centre. Papers that were handed out cannot be called back.</translation>
    </message>
    <message>
        <source>This sheet stays in the library.</source>
        <translation>This sheet stays in the library.</translation>
    </message>
    <message>
        <source>Tick what is agreed to; what has no tick is not agreed to.</source>
        <translation>Tick what is agreed to; what has no tick is not agreed to.</translation>
    </message>
    <message>
        <source>Story: {title}</source>
        <translation>Story: {title}</translation>
    </message>
    <message>
        <source>For the library</source>
        <translation>For the library</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Already copied</source>
        <translation>Already copied</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to a stick</source>
        <translation>Copy to a stick</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation>Progress of copying</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Choose the stick</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>Onto which stick?</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}, as plain files that any computer and phone opens, with a list of what they are.</source>
        <translation>{size}, as plain files that any computer and phone opens, with a list of what they are.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done} of {total}. Leave the stick in.</source>
        <translation>{done} of {total}. Leave the stick in.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials are on the stick.</source>
        <translation>
            <numerusform>%n material is on the stick.</numerusform>
            <numerusform>%n materials are on the stick.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are not there; nothing is there by half.</source>
        <translation>The others are not there; nothing is there by half.</translation>
    </message>
    <message>
        <source>“{name}” may be pulled out.</source>
        <translation>“{name}” may be pulled out.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less: {who}, {n}</source>
        <translation>One less: {who}, {n}</translation>
    </message>
    <message>
        <source>One more: {who}, {n}</source>
        <translation>One more: {who}, {n}</translation>
    </message>
</context>
<context>
    <name>CountingWindow</name>
    <message>
        <source>Count visitors</source>
        <translation>Count visitors</translation>
    </message>
    <message>
        <source>{women} and {men} on the keyboard count too.</source>
        <translation>{women} and {men} on the keyboard count too.</translation>
    </message>
    <message>
        <source>The date of this computer is not right.</source>
        <translation>The date of this computer is not right.</translation>
    </message>
    <message numerus="yes">
        <source>%n visitors today</source>
        <translation>
            <numerusform>%n visitor today</numerusform>
            <numerusform>%n visitors today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Materials.html</source>
        <translation>Materials.html</translation>
    </message>
    <message>
        <source>Learning materials from {library}</source>
        <translation>Learning materials from {library}</translation>
    </message>
    <message>
        <source>Pass them on as their licences allow.</source>
        <translation>Pass them on as their licences allow.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Not members</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>Recorded more than once ({parts}): the numbers are added. What you save here stands for all.</source>
        <translation>Recorded more than once ({parts}): the numbers are added. What you save here stands for all.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>The library was closed</source>
        <translation>The library was closed</translation>
    </message>
    <message>
        <source>for example: public holiday</source>
        <translation>for example: public holiday</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Save the day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Today&apos;s backup is being made.</source>
        <translation>Today&apos;s backup is being made.</translation>
    </message>
    <message>
        <source>{name} is at the desk now.</source>
        <translation>{name} is at the desk now.</translation>
    </message>
    <message>
        <source>The program was cut off. What you were writing is here again.</source>
        <translation>The program was cut off. What you were writing is here again.</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Go on fetching</source>
        <translation>Go on fetching</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Take the star away</translation>
    </message>
    <message>
        <source>Add a star</source>
        <translation>Add a star</translation>
    </message>
    <message>
        <source>Offered to the regency</source>
        <translation>Offered to the regency</translation>
    </message>
    <message>
        <source>The library&apos;s own file</source>
        <translation>The library&apos;s own file</translation>
    </message>
    <message>
        <source>From the centre</source>
        <translation>From the centre</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Do not fetch</source>
        <translation>Do not fetch</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Copy to a stick</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Change the details</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>How was it?</translation>
    </message>
</context>
<context>
    <name>DraftedPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Save and new</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>This cannot be read yet. Write 3/11 or 9.30, or empty the field.</source>
        <translation>This cannot be read yet. Write 3/11 or 9.30, or empty the field.</translation>
    </message>
    <message>
        <source>Draft kept on this computer</source>
        <translation>Draft kept on this computer</translation>
    </message>
    <message>
        <source>“{title}” is saved on this computer.</source>
        <translation>“{title}” is saved on this computer.</translation>
    </message>
    <message>
        <source>Kept as a draft. “Home” offers to go on with it.</source>
        <translation>Kept as a draft. “Home” offers to go on with it.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>The draft is gone.</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>About this material</source>
        <translation>About this material</translation>
    </message>
    <message>
        <source>for example: CC BY</source>
        <translation>for example: CC BY</translation>
    </message>
    <message>
        <source>Offer it to the regency, for the other villages</source>
        <translation>Offer it to the regency, for the other villages</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A material needs a title.</source>
        <translation>A material needs a title.</translation>
    </message>
</context>
<context>
    <name>EpubReader</name>
    <message>
        <source>The text of this chapter</source>
        <translation>The text of this chapter</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Chapter {number}</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <translation>Chapter before</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Next chapter</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Find in this material</source>
        <translation>Find in this material</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Everything saved so far is safe on this computer.</source>
        <translation>Everything saved so far is safe on this computer.</translation>
    </message>
    <message>
        <source>Nothing was changed; your data is safe on this computer.</source>
        <translation>Nothing was changed; your data is safe on this computer.</translation>
    </message>
    <message>
        <source>Not sent yet. Your data is safe on this computer.</source>
        <translation>Not sent yet. Your data is safe on this computer.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer.</source>
        <translation>Your data is safe on this computer.</translation>
    </message>
    <message>
        <source>Something did not work as it should.</source>
        <translation>Something did not work as it should.</translation>
    </message>
    <message>
        <source>Try again. If it returns, choose “Copy details” and show them to the regency.</source>
        <translation>Try again. If it returns, choose “Copy details” and show them to the regency.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so this was not saved.</source>
        <translation>There is no room left on the disk, so this was not saved.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer, and what was written whole before stays on the stick.</source>
        <translation>Your data is safe on this computer, and what was written whole before stays on the stick.</translation>
    </message>
    <message>
        <source>Free some space, for example by emptying the recycle bin, then save again.</source>
        <translation>Free some space, for example by emptying the recycle bin, then save again.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>The disk did not answer as it should.</translation>
    </message>
    <message>
        <source>Save again. If this returns, make a backup to a USB stick soon and ask for help with the disk.</source>
        <translation>Save again. If this returns, make a backup to a USB stick soon and ask for help with the disk.</translation>
    </message>
    <message>
        <source>The folder with the data does not allow saving.</source>
        <translation>The folder with the data does not allow saving.</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder or the stick, then save again.</source>
        <translation>Remove the write protection of the folder or the stick, then save again.</translation>
    </message>
    <message>
        <source>The data file is damaged, perhaps by a power cut or a failing disk.</source>
        <translation>The data file is damaged, perhaps by a power cut or a failing disk.</translation>
    </message>
    <message>
        <source>Backups and what the centre has received are safe, and the damaged file is kept.</source>
        <translation>Backups and what the centre has received are safe, and the damaged file is kept.</translation>
    </message>
    <message>
        <source>Choose “Restore”. The newest good backup is used and the centre gives back the rest.</source>
        <translation>Choose “Restore”. The newest good backup is used and the centre gives back the rest.</translation>
    </message>
    <message>
        <source>There is no good backup on this computer.</source>
        <translation>There is no good backup on this computer.</translation>
    </message>
    <message>
        <source>The damaged file is kept, and what the centre has received is safe there.</source>
        <translation>The damaged file is kept, and what the centre has received is safe there.</translation>
    </message>
    <message>
        <source>Copy the data folder to a stick before anything else and ask the regency for help.</source>
        <translation>Copy the data folder to a stick before anything else and ask the regency for help.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Suluh.</source>
        <translation>This data was written by a newer version of Suluh.</translation>
    </message>
    <message>
        <source>Open it with the newer version, or install the newer version here.</source>
        <translation>Open it with the newer version, or install the newer version here.</translation>
    </message>
    <message>
        <source>Suluh is already open on this computer with this data.</source>
        <translation>Suluh is already open on this computer with this data.</translation>
    </message>
    <message>
        <source>Go on in the window that is open.</source>
        <translation>Go on in the window that is open.</translation>
    </message>
    <message>
        <source>Another program is using the data file at the moment.</source>
        <translation>Another program is using the data file at the moment.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>This file is not a photo that can be read.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP photo, or copy the photo from the phone once more.</source>
        <translation>Choose a JPEG, PNG or WebP photo, or copy the photo from the phone once more.</translation>
    </message>
    <message>
        <source>This photo is in the phone&apos;s own form (HEIC), which cannot be read here.</source>
        <translation>This photo is in the phone&apos;s own form (HEIC), which cannot be read here.</translation>
    </message>
    <message>
        <source>Send it to yourself by WhatsApp and save it from there, or set the camera to “Most compatible” (JPEG).</source>
        <translation>Send it to yourself by WhatsApp and save it from there, or set the camera to “Most compatible” (JPEG).</translation>
    </message>
    <message>
        <source>This photo is no longer where it was chosen.</source>
        <translation>This photo is no longer where it was chosen.</translation>
    </message>
    <message>
        <source>Plug the phone or the stick in again, then choose the photo once more.</source>
        <translation>Plug the phone or the stick in again, then choose the photo once more.</translation>
    </message>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>There is no photo in this folder.</translation>
    </message>
    <message>
        <source>Open the folder in “Add photos” and look where the photos are.</source>
        <translation>Open the folder in “Add photos” and look where the photos are.</translation>
    </message>
    <message>
        <source>This photo is too large to be opened on this computer.</source>
        <translation>This photo is too large to be opened on this computer.</translation>
    </message>
    <message>
        <source>Choose a smaller photo, or take it again with the normal setting of the camera.</source>
        <translation>Choose a smaller photo, or take it again with the normal setting of the camera.</translation>
    </message>
    <message>
        <source>This file is of a form that cannot be a learning material here.</source>
        <translation>This file is of a form that cannot be a learning material here.</translation>
    </message>
    <message>
        <source>Choose PDF, EPUB, MP4 or WebM, MP3 or OGG, a picture, an office document or zipped web pages.</source>
        <translation>Choose PDF, EPUB, MP4 or WebM, MP3 or OGG, a picture, an office document or zipped web pages.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off, and cannot be opened.</source>
        <translation>This file is damaged or was cut off, and cannot be opened.</translation>
    </message>
    <message>
        <source>Copy it once more from where it came from, then add it again.</source>
        <translation>Copy it once more from where it came from, then add it again.</translation>
    </message>
    <message>
        <source>This file opens with a password only.</source>
        <translation>This file opens with a password only.</translation>
    </message>
    <message>
        <source>Ask the one who made it for a copy without a password, then add that.</source>
        <translation>Ask the one who made it for a copy without a password, then add that.</translation>
    </message>
    <message>
        <source>This file is no longer where it was chosen, or cannot be read.</source>
        <translation>This file is no longer where it was chosen, or cannot be read.</translation>
    </message>
    <message>
        <source>Plug the phone or the stick in again, then choose the file once more.</source>
        <translation>Plug the phone or the stick in again, then choose the file once more.</translation>
    </message>
    <message>
        <source>The folder in which this file was to be written is not there.</source>
        <translation>The folder in which this file was to be written is not there.</translation>
    </message>
    <message>
        <source>Choose a folder that is there, or plug the stick in again.</source>
        <translation>Choose a folder that is there, or plug the stick in again.</translation>
    </message>
    <message>
        <source>This file cannot be written: it is open in another program, or its folder does not allow it.</source>
        <translation>This file cannot be written: it is open in another program, or its folder does not allow it.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name or folder, then try again.</source>
        <translation>Close it there, or choose another name or folder, then try again.</translation>
    </message>
    <message>
        <source>Suluh could not keep a copy of this report, perhaps because the disk is full. What you printed or saved is good.</source>
        <translation>Suluh could not keep a copy of this report, perhaps because the disk is full. What you printed or saved is good.</translation>
    </message>
    <message>
        <source>Free some space, then choose “Try again”, or keep the paper itself in a folder.</source>
        <translation>Free some space, then choose “Try again”, or keep the paper itself in a folder.</translation>
    </message>
    <message>
        <source>The kept file of this report is no longer on this computer.</source>
        <translation>The kept file of this report is no longer on this computer.</translation>
    </message>
    <message>
        <source>Use the signed paper, or take the file from a backup: folder “papers”. The report can be printed anew from the log.</source>
        <translation>Use the signed paper, or take the file from a backup: folder “papers”. The report can be printed anew from the log.</translation>
    </message>
    <message>
        <source>The kept file of this report is damaged; it is not what was printed.</source>
        <translation>The kept file of this report is damaged; it is not what was printed.</translation>
    </message>
    <message>
        <source>This file changed while it was being added.</source>
        <translation>This file changed while it was being added.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, then add it again.</source>
        <translation>Wait until the other program has finished with it, then add it again.</translation>
    </message>
    <message>
        <source>One of these files is larger than 4 GB, and this stick holds no file of that size.</source>
        <translation>One of these files is larger than 4 GB, and this stick holds no file of that size.</translation>
    </message>
    <message>
        <source>Leave it out, or use a stick that was formatted as exFAT.</source>
        <translation>Leave it out, or use a stick that was formatted as exFAT.</translation>
    </message>
    <message>
        <source>This file is larger than 4 GB and cannot be sent to the regency.</source>
        <translation>This file is larger than 4 GB and cannot be sent to the regency.</translation>
    </message>
    <message>
        <source>Bring it to the regency on a stick, or make it smaller.</source>
        <translation>Bring it to the regency on a stick, or make it smaller.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be a logo.</source>
        <translation>This file is not a picture that can be a logo.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Choose a PNG, JPEG or SVG file.</translation>
    </message>
    <message>
        <source>This picture is too large for a logo.</source>
        <translation>This picture is too large for a logo.</translation>
    </message>
    <message>
        <source>Choose one of at most 10 MB.</source>
        <translation>Choose one of at most 10 MB.</translation>
    </message>
    <message>
        <source>The file of this photo or material is not on this computer.</source>
        <translation>The file of this photo or material is not on this computer.</translation>
    </message>
    <message>
        <source>The record itself is safe on this computer.</source>
        <translation>The record itself is safe on this computer.</translation>
    </message>
    <message>
        <source>Fetch from the centre, or add the file again.</source>
        <translation>Fetch from the centre, or add the file again.</translation>
    </message>
    <message>
        <source>This computer is in no network, so no phone can find it.</source>
        <translation>This computer is in no network, so no phone can find it.</translation>
    </message>
    <message>
        <source>Connect to the library&apos;s Wi-Fi, or switch on the mobile hotspot in the Windows settings, then try again.</source>
        <translation>Connect to the library&apos;s Wi-Fi, or switch on the mobile hotspot in the Windows settings, then try again.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>This record is no longer here.</translation>
    </message>
    <message>
        <source>Open the list again. Deleted records are in the bin.</source>
        <translation>Open the list again. Deleted records are in the bin.</translation>
    </message>
    <message>
        <source>The library has not been named on this computer yet.</source>
        <translation>The library has not been named on this computer yet.</translation>
    </message>
    <message>
        <source>Choose the village and name the library first.</source>
        <translation>Choose the village and name the library first.</translation>
    </message>
    <message>
        <source>One of the values has a form that cannot be stored.</source>
        <translation>One of the values has a form that cannot be stored.</translation>
    </message>
    <message>
        <source>Look at the marked field and write it as the example shows.</source>
        <translation>Look at the marked field and write it as the example shows.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>The backup was stopped.</translation>
    </message>
    <message>
        <source>Earlier backups are untouched, and your data is safe on this computer.</source>
        <translation>Earlier backups are untouched, and your data is safe on this computer.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Start it again whenever you like.</translation>
    </message>
    <message>
        <source>The place of the backup does not answer any more; perhaps the stick was pulled out.</source>
        <translation>The place of the backup does not answer any more; perhaps the stick was pulled out.</translation>
    </message>
    <message>
        <source>Put the stick in again, then start the backup once more.</source>
        <translation>Put the stick in again, then start the backup once more.</translation>
    </message>
    <message>
        <source>This backup belongs to another library.</source>
        <translation>This backup belongs to another library.</translation>
    </message>
    <message>
        <source>Restore it on a computer without a library, or choose a backup of this one.</source>
        <translation>Restore it on a computer without a library, or choose a backup of this one.</translation>
    </message>
    <message>
        <source>“Faces blurred” holds only for a photo whose faces were painted over with the brush.</source>
        <translation>“Faces blurred” holds only for a photo whose faces were painted over with the brush.</translation>
    </message>
    <message>
        <source>Open the activity, choose “Blur faces” at the photo and paint over every face.</source>
        <translation>Open the activity, choose “Blur faces” at the photo and paint over every face.</translation>
    </message>
    <message>
        <source>A volunteer cannot do this; only the librarian or the head of the library can.</source>
        <translation>A volunteer cannot do this; only the librarian or the head of the library can.</translation>
    </message>
    <message>
        <source>Ask the librarian, or change the person at the desk.</source>
        <translation>Ask the librarian, or change the person at the desk.</translation>
    </message>
    <message>
        <source>Somebody with this name works here already.</source>
        <translation>Somebody with this name works here already.</translation>
    </message>
    <message>
        <source>Write the name a little differently, for example with a second name.</source>
        <translation>Write the name a little differently, for example with a second name.</translation>
    </message>
    <message>
        <source>One person must stay head of the library on this computer.</source>
        <translation>One person must stay head of the library on this computer.</translation>
    </message>
    <message>
        <source>Make somebody else the head first.</source>
        <translation>Make somebody else the head first.</translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>A PIN has four to eight digits.</translation>
    </message>
    <message>
        <source>Choose another PIN, digits only.</source>
        <translation>Choose another PIN, digits only.</translation>
    </message>
    <message>
        <source>This is not the PIN of this person.</source>
        <translation>This is not the PIN of this person.</translation>
    </message>
    <message>
        <source>Try again, or choose “Forgot the PIN” and take the printed code.</source>
        <translation>Try again, or choose “Forgot the PIN” and take the printed code.</translation>
    </message>
    <message>
        <source>After several wrong tries a pause is needed.</source>
        <translation>After several wrong tries a pause is needed.</translation>
    </message>
    <message>
        <source>Wait until the pause is over, or let the head take the printed code.</source>
        <translation>Wait until the pause is over, or let the head take the printed code.</translation>
    </message>
    <message>
        <source>This is not the printed code, or it was used already.</source>
        <translation>This is not the printed code, or it was used already.</translation>
    </message>
    <message>
        <source>Compare the three groups of four with the paper of the head of the library.</source>
        <translation>Compare the three groups of four with the paper of the head of the library.</translation>
    </message>
    <message>
        <source>The centre cannot be reached; there is no line at the moment.</source>
        <translation>The centre cannot be reached; there is no line at the moment.</translation>
    </message>
    <message>
        <source>It is tried again when there is a line. You can also carry it on a USB stick.</source>
        <translation>It is tried again when there is a line. You can also carry it on a USB stick.</translation>
    </message>
    <message>
        <source>The address of the centre is not written as an internet address.</source>
        <translation>The address of the centre is not written as an internet address.</translation>
    </message>
    <message>
        <source>Compare the address with the one on the regency&apos;s letter.</source>
        <translation>Compare the address with the one on the regency&apos;s letter.</translation>
    </message>
    <message>
        <source>The line to the centre could not be made secure, so nothing was sent.</source>
        <translation>The line to the centre could not be made secure, so nothing was sent.</translation>
    </message>
    <message>
        <source>Try another network. If it happens everywhere, show this to the regency.</source>
        <translation>Try another network. If it happens everywhere, show this to the regency.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the centre&apos;s certificate has run out; nothing was sent.</source>
        <translation>The clock of this computer is wrong, or the centre&apos;s certificate has run out; nothing was sent.</translation>
    </message>
    <message>
        <source>Compare date and time with a phone and set them. If they are right, tell the regency. A stick needs no clock.</source>
        <translation>Compare date and time with a phone and set them. If they are right, tell the regency. A stick needs no clock.</translation>
    </message>
    <message>
        <source>This network answers in place of the centre; it probably wants you to sign in first.</source>
        <translation>This network answers in place of the centre; it probably wants you to sign in first.</translation>
    </message>
    <message>
        <source>Open the browser, sign in to the network, then send again.</source>
        <translation>Open the browser, sign in to the network, then send again.</translation>
    </message>
    <message>
        <source>The centre has a fault at the moment.</source>
        <translation>The centre has a fault at the moment.</translation>
    </message>
    <message>
        <source>It is tried again by itself. There is nothing you need to do.</source>
        <translation>It is tried again by itself. There is nothing you need to do.</translation>
    </message>
    <message>
        <source>The centre did not accept a package of this size.</source>
        <translation>The centre did not accept a package of this size.</translation>
    </message>
    <message>
        <source>It is tried again in smaller parts.</source>
        <translation>It is tried again in smaller parts.</translation>
    </message>
    <message>
        <source>The answer was damaged on its way.</source>
        <translation>The answer was damaged on its way.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>The answer does not carry the signature of the centre, so it was not used.</source>
        <translation>The answer does not carry the signature of the centre, so it was not used.</translation>
    </message>
    <message>
        <source>The line answers but nothing gets through.</source>
        <translation>The line answers but nothing gets through.</translation>
    </message>
    <message>
        <source>Try again later or carry it on a USB stick.</source>
        <translation>Try again later or carry it on a USB stick.</translation>
    </message>
    <message>
        <source>The clock of this computer is not right, often because its small battery is empty.</source>
        <translation>The clock of this computer is not right, often because its small battery is empty.</translation>
    </message>
    <message>
        <source>Set date and time in the settings of the computer. You can go on working meanwhile.</source>
        <translation>Set date and time in the settings of the computer. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>This is not a complete code; a letter or digit differs.</source>
        <translation>This is not a complete code; a letter or digit differs.</translation>
    </message>
    <message>
        <source>Compare the three groups of four with the regency&apos;s letter.</source>
        <translation>Compare the three groups of four with the regency&apos;s letter.</translation>
    </message>
    <message>
        <source>The centre does not know this code.</source>
        <translation>The centre does not know this code.</translation>
    </message>
    <message>
        <source>Compare it with the regency&apos;s letter, or ask for a new code.</source>
        <translation>Compare it with the regency&apos;s letter, or ask for a new code.</translation>
    </message>
    <message>
        <source>This code was already used to join a computer.</source>
        <translation>This code was already used to join a computer.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code; each computer needs its own.</source>
        <translation>Ask the regency for a new code; each computer needs its own.</translation>
    </message>
    <message>
        <source>The time of this code has run out.</source>
        <translation>The time of this code has run out.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code.</source>
        <translation>Ask the regency for a new code.</translation>
    </message>
    <message>
        <source>This computer joined by stick and does not know the centre&apos;s address yet.</source>
        <translation>This computer joined by stick and does not know the centre&apos;s address yet.</translation>
    </message>
    <message>
        <source>Enter the address from the regency&apos;s letter, or go on with the stick.</source>
        <translation>Enter the address from the regency&apos;s letter, or go on with the stick.</translation>
    </message>
    <message>
        <source>This computer has not joined the centre yet.</source>
        <translation>This computer has not joined the centre yet.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer and will be sent after joining.</source>
        <translation>Your data is safe on this computer and will be sent after joining.</translation>
    </message>
    <message>
        <source>Enter the code of the regency on the page “Send and receive”.</source>
        <translation>Enter the code of the regency on the page “Send and receive”.</translation>
    </message>
    <message>
        <source>The centre no longer accepts this computer.</source>
        <translation>The centre no longer accepts this computer.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer and can be printed and carried.</source>
        <translation>Your data is safe on this computer and can be printed and carried.</translation>
    </message>
    <message>
        <source>Ask the regency for a new code for this computer.</source>
        <translation>Ask the regency for a new code for this computer.</translation>
    </message>
    <message>
        <source>The centre speaks a newer language than this version of Suluh.</source>
        <translation>The centre speaks a newer language than this version of Suluh.</translation>
    </message>
    <message>
        <source>Install the newer version; the regency has it on a USB stick too.</source>
        <translation>Install the newer version; the regency has it on a USB stick too.</translation>
    </message>
    <message>
        <source>The centre still speaks an older language than this version of Suluh.</source>
        <translation>The centre still speaks an older language than this version of Suluh.</translation>
    </message>
    <message>
        <source>Tell the regency. Everything is sent once the centre has been renewed.</source>
        <translation>Tell the regency. Everything is sent once the centre has been renewed.</translation>
    </message>
    <message>
        <source>The package is sealed for another centre, or for a key that this centre no longer has.</source>
        <translation>The package is sealed for another centre, or for a key that this centre no longer has.</translation>
    </message>
    <message>
        <source>Take back what the regency wrote onto the stick, then prepare the bag once more.</source>
        <translation>Take back what the regency wrote onto the stick, then prepare the bag once more.</translation>
    </message>
    <message>
        <source>At that address there is no computer that carries for this room.</source>
        <translation>At that address there is no computer that carries for this room.</translation>
    </message>
    <message>
        <source>Ask the regency&apos;s library for the five digits, or carry a stick.</source>
        <translation>Ask the regency&apos;s library for the five digits, or carry a stick.</translation>
    </message>
    <message>
        <source>This is not the computer that took your work before.</source>
        <translation>This is not the computer that took your work before.</translation>
    </message>
    <message>
        <source>Your data is safe on this computer; nothing was handed over.</source>
        <translation>Your data is safe on this computer; nothing was handed over.</translation>
    </message>
    <message>
        <source>Ask the regency&apos;s library whether it has a new one. If so, trust it.</source>
        <translation>Ask the regency&apos;s library whether it has a new one. If so, trust it.</translation>
    </message>
    <message>
        <source>The computer in the room no longer answers.</source>
        <translation>The computer in the room no longer answers.</translation>
    </message>
    <message>
        <source>What it took is safe there; everything is still on this computer too.</source>
        <translation>What it took is safe there; everything is still on this computer too.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi and try again; it goes on where it stopped.</source>
        <translation>Check the Wi-Fi and try again; it goes on where it stopped.</translation>
    </message>
    <message>
        <source>The computer in the room has no room left.</source>
        <translation>The computer in the room has no room left.</translation>
    </message>
    <message>
        <source>Tell the regency&apos;s library; until then carry a stick.</source>
        <translation>Tell the regency&apos;s library; until then carry a stick.</translation>
    </message>
    <message>
        <source>There was not room for everything on the stick.</source>
        <translation>There was not room for everything on the stick.</translation>
    </message>
    <message>
        <source>Remove something from the stick, or take another one, and prepare the bag again; it goes on where it stopped.</source>
        <translation>Remove something from the stick, or take another one, and prepare the bag again; it goes on where it stopped.</translation>
    </message>
    <message>
        <source>The stick was pulled out, or it does not answer any more.</source>
        <translation>The stick was pulled out, or it does not answer any more.</translation>
    </message>
    <message>
        <source>Put it in again and do the same once more; it goes on where it stopped.</source>
        <translation>Put it in again and do the same once more; it goes on where it stopped.</translation>
    </message>
    <message>
        <source>The stick does not allow writing.</source>
        <translation>The stick does not allow writing.</translation>
    </message>
    <message>
        <source>Move the little switch on its side, or take another stick.</source>
        <translation>Move the little switch on its side, or take another stick.</translation>
    </message>
    <message>
        <source>On this stick there are links in the place of Suluh&apos;s folders, so nothing was written there.</source>
        <translation>On this stick there are links in the place of Suluh&apos;s folders, so nothing was written there.</translation>
    </message>
    <message>
        <source>Take another stick and show this one to the regency.</source>
        <translation>Take another stick and show this one to the regency.</translation>
    </message>
    <message>
        <source>The stick did not give back what was written on it; it is probably failing.</source>
        <translation>The stick did not give back what was written on it; it is probably failing.</translation>
    </message>
    <message>
        <source>Take another stick for this bag.</source>
        <translation>Take another stick for this bag.</translation>
    </message>
    <message>
        <source>It was stopped before everything was done.</source>
        <translation>It was stopped before everything was done.</translation>
    </message>
    <message>
        <source>Do it again whenever you like; it goes on where it stopped.</source>
        <translation>Do it again whenever you like; it goes on where it stopped.</translation>
    </message>
    <message>
        <source>Sending is already under way.</source>
        <translation>Sending is already under way.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Wait until it has finished.</translation>
    </message>
    <message>
        <source>The time for sending ran out before everything was through.</source>
        <translation>The time for sending ran out before everything was through.</translation>
    </message>
    <message>
        <source>What has arrived stays arrived; the rest is safe on this computer.</source>
        <translation>What has arrived stays arrived; the rest is safe on this computer.</translation>
    </message>
    <message>
        <source>Send again; it goes on where it stopped.</source>
        <translation>Send again; it goes on where it stopped.</translation>
    </message>
    <message>
        <source>Not everything has arrived yet.</source>
        <translation>Not everything has arrived yet.</translation>
    </message>
    <message>
        <source>The records have arrived; photos and files wait for another time.</source>
        <translation>The records have arrived; photos and files wait for another time.</translation>
    </message>
    <message>
        <source>They are safe on this computer.</source>
        <translation>They are safe on this computer.</translation>
    </message>
    <message>
        <source>Send again when the line is better or costs nothing.</source>
        <translation>Send again when the line is better or costs nothing.</translation>
    </message>
    <message>
        <source>The records have arrived; photos and files have reached the limit of this month.</source>
        <translation>The records have arrived; photos and files have reached the limit of this month.</translation>
    </message>
    <message>
        <source>They go on next month, by stick or at the regency&apos;s library; or raise the limit on this card.</source>
        <translation>They go on next month, by stick or at the regency&apos;s library; or raise the limit on this card.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Sending was stopped.</translation>
    </message>
    <message>
        <source>Send again whenever you like; it goes on where it stopped.</source>
        <translation>Send again whenever you like; it goes on where it stopped.</translation>
    </message>
    <message>
        <source>The file is too large to be read.</source>
        <translation>The file is too large to be read.</translation>
    </message>
    <message>
        <source>Save only the sheet that you need in a file of its own, then try again.</source>
        <translation>Save only the sheet that you need in a file of its own, then try again.</translation>
    </message>
    <message>
        <source>The sheet has more than 20,000 rows.</source>
        <translation>The sheet has more than 20,000 rows.</translation>
    </message>
    <message>
        <source>Divide it into several files, then take them in one after the other.</source>
        <translation>Divide it into several files, then take them in one after the other.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or one that is protected with a password.</source>
        <translation>This is an old Excel file (.xls), or one that is protected with a password.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it as .xlsx without a password, then choose that file.</source>
        <translation>Open it in Excel or LibreOffice, save it as .xlsx without a password, then choose that file.</translation>
    </message>
    <message>
        <source>This file is no spreadsheet that can be read here, whatever its name says.</source>
        <translation>This file is no spreadsheet that can be read here, whatever its name says.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as .xlsx, or copy the cells and paste them.</source>
        <translation>Open it in Excel or LibreOffice and save it as .xlsx, or copy the cells and paste them.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>The file is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it again, then choose that file.</source>
        <translation>Open it in Excel or LibreOffice and save it again, then choose that file.</translation>
    </message>
    <message>
        <source>There is nothing in it: no row of the first sheet has any content.</source>
        <translation>There is nothing in it: no row of the first sheet has any content.</translation>
    </message>
    <message>
        <source>Look whether the table is on the first sheet of the file, then try again.</source>
        <translation>Look whether the table is on the first sheet of the file, then try again.</translation>
    </message>
    <message>
        <source>The file is no longer where it was chosen, or cannot be read.</source>
        <translation>The file is no longer where it was chosen, or cannot be read.</translation>
    </message>
    <message>
        <source>Plug the stick in again, then choose the file once more.</source>
        <translation>Plug the stick in again, then choose the file once more.</translation>
    </message>
    <message>
        <source>The file is open in another program, which does not let it be read.</source>
        <translation>The file is open in another program, which does not let it be read.</translation>
    </message>
    <message>
        <source>Close it there, then choose it once more.</source>
        <translation>Close it there, then choose it once more.</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>No printer was found.</translation>
    </message>
    <message>
        <source>Switch the printer on, or save the report as a PDF file and print it elsewhere.</source>
        <translation>Switch the printer on, or save the report as a PDF file and print it elsewhere.</translation>
    </message>
    <message>
        <source>The printer does not take the pages any more.</source>
        <translation>The printer does not take the pages any more.</translation>
    </message>
    <message>
        <source>Look at cable, paper and power of the printer, or choose another one, then print again.</source>
        <translation>Look at cable, paper and power of the printer, or choose another one, then print again.</translation>
    </message>
    <message>
        <source>This is the practice library; nothing of it is ever sent or carried anywhere.</source>
        <translation>This is the practice library; nothing of it is ever sent or carried anywhere.</translation>
    </message>
    <message>
        <source>Your own library is untouched.</source>
        <translation>Your own library is untouched.</translation>
    </message>
    <message>
        <source>Go back to your own library to join and to send.</source>
        <translation>Go back to your own library to join and to send.</translation>
    </message>
    <message>
        <source>There is a folder or a file of that name already; it stays as it is.</source>
        <translation>There is a folder or a file of that name already; it stays as it is.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Give another name.</translation>
    </message>
    <message>
        <source>Nothing that was taken out of a library lies in this folder.</source>
        <translation>Nothing that was taken out of a library lies in this folder.</translation>
    </message>
    <message>
        <source>Choose the folder in which the file BACA-SAYA.txt lies.</source>
        <translation>Choose the folder in which the file BACA-SAYA.txt lies.</translation>
    </message>
    <message>
        <source>This library has records already; only a new one is filled from a folder.</source>
        <translation>This library has records already; only a new one is filled from a folder.</translation>
    </message>
    <message>
        <source>Set up a new library in a data folder of its own, and fill that one.</source>
        <translation>Set up a new library in a data folder of its own, and fill that one.</translation>
    </message>
    <message>
        <source>It was stopped before the end; no half of it is left.</source>
        <translation>It was stopped before the end; no half of it is left.</translation>
    </message>
    <message>
        <source>A real library lies here; it is never made into one for practice.</source>
        <translation>A real library lies here; it is never made into one for practice.</translation>
    </message>
    <message>
        <source>Choose another folder for practice.</source>
        <translation>Choose another folder for practice.</translation>
    </message>
    <message>
        <source>The list of villages that came with Suluh is missing or damaged.</source>
        <translation>The list of villages that came with Suluh is missing or damaged.</translation>
    </message>
    <message>
        <source>Write the village yourself and go on; installing Suluh again brings the list back.</source>
        <translation>Write the village yourself and go on; installing Suluh again brings the list back.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>The report could not be made.</translation>
    </message>
    <message>
        <source>All records are safe on this computer.</source>
        <translation>All records are safe on this computer.</translation>
    </message>
    <message>
        <source>Choose “Copy details” and send them to the regency; the numbers can be seen on the screen meanwhile.</source>
        <translation>Choose “Copy details” and send them to the regency; the numbers can be seen on the screen meanwhile.</translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Waiting for a line. Trying again in %n s.</source>
        <translation>Waiting for a line. Trying again in %n s.</translation>
    </message>
    <message>
        <source>Looking for the centre</source>
        <translation>Looking for the centre</translation>
    </message>
    <message>
        <source>Sending and fetching records</source>
        <translation>Sending and fetching records</translation>
    </message>
    <message>
        <source>Sending photos</source>
        <translation>Sending photos</translation>
    </message>
    <message>
        <source>Fetching learning materials</source>
        <translation>Fetching learning materials</translation>
    </message>
    <message>
        <source>{done} of {total} saves</source>
        <translation>{done} of {total} saves</translation>
    </message>
    <message>
        <source>photos to go: %n</source>
        <translation>photos to go: %n</translation>
    </message>
    <message>
        <source>files to go: %n</source>
        <translation>files to go: %n</translation>
    </message>
    <message>
        <source>Still sending {done} of {total}; there is no line at the moment.</source>
        <translation>Still sending {done} of {total}; there is no line at the moment.</translation>
    </message>
    <message>
        <source>Still sending {done} of {total}.</source>
        <translation>Still sending {done} of {total}.</translation>
    </message>
    <message>
        <source>Still sending photos; to go: %n.</source>
        <translation>Still sending photos; to go: %n.</translation>
    </message>
    <message>
        <source>Suluh is still talking to the centre.</source>
        <translation>Suluh is still talking to the centre.</translation>
    </message>
    <message>
        <source>Records sent back by the centre: %n.</source>
        <translation>Records sent back by the centre: %n.</translation>
    </message>
    <message>
        <source>Carried by stick</source>
        <translation>Carried by stick</translation>
    </message>
    <message>
        <source>Fetched from a stick</source>
        <translation>Fetched from a stick</translation>
    </message>
    <message>
        <source>Handed to the regency&apos;s library</source>
        <translation>Handed to the regency&apos;s library</translation>
    </message>
    <message>
        <source>Records received, photos later</source>
        <translation>Records received, photos later</translation>
    </message>
    <message>
        <source>saves: %n</source>
        <translation>saves: %n</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>waiting for a signal</source>
        <translation>waiting for a signal</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} a second</translation>
    </message>
    <message>
        <source>the signal is weak; it goes on whenever there is some</source>
        <translation>the signal is weak; it goes on whenever there is some</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{up} sent, {down} fetched.</source>
        <translation>{up} sent, {down} fetched.</translation>
    </message>
    <message>
        <source>The centre has received everything.</source>
        <translation>The centre has received everything.</translation>
    </message>
    <message>
        <source>All others arrived. These wait with their content.</source>
        <translation>All others arrived. These wait with their content.</translation>
    </message>
    <message>
        <source>All received</source>
        <translation>All received</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>The wish to join waits. Pack the bag and let somebody take it to the regency.</source>
        <translation>The wish to join waits. Pack the bag and let somebody take it to the regency.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until the centre has answered.</source>
        <translation>Nothing leaves this computer until the centre has answered.</translation>
    </message>
    <message>
        <source>Without a line somebody can carry everything to the regency. It is sealed: nobody on the way can read it.</source>
        <translation>Without a line somebody can carry everything to the regency. It is sealed: nobody on the way can read it.</translation>
    </message>
    <message>
        <source>{place} has {free} of room.</source>
        <translation>{place} has {free} of room.</translation>
    </message>
    <message>
        <source>Everything that waits lies on {place} already; only a question to the centre is added.</source>
        <translation>Everything that waits lies on {place} already; only a question to the centre is added.</translation>
    </message>
    <message>
        <source>Nothing waits; a question to the centre is written.</source>
        <translation>Nothing waits; a question to the centre is written.</translation>
    </message>
    <message>
        <source>{records} records and {photos} photos, at most {size}.</source>
        <translation>{records} records and {photos} photos, at most {size}.</translation>
    </message>
    <message>
        <source>The records fit; some photos wait for another time.</source>
        <translation>The records fit; some photos wait for another time.</translation>
    </message>
    <message>
        <source>Not all records fit. What fits goes first; remove something, or take another stick.</source>
        <translation>Not all records fit. What fits goes first; remove something, or take another stick.</translation>
    </message>
    <message>
        <source>Looking at the stick</source>
        <translation>Looking at the stick</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>Writing records</translation>
    </message>
    <message>
        <source>Writing photos</source>
        <translation>Writing photos</translation>
    </message>
    <message>
        <source>{place} may be pulled out.</source>
        <translation>{place} may be pulled out.</translation>
    </message>
    <message>
        <source>The wish to join lies on it; your records follow once the answer is back.</source>
        <translation>The wish to join lies on it; your records follow once the answer is back.</translation>
    </message>
    <message>
        <source>On it lie {records} records and {photos} photos, written and read back.</source>
        <translation>On it lie {records} records and {photos} photos, written and read back.</translation>
    </message>
    <message>
        <source>All of it also stays here until the centre has received it.</source>
        <translation>All of it also stays here until the centre has received it.</translation>
    </message>
    <message>
        <source>Do not open the program on {place}.</source>
        <translation>Do not open the program on {place}.</translation>
    </message>
    <message>
        <source>A newer Suluh lies on {place}.</source>
        <translation>A newer Suluh lies on {place}.</translation>
    </message>
    <message>
        <source>Materials for which this computer has no room: %n.</source>
        <translation>Materials for which this computer has no room: %n.</translation>
    </message>
    <message>
        <source>The program {file} is not what the centre signed. Tell the regency.</source>
        <translation>The program {file} is not what the centre signed. Tell the regency.</translation>
    </message>
    <message>
        <source>Suluh {version} is signed by the centre. To install it: copy {file} from SULUH/updates onto this computer, close Suluh, unpack the file in the place of the old program and start it. Your data is elsewhere and stays.</source>
        <translation>Suluh {version} is signed by the centre. To install it: copy {file} from SULUH/updates onto this computer, close Suluh, unpack the file in the place of the old program and start it. Your data is elsewhere and stays.</translation>
    </message>
    <message>
        <source>This computer has joined the centre.</source>
        <translation>This computer has joined the centre.</translation>
    </message>
    <message>
        <source>Pack the bag now: everything you logged can go along.</source>
        <translation>Pack the bag now: everything you logged can go along.</translation>
    </message>
    <message>
        <source>Word from the centre has been taken in.</source>
        <translation>Word from the centre has been taken in.</translation>
    </message>
    <message>
        <source>There is nothing new for this computer on {place}.</source>
        <translation>There is nothing new for this computer on {place}.</translation>
    </message>
    <message>
        <source>In the regency&apos;s room a computer takes everything over the Wi-Fi, even without internet.</source>
        <translation>In the regency&apos;s room a computer takes everything over the Wi-Fi, even without internet.</translation>
    </message>
    <message>
        <source>How long it takes is known after the first visit.</source>
        <translation>How long it takes is known after the first visit.</translation>
    </message>
    <message>
        <source>Looking at what waits</source>
        <translation>Looking at what waits</translation>
    </message>
    <message>
        <source>Handing over records</source>
        <translation>Handing over records</translation>
    </message>
    <message>
        <source>Handing over photos</source>
        <translation>Handing over photos</translation>
    </message>
    <message>
        <source>Waiting for the centre&apos;s answers</source>
        <translation>Waiting for the centre&apos;s answers</translation>
    </message>
    <message>
        <source>Asking the regency&apos;s library</source>
        <translation>Asking the regency&apos;s library</translation>
    </message>
    <message>
        <source>You may go home: the wish to join is in custody.</source>
        <translation>You may go home: the wish to join is in custody.</translation>
    </message>
    <message>
        <source>Fetch the answer here or from a stick; your records follow then.</source>
        <translation>Fetch the answer here or from a stick; your records follow then.</translation>
    </message>
    <message>
        <source>You may go home: everything has been received.</source>
        <translation>You may go home: everything has been received.</translation>
    </message>
    <message>
        <source>Some photos are still on this computer alone.</source>
        <translation>Some photos are still on this computer alone.</translation>
    </message>
    <message>
        <source>You may go home: everything is in custody.</source>
        <translation>You may go home: everything is in custody.</translation>
    </message>
    <message>
        <source>It is handed on as soon as there is a line; all of it also stays here until the centre has received it.</source>
        <translation>It is handed on as soon as there is a line; all of it also stays here until the centre has received it.</translation>
    </message>
    <message>
        <source>Carried: {records} records and {photos} photos.</source>
        <translation>Carried: {records} records and {photos} photos.</translation>
    </message>
    <message>
        <source>Saves received by the centre: %n.</source>
        <translation>Saves received by the centre: %n.</translation>
    </message>
    <message>
        <source>New from others: %n.</source>
        <translation>New from others: %n.</translation>
    </message>
    <message>
        <source>Materials: %n.</source>
        <translation>Materials: %n.</translation>
    </message>
    <message>
        <source>Files for others: %n.</source>
        <translation>Files for others: %n.</translation>
    </message>
    <message>
        <source>Files that could not be read: {names}.</source>
        <translation>Files that could not be read: {names}.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Send &amp; receive</source>
        <translation>Send &amp; receive</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Suluh is still using the stick.</source>
        <translation>Suluh is still using the stick.</translation>
    </message>
    <message>
        <source>Suluh is still talking to the regency&apos;s library.</source>
        <translation>Suluh is still talking to the regency&apos;s library.</translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation>The details are copied.</translation>
    </message>
    <message>
        <source>This computer has joined the centre.</source>
        <translation>This computer has joined the centre.</translation>
    </message>
    <message>
        <source>The code is kept. Now pack the bag.</source>
        <translation>The code is kept. Now pack the bag.</translation>
    </message>
</context>
<context>
    <name>ExpectedStrip</name>
    <message>
        <source>Log this session</source>
        <translation>Log this session</translation>
    </message>
    <message>
        <source>There was none</source>
        <translation>There was none</translation>
    </message>
    <message>
        <source>Not logged yet: {title}, {day}</source>
        <translation>Not logged yet: {title}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n more days of series wait</source>
        <translation>
            <numerusform>%n more day of series waits</numerusform>
            <numerusform>%n more days of series wait</numerusform>
        </translation>
    </message>
    <message>
        <source>A day of a weekly series</source>
        <translation>A day of a weekly series</translation>
    </message>
</context>
<context>
    <name>FetchSheet</name>
    <message>
        <source>Fetch this material?</source>
        <translation>Fetch this material?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>At the next contact</source>
        <translation>At the next contact</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message>
        <source>not known yet how long</source>
        <translation>not known yet how long</translation>
    </message>
    <message>
        <source>{size} over the internet: {time}. Free on this computer: {free}.</source>
        <translation>{size} over the internet: {time}. Free on this computer: {free}.</translation>
    </message>
    <message>
        <source>There is not enough room for it. Delete files that you do not need any more, then try again.</source>
        <translation>There is not enough room for it. Delete files that you do not need any more, then try again.</translation>
    </message>
    <message>
        <source>It may be cut off at any time: what has come stays, and the next contact goes on from there.</source>
        <translation>It may be cut off at any time: what has come stays, and the next contact goes on from there.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Activities and participants</source>
        <translation>Activities and participants</translation>
    </message>
    <message>
        <source>Learning materials</source>
        <translation>Learning materials</translation>
    </message>
    <message>
        <source>Collection, members, computers</source>
        <translation>Collection, members, computers</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>Sum of the days and groups; who was not noted stands apart.</source>
        <translation>Sum of the days and groups; who was not noted stands apart.</translation>
    </message>
    <message>
        <source>Sum over the activities; who was not noted stands apart.</source>
        <translation>Sum over the activities; who was not noted stands apart.</translation>
    </message>
    <message>
        <source>Sum of the figures of the months (Other records).</source>
        <translation>Sum of the figures of the months (Other records).</translation>
    </message>
    <message>
        <source>From the figures of the last month that has them (Other records).</source>
        <translation>From the figures of the last month that has them (Other records).</translation>
    </message>
    <message>
        <source>Visitors of every open day plus everybody who came in a group.</source>
        <translation>Visitors of every open day plus everybody who came in a group.</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Open days</translation>
    </message>
    <message>
        <source>Days on which a visitor, a group or “nobody came” was recorded.</source>
        <translation>Days on which a visitor, a group or “nobody came” was recorded.</translation>
    </message>
    <message>
        <source>Visitors, men</source>
        <translation>Visitors, men</translation>
    </message>
    <message>
        <source>Visitors, women</source>
        <translation>Visitors, women</translation>
    </message>
    <message>
        <source>Visitors, sex not recorded</source>
        <translation>Visitors, sex not recorded</translation>
    </message>
    <message>
        <source>Visitors less those recorded as men or women.</source>
        <translation>Visitors less those recorded as men or women.</translation>
    </message>
    <message>
        <source>Visitors who came singly</source>
        <translation>Visitors who came singly</translation>
    </message>
    <message>
        <source>Sum of the days, without groups.</source>
        <translation>Sum of the days, without groups.</translation>
    </message>
    <message>
        <source>Visitors in groups</source>
        <translation>Visitors in groups</translation>
    </message>
    <message>
        <source>Sum of all groups.</source>
        <translation>Sum of all groups.</translation>
    </message>
    <message>
        <source>Visitors, members</source>
        <translation>Visitors, members</translation>
    </message>
    <message>
        <source>Sum of the days; in groups nobody is asked.</source>
        <translation>Sum of the days; in groups nobody is asked.</translation>
    </message>
    <message>
        <source>Visitors, not members</source>
        <translation>Visitors, not members</translation>
    </message>
    <message>
        <source>Visitors, membership not recorded</source>
        <translation>Visitors, membership not recorded</translation>
    </message>
    <message>
        <source>Single visitors less those recorded as members or not members.</source>
        <translation>Single visitors less those recorded as members or not members.</translation>
    </message>
    <message>
        <source>Visitors at the computers</source>
        <translation>Visitors at the computers</translation>
    </message>
    <message>
        <source>Sum of the days that say it.</source>
        <translation>Sum of the days that say it.</translation>
    </message>
    <message>
        <source>Visitors of this occupation on the days that say it.</source>
        <translation>Visitors of this occupation on the days that say it.</translation>
    </message>
    <message>
        <source>Visitors, occupation not recorded</source>
        <translation>Visitors, occupation not recorded</translation>
    </message>
    <message>
        <source>Visitors less those whose occupation was noted.</source>
        <translation>Visitors less those whose occupation was noted.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Every activity that began in this time; each session counts.</source>
        <translation>Every activity that began in this time; each session counts.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>As activities, but a series counts once.</source>
        <translation>As activities, but a series counts once.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Sum of the participants of all activities.</source>
        <translation>Sum of the participants of all activities.</translation>
    </message>
    <message>
        <source>Participants, men</source>
        <translation>Participants, men</translation>
    </message>
    <message>
        <source>Participants, women</source>
        <translation>Participants, women</translation>
    </message>
    <message>
        <source>Participants, sex not recorded</source>
        <translation>Participants, sex not recorded</translation>
    </message>
    <message>
        <source>Participants less those recorded as men or women.</source>
        <translation>Participants less those recorded as men or women.</translation>
    </message>
    <message>
        <source>Participants under 18</source>
        <translation>Participants under 18</translation>
    </message>
    <message>
        <source>Sum over the activities whose ages were recorded.</source>
        <translation>Sum over the activities whose ages were recorded.</translation>
    </message>
    <message>
        <source>Participants with a disability</source>
        <translation>Participants with a disability</translation>
    </message>
    <message>
        <source>Sum over the activities that say it.</source>
        <translation>Sum over the activities that say it.</translation>
    </message>
    <message>
        <source>Participants of the activities of this field.</source>
        <translation>Participants of the activities of this field.</translation>
    </message>
    <message>
        <source>Participants of this age, over the activities whose ages were recorded.</source>
        <translation>Participants of this age, over the activities whose ages were recorded.</translation>
    </message>
    <message>
        <source>Participants, age not recorded</source>
        <translation>Participants, age not recorded</translation>
    </message>
    <message>
        <source>Participants less those whose age was recorded.</source>
        <translation>Participants less those whose age was recorded.</translation>
    </message>
    <message>
        <source>Materials opened</source>
        <translation>Materials opened</translation>
    </message>
    <message>
        <source>Times a material was opened in Suluh.</source>
        <translation>Times a material was opened in Suluh.</translation>
    </message>
    <message>
        <source>Materials handed out</source>
        <translation>Materials handed out</translation>
    </message>
    <message>
        <source>Times a material was copied to a phone or a stick.</source>
        <translation>Times a material was copied to a phone or a stick.</translation>
    </message>
    <message>
        <source>Access to digital materials</source>
        <translation>Access to digital materials</translation>
    </message>
    <message>
        <source>Opened plus handed out, as the index asks.</source>
        <translation>Opened plus handed out, as the index asks.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>From the last figures of a month, else from the library&apos;s profile.</source>
        <translation>From the last figures of a month, else from the library&apos;s profile.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Books lent</source>
        <translation>Books lent</translation>
    </message>
    <message>
        <source>Books given back</source>
        <translation>Books given back</translation>
    </message>
    <message>
        <source>Books read in place</source>
        <translation>Books read in place</translation>
    </message>
    <message>
        <source>Lent to other libraries</source>
        <translation>Lent to other libraries</translation>
    </message>
    <message>
        <source>Uses online</source>
        <translation>Uses online</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>New members</translation>
    </message>
    <message>
        <source>Users of the computers</source>
        <translation>Users of the computers</translation>
    </message>
    <message>
        <source>Sum of the figures of the months; where there are none, of the days.</source>
        <translation>Sum of the figures of the months; where there are none, of the days.</translation>
    </message>
    <message>
        <source>Hours at the computers</source>
        <translation>Hours at the computers</translation>
    </message>
    <message>
        <source>Users of the internet</source>
        <translation>Users of the internet</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advocacy</translation>
    </message>
    <message>
        <source>Records with a date in this time.</source>
        <translation>Records with a date in this time.</translation>
    </message>
    <message>
        <source>Service improvements</source>
        <translation>Service improvements</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>In a month those that began, in a year those in force.</source>
        <translation>In a month those that began, in a year those in force.</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Stories of impact</translation>
    </message>
    <message>
        <source>Stories of this time that may be told.</source>
        <translation>Stories of this time that may be told.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>In a month those not settled, in a year also those that began in it.</source>
        <translation>In a month those not settled, in a year also those that began in it.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All decrees, regulations and procedures on record.</source>
        <translation>All decrees, regulations and procedures on record.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Everybody on record who did not leave before this year.</source>
        <translation>Everybody on record who did not leave before this year.</translation>
    </message>
    <message>
        <source>Kinds of services</source>
        <translation>Kinds of services</translation>
    </message>
    <message>
        <source>Services ticked in the library&apos;s profile.</source>
        <translation>Services ticked in the library&apos;s profile.</translation>
    </message>
    <message>
        <source>Visitors: {name}</source>
        <translation>Visitors: {name}</translation>
    </message>
    <message>
        <source>Participants: {name}</source>
        <translation>Participants: {name}</translation>
    </message>
    <message>
        <source>Participants, field not recorded</source>
        <translation>Participants, field not recorded</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nothing is recorded.</translation>
    </message>
    <message>
        <source>{n} of {due} open days are recorded.</source>
        <translation>{n} of {due} open days are recorded.</translation>
    </message>
    <message>
        <source>Of {n} of {total} visitors the sex is not recorded.</source>
        <translation>Of {n} of {total} visitors the sex is not recorded.</translation>
    </message>
    <message>
        <source>Of {n} of {total} visitors it is not recorded whether they are members.</source>
        <translation>Of {n} of {total} visitors it is not recorded whether they are members.</translation>
    </message>
    <message>
        <source>Of {n} of {total} visitors the occupation is not recorded.</source>
        <translation>Of {n} of {total} visitors the occupation is not recorded.</translation>
    </message>
    <message>
        <source>{n} of {due} open days say it.</source>
        <translation>{n} of {due} open days say it.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no number of participants.</source>
        <translation>
            <numerusform>%n activity has no number of participants.</numerusform>
            <numerusform>%n activities have no number of participants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {n} of {total} participants the sex is not recorded.</source>
        <translation>Of {n} of {total} participants the sex is not recorded.</translation>
    </message>
    <message>
        <source>Of {n} of {total} participants the age is not recorded.</source>
        <translation>Of {n} of {total} participants the age is not recorded.</translation>
    </message>
    <message>
        <source>{n} of {due} activities say it.</source>
        <translation>{n} of {due} activities say it.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no field.</source>
        <translation>
            <numerusform>%n activity has no field.</numerusform>
            <numerusform>%n activities have no field.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {due} months say it.</source>
        <translation>{n} of {due} months say it.</translation>
    </message>
    <message>
        <source>Visitors of the day</source>
        <translation>Visitors of the day</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>A group</translation>
    </message>
    <message>
        <source>Profile of the library</source>
        <translation>Profile of the library</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Open as PDF</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Kept filters</source>
        <translation>Kept filters</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Keep this filter</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Remove a filter</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The name has {characters} characters; 5 to 150 read best in the report.</source>
        <translation>The name has {characters} characters; 5 to 150 read best in the report.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>It ends before it begins. Is the time right?</source>
        <translation>It ends before it begins. Is the time right?</translation>
    </message>
    <message>
        <source>{characters} characters; up to {max} are read in the report. It may be saved.</source>
        <translation>{characters} characters; up to {max} are read in the report. It may be saved.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This was {days} days ago. Is the date right?</source>
        <translation>This was {days} days ago. Is the date right?</translation>
    </message>
    <message>
        <source>Men and women make {parts}, more than the total of {total}. It may be saved.</source>
        <translation>Men and women make {parts}, more than the total of {total}. It may be saved.</translation>
    </message>
    <message>
        <source>{people} not yet recorded as men or women. It may be saved; the report says so.</source>
        <translation>{people} not yet recorded as men or women. It may be saved; the report says so.</translation>
    </message>
    <message>
        <source>Members and others make {counted}, the total is {total}. It may be saved.</source>
        <translation>Members and others make {counted}, the total is {total}. It may be saved.</translation>
    </message>
    <message>
        <source>The occupations make {counted}, the total is {total}. It may be saved.</source>
        <translation>The occupations make {counted}, the total is {total}. It may be saved.</translation>
    </message>
    <message>
        <source>A group is two people or more. It may be saved like this.</source>
        <translation>A group is two people or more. It may be saved like this.</translation>
    </message>
    <message>
        <source>The ages make {counted}, the total is {total}. It may be saved.</source>
        <translation>The ages make {counted}, the total is {total}. It may be saved.</translation>
    </message>
    <message>
        <source>Nobody came? It may be saved like this.</source>
        <translation>Nobody came? It may be saved like this.</translation>
    </message>
    <message>
        <source>{total} is more than {max}. Is it a slip of the finger?</source>
        <translation>{total} is more than {max}. Is it a slip of the finger?</translation>
    </message>
    <message>
        <source>Usually about {usual} come. Is {total} right?</source>
        <translation>Usually about {usual} come. Is {total} right?</translation>
    </message>
    <message>
        <source>{total} is a great many. Is it right?</source>
        <translation>{total} is a great many. Is it right?</translation>
    </message>
    <message>
        <source>This month is still to come.</source>
        <translation>This month is still to come.</translation>
    </message>
    <message>
        <source>Is the year right?</source>
        <translation>Is the year right?</translation>
    </message>
    <message>
        <source>{spent} was spent, {planned} was planned. It may be saved.</source>
        <translation>{spent} was spent, {planned} was planned. It may be saved.</translation>
    </message>
    <message>
        <source>This does not look like a link. It may be saved.</source>
        <translation>This does not look like a link. It may be saved.</translation>
    </message>
    <message>
        <source>There are fewer copies than titles. Is it right?</source>
        <translation>There are fewer copies than titles. Is it right?</translation>
    </message>
    <message>
        <source>Only the initials of this name are saved, unless they agreed to the full name.</source>
        <translation>Only the initials of this name are saved, unless they agreed to the full name.</translation>
    </message>
    <message>
        <source>Ask first: what is saved is sent. “Back” keeps it as a draft here until then.</source>
        <translation>Ask first: what is saved is sent. “Back” keeps it as a draft here until then.</translation>
    </message>
    <message>
        <source>{part} is more than the total of {total}.</source>
        <translation>{part} is more than the total of {total}.</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>GoingPart</name>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>A group</source>
        <translation>A group</translation>
    </message>
    <message>
        <source>Change {group}</source>
        <translation>Change {group}</translation>
    </message>
    <message>
        <source>Delete {group}</source>
        <translation>Delete {group}</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>for example: a school</source>
        <translation>for example: a school</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Save the group</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Groups: none</source>
        <translation>Groups: none</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Write how many came.</source>
        <translation>Write how many came.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide to Suluh</source>
        <translation>Guide to Suluh</translation>
    </message>
    <message>
        <source>For the people of {library}</source>
        <translation>For the people of {library}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search: the beginning of a word</source>
        <translation>Search: the beginning of a word</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of another word.</source>
        <translation>Nothing found. Try the beginning of another word.</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Print the guide</translation>
    </message>
    <message>
        <source>Open the guide as PDF</source>
        <translation>Open the guide as PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Guide to Suluh</source>
        <translation>Guide to Suluh</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>No contact with the centre yet.</source>
        <translation>No contact with the centre yet.</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Earlier contacts</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>The day</source>
        <translation>The day</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>By occupation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Changed by {who}, {when}</source>
        <translation>Changed by {who}, {when}</translation>
    </message>
    <message>
        <source>Recorded by {who}, {when}</source>
        <translation>Recorded by {who}, {when}</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>date uncertain</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Put in the bin</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Taken out of the bin</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found in the materials</source>
        <translation>Found in the materials</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message numerus="yes">
        <source>and on %n other pages</source>
        <translation>
            <numerusform>and on %n other page</numerusform>
            <numerusform>and on %n other pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Visits this month</source>
        <translation>Visits this month</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Days not recorded</source>
        <translation>Days not recorded</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Visits per day</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Ready to be sent</source>
        <translation>Ready to be sent</translation>
    </message>
    <message>
        <source>Send &amp; receive</source>
        <translation>Send &amp; receive</translation>
    </message>
    <message>
        <source>Welcome, {person}</source>
        <translation>Welcome, {person}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>The date of this computer is not right.</source>
        <translation>The date of this computer is not right.</translation>
    </message>
    <message>
        <source>The report of {month} changed</source>
        <translation>The report of {month} changed</translation>
    </message>
    <message>
        <source>After it was signed</source>
        <translation>After it was signed</translation>
    </message>
    <message>
        <source>After it was printed</source>
        <translation>After it was printed</translation>
    </message>
    <message>
        <source>as many as in {month}</source>
        <translation>as many as in {month}</translation>
    </message>
    <message>
        <source>{percent} more than in {month}</source>
        <translation>{percent} more than in {month}</translation>
    </message>
    <message>
        <source>{percent} fewer than in {month}</source>
        <translation>{percent} fewer than in {month}</translation>
    </message>
    <message>
        <source>{percent} women</source>
        <translation>{percent} women</translation>
    </message>
    <message numerus="yes">
        <source>%n with a disability</source>
        <translation>
            <numerusform>%n with a disability</numerusform>
            <numerusform>%n with a disability</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open day is recorded</source>
        <translation>Every open day is recorded</translation>
    </message>
    <message>
        <source>{days} and {more} more</source>
        <translation>{days} and {more} more</translation>
    </message>
    <message numerus="yes">
        <source>%n records need fixing</source>
        <translation>
            <numerusform>%n record needs fixing</numerusform>
            <numerusform>%n records need fixing</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre sent them back</source>
        <translation>The centre sent them back</translation>
    </message>
    <message numerus="yes">
        <source>%n days not recorded</source>
        <translation>
            <numerusform>%n day not recorded</numerusform>
            <numerusform>%n days not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people wrote different things</source>
        <translation>Two people wrote different things</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>Back up to a stick</translation>
    </message>
    <message>
        <source>If this computer fails, a stick brings everything back</source>
        <translation>If this computer fails, a stick brings everything back</translation>
    </message>
    <message>
        <source>Not joined to the centre yet</source>
        <translation>Not joined to the centre yet</translation>
    </message>
    <message>
        <source>Enter the regency&apos;s code when you have it; until then just go on</source>
        <translation>Enter the regency&apos;s code when you have it; until then just go on</translation>
    </message>
    <message>
        <source>Not logged yet: {title}</source>
        <translation>Not logged yet: {title}</translation>
    </message>
    <message>
        <source>How did it go on with {person}?</source>
        <translation>How did it go on with {person}?</translation>
    </message>
    <message numerus="yes">
        <source>The story was told %n months ago</source>
        <translation>
            <numerusform>The story was told %n month ago</numerusform>
            <numerusform>The story was told %n months ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors that are not saved yet</source>
        <translation>Visitors that are not saved yet</translation>
    </message>
    <message>
        <source>Settings that are not saved yet</source>
        <translation>Settings that are not saved yet</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Visits per day, {month}</source>
        <translation>Visits per day, {month}</translation>
    </message>
    <message>
        <source>{visits} visits in {month}</source>
        <translation>{visits} visits in {month}</translation>
    </message>
    <message>
        <source>Open, nobody came</source>
        <translation>Open, nobody came</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>The rows are being taken back …</source>
        <translation>The rows are being taken back …</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in the bin.</source>
        <translation>
            <numerusform>%n row is in the bin.</numerusform>
            <numerusform>%n rows are in the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>From a spreadsheet</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>What stands in it</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{name} is being read …</source>
        <translation>{name} is being read …</translation>
    </message>
    <message>
        <source>The cells are being read …</source>
        <translation>The cells are being read …</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Spreadsheets</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n rows</source>
        <translation>
            <numerusform>Take in %n row</numerusform>
            <numerusform>Take in %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: paste them into a spreadsheet, put them right there, and paste them here again.</source>
        <translation>Copied: paste them into a spreadsheet, put them right there, and paste them here again.</translation>
    </message>
    <message>
        <source>The rows are being taken in …</source>
        <translation>The rows are being taken in …</translation>
    </message>
    <message numerus="yes">
        <source>%n rows in</source>
        <translation>
            <numerusform>%n row in</numerusform>
            <numerusform>%n rows in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped it. Nothing has come in.</source>
        <translation>You stopped it. Nothing has come in.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Why it stayed out</source>
        <translation>Why it stayed out</translation>
    </message>
</context>
<context>
    <name>IncidentSheet</name>
    <message>
        <source>Something did not work as it should</source>
        <translation>Something did not work as it should</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Copied; no word of yours is in it.</source>
        <translation>Copied; no word of yours is in it.</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>The regency&apos;s code</source>
        <translation>The regency&apos;s code</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Address of the centre</translation>
    </message>
    <message>
        <source>Without a line: by stick</source>
        <translation>Without a line: by stick</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Both stand on the regency&apos;s letter.</source>
        <translation>Both stand on the regency&apos;s letter.</translation>
    </message>
    <message>
        <source>Join the centre</source>
        <translation>Join the centre</translation>
    </message>
    <message>
        <source>With the regency&apos;s code this computer joins the centre, and everything logged so far is sent along. Until you have the code, just go on logging; nothing gets lost.</source>
        <translation>With the regency&apos;s code this computer joins the centre, and everything logged so far is sent along. Until you have the code, just go on logging; nothing gets lost.</translation>
    </message>
    <message>
        <source>The code is kept. The wish to join goes with every bag until the answer is back; you may still join over a line.</source>
        <translation>The code is kept. The wish to join goes with every bag until the answer is back; you may still join over a line.</translation>
    </message>
    <message>
        <source>Asking the centre …</source>
        <translation>Asking the centre …</translation>
    </message>
    <message>
        <source>The code has three groups of four letters and digits.</source>
        <translation>The code has three groups of four letters and digits.</translation>
    </message>
    <message>
        <source>For example: https://pusat.perpusda.example</source>
        <translation>For example: https://pusat.perpusda.example</translation>
    </message>
</context>
<context>
    <name>KeptFilters</name>
    <message>
        <source>Filter kept: {name}</source>
        <translation>Filter kept: {name}</translation>
    </message>
</context>
<context>
    <name>KeptPaper</name>
    <message>
        <source>Monthly report</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>List of problems</source>
        <translation>List of problems</translation>
    </message>
    <message>
        <source>Copy sheet (SIM)</source>
        <translation>Copy sheet (SIM)</translation>
    </message>
    <message>
        <source>Index (IPLM)</source>
        <translation>Index (IPLM)</translation>
    </message>
    <message>
        <source>Contest form</source>
        <translation>Contest form</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Record of blank spots</source>
        <translation>Record of blank spots</translation>
    </message>
    <message>
        <source>Report of an activity</source>
        <translation>Report of an activity</translation>
    </message>
</context>
<context>
    <name>KeptPart</name>
    <message>
        <source>Already printed</source>
        <translation>Already printed</translation>
    </message>
    <message>
        <source>Changed since it was signed</source>
        <translation>Changed since it was signed</translation>
    </message>
    <message>
        <source>Changed since it was printed</source>
        <translation>Changed since it was printed</translation>
    </message>
    <message>
        <source>What is shown now becomes Rev. {number}.</source>
        <translation>What is shown now becomes Rev. {number}.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>{name}: {before} → {now}</source>
        <translation>{name}: {before} → {now}</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>{mark} · printed {date}</source>
        <translation>{mark} · printed {date}</translation>
    </message>
    <message>
        <source>{mark} · day of printing not known</source>
        <translation>{mark} · day of printing not known</translation>
    </message>
    <message>
        <source>Open {mark}</source>
        <translation>Open {mark}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Noted {date}</source>
        <translation>Noted {date}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search, or do something</source>
        <translation>Search, or do something</translation>
    </message>
    <message>
        <source>Change the person at the desk</source>
        <translation>Change the person at the desk</translation>
    </message>
    <message>
        <source>Save what stands on the page</source>
        <translation>Save what stands on the page</translation>
    </message>
    <message>
        <source>Save the activity and log another</source>
        <translation>Save the activity and log another</translation>
    </message>
    <message>
        <source>On to the next field; in a list: open</source>
        <translation>On to the next field; in a list: open</translation>
    </message>
    <message>
        <source>On to the next part of the page; with Shift: back</source>
        <translation>On to the next part of the page; with Shift: back</translation>
    </message>
    <message>
        <source>In a box of choices: choose by typing</source>
        <translation>In a box of choices: choose by typing</translation>
    </message>
    <message>
        <source>Undo what was typed</source>
        <translation>Undo what was typed</translation>
    </message>
    <message>
        <source>Close what lies over the page; from a form: back</source>
        <translation>Close what lies over the page; from a form: back</translation>
    </message>
    <message>
        <source>Search in the list of activities</source>
        <translation>Search in the list of activities</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>From the search into the list</translation>
    </message>
    <message>
        <source>Log the chosen activity again</source>
        <translation>Log the chosen activity again</translation>
    </message>
    <message>
        <source>Put the chosen activity in the bin</source>
        <translation>Put the chosen activity in the bin</translation>
    </message>
    <message>
        <source>Copy the chosen rows for a spreadsheet</source>
        <translation>Copy the chosen rows for a spreadsheet</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Paste a photo</translation>
    </message>
    <message>
        <source>Month or week</source>
        <translation>Month or week</translation>
    </message>
    <message>
        <source>Earlier or later days</source>
        <translation>Earlier or later days</translation>
    </message>
    <message>
        <source>On a day: the library was closed</source>
        <translation>On a day: the library was closed</translation>
    </message>
    <message>
        <source>In the week: paste numbers</source>
        <translation>In the week: paste numbers</translation>
    </message>
    <message>
        <source>In the week: save the days</source>
        <translation>In the week: save the days</translation>
    </message>
    <message>
        <source>Search titles and inside the materials</source>
        <translation>Search titles and inside the materials</translation>
    </message>
    <message>
        <source>Find in the material that is open</source>
        <translation>Find in the material that is open</translation>
    </message>
    <message>
        <source>The next place that was found</source>
        <translation>The next place that was found</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Larger, smaller</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Send what waits</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>%n records</source>
        <translation>%n records</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Still at it? What is new?</source>
        <translation>Still at it? What is new?</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Append</translation>
    </message>
    <message>
        <source>How did it go on?</source>
        <translation>How did it go on?</translation>
    </message>
    <message>
        <source>What is told now</source>
        <translation>What is told now</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>Suluh asks again on {day}, {months} months after it was told.</source>
        <translation>Suluh asks again on {day}, {months} months after it was told.</translation>
    </message>
    <message>
        <source>after {months} months</source>
        <translation>after {months} months</translation>
    </message>
</context>
<context>
    <name>LessonStrip</name>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Leave the lesson</translation>
    </message>
    <message>
        <source>Done. Choose a lesson again, or go on as you like.</source>
        <translation>Done. Choose a lesson again, or go on as you like.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Log an activity</source>
        <translation>Log an activity</translation>
    </message>
    <message>
        <source>Press Ctrl+N</source>
        <translation>Press Ctrl+N</translation>
    </message>
    <message>
        <source>Write name, date and total, then press Ctrl+S</source>
        <translation>Write name, date and total, then press Ctrl+S</translation>
    </message>
    <message>
        <source>Record visitors</source>
        <translation>Record visitors</translation>
    </message>
    <message>
        <source>See it on Home, under “Last logged”: Ctrl+1</source>
        <translation>See it on Home, under “Last logged”: Ctrl+1</translation>
    </message>
    <message>
        <source>Press Ctrl+3</source>
        <translation>Press Ctrl+3</translation>
    </message>
    <message>
        <source>Press V, type 20 and press Enter</source>
        <translation>Press V, type 20 and press Enter</translation>
    </message>
    <message>
        <source>Type “yesterday closed” and press Enter</source>
        <translation>Type “yesterday closed” and press Enter</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>Print a report</translation>
    </message>
    <message>
        <source>Press Ctrl+5</source>
        <translation>Press Ctrl+5</translation>
    </message>
    <message>
        <source>Print it with Ctrl+P, or save it with Ctrl+S</source>
        <translation>Print it with Ctrl+P, or save it with Ctrl+S</translation>
    </message>
    <message>
        <source>Back to Home: Ctrl+1</source>
        <translation>Back to Home: Ctrl+1</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Letterhead and signatures as they are printed</source>
        <translation>Letterhead and signatures as they are printed</translation>
    </message>
    <message>
        <source>The fields stand as they were saved.</source>
        <translation>The fields stand as they were saved.</translation>
    </message>
    <message>
        <source>Lines of the letterhead, one a row</source>
        <translation>Lines of the letterhead, one a row</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name of the library</translation>
    </message>
    <message>
        <source>Library number (NPP)</source>
        <translation>Library number (NPP)</translation>
    </message>
    <message>
        <source>Founding decree (SK), number and year</source>
        <translation>Founding decree (SK), number and year</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>At the left: “Acknowledged by”</source>
        <translation>At the left: “Acknowledged by”</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>At the right</translation>
    </message>
    <message>
        <source>Title at the left</source>
        <translation>Title at the left</translation>
    </message>
    <message>
        <source>Title at the right</source>
        <translation>Title at the right</translation>
    </message>
    <message>
        <source>Head of the village</source>
        <translation>Head of the village</translation>
    </message>
    <message>
        <source>Head of the library</source>
        <translation>Head of the library</translation>
    </message>
    <message>
        <source>Number of the village head</source>
        <translation>Number of the village head</translation>
    </message>
    <message>
        <source>Her or his number</source>
        <translation>Her or his number</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Place of signing</translation>
    </message>
    <message>
        <source>Number of letters, as a pattern</source>
        <translation>Number of letters, as a pattern</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>As it will be printed</translation>
    </message>
    <message>
        <source>Letterhead and signatories</source>
        <translation>Letterhead and signatories</translation>
    </message>
    <message>
        <source>The logo is saved.</source>
        <translation>The logo is saved.</translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation>The logo is removed.</translation>
    </message>
    <message>
        <source>There is no field {unknown}. These can be used: {known}.</source>
        <translation>There is no field {unknown}. These can be used: {known}.</translation>
    </message>
    <message>
        <source>A brace is missing or too many; a field is written like {example}.</source>
        <translation>A brace is missing or too many; a field is written like {example}.</translation>
    </message>
    <message>
        <source>Number of the {head}</source>
        <translation>Number of the {head}</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Add an activity …</source>
        <translation>Add an activity …</translation>
    </message>
    <message>
        <source>An activity that is not here</source>
        <translation>An activity that is not here</translation>
    </message>
</context>
<context>
    <name>LogoPart</name>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>The logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG: choose it, drag it here, or paste it with Ctrl+V.</source>
        <translation>PNG, JPEG or SVG: choose it, drag it here, or paste it with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening your library …</source>
        <translation>Opening your library …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Restoring the newest good backup …</source>
        <translation>Restoring the newest good backup …</translation>
    </message>
    <message>
        <source>Restoring from the backup …</source>
        <translation>Restoring from the backup …</translation>
    </message>
    <message>
        <source>Practice library</source>
        <translation>Practice library</translation>
    </message>
    <message>
        <source>A library for trying things out is being made …</source>
        <translation>A library for trying things out is being made …</translation>
    </message>
    <message>
        <source>A library for trying things out is being made … {done} of {of}</source>
        <translation>A library for trying things out is being made … {done} of {of}</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Back to my library</translation>
    </message>
    <message>
        <source>Everything is being put away …</source>
        <translation>Everything is being put away …</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>%n minutes</source>
        <translation>%n minute|%n minutes</translation>
    </message>
    <message>
        <source>%n chapters</source>
        <translation>%n chapter|%n chapters</translation>
    </message>
    <message>
        <source>%n pages</source>
        <translation>%n page|%n pages</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>On another laptop of the library</source>
        <translation>On another laptop of the library</translation>
    </message>
    <message>
        <source>{percent} here, goes on at the next contact</source>
        <translation>{percent} here, goes on at the next contact</translation>
    </message>
    <message>
        <source>{percent} here, paused</source>
        <translation>{percent} here, paused</translation>
    </message>
    <message>
        <source>Will be fetched at the next contact</source>
        <translation>Will be fetched at the next contact</translation>
    </message>
    <message>
        <source>Can be fetched: {size}</source>
        <translation>Can be fetched: {size}</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanese</translation>
    </message>
    <message>
        <source>English language</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanese</translation>
    </message>
</context>
<context>
    <name>MaterialView</name>
    <message>
        <source>Materials</source>
        <translation>Materials</translation>
    </message>
</context>
<context>
    <name>MaterialsPage</name>
    <message>
        <source>Learning materials</source>
        <translation>Learning materials</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Copy what is shown to a stick …</source>
        <translation>Copy what is shown to a stick …</translation>
    </message>
    <message>
        <source>Make room on this computer …</source>
        <translation>Make room on this computer …</translation>
    </message>
    <message>
        <source>Wishes and offers …</source>
        <translation>Wishes and offers …</translation>
    </message>
    <message>
        <source>Ask for this material</source>
        <translation>Ask for this material</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>No materials yet</translation>
    </message>
    <message>
        <source>Drag books, videos and pictures here, or wait for what the centre publishes: it comes at the next contact.</source>
        <translation>Drag books, videos and pictures here, or wait for what the centre publishes: it comes at the next contact.</translation>
    </message>
    <message>
        <source>Noted; the centre learns it.</source>
        <translation>Noted; the centre learns it.</translation>
    </message>
    <message>
        <source>“{words}” is in no material</source>
        <translation>“{words}” is in no material</translation>
    </message>
    <message>
        <source>Ask for it: the regency learns what your village needs.</source>
        <translation>Ask for it: the regency learns what your village needs.</translation>
    </message>
    <message>
        <source>Nothing fits this choice</source>
        <translation>Nothing fits this choice</translation>
    </message>
    <message>
        <source>Take away a filter to see more.</source>
        <translation>Take away a filter to see more.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them on this computer</source>
        <translation>
            <numerusform>%n of them on this computer</numerusform>
            <numerusform>%n of them on this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes at the next contact.</source>
        <translation>It comes at the next contact.</translation>
    </message>
    <message>
        <source>{title} is in the bin.</source>
        <translation>{title} is in the bin.</translation>
    </message>
    <message>
        <source>None of these is on this computer yet.</source>
        <translation>None of these is on this computer yet.</translation>
    </message>
    <message>
        <source>{size} are free now.</source>
        <translation>{size} are free now.</translation>
    </message>
    <message>
        <source>Nothing is handed out any more.</source>
        <translation>Nothing is handed out any more.</translation>
    </message>
    <message>
        <source>Being handed out</source>
        <translation>Being handed out</translation>
    </message>
    <message>
        <source>Asked for. It travels at the next contact.</source>
        <translation>Asked for. It travels at the next contact.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message numerus="yes">
        <source>%n materials added.</source>
        <translation>
            <numerusform>%n material added.</numerusform>
            <numerusform>%n materials added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>then it is in the bin and does not count</source>
        <translation>then it is in the bin and does not count</translation>
    </message>
    <message>
        <source>then it stays and counts</source>
        <translation>then it stays and counts</translation>
    </message>
    <message>
        <source>then it counts in {month}</source>
        <translation>then it counts in {month}</translation>
    </message>
    <message>
        <source>then {month} has {total} participants</source>
        <translation>then {month} has {total} participants</translation>
    </message>
    <message>
        <source>then {month} has {total} visitors</source>
        <translation>then {month} has {total} visitors</translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>The film</source>
        <translation>The film</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>{speed} × speed</source>
        <translation>{speed} × speed</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month calendar</source>
        <translation>Month calendar</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Log again</source>
        <translation>Log again</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Report of this activity (PDF)</source>
        <translation>Report of this activity (PDF)</translation>
    </message>
    <message>
        <source>Sheet to sign (PDF)</source>
        <translation>Sheet to sign (PDF)</translation>
    </message>
    <message>
        <source>Invitation (PDF)</source>
        <translation>Invitation (PDF)</translation>
    </message>
    <message>
        <source>Consent of parents to photos (PDF)</source>
        <translation>Consent of parents to photos (PDF)</translation>
    </message>
    <message>
        <source>Fill in: {name}</source>
        <translation>Fill in: {name}</translation>
    </message>
    <message>
        <source>Keep this form as a pattern</source>
        <translation>Keep this form as a pattern</translation>
    </message>
    <message>
        <source>Remove a pattern</source>
        <translation>Remove a pattern</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Log it now</source>
        <translation>Log it now</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>Short notes that the monthly and the yearly report need.</source>
        <translation>Short notes that the monthly and the yearly report need.</translation>
    </message>
    <message>
        <source>Nothing written down yet</source>
        <translation>Nothing written down yet</translation>
    </message>
    <message numerus="yes">
        <source>%n in {month}</source>
        <translation>
            <numerusform>%n in {month}</numerusform>
            <numerusform>%n in {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>{counted} · last: {last}</source>
        <translation>{counted} · last: {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccupationsPart</name>
    <message>
        <source>By occupation</source>
        <translation>By occupation</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>for example: 08.00–16.00</source>
        <translation>for example: 08.00–16.00</translation>
    </message>
    <message>
        <source>for example: 25/12</source>
        <translation>for example: 25/12</translation>
    </message>
    <message>
        <source>for example: Christmas</source>
        <translation>for example: Christmas</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Add the day</translation>
    </message>
    <message>
        <source>No closed day is planned. Holidays written here are not counted as forgotten.</source>
        <translation>No closed day is planned. Holidays written here are not counted as forgotten.</translation>
    </message>
    <message>
        <source>Days on which the library is open</source>
        <translation>Days on which the library is open</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Opening days</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Days on which the library will be closed</source>
        <translation>Days on which the library will be closed</translation>
    </message>
    <message>
        <source>Take away {day}</source>
        <translation>Take away {day}</translation>
    </message>
    <message>
        <source>The opening days are saved.</source>
        <translation>The opening days are saved.</translation>
    </message>
    <message>
        <source>The opening hours are saved.</source>
        <translation>The opening hours are saved.</translation>
    </message>
    <message>
        <source>Write the day, for example 25/12 or 25 December.</source>
        <translation>Write the day, for example 25/12 or 25 December.</translation>
    </message>
    <message>
        <source>Closed on {day}: noted.</source>
        <translation>Closed on {day}: noted.</translation>
    </message>
    <message>
        <source>{day} is an ordinary day again.</source>
        <translation>{day} is an ordinary day again.</translation>
    </message>
</context>
<context>
    <name>PackStrip</name>
    <message>
        <source>Fetch all of it</source>
        <translation>Fetch all of it</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>Copy to a stick</translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materials</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} of {size} on this computer</source>
        <translation>{held} of {size} on this computer</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages in small</source>
        <translation>Pages in small</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Visitors on {day}</source>
        <translation>Visitors on {day}</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>one visitor</source>
        <translation>one visitor</translation>
    </message>
    <message>
        <source>%n visitors</source>
        <translation>%n visitors</translation>
    </message>
    <message>
        <source>Search or do something: kompos, send, print …</source>
        <translation>Search or do something: kompos, send, print …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Nothing found. Try the beginning of a word.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ choose   Enter opens   Esc closes</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages in small</source>
        <translation>Pages in small</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Size of the page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>of {pages}</translation>
    </message>
    <message>
        <source>{percent} % width</source>
        <translation>{percent} % width</translation>
    </message>
    <message>
        <source>{percent} % whole</source>
        <translation>{percent} % whole</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>0–5 years</source>
        <translation>0–5 years</translation>
    </message>
    <message>
        <source>6–12 years</source>
        <translation>6–12 years</translation>
    </message>
    <message>
        <source>13–17 years</source>
        <translation>13–17 years</translation>
    </message>
    <message>
        <source>18–30 years</source>
        <translation>18–30 years</translation>
    </message>
    <message>
        <source>31–59 years</source>
        <translation>31–59 years</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 years and over</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Strategy, field, form</source>
        <translation>Strategy, field, form</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Skill that was taught</source>
        <translation>Skill that was taught</translation>
    </message>
    <message>
        <source>Books and materials</source>
        <translation>Books and materials</translation>
    </message>
    <message>
        <source>Cost and source</source>
        <translation>Cost and source</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Report of an activity</source>
        <translation>Report of an activity</translation>
    </message>
    <message>
        <source>outside the library</source>
        <translation>outside the library</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>With a disability</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>M/F</source>
        <translation>M/F</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Address / RT</source>
        <translation>Address / RT</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>The data is used for the reports of the library only. No identity number is asked.</source>
        <translation>The data is used for the reports of the library only. No identity number is asked.</translation>
    </message>
    <message>
        <source>Come along</source>
        <translation>Come along</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>With {speaker}</source>
        <translation>With {speaker}</translation>
    </message>
    <message>
        <source>Free of charge. Everybody is welcome.</source>
        <translation>Free of charge. Everybody is welcome.</translation>
    </message>
    <message>
        <source>Law 43/2007 on libraries</source>
        <translation>Law 43/2007 on libraries</translation>
    </message>
    <message>
        <source>National Library regulation 6/2017 on village libraries</source>
        <translation>National Library regulation 6/2017 on village libraries</translation>
    </message>
    <message>
        <source>National Library regulation 3/2023 on transformation by social inclusion</source>
        <translation>National Library regulation 3/2023 on transformation by social inclusion</translation>
    </message>
    <message>
        <source>Annual report of the {term} library</source>
        <translation>Annual report of the {term} library</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>This annual report was drawn up from the records of the library and may be used as appropriate.</source>
        <translation>This annual report was drawn up from the records of the library and may be used as appropriate.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this year.</source>
        <translation>Nothing was recorded in this year.</translation>
    </message>
    <message numerus="yes">
        <source>%n days on which the library should have been open are not recorded.</source>
        <translation>
            <numerusform>%n day on which the library should have been open is not recorded.</numerusform>
            <numerusform>%n days on which the library should have been open are not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months have not come yet.</source>
        <translation>
            <numerusform>%n month has not come yet.</numerusform>
            <numerusform>%n months have not come yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are not split into M/F.</source>
        <translation>
            <numerusform>%n visit is not split into M/F.</numerusform>
            <numerusform>%n visits are not split into M/F.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants are not split into M/F.</source>
        <translation>
            <numerusform>%n participant is not split into M/F.</numerusform>
            <numerusform>%n participants are not split into M/F.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months lack the figures of the collection.</source>
        <translation>
            <numerusform>%n month lacks the figures of the collection.</numerusform>
            <numerusform>%n months lack the figures of the collection.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report tells what {library} did in {year}: who came, what was learnt and what changed. It follows from the records that the library kept day by day; what was not recorded is not guessed.</source>
        <translation>This report tells what {library} did in {year}: who came, what was learnt and what changed. It follows from the records that the library kept day by day; what was not recorded is not guessed.</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>the library</translation>
    </message>
    <message>
        <source>Chapter I. Introduction</source>
        <translation>Chapter I. Introduction</translation>
    </message>
    <message>
        <source>On the basis of:</source>
        <translation>On the basis of:</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name of the library</translation>
    </message>
    <message>
        <source>NPP</source>
        <translation>NPP</translation>
    </message>
    <message>
        <source>Village, district, regency, province</source>
        <translation>Village, district, regency, province</translation>
    </message>
    <message>
        <source>Founding decree (SK)</source>
        <translation>Founding decree (SK)</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Founded in</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>People in the village</source>
        <translation>People in the village</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Decree</translation>
    </message>
    <message>
        <source>Chapter II. Profile</source>
        <translation>Chapter II. Profile</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Chapter III. Aid received</source>
        <translation>Chapter III. Aid received</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Visits M</source>
        <translation>Visits M</translation>
    </message>
    <message>
        <source>Visits F</source>
        <translation>Visits F</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advocacy</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Not split</translation>
    </message>
    <message>
        <source>Visits are not recorded; {activities} activities with {people} participants.</source>
        <translation>Visits are not recorded; {activities} activities with {people} participants.</translation>
    </message>
    <message>
        <source>{visits} visits on {days} open days; {activities} activities with {people} participants.</source>
        <translation>{visits} visits on {days} open days; {activities} activities with {people} participants.</translation>
    </message>
    <message>
        <source>Chapter IV. What was reached</source>
        <translation>Chapter IV. What was reached</translation>
    </message>
    <message>
        <source>Visits per month</source>
        <translation>Visits per month</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>Activities by field</source>
        <translation>Activities by field</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Decrees, regulations and procedures</source>
        <translation>Decrees, regulations and procedures</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Chapter V. Budget</source>
        <translation>Chapter V. Budget</translation>
    </message>
    <message>
        <source>Chapter VI. Impact</source>
        <translation>Chapter VI. Impact</translation>
    </message>
    <message numerus="yes">
        <source>and %n more stories</source>
        <translation>
            <numerusform>and %n more story</numerusform>
            <numerusform>and %n more stories</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Support wanted</source>
        <translation>Support wanted</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Chapter VII. Problems, efforts, plans</source>
        <translation>Chapter VII. Problems, efforts, plans</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Annex. Activities of the year</source>
        <translation>Annex. Activities of the year</translation>
    </message>
    <message>
        <source>Participants by field</source>
        <translation>Participants by field</translation>
    </message>
    <message>
        <source>Participants by sex</source>
        <translation>Participants by sex</translation>
    </message>
    <message>
        <source>Participants by age</source>
        <translation>Participants by age</translation>
    </message>
    <message>
        <source>Materials opened and handed out</source>
        <translation>Materials opened and handed out</translation>
    </message>
    <message>
        <source>Targets of the year</source>
        <translation>Targets of the year</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message numerus="yes">
        <source>%n other materials</source>
        <translation>
            <numerusform>%n other material</numerusform>
            <numerusform>%n other materials</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {target}</source>
        <translation>{n} of {target}</translation>
    </message>
    <message>
        <source>No target is set yet</source>
        <translation>No target is set yet</translation>
    </message>
    <message>
        <source>{n} visits in {year}</source>
        <translation>{n} visits in {year}</translation>
    </message>
    <message>
        <source>Open, no visitors</source>
        <translation>Open, no visitors</translation>
    </message>
    <message>
        <source>Materials were opened or handed out {n} times in {year}</source>
        <translation>Materials were opened or handed out {n} times in {year}</translation>
    </message>
    <message>
        <source>Opened and handed out</source>
        <translation>Opened and handed out</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>{label}: nothing was recorded.</source>
        <translation>{label}: nothing was recorded.</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Block of the census</source>
        <translation>Block of the census</translation>
    </message>
    <message>
        <source>Collection: titles</source>
        <translation>Collection: titles</translation>
    </message>
    <message>
        <source>Collection: copies</source>
        <translation>Collection: copies</translation>
    </message>
    <message>
        <source>Staff: librarians</source>
        <translation>Staff: librarians</translation>
    </message>
    <message>
        <source>Staff: others</source>
        <translation>Staff: others</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What good it does</source>
        <translation>What good it does</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Sorted as SIM asks. Tick what was copied.</source>
        <translation>Sorted as SIM asks. Tick what was copied.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{recorded} of {due} open days are recorded.</source>
        <translation>{recorded} of {due} open days are recorded.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message numerus="yes">
        <source>%n open days</source>
        <translation>
            <numerusform>%n open day</numerusform>
            <numerusform>%n open days</numerusform>
        </translation>
    </message>
    <message>
        <source>Recapitulation of visits</source>
        <translation>Recapitulation of visits</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>Open days</translation>
    </message>
    <message>
        <source>Days not recorded</source>
        <translation>Days not recorded</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>List of problems for PLM and SHM</source>
        <translation>List of problems for PLM and SHM</translation>
    </message>
    <message>
        <source>Levels: village → PLM (learning meeting of the community) → SHM (stakeholder meeting) → OPD.</source>
        <translation>Levels: village → PLM (learning meeting of the community) → SHM (stakeholder meeting) → OPD.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Titles at first</source>
        <translation>Titles at first</translation>
    </message>
    <message>
        <source>Copies at first</source>
        <translation>Copies at first</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Titles at the end</source>
        <translation>Titles at the end</translation>
    </message>
    <message>
        <source>Copies at the end</source>
        <translation>Copies at the end</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Read in place</source>
        <translation>Read in place</translation>
    </message>
    <message>
        <source>Lent to libraries</source>
        <translation>Lent to libraries</translation>
    </message>
    <message>
        <source>Used online</source>
        <translation>Used online</translation>
    </message>
    <message>
        <source>New members M</source>
        <translation>New members M</translation>
    </message>
    <message>
        <source>New members F</source>
        <translation>New members F</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>Users M</source>
        <translation>Users M</translation>
    </message>
    <message>
        <source>Users F</source>
        <translation>Users F</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Hours of use</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>On the internet</translation>
    </message>
    <message>
        <source>Offline materials opened</source>
        <translation>Offline materials opened</translation>
    </message>
    <message>
        <source>Computers that work</source>
        <translation>Computers that work</translation>
    </message>
    <message>
        <source>Computers broken</source>
        <translation>Computers broken</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Whose story</source>
        <translation>Whose story</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>Income a month</source>
        <translation>Income a month</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>How it was before</translation>
    </message>
    <message>
        <source>What the library did</source>
        <translation>What the library did</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>What is different now</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>How it went on</translation>
    </message>
    <message>
        <source>{day}, after {months} months</source>
        <translation>{day}, after {months} months</translation>
    </message>
    <message>
        <source>There is no permission yet: do not hand this paper on.</source>
        <translation>There is no permission yet: do not hand this paper on.</translation>
    </message>
    <message>
        <source>Story of impact</source>
        <translation>Story of impact</translation>
    </message>
    <message>
        <source>Permission: {agreed}. Written down by {author}.</source>
        <translation>Permission: {agreed}. Written down by {author}.</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>this is not JSON</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>no form is called “{word}”</source>
        <translation>no form is called “{word}”</translation>
    </message>
    <message>
        <source>there is no form in it</source>
        <translation>there is no form in it</translation>
    </message>
    <message>
        <source>“from” is not a day such as 2027-01-01</source>
        <translation>“from” is not a day such as 2027-01-01</translation>
    </message>
    <message>
        <source>it holds from {word}, and so does another one in the file</source>
        <translation>it holds from {word}, and so does another one in the file</translation>
    </message>
    <message>
        <source>there are no rows, or more than 200</source>
        <translation>there are no rows, or more than 200</translation>
    </message>
    <message>
        <source>the words in Indonesian are missing</source>
        <translation>the words in Indonesian are missing</translation>
    </message>
    <message>
        <source>words are longer than 300 letters or have signs that cannot be printed</source>
        <translation>words are longer than 300 letters or have signs that cannot be printed</translation>
    </message>
    <message>
        <source>no figures are named</source>
        <translation>no figures are named</translation>
    </message>
    <message>
        <source>no figure is called “{word}”</source>
        <translation>no figure is called “{word}”</translation>
    </message>
    <message>
        <source>no value of SIM is called “{word}”</source>
        <translation>no value of SIM is called “{word}”</translation>
    </message>
    <message>
        <source>“sections” does not name the five strategies, each of them once</source>
        <translation>“sections” does not name the five strategies, each of them once</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Follows the form that holds from {day} on, taken in from a file.</source>
        <translation>Follows the form that holds from {day} on, taken in from a file.</translation>
    </message>
    <message>
        <source>Follows the form that holds from {day} on, sent by the centre.</source>
        <translation>Follows the form that holds from {day} on, sent by the centre.</translation>
    </message>
    <message>
        <source>The form that the centre sent ({form} from {day}) is not used. {why}. What held before is used; a newer Suluh may read it.</source>
        <translation>The form that the centre sent ({form} from {day}) is not used. {why}. What held before is used; a newer Suluh may read it.</translation>
    </message>
    <message>
        <source>{file} is not used. {why}. What held before is used.</source>
        <translation>{file} is not used. {why}. What held before is used.</translation>
    </message>
    <message>
        <source>no template has this name</source>
        <translation>no template has this name</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>it cannot be read</translation>
    </message>
    <message>
        <source>it is larger than 200 kB</source>
        <translation>it is larger than 200 kB</translation>
    </message>
    <message>
        <source>it is not saved as UTF-8</source>
        <translation>it is not saved as UTF-8</translation>
    </message>
    <message>
        <source>packages from the network cannot be used</source>
        <translation>packages from the network cannot be used</translation>
    </message>
    <message>
        <source>Template {file}, line {line}: {why}. The built-in template is used.</source>
        <translation>Template {file}, line {line}: {why}. The built-in template is used.</translation>
    </message>
    <message>
        <source>Template {file}: {why}. The built-in template is used.</source>
        <translation>Template {file}: {why}. The built-in template is used.</translation>
    </message>
    <message>
        <source>The changed template {names} does not fit {file}, line {line}: {why}. The built-in template is used.</source>
        <translation>The changed template {names} does not fit {file}, line {line}: {why}. The built-in template is used.</translation>
    </message>
    <message>
        <source>The changed template {names} cannot be set: {why}. The built-in template is used.</source>
        <translation>The changed template {names} cannot be set: {why}. The built-in template is used.</translation>
    </message>
    <message>
        <source>The changed template {names} is not done after {seconds} seconds. The built-in template is used.</source>
        <translation>The changed template {names} is not done after {seconds} seconds. The built-in template is used.</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Benchmark and mark</source>
        <translation>Benchmark and mark</translation>
    </message>
    <message>
        <source>Counted from the library&apos;s own records. This is not the score that SIM TPBIS gives.</source>
        <translation>Counted from the library&apos;s own records. This is not the score that SIM TPBIS gives.</translation>
    </message>
    <message>
        <source>Scorecard of the library</source>
        <translation>Scorecard of the library</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>The pages of this material</source>
        <translation>The pages of this material</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>of {pages}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Find in this material</source>
        <translation>Find in this material</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Name of another person</source>
        <translation>Name of another person</translation>
    </message>
    <message>
        <source>What this person does</source>
        <translation>What this person does</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>New printed code</source>
        <translation>New printed code</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Print the code</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Open as PDF</translation>
    </message>
    <message>
        <source>People at this computer</source>
        <translation>People at this computer</translation>
    </message>
    <message>
        <source>Every save says who made it. With a PIN nobody writes under another&apos;s name; a volunteer cannot delete.</source>
        <translation>Every save says who made it. With a PIN nobody writes under another&apos;s name; a volunteer cannot delete.</translation>
    </message>
    <message>
        <source>What {name} does</source>
        <translation>What {name} does</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN is set</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>No PIN</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>New PIN of {name}</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Your name; every save says who made it</source>
        <translation>Your name; every save says who made it</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Saved on this computer.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} works here now.</translation>
    </message>
    <message>
        <source>The PIN of {name} is set.</source>
        <translation>The PIN of {name} is set.</translation>
    </message>
    <message>
        <source>{name} needs no PIN now.</source>
        <translation>{name} needs no PIN now.</translation>
    </message>
    <message>
        <source>{name} no longer works here; what was recorded stays.</source>
        <translation>{name} no longer works here; what was recorded stays.</translation>
    </message>
    <message>
        <source>Print it now and lock it away; it is shown only this once.</source>
        <translation>Print it now and lock it away; it is shown only this once.</translation>
    </message>
    <message>
        <source>A printed code for a forgotten PIN is in good hands. A new one makes it void.</source>
        <translation>A printed code for a forgotten PIN is in good hands. A new one makes it void.</translation>
    </message>
    <message>
        <source>If a PIN is forgotten: print a code once and lock it away.</source>
        <translation>If a PIN is forgotten: print a code once and lock it away.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Month or year</source>
        <translation>Month or year</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>Year {year}</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>At the desk: {name}. Change the person</source>
        <translation>At the desk: {name}. Change the person</translation>
    </message>
</context>
<context>
    <name>PhotoButton</name>
    <message>
        <source>Enter shows it large</source>
        <translation>Enter shows it large</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Show large</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Blur faces</source>
        <translation>Blur faces</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Remove photo</translation>
    </message>
    <message>
        <source>Being made smaller</source>
        <translation>Being made smaller</translation>
    </message>
    <message>
        <source>Blur the faces with the brush first; then this holds.</source>
        <translation>Blur the faces with the brush first; then this holds.</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Blur faces</source>
        <translation>Blur faces</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>Drag photos here, paste them, or choose files. They are made smaller; the place they were taken is removed.</source>
        <translation>Drag photos here, paste them, or choose files. They are made smaller; the place they were taken is removed.</translation>
    </message>
    <message>
        <source>Photos without permission stay on this computer.</source>
        <translation>Photos without permission stay on this computer.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Pasted photo</source>
        <translation>Pasted photo</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read either.</source>
        <translation>
            <numerusform>%n more could not be read either.</numerusform>
            <numerusform>%n more could not be read either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were left out: an activity holds five. The first ones are here.</source>
        <translation>
            <numerusform>One photo was left out: an activity holds five. The first ones are here.</numerusform>
            <numerusform>%n photos were left out: an activity holds five. The first ones are here.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo is removed.</source>
        <translation>The photo is removed.</translation>
    </message>
    <message>
        <source>There are five photos already. Remove one first, then add this one again.</source>
        <translation>There are five photos already. Remove one first, then add this one again.</translation>
    </message>
    <message>
        <source>The faces are blurred.</source>
        <translation>The faces are blurred.</translation>
    </message>
    <message>
        <source>Nothing was blurred.</source>
        <translation>Nothing was blurred.</translation>
    </message>
    <message>
        <source>Photos · {count} of {most}</source>
        <translation>Photos · {count} of {most}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Whole picture</translation>
    </message>
</context>
<context>
    <name>PlaceLists</name>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Regency or city</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Learning materials</source>
        <translation>Learning materials</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Stories of impact</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Send &amp; receive</source>
        <translation>Send &amp; receive</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>An invented library beside your own, to try everything out. Nothing of it is sent, and your own stays as it is.</source>
        <translation>An invented library beside your own, to try everything out. Nothing of it is sent, and your own stays as it is.</translation>
    </message>
    <message>
        <source>Open the practice library</source>
        <translation>Open the practice library</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Back to my library</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Start for real</translation>
    </message>
    <message>
        <source>Nothing here is real, and nothing is sent anywhere. Try whatever you like.</source>
        <translation>Nothing here is real, and nothing is sent anywhere. Try whatever you like.</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>Rows of the register</translation>
    </message>
    <message>
        <source>Seems to be here already</source>
        <translation>Seems to be here already</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Goes in</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation>Paper in the printer</translation>
    </message>
    <message>
        <source>The page is larger than this paper</source>
        <translation>The page is larger than this paper</translation>
    </message>
    <message>
        <source>all, or for example 2-4, 7</source>
        <translation>all, or for example 2-4, 7</translation>
    </message>
    <message>
        <source>Printer settings …</source>
        <translation>Printer settings …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer holds already may still come.</source>
        <translation>Stopped. Pages that the printer holds already may still come.</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Progress of printing</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>as the printer says: {size}</source>
        <translation>as the printer says: {size}</translation>
    </message>
    <message>
        <source>made smaller to {percent} %, all of it is seen</source>
        <translation>made smaller to {percent} %, all of it is seen</translation>
    </message>
    <message>
        <source>real size, its edges are cut off</source>
        <translation>real size, its edges are cut off</translation>
    </message>
    <message>
        <source>The page has the size of this paper.</source>
        <translation>The page has the size of this paper.</translation>
    </message>
    <message>
        <source>The page is smaller than this paper: it is printed as it is, in the middle.</source>
        <translation>The page is smaller than this paper: it is printed as it is, in the middle.</translation>
    </message>
    <message>
        <source>Nothing is cut off; margins and letters become a little smaller.</source>
        <translation>Nothing is cut off; margins and letters become a little smaller.</translation>
    </message>
    <message>
        <source>Look at the first sheet: letterhead and foot may be missing.</source>
        <translation>Look at the first sheet: letterhead and foot may be missing.</translation>
    </message>
    <message>
        <source>There are pages 1 to {last}.</source>
        <translation>There are pages 1 to {last}.</translation>
    </message>
    <message>
        <source>1 to 99</source>
        <translation>1 to 99</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>Printing page {number} of {count}</source>
        <translation>Printing page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>File Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Increase</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Decrease</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>ShowMenu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>SetFocus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toggle</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Scroll Up</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Scroll Down</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Previous Page</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Next Page</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Triggers the action</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Increase the value</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Decrease the value</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Shows the menu</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Sets the focus</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Toggles the state</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Scrolls to the left</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Scrolls to the right</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Scrolls up</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Scrolls down</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Goes back a page</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Goes to the next page</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Open the combo box selection popup</translation>
    </message>
    <message>
        <source>True</source>
        <translation>True</translation>
    </message>
    <message>
        <source>False</source>
        <translation>False</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Job Control</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Scheduled printing:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Billing information:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Job priority:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Print Immediately</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Hold Indefinitely</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Day (06:00 to 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Night (18:00 to 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Second Shift (16:00 to 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Third Shift (00:00 to 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Weekend (Saturday to Sunday)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Specific Time</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Banner Pages</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>End:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Unclassified</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classified</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Top Secret</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Authentication Needed</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Authentication needed to use %1 on %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Authentication needed to use %1.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Username:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Password:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>What&apos;s This?</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Close without Saving</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Page size:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Width:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Height:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Paper source:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Reverse portrait</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Reverse landscape</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>top margin</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>left margin</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>right margin</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bottom margin</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Page Layout</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Page order:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Pages per sheet:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeters (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inches (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Points (pt)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 in</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 Small</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Architect A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Architect B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Architect C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Architect D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Architect E</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Custom (%1CC x %2CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Custom (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Custom (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Custom (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Custom (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Custom (%1pt x %2pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Double Postcard</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Envelope B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Envelope B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Envelope B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Envelope C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Envelope C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Envelope C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Envelope C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Envelope C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Envelope C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Envelope C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Envelope C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Envelope C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Envelope Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Envelope Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Envelope DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Envelope Invite</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Envelope Italian</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Envelope Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Envelope Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Envelope Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Envelope PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Envelope PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Envelope PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Envelope PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Envelope PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Envelope PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Envelope PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Envelope PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Envelope PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Envelope PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Envelope Personal</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Envelope US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Envelope US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Envelope US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Envelope US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Envelope US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Envelope You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7.25 x 10.5 in)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7.5 x 10 in)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Fan-fold German (8.5 x 12 in)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Fan-fold German Legal (8.5 x 13 in)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Fan-fold US (14.875 x 11 in)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8.27 x 13 in)</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter Small</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K Big</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Postcard</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Print to File (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Print To File ...</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Local file</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Write PDF file</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>All Pages</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Odd Pages</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even Pages</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Left to Right, Top to Bottom</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Left to Right, Bottom to Top</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Right to Left, Top to Bottom</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Right to Left, Bottom to Top</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Top to Bottom, Left to Right</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Top to Bottom, Right to Left</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Bottom to Top, Left to Right</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Bottom to Top, Right to Left</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 already exists.
Do you want to overwrite it?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Invalid Pages Definition</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Duplex Settings Conflicts</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>There are conflicts in duplex settings. Do you want to fix them?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Printer Properties</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Job Options</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Page Setup Conflicts</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>There are conflicts in page setup options. Do you want to fix them?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Advanced Option Conflicts</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>There are conflicts in some advanced options. Do you want to fix them?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>There are conflicts in some options. Please fix them.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation>Print range</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Current Page</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Page Set:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Output Settings</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copies:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Collate</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Color Mode</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Long side binding</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Short side binding</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Location:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;roperties</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Scroll Left</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Scroll Right</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Insert Unicode control character</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Left-to-right mark</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Right-to-left mark</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Zero width joiner</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Zero width non-joiner</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Zero width space</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Start of left-to-right embedding</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Start of right-to-left embedding</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Start of left-to-right override</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Start of right-to-left override</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Pop directional formatting</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Left-to-right isolate</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Right-to-left isolate</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI First strong isolate</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Pop directional isolate</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>One deleted it while another went on with it. Shall it stay?</source>
        <translation>One deleted it while another went on with it. Shall it stay?</translation>
    </message>
    <message>
        <source>{field}: which is right?</source>
        <translation>{field}: which is right?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Day of visits</source>
        <translation>Day of visits</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>The library</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>This is right</translation>
    </message>
    <message>
        <source>{value} is right</source>
        <translation>{value} is right</translation>
    </message>
    <message>
        <source>Written by {person}, {day}</source>
        <translation>Written by {person}, {day}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>{person} wrote {value} ({day}).</source>
        <translation>{person} wrote {value} ({day}).</translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation>Both are kept.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Use {value}</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>No questions</translation>
    </message>
    <message>
        <source>When two people write different things, it is asked here.</source>
        <translation>When two people write different things, it is asked here.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions. Both answers are kept until one is chosen.</source>
        <translation>
            <numerusform>%n question. Both answers are kept until one is chosen.</numerusform>
            <numerusform>%n questions. Both answers are kept until one is chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered. The other laptops learn it at the next contact.</source>
        <translation>Answered. The other laptops learn it at the next contact.</translation>
    </message>
</context>
<context>
    <name>QuickCount</name>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Quick count, one press a person</source>
        <translation>Quick count, one press a person</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Women  Tab  men  Tab  computer users      or 20, or closed, or yesterday 20</source>
        <translation>Women  Tab  men  Tab  computer users      or 20, or closed, or yesterday 20</translation>
    </message>
    <message>
        <source>Visitors of a day</source>
        <translation>Visitors of a day</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>write the day first, for example 3/11/2026</source>
        <translation>write the day first, for example 3/11/2026</translation>
    </message>
    <message>
        <source>Not understood: {words}. Write 12 9 5 for women, men and computer users, or 20, or closed; a day may stand before it: yesterday 20.</source>
        <translation>Not understood: {words}. Write 12 9 5 for women, men and computer users, or 20, or closed; a day may stand before it: yesterday 20.</translation>
    </message>
    <message>
        <source>Write how many came: 12 women Tab 9 men, or 20 in all; 0 when nobody came; closed when the library was shut.</source>
        <translation>Write how many came: 12 women Tab 9 men, or 20 in all; 0 when nobody came; closed when the library was shut.</translation>
    </message>
    <message>
        <source>For {day}</source>
        <translation>For {day}</translation>
    </message>
    <message>
        <source>replaces: {old}</source>
        <translation>replaces: {old}</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>A material</source>
        <translation>A material</translation>
    </message>
    <message>
        <source>Back to the materials</source>
        <translation>Back to the materials</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Fetch it again</translation>
    </message>
    <message>
        <source>No material is open</source>
        <translation>No material is open</translation>
    </message>
    <message>
        <source>Choose one in the list of materials.</source>
        <translation>Choose one in the list of materials.</translation>
    </message>
    <message>
        <source>The file is not on this computer</source>
        <translation>The file is not on this computer</translation>
    </message>
    <message>
        <source>It can be fetched from its card.</source>
        <translation>It can be fetched from its card.</translation>
    </message>
    <message>
        <source>This kind opens in another program</source>
        <translation>This kind opens in another program</translation>
    </message>
    <message>
        <source>Suluh keeps the file and hands it out; to see it press “Open with another program”.</source>
        <translation>Suluh keeps the file and hands it out; to see it press “Open with another program”.</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>There is no printer.</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>This file is damaged</translation>
    </message>
    <message>
        <source>It cannot be shown. Your other data is not touched.</source>
        <translation>It cannot be shown. Your other data is not touched.</translation>
    </message>
    <message>
        <source>It cannot be shown. The centre has a whole one; fetch it again.</source>
        <translation>It cannot be shown. The centre has a whole one; fetch it again.</translation>
    </message>
    <message>
        <source>It comes at the next contact.</source>
        <translation>It comes at the next contact.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt of the centre</source>
        <translation>Receipt of the centre</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Counted by the centre on</source>
        <translation>Counted by the centre on</translation>
    </message>
    <message>
        <source>Records held</source>
        <translation>Records held</translation>
    </message>
    <message>
        <source>Counted up to</source>
        <translation>Counted up to</translation>
    </message>
    <message>
        <source>{scope}… position {position}</source>
        <translation>{scope}… position {position}</translation>
    </message>
    <message>
        <source>What the centre holds for this month</source>
        <translation>What the centre holds for this month</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer in Suluh.</source>
        <translation>
            <numerusform>%n question waits for an answer in Suluh.</numerusform>
            <numerusform>%n questions wait for an answer in Suluh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saves were not accepted and are not counted; they wait in Suluh to be mended.</source>
        <translation>
            <numerusform>%n save was not accepted and is not counted; it waits in Suluh to be mended.</numerusform>
            <numerusform>%n saves were not accepted and are not counted; they wait in Suluh to be mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by the central server</source>
        <translation>Signed by the central server</translation>
    </message>
    <message>
        <source>This is the central server&apos;s own statement. It was counted from the records that the centre holds, by the same rule as the page that the regency sees, and arrived with the server&apos;s digital signature, which Suluh verified. What is listed here has arrived; what was recorded or changed later is in the next receipt.</source>
        <translation>This is the central server&apos;s own statement. It was counted from the records that the centre holds, by the same rule as the page that the regency sees, and arrived with the server&apos;s digital signature, which Suluh verified. What is listed here has arrived; what was recorded or changed later is in the next receipt.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Participants of activities</source>
        <translation>Participants of activities</translation>
    </message>
    <message>
        <source>Days with visits recorded</source>
        <translation>Days with visits recorded</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Days closed</translation>
    </message>
    <message>
        <source>Computer users</source>
        <translation>Computer users</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos arrived whole</source>
        <translation>Photos arrived whole</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>The centre&apos;s receipt</source>
        <translation>The centre&apos;s receipt</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Show and print</translation>
    </message>
    <message>
        <source>After the first sending the centre says here, signed, what it holds of your work.</source>
        <translation>After the first sending the centre says here, signed, what it holds of your work.</translation>
    </message>
    <message>
        <source>{month} · number {number} · {day}</source>
        <translation>{month} · number {number} · {day}</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Photos arrived whole</source>
        <translation>Photos arrived whole</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Groups of visitors</source>
        <translation>Groups of visitors</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advocacy</translation>
    </message>
    <message>
        <source>Learning materials</source>
        <translation>Learning materials</translation>
    </message>
    <message>
        <source>Who was won for the library, and what came of it</source>
        <translation>Who was won for the library, and what came of it</translation>
    </message>
    <message>
        <source>For example: an audience with the village head on 12 November; he promised Rp5.000.000 for shelves.</source>
        <translation>For example: an audience with the village head on 12 November; he promised Rp5.000.000 for shelves.</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>With whom the library works together, since when, under which agreement</source>
        <translation>With whom the library works together, since when, under which agreement</translation>
    </message>
    <message>
        <source>For example: Puskesmas Teluk Bayur, reading aloud at the posyandu, since March 2026.</source>
        <translation>For example: Puskesmas Teluk Bayur, reading aloud at the posyandu, since March 2026.</translation>
    </message>
    <message>
        <source>Service improvement</source>
        <translation>Service improvement</translation>
    </message>
    <message>
        <source>Service improvements</source>
        <translation>Service improvements</translation>
    </message>
    <message>
        <source>What is better or new for visitors</source>
        <translation>What is better or new for visitors</translation>
    </message>
    <message>
        <source>For example: a reading corner for toddlers, open every morning.</source>
        <translation>For example: a reading corner for toddlers, open every morning.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>What the library let others know, and where</source>
        <translation>What the library let others know, and where</translation>
    </message>
    <message>
        <source>For example: a post about the banana chips class in the village&apos;s WhatsApp group.</source>
        <translation>For example: a post about the banana chips class in the village&apos;s WhatsApp group.</translation>
    </message>
    <message>
        <source>Collection and loans</source>
        <translation>Collection and loans</translation>
    </message>
    <message>
        <source>Collection figures</source>
        <translation>Collection figures</translation>
    </message>
    <message>
        <source>The figures of each month: titles, copies, loans, members</source>
        <translation>The figures of each month: titles, copies, loans, members</translation>
    </message>
    <message>
        <source>For example: at the end of October 312 children&apos;s titles, 96 books lent, 4 new members.</source>
        <translation>For example: at the end of October 312 children&apos;s titles, 96 books lent, 4 new members.</translation>
    </message>
    <message>
        <source>Computers and internet</source>
        <translation>Computers and internet</translation>
    </message>
    <message>
        <source>Computer figures</source>
        <translation>Computer figures</translation>
    </message>
    <message>
        <source>The figures of each month: who used the computers, how long, how many work</source>
        <translation>The figures of each month: who used the computers, how long, how many work</translation>
    </message>
    <message>
        <source>For example: in October 41 people, 66 hours, 3 computers work, 1 is broken.</source>
        <translation>For example: in October 41 people, 66 hours, 3 computers work, 1 is broken.</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Staff member</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Who works in the library, with which schooling and decree</source>
        <translation>Who works in the library, with which schooling and decree</translation>
    </message>
    <message>
        <source>For example: Sari Wulandari, head, SMA, training SPP-TIK 2024, decree 12/2023.</source>
        <translation>For example: Sari Wulandari, head, SMA, training SPP-TIK 2024, decree 12/2023.</translation>
    </message>
    <message>
        <source>Aid or asset</source>
        <translation>Aid or asset</translation>
    </message>
    <message>
        <source>Aid and assets</source>
        <translation>Aid and assets</translation>
    </message>
    <message>
        <source>What the library has or was given, and its condition</source>
        <translation>What the library has or was given, and its condition</translation>
    </message>
    <message>
        <source>For example: 3 computers from Perpusnas, 2019, two good, one slightly damaged.</source>
        <translation>For example: 3 computers from Perpusnas, 2019, two good, one slightly damaged.</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What was planned and what was spent, year by year</source>
        <translation>What was planned and what was spent, year by year</translation>
    </message>
    <message>
        <source>For example: 2026, Dana Desa, books, Rp10.000.000 planned, Rp7.500.000 spent.</source>
        <translation>For example: 2026, Dana Desa, books, Rp10.000.000 planned, Rp7.500.000 spent.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Decrees, village regulations, procedures: where each one lies</source>
        <translation>Decrees, village regulations, procedures: where each one lies</translation>
    </message>
    <message>
        <source>For example: the decree that founded the library, number 5 of 2018.</source>
        <translation>For example: the decree that founded the library, number 5 of 2018.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans for next month</source>
        <translation>Plans for next month</translation>
    </message>
    <message>
        <source>What is meant to happen; on its day it becomes an activity</source>
        <translation>What is meant to happen; on its day it becomes an activity</translation>
    </message>
    <message>
        <source>For example: batik with natural dyes on 5 December, needs cloth and a trainer.</source>
        <translation>For example: batik with natural dyes on 5 December, needs cloth and a trainer.</translation>
    </message>
    <message>
        <source>The library&apos;s profile</source>
        <translation>The library&apos;s profile</translation>
    </message>
    <message>
        <source>Number (NPP), decree, services, members: what reports say of the library</source>
        <translation>Number (NPP), decree, services, members: what reports say of the library</translation>
    </message>
    <message>
        <source>Story of impact</source>
        <translation>Story of impact</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Stories of impact</translation>
    </message>
    <message>
        <source>How somebody&apos;s life changed with the library</source>
        <translation>How somebody&apos;s life changed with the library</translation>
    </message>
    <message>
        <source>For example: Bu R. had no work, came to the class, and sells banana chips on Sundays now.</source>
        <translation>For example: Bu R. had no work, came to the class, and sells banana chips on Sundays now.</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>How it went on</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>What is in the way, and who shall help</source>
        <translation>What is in the way, and who shall help</translation>
    </message>
    <message>
        <source>For example: no electricity since 3 November; computers stand still; support wanted from PLN.</source>
        <translation>For example: no electricity since 3 November; computers stand still; support wanted from PLN.</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until (may stay empty)</source>
        <translation>Until (may stay empty)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Men at the computers</source>
        <translation>Men at the computers</translation>
    </message>
    <message>
        <source>Women at the computers</source>
        <translation>Women at the computers</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>Works here since</translation>
    </message>
    <message>
        <source>Decree (SK)</source>
        <translation>Decree (SK)</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Looked at on</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Valid until (may stay empty)</source>
        <translation>Valid until (may stay empty)</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>What is planned</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name of the library</translation>
    </message>
    <message>
        <source>NPP (may stay empty)</source>
        <translation>NPP (may stay empty)</translation>
    </message>
    <message>
        <source>Members now</source>
        <translation>Members now</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Title of the story</source>
        <translation>Title of the story</translation>
    </message>
    <message>
        <source>Where they live (RT, hamlet)</source>
        <translation>Where they live (RT, hamlet)</translation>
    </message>
    <message>
        <source>Did they agree that it is told?</source>
        <translation>Did they agree that it is told?</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>What is in the way</translation>
    </message>
    <message>
        <source>Decision of the regency</source>
        <translation>Decision of the regency</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Money (Rp)</source>
        <translation>Money (Rp)</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Kind of partner</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Number of the agreement (MoU/PKS)</source>
        <translation>Number of the agreement (MoU/PKS)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What good it does</source>
        <translation>What good it does</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Read in place</source>
        <translation>Read in place</translation>
    </message>
    <message>
        <source>Lent to libraries</source>
        <translation>Lent to libraries</translation>
    </message>
    <message>
        <source>Used online</source>
        <translation>Used online</translation>
    </message>
    <message>
        <source>New members, men</source>
        <translation>New members, men</translation>
    </message>
    <message>
        <source>New members, women</source>
        <translation>New members, women</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Hours of use</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>On the internet</translation>
    </message>
    <message>
        <source>Computers that work</source>
        <translation>Computers that work</translation>
    </message>
    <message>
        <source>Computers broken</source>
        <translation>Computers broken</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind of staff</source>
        <translation>Kind of staff</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>Trainings (Bimtek)</source>
        <translation>Trainings (Bimtek)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Since the year</source>
        <translation>Since the year</translation>
    </message>
    <message>
        <source>Was given as aid</source>
        <translation>Was given as aid</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Planned (Rp)</source>
        <translation>Planned (Rp)</translation>
    </message>
    <message>
        <source>Spent (Rp)</source>
        <translation>Spent (Rp)</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>NPP</source>
        <translation>NPP</translation>
    </message>
    <message>
        <source>Founding decree (SK)</source>
        <translation>Founding decree (SK)</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Founded in</translation>
    </message>
    <message>
        <source>People in the village</source>
        <translation>People in the village</translation>
    </message>
    <message>
        <source>Target: visits a year</source>
        <translation>Target: visits a year</translation>
    </message>
    <message>
        <source>Target: activities a year</source>
        <translation>Target: activities a year</translation>
    </message>
    <message>
        <source>Target: participants a year</source>
        <translation>Target: participants a year</translation>
    </message>
    <message>
        <source>Target: materials used a year</source>
        <translation>Target: materials used a year</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Web page or social media</source>
        <translation>Web page or social media</translation>
    </message>
    <message>
        <source>What people live on</source>
        <translation>What people live on</translation>
    </message>
    <message>
        <source>Km to the library of the regency</source>
        <translation>Km to the library of the regency</translation>
    </message>
    <message>
        <source>Whose story (initials)</source>
        <translation>Whose story (initials)</translation>
    </message>
    <message>
        <source>Agreed to the full name</source>
        <translation>Agreed to the full name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>How was it before?</source>
        <translation>How was it before?</translation>
    </message>
    <message>
        <source>What did the library do?</source>
        <translation>What did the library do?</translation>
    </message>
    <message>
        <source>What is different now?</source>
        <translation>What is different now?</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Income before (Rp a month)</source>
        <translation>Income before (Rp a month)</translation>
    </message>
    <message>
        <source>Income now (Rp a month)</source>
        <translation>Income now (Rp a month)</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>Activities they came to</source>
        <translation>Activities they came to</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Written down by</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>How it went on</translation>
    </message>
    <message>
        <source>After months</source>
        <translation>After months</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Kind of problem</translation>
    </message>
    <message>
        <source>What it does to the library&apos;s work</source>
        <translation>What it does to the library&apos;s work</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>What was tried</translation>
    </message>
    <message>
        <source>Support wanted</source>
        <translation>Support wanted</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>for example: village head, PKK</source>
        <translation>for example: village head, PKK</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>What comes next?</translation>
    </message>
    <message>
        <source>for example: Puskesmas Teluk Bayur</source>
        <translation>for example: Puskesmas Teluk Bayur</translation>
    </message>
    <message>
        <source>for example: a reading corner for toddlers</source>
        <translation>for example: a reading corner for toddlers</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>for example: head, staff</source>
        <translation>for example: head, staff</translation>
    </message>
    <message>
        <source>for example: computer, bookshelf</source>
        <translation>for example: computer, bookshelf</translation>
    </message>
    <message>
        <source>for example: Perpusnas</source>
        <translation>for example: Perpusnas</translation>
    </message>
    <message>
        <source>for example: books, the staff&apos;s pay</source>
        <translation>for example: books, the staff&apos;s pay</translation>
    </message>
    <message>
        <source>for example: founding of the library</source>
        <translation>for example: founding of the library</translation>
    </message>
    <message>
        <source>for example: blue folder, cupboard 1</source>
        <translation>for example: blue folder, cupboard 1</translation>
    </message>
    <message>
        <source>for example: batik with natural dyes</source>
        <translation>for example: batik with natural dyes</translation>
    </message>
    <message>
        <source>for example: cloth, dyes, a trainer</source>
        <translation>for example: cloth, dyes, a trainer</translation>
    </message>
    <message>
        <source>from data.perpusnas</source>
        <translation>from data.perpusnas</translation>
    </message>
    <message>
        <source>for example: SK 5/2018</source>
        <translation>for example: SK 5/2018</translation>
    </message>
    <message>
        <source>palm oil, fishing</source>
        <translation>palm oil, fishing</translation>
    </message>
    <message>
        <source>PLN, Dinas Kominfo</source>
        <translation>PLN, Dinas Kominfo</translation>
    </message>
    <message>
        <source>for example: From kitchen to market</source>
        <translation>for example: From kitchen to market</translation>
    </message>
    <message>
        <source>for example: Bu R.</source>
        <translation>for example: Bu R.</translation>
    </message>
    <message>
        <source>Work, income, school, health, courage: what was difficult?</source>
        <translation>Work, income, school, health, courage: what was difficult?</translation>
    </message>
    <message>
        <source>Which class, which book, who helped?</source>
        <translation>Which class, which book, who helped?</translation>
    </message>
    <message>
        <source>What can they do now that they could not before?</source>
        <translation>What can they do now that they could not before?</translation>
    </message>
    <message>
        <source>One or two sentences as they said them</source>
        <translation>One or two sentences as they said them</translation>
    </message>
    <message>
        <source>for example: no electricity in the evening</source>
        <translation>for example: no electricity in the evening</translation>
    </message>
    <message>
        <source>Which service stands still, how many people are concerned?</source>
        <translation>Which service stands still, how many people are concerned?</translation>
    </message>
    <message>
        <source>Letters, talks, repairs</source>
        <translation>Letters, talks, repairs</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>What would help?</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Search …   Ctrl+F</source>
        <translation>Search …   Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Write down the first</source>
        <translation>Write down the first</translation>
    </message>
    <message>
        <source>Nothing written down yet</source>
        <translation>Nothing written down yet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No name holds these letters.</source>
        <translation>No name holds these letters.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied; paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied; paste it into a spreadsheet.</numerusform>
            <numerusform>%n rows copied; paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in the bin.</source>
        <translation>
            <numerusform>%n put in the bin.</numerusform>
            <numerusform>%n put in the bin.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Your last work is back; it was kept as a draft.</source>
        <translation>Your last work is back; it was kept as a draft.</translation>
    </message>
    <message>
        <source>Every change is kept with who made it.</source>
        <translation>Every change is kept with who made it.</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” is in the bin.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>If a PIN is forgotten</source>
        <translation>If a PIN is forgotten</translation>
    </message>
    <message>
        <source>In Suluh, press the name at the lower left, choose the person, then “Forgot the PIN”.</source>
        <translation>In Suluh, press the name at the lower left, choose the person, then “Forgot the PIN”.</translation>
    </message>
    <message>
        <source>Type this code. The PIN of this person is taken away; everything recorded stays.</source>
        <translation>Type this code. The PIN of this person is taken away; everything recorded stays.</translation>
    </message>
    <message>
        <source>Choose a new PIN and print a new code: this one works once.</source>
        <translation>Choose a new PIN and print a new code: this one works once.</translation>
    </message>
    <message>
        <source>Keep this paper locked away, not beside the computer. Printing a new code makes it void.</source>
        <translation>Keep this paper locked away, not beside the computer. Printing a new code makes it void.</translation>
    </message>
    <message>
        <source>{library} · made by {person}</source>
        <translation>{library} · made by {person}</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>has its visitors already</source>
        <translation>has its visitors already</translation>
    </message>
    <message>
        <source>has its figures already</source>
        <translation>has its figures already</translation>
    </message>
    <message>
        <source>is a formula without a result: open the file in Excel, save it, and choose it again</source>
        <translation>is a formula without a result: open the file in Excel, save it, and choose it again</translation>
    </message>
    <message>
        <source>is a formula that went wrong</source>
        <translation>is a formula that went wrong</translation>
    </message>
    <message>
        <source>is not a date like 3/11/2026</source>
        <translation>is not a date like 3/11/2026</translation>
    </message>
    <message>
        <source>is not a month like November 2026</source>
        <translation>is not a month like November 2026</translation>
    </message>
    <message>
        <source>is not a time like 09.30</source>
        <translation>is not a time like 09.30</translation>
    </message>
    <message>
        <source>is not a whole number from 0</source>
        <translation>is not a whole number from 0</translation>
    </message>
    <message>
        <source>is not an amount in rupiah</source>
        <translation>is not an amount in rupiah</translation>
    </message>
    <message>
        <source>is not a text, or too long</source>
        <translation>is not a text, or too long</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>is not a list of texts</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>is neither yes nor no</translation>
    </message>
    <message>
        <source>is none of the choices</source>
        <translation>is none of the choices</translation>
    </message>
    <message>
        <source>is not a list of numbers of the right length</source>
        <translation>is not a list of numbers of the right length</translation>
    </message>
    <message>
        <source>is not a list like: student = 12, farmer = 5</source>
        <translation>is not a list like: student = 12, farmer = 5</translation>
    </message>
    <message>
        <source>does not fit here</source>
        <translation>does not fit here</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Government of {regency}</source>
        <translation>Government of {regency}</translation>
    </message>
    <message>
        <source>District of {district}</source>
        <translation>District of {district}</translation>
    </message>
    <message>
        <source>Library of {term} “{name}”</source>
        <translation>Library of {term} “{name}”</translation>
    </message>
    <message>
        <source>Phone/WA {phone}</source>
        <translation>Phone/WA {phone}</translation>
    </message>
    <message>
        <source>E-mail {email}</source>
        <translation>E-mail {email}</translation>
    </message>
    <message>
        <source>NPP {npp}</source>
        <translation>NPP {npp}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Data {position}</source>
        <translation>Data {position}</translation>
    </message>
    <message>
        <source>Centre&apos;s receipt {number}</source>
        <translation>Centre&apos;s receipt {number}</translation>
    </message>
    <message>
        <source>Centre&apos;s receipt {number} (data changed since)</source>
        <translation>Centre&apos;s receipt {number} (data changed since)</translation>
    </message>
    <message>
        <source>No receipt from the centre yet</source>
        <translation>No receipt from the centre yet</translation>
    </message>
    <message>
        <source>Printed {date}</source>
        <translation>Printed {date}</translation>
    </message>
    <message>
        <source>Date of printing not known</source>
        <translation>Date of printing not known</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>Number: {number}</translation>
    </message>
    <message>
        <source>Monthly report of the {term} library</source>
        <translation>Monthly report of the {term} library</translation>
    </message>
    <message>
        <source>Month: {month}</source>
        <translation>Month: {month}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>as of {date}</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name of the library</translation>
    </message>
    <message>
        <source>National library number (NPP)</source>
        <translation>National library number (NPP)</translation>
    </message>
    <message>
        <source>{term} / district</source>
        <translation>{term} / district</translation>
    </message>
    <message>
        <source>Regency / province</source>
        <translation>Regency / province</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Area code</translation>
    </message>
    <message>
        <source>Head / librarian</source>
        <translation>Head / librarian</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Open days this month</source>
        <translation>Open days this month</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Closed days</translation>
    </message>
    <message>
        <source>{due} days, all recorded</source>
        <translation>{due} days, all recorded</translation>
    </message>
    <message>
        <source>{recorded} of {due} open days recorded</source>
        <translation>{recorded} of {due} open days recorded</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>Nil</source>
        <translation>Nil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kind of visitor</source>
        <translation>Kind of visitor</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Not split</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Single visitors</source>
        <translation>Single visitors</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Non-members</source>
        <translation>Non-members</translation>
    </message>
    <message>
        <source>Not recorded whether member</source>
        <translation>Not recorded whether member</translation>
    </message>
    <message>
        <source>M/F not split</source>
        <translation>M/F not split</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message numerus="yes">
        <source>Groups (%n visits)</source>
        <translation>
            <numerusform>Groups (%n visit)</numerusform>
            <numerusform>Groups (%n visits)</numerusform>
        </translation>
    </message>
    <message>
        <source>Average per open day</source>
        <translation>Average per open day</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Up/down</source>
        <translation>Up/down</translation>
    </message>
    <message>
        <source>up {percent}</source>
        <translation>up {percent}</translation>
    </message>
    <message>
        <source>down {percent}</source>
        <translation>down {percent}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Visits per day</translation>
    </message>
    <message>
        <source>{total} visits on {open} open days; {closed} days closed, {missing} days not recorded.</source>
        <translation>{total} visits on {open} open days; {closed} days closed, {missing} days not recorded.</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Open, no visitors</source>
        <translation>Open, no visitors</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>By occupation</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Collection and circulation</source>
        <translation>Collection and circulation</translation>
    </message>
    <message>
        <source>Computer and internet service</source>
        <translation>Computer and internet service</translation>
    </message>
    <message>
        <source>Advocacy and partnership</source>
        <translation>Advocacy and partnership</translation>
    </message>
    <message>
        <source>Improvement of information services</source>
        <translation>Improvement of information services</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Impact stories</source>
        <translation>Impact stories</translation>
    </message>
    <message>
        <source>Problems and follow-up</source>
        <translation>Problems and follow-up</translation>
    </message>
    <message>
        <source>Plan for next month</source>
        <translation>Plan for next month</translation>
    </message>
    <message numerus="yes">
        <source>%n computer users on {days} days; the rest not recorded</source>
        <translation>
            <numerusform>%n computer user on {days} days; the rest not recorded</numerusform>
            <numerusform>%n computer users on {days} days; the rest not recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning materials opened: {opened}, copied to phones and sticks: {copied}; access to digital materials: {n}</source>
        <translation>Learning materials opened: {opened}, copied to phones and sticks: {copied}; access to digital materials: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n registered members; the rest not recorded</source>
        <translation>
            <numerusform>%n registered member; the rest not recorded</numerusform>
            <numerusform>%n registered members; the rest not recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>see table E no. {numbers}</source>
        <translation>see table E no. {numbers}</translation>
    </message>
    <message>
        <source>Community engagement activities</source>
        <translation>Community engagement activities</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Speaker / partner</source>
        <translation>Speaker / partner</translation>
    </message>
    <message>
        <source>Tot.</source>
        <translation>Tot.</translation>
    </message>
    <message>
        <source>Child &lt;18</source>
        <translation>Child &lt;18</translation>
    </message>
    <message>
        <source>Disab.</source>
        <translation>Disab.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>outside</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>session {number}</translation>
    </message>
    <message>
        <source>{people} without M/F</source>
        <translation>{people} without M/F</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>– = not recorded; outside = not in the library; without M/F = not split into male and female.</source>
        <translation>– = not recorded; outside = not in the library; without M/F = not split into male and female.</translation>
    </message>
    <message numerus="yes">
        <source>Of {total} participants {people} are not split into M/F (%n activities).</source>
        <translation>
            <numerusform>Of {total} participants {people} are not split into M/F (%n activity).</numerusform>
            <numerusform>Of {total} participants {people} are not split into M/F (%n activities).</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages noted for {known} of {count} activities.</source>
        <translation>Ages noted for {known} of {count} activities.</translation>
    </message>
    <message>
        <source>Disability noted for {known} of {count} activities.</source>
        <translation>Disability noted for {known} of {count} activities.</translation>
    </message>
    <message>
        <source>Results and follow-up of the activities</source>
        <translation>Results and follow-up of the activities</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Completeness of the data</source>
        <translation>Completeness of the data</translation>
    </message>
    <message>
        <source>All open days and all activities of this month are recorded in full.</source>
        <translation>All open days and all activities of this month are recorded in full.</translation>
    </message>
    <message>
        <source>This monthly report was drawn up from the records of the library and may be used as appropriate.</source>
        <translation>This monthly report was drawn up from the records of the library and may be used as appropriate.</translation>
    </message>
    <message>
        <source>Acknowledged by,</source>
        <translation>Acknowledged by,</translation>
    </message>
    <message>
        <source>Head of the library</source>
        <translation>Head of the library</translation>
    </message>
    <message>
        <source>Head of {term} {village}</source>
        <translation>Head of {term} {village}</translation>
    </message>
    <message>
        <source>Lurah of {village}</source>
        <translation>Lurah of {village}</translation>
    </message>
    <message>
        <source>Keuchik of {village}</source>
        <translation>Keuchik of {village}</translation>
    </message>
    <message>
        <source>Wali Nagari of {village}</source>
        <translation>Wali Nagari of {village}</translation>
    </message>
    <message>
        <source>Head of the {term}</source>
        <translation>Head of the {term}</translation>
    </message>
    <message>
        <source>Employee no. {number}</source>
        <translation>Employee no. {number}</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>Annex I</translation>
    </message>
    <message>
        <source>Photos of the activities</source>
        <translation>Photos of the activities</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month yet.</source>
        <translation>Nothing is recorded for this month yet.</translation>
    </message>
    <message>
        <source>The clock of this computer is not right, so no date is printed.</source>
        <translation>The clock of this computer is not right, so no date is printed.</translation>
    </message>
    <message>
        <source>The month is not over; numbers as of {dates}.</source>
        <translation>The month is not over; numbers as of {dates}.</translation>
    </message>
    <message>
        <source>{n} of {due} open days are not recorded: {dates}.</source>
        <translation>{n} of {due} open days are not recorded: {dates}.</translation>
    </message>
    <message>
        <source>{n} of {total} visitors are not split into M/F.</source>
        <translation>{n} of {total} visitors are not split into M/F.</translation>
    </message>
    <message>
        <source>For {n} of {total} single visitors it is not recorded whether they are members.</source>
        <translation>For {n} of {total} single visitors it is not recorded whether they are members.</translation>
    </message>
    <message>
        <source>On {dates} members or occupations exceed the visitors; these details are left out.</source>
        <translation>On {dates} members or occupations exceed the visitors; these details are left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are incomplete (title or number of participants).</source>
        <translation>
            <numerusform>%n activity is incomplete (title or number of participants).</numerusform>
            <numerusform>%n activities are incomplete (title or number of participants).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} participants in %n activities are not split into M/F.</source>
        <translation>
            <numerusform>{people} participants in %n activity are not split into M/F.</numerusform>
            <numerusform>{people} participants in %n activities are not split into M/F.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n activities children or persons with disabilities exceed the participants; these details are left out.</source>
        <translation>
            <numerusform>In %n activity children or persons with disabilities exceed the participants; these details are left out.</numerusform>
            <numerusform>In %n activities children or persons with disabilities exceed the participants; these details are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ages are not recorded for {n} of {activities} activities.</source>
        <translation>Ages are not recorded for {n} of {activities} activities.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not shown because permission is missing.</source>
        <translation>
            <numerusform>%n photo is not shown because permission is missing.</numerusform>
            <numerusform>%n photos are not shown because permission is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are not on this computer.</source>
        <translation>
            <numerusform>%n photo is not on this computer.</numerusform>
            <numerusform>%n photos are not on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The village of the library is not chosen.</source>
        <translation>The village of the library is not chosen.</translation>
    </message>
    <message>
        <source>The name of the head of the library is not filled in.</source>
        <translation>The name of the head of the library is not filled in.</translation>
    </message>
    <message>
        <source>The name of the {head} is not filled in.</source>
        <translation>The name of the {head} is not filled in.</translation>
    </message>
    <message>
        <source>The centre has not confirmed this month yet.</source>
        <translation>The centre has not confirmed this month yet.</translation>
    </message>
    <message>
        <source>Data changed since the centre&apos;s last receipt.</source>
        <translation>Data changed since the centre&apos;s last receipt.</translation>
    </message>
    <message>
        <source>{days} and {last} {month}</source>
        <translation>{days} and {last} {month}</translation>
    </message>
    <message>
        <source>{days} … (and {more} more) {month}</source>
        <translation>{days} … (and {more} more) {month}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>For signing</source>
        <translation>For signing</translation>
    </message>
    <message>
        <source>Seven chapters</source>
        <translation>Seven chapters</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Copy sheet (SIM)</source>
        <translation>Copy sheet (SIM)</translation>
    </message>
    <message>
        <source>In the order of SIM</source>
        <translation>In the order of SIM</translation>
    </message>
    <message>
        <source>Index (IPLM)</source>
        <translation>Index (IPLM)</translation>
    </message>
    <message>
        <source>Nine indicators</source>
        <translation>Nine indicators</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Figures of the year</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>The centre&apos;s receipt</source>
        <translation>The centre&apos;s receipt</translation>
    </message>
    <message>
        <source>What the centre holds of your work</source>
        <translation>What the centre holds of your work</translation>
    </message>
    <message>
        <source>Record of blank spots</source>
        <translation>Record of blank spots</translation>
    </message>
    <message>
        <source>When there was a line, for the regency</source>
        <translation>When there was a line, for the regency</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>List of problems</source>
        <translation>List of problems</translation>
    </message>
    <message>
        <source>For PLM and SHM</source>
        <translation>For PLM and SHM</translation>
    </message>
    <message>
        <source>Contest form</source>
        <translation>Contest form</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Copy field by field</source>
        <translation>Copy field by field</translation>
    </message>
    <message>
        <source>The page as it is printed</source>
        <translation>The page as it is printed</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>The page is being made …</translation>
    </message>
    <message>
        <source>The centre has not sent a receipt for {month} yet.</source>
        <translation>The centre has not sent a receipt for {month} yet.</translation>
    </message>
    <message>
        <source>A receipt comes with the first sending.</source>
        <translation>A receipt comes with the first sending.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by the centre</source>
        <translation>Signed by the centre</translation>
    </message>
    <message>
        <source>Not in this report yet</source>
        <translation>Not in this report yet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>To be signed by the {head}</source>
        <translation>To be signed by the {head}</translation>
    </message>
    <message>
        <source>Comes with the first sending</source>
        <translation>Comes with the first sending</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>What is here now is kept beside it. What the centre has received comes back with the next sending.</source>
        <translation>What is here now is kept beside it. What the centre has received comes back with the next sending.</translation>
    </message>
    <message>
        <source>No backup was found here or on a stick. Choose the folder that holds one.</source>
        <translation>No backup was found here or on a stick. Choose the folder that holds one.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Choose the folder with the backup</source>
        <translation>Choose the folder with the backup</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Over the internet</source>
        <translation>Over the internet</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Progress of sending</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Show what needs fixing</source>
        <translation>Show what needs fixing</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Show the receipt</translation>
    </message>
    <message>
        <source>Send photos now</source>
        <translation>Send photos now</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Address of the centre</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Use this address</translation>
    </message>
    <message>
        <source>records {numbers}, photos {photos}</source>
        <translation>records {numbers}, photos {photos}</translation>
    </message>
    <message>
        <source>, not known yet how long</source>
        <translation>, not known yet how long</translation>
    </message>
    <message>
        <source>Nothing waits. Sending looks for answers and receipts.</source>
        <translation>Nothing waits. Sending looks for answers and receipts.</translation>
    </message>
    <message>
        <source>Records go first, photos after them. A line that cuts does no harm.</source>
        <translation>Records go first, photos after them. A line that cuts does no harm.</translation>
    </message>
    <message>
        <source>Send {records} now and keep {blobs} of photos and files for later?</source>
        <translation>Send {records} now and keep {blobs} of photos and files for later?</translation>
    </message>
    <message>
        <source>Send {blobs} of photos and files now?</source>
        <translation>Send {blobs} of photos and files now?</translation>
    </message>
    <message>
        <source>On a phone&apos;s line photos may cost a lot. They stay safe here until they are sent.</source>
        <translation>On a phone&apos;s line photos may cost a lot. They stay safe here until they are sent.</translation>
    </message>
    <message>
        <source>This computer joined by stick. With the address on the regency&apos;s letter it can send over a line too.</source>
        <translation>This computer joined by stick. With the address on the regency&apos;s letter it can send over a line too.</translation>
    </message>
    <message>
        <source>You may stop or close Suluh at any time; what has arrived stays arrived.</source>
        <translation>You may stop or close Suluh at any time; what has arrived stays arrived.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>What has arrived stays arrived; the rest waits here. It goes on from there whenever you like.</source>
        <translation>What has arrived stays arrived; the rest waits here. It goes on from there whenever you like.</translation>
    </message>
    <message numerus="yes">
        <source>%n saves were sent.</source>
        <translation>
            <numerusform>%n save was sent.</numerusform>
            <numerusform>%n saves were sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version is there: Suluh {version}. It lies on every stick from the regency.</source>
        <translation>A new version is there: Suluh {version}. It lies on every stick from the regency.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Head of the library</source>
        <translation>Head of the library</translation>
    </message>
    <message>
        <source>Librarian</source>
        <translation>Librarian</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volunteer</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>At the regency&apos;s library</source>
        <translation>At the regency&apos;s library</translation>
    </message>
    <message>
        <source>Progress of handing over</source>
        <translation>Progress of handing over</translation>
    </message>
    <message>
        <source>Five digits or address</source>
        <translation>Five digits or address</translation>
    </message>
    <message>
        <source>Search in this room</source>
        <translation>Search in this room</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>Hand over now</translation>
    </message>
    <message>
        <source>Trust this computer</source>
        <translation>Trust this computer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Searching in this room</source>
        <translation>Searching in this room</translation>
    </message>
    <message>
        <source>Nothing was found. Ask for the five digits that the computer in the room shows.</source>
        <translation>Nothing was found. Ask for the five digits that the computer in the room shows.</translation>
    </message>
    <message numerus="yes">
        <source>Computers found: %n.</source>
        <translation>
            <numerusform>Computers found: %n.</numerusform>
            <numerusform>Computers found: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may stop or close Suluh at any time; what has been taken stays in custody.</source>
        <translation>You may stop or close Suluh at any time; what has been taken stays in custody.</translation>
    </message>
    <message>
        <source>Five digits such as 01041, or an address.</source>
        <translation>Five digits such as 01041, or an address.</translation>
    </message>
</context>
<context>
    <name>Scorecard</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Open days that are recorded</source>
        <translation>Open days that are recorded</translation>
    </message>
    <message>
        <source>Visits per open day</source>
        <translation>Visits per open day</translation>
    </message>
    <message>
        <source>Visits a day, of the population</source>
        <translation>Visits a day, of the population</translation>
    </message>
    <message>
        <source>Visits in the year, of the population</source>
        <translation>Visits in the year, of the population</translation>
    </message>
    <message>
        <source>Members, of the population</source>
        <translation>Members, of the population</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Activities per month</source>
        <translation>Activities per month</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants per activity</source>
        <translation>Participants per activity</translation>
    </message>
    <message>
        <source>Engagement: participants, of the population</source>
        <translation>Engagement: participants, of the population</translation>
    </message>
    <message>
        <source>Participants whose sex is recorded</source>
        <translation>Participants whose sex is recorded</translation>
    </message>
    <message>
        <source>Women among the participants</source>
        <translation>Women among the participants</translation>
    </message>
    <message>
        <source>Materials opened and handed out</source>
        <translation>Materials opened and handed out</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advocacy</translation>
    </message>
    <message>
        <source>Service improvements</source>
        <translation>Service improvements</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Stories of impact</translation>
    </message>
    <message>
        <source>Problems that were taken up</source>
        <translation>Problems that were taken up</translation>
    </message>
    <message>
        <source>Months that the centre confirmed</source>
        <translation>Months that the centre confirmed</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Kinds of services</source>
        <translation>Kinds of services</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} visits</translation>
    </message>
    <message>
        <source>{n} days recorded</source>
        <translation>{n} days recorded</translation>
    </message>
    <message>
        <source>{n} open days</source>
        <translation>{n} open days</translation>
    </message>
    <message>
        <source>{n} inhabitants</source>
        <translation>{n} inhabitants</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} members</translation>
    </message>
    <message>
        <source>{n} activities</source>
        <translation>{n} activities</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} months</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>{n} recorded as men or women</source>
        <translation>{n} recorded as men or women</translation>
    </message>
    <message>
        <source>{n} women</source>
        <translation>{n} women</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>{n} taken up</source>
        <translation>{n} taken up</translation>
    </message>
    <message>
        <source>{n} problems</source>
        <translation>{n} problems</translation>
    </message>
    <message>
        <source>{n} months with a receipt</source>
        <translation>{n} months with a receipt</translation>
    </message>
    <message>
        <source>{n} titles</source>
        <translation>{n} titles</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} services</source>
        <translation>{n} services</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>The number of inhabitants is not in the library&apos;s profile.</source>
        <translation>The number of inhabitants is not in the library&apos;s profile.</translation>
    </message>
    <message>
        <source>The number of members is not recorded.</source>
        <translation>The number of members is not recorded.</translation>
    </message>
    <message>
        <source>The titles are not recorded (Other records, figures of a month).</source>
        <translation>The titles are not recorded (Other records, figures of a month).</translation>
    </message>
    <message>
        <source>The services are not in the library&apos;s profile.</source>
        <translation>The services are not in the library&apos;s profile.</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Not recorded.</translation>
    </message>
    <message>
        <source>There is nothing to divide by yet.</source>
        <translation>There is nothing to divide by yet.</translation>
    </message>
    <message>
        <source>Your target: {value}</source>
        <translation>Your target: {value}</translation>
    </message>
    <message>
        <source>National standard: {value}</source>
        <translation>National standard: {value}</translation>
    </message>
    <message>
        <source>National goal: {value}</source>
        <translation>National goal: {value}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>More than last year</source>
        <translation>More than last year</translation>
    </message>
    <message>
        <source>Less than last year</source>
        <translation>Less than last year</translation>
    </message>
    <message>
        <source>As last year</source>
        <translation>As last year</translation>
    </message>
    <message>
        <source>Last year: {value}</source>
        <translation>Last year: {value}</translation>
    </message>
</context>
<context>
    <name>ScorecardList</name>
    <message>
        <source>Counted from your own records. This is not the score that SIM TPBIS gives.</source>
        <translation>Counted from your own records. This is not the score that SIM TPBIS gives.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Held every week</source>
        <translation>Held every week</translation>
    </message>
    <message>
        <source>End the series</source>
        <translation>End the series</translation>
    </message>
    <message>
        <source>Home reminds you of the days that are not logged yet.</source>
        <translation>Home reminds you of the days that are not logged yet.</translation>
    </message>
    <message>
        <source>For example: story hour every Saturday.</source>
        <translation>For example: story hour every Saturday.</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <translation>Every {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions logged</source>
        <translation>
            <numerusform>%n session logged</numerusform>
            <numerusform>%n sessions logged</numerusform>
        </translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>ended {day}</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Code for the laptops in this room: {code}</source>
        <translation>Code for the laptops in this room: {code}</translation>
    </message>
    <message>
        <source>Page for the screen and for phones in this room: {address}</source>
        <translation>Page for the screen and for phones in this room: {address}</translation>
    </message>
    <message>
        <source>The certificate is made. Start the server with: serve --tls-cert {certificate} --tls-key {key}</source>
        <translation>The certificate is made. Start the server with: serve --tls-cert {certificate} --tls-key {key}</translation>
    </message>
    <message>
        <source>Code for {area}: {code} (for one laptop, until {until} WIB)</source>
        <translation>Code for {area}: {code} (for one laptop, until {until} WIB)</translation>
    </message>
    <message>
        <source>Suluh, code to join: {code}
Address of the centre: {address}</source>
        <translation>Suluh, code to join: {code}
Address of the centre: {address}</translation>
    </message>
    <message>
        <source>Turned away for good: {laptop}. What it wrote before stays; a new laptop joins with a new code.</source>
        <translation>Turned away for good: {laptop}. What it wrote before stays; a new laptop joins with a new code.</translation>
    </message>
    <message>
        <source>{count} libraries; numbers of {month}</source>
        <translation>{count} libraries; numbers of {month}</translation>
    </message>
    <message>
        <source>Announced to {scope}: “{title}”. Laptops read it at their next contact.</source>
        <translation>Announced to {scope}: “{title}”. Laptops read it at their next contact.</translation>
    </message>
    <message>
        <source>Backup made and tried: {folder} ({libraries} libraries, {deltas} saves, {blobs} photos)</source>
        <translation>Backup made and tried: {folder} ({libraries} libraries, {deltas} saves, {blobs} photos)</translation>
    </message>
    <message>
        <source>{blobs_lost} photos were gone or damaged here; the laptops are asked for them again.</source>
        <translation>{blobs_lost} photos were gone or damaged here; the laptops are asked for them again.</translation>
    </message>
    <message>
        <source>Restored into {folder}: {libraries} libraries, {deltas} saves, {blobs} photos. Start it with “serve”.</source>
        <translation>Restored into {folder}: {libraries} libraries, {deltas} saves, {blobs} photos. Start it with “serve”.</translation>
    </message>
    <message>
        <source>The server is made in {folder}. Fingerprint: {print}</source>
        <translation>The server is made in {folder}. Fingerprint: {print}</translation>
    </message>
    <message>
        <source>Whoever has {file} can rebuild this server after a loss; without it, every laptop must join anew.</source>
        <translation>Whoever has {file} can rebuild this server after a loss; without it, every laptop must join anew.</translation>
    </message>
    <message>
        <source>Copy it now to a safe place away from this machine.</source>
        <translation>Copy it now to a safe place away from this machine.</translation>
    </message>
    <message>
        <source>{area}  {name}: {contact}, laptops {laptops}, records {records}, activities {activities}, visits {visits}, safe {safe}/{head}</source>
        <translation>{area}  {name}: {contact}, laptops {laptops}, records {records}, activities {activities}, visits {visits}, safe {safe}/{head}</translation>
    </message>
    <message>
        <source>There is no server in {detail}. Make one with “init”, or fill the folder with “restore”.</source>
        <translation>There is no server in {detail}. Make one with “init”, or fill the folder with “restore”.</translation>
    </message>
    <message>
        <source>There is a server in {detail} already. Nothing was changed. Choose an empty folder for a new one.</source>
        <translation>There is a server in {detail} already. Nothing was changed. Choose an empty folder for a new one.</translation>
    </message>
    <message>
        <source>server.toml cannot be read: {detail}. The data is untouched. Mend that line and start again.</source>
        <translation>server.toml cannot be read: {detail}. The data is untouched. Mend that line and start again.</translation>
    </message>
    <message>
        <source>{detail} does not hold a root key. Nothing was made. Choose the file that was kept safe.</source>
        <translation>{detail} does not hold a root key. Nothing was made. Choose the file that was kept safe.</translation>
    </message>
    <message>
        <source>root.key is not in {detail}; it is kept elsewhere. Nothing was changed.</source>
        <translation>root.key is not in {detail}; it is kept elsewhere. Nothing was changed.</translation>
    </message>
    <message>
        <source>The database was written by a newer version. The data is untouched. Install that version.</source>
        <translation>The database was written by a newer version. The data is untouched. Install that version.</translation>
    </message>
    <message>
        <source>There is no library {detail}. No code was made.</source>
        <translation>There is no library {detail}. No code was made.</translation>
    </message>
    <message>
        <source>Several libraries have this area: {detail}. No code was made. Name one with --library, or make a further one with --new.</source>
        <translation>Several libraries have this area: {detail}. No code was made. Name one with --library, or make a further one with --new.</translation>
    </message>
    <message>
        <source>{detail} is in use or may not be used. The data is safe. Choose another --port.</source>
        <translation>{detail} is in use or may not be used. The data is safe. Choose another --port.</translation>
    </message>
    <message>
        <source>The keys in the folder cannot be read or do not fit together. The data is untouched. Take the key files of the last backup.</source>
        <translation>The keys in the folder cannot be read or do not fit together. The data is untouched. Take the key files of the last backup.</translation>
    </message>
    <message>
        <source>{detail} is no name of a machine. No certificate was made. Write it as laptops will, without https:// and port.</source>
        <translation>{detail} is no name of a machine. No certificate was made. Write it as laptops will, without https:// and port.</translation>
    </message>
    <message>
        <source>HTTPS cannot be served with {detail}. The data is untouched. Name a certificate and its own key, both as PEM.</source>
        <translation>HTTPS cannot be served with {detail}. The data is untouched. Name a certificate and its own key, both as PEM.</translation>
    </message>
    <message>
        <source>The address of the database is not written like postgresql+psycopg:///suluh. Nothing was changed.</source>
        <translation>The address of the database is not written like postgresql+psycopg:///suluh. Nothing was changed.</translation>
    </message>
    <message>
        <source>The database does not answer ({detail}). What was acknowledged is in it. Start the database and try again.</source>
        <translation>The database does not answer ({detail}). What was acknowledged is in it. Start the database and try again.</translation>
    </message>
    <message>
        <source>The database has another form than this program. The data is untouched. Start “serve” once; it brings it up to date.</source>
        <translation>The database has another form than this program. The data is untouched. Start “serve” once; it brings it up to date.</translation>
    </message>
    <message>
        <source>{detail} is not an area: write nat, prov:64 or reg:64.03. Nothing was written.</source>
        <translation>{detail} is not an area: write nat, prov:64 or reg:64.03. Nothing was written.</translation>
    </message>
    <message>
        <source>That cannot be written: {detail}. Nothing was changed.</source>
        <translation>That cannot be written: {detail}. Nothing was changed.</translation>
    </message>
    <message>
        <source>This file of forms has an error. {detail}. Nothing was published. Mend that place and try again.</source>
        <translation>This file of forms has an error. {detail}. Nothing was published. Mend that place and try again.</translation>
    </message>
    <message>
        <source>There is no record {detail} in that catalogue. Nothing was changed.</source>
        <translation>There is no record {detail} in that catalogue. Nothing was changed.</translation>
    </message>
    <message>
        <source>This kind of file is not published: {detail}. Take PDF, EPUB, MP4, WebM, MP3, OGG, a picture, an office document or web pages in a ZIP.</source>
        <translation>This kind of file is not published: {detail}. Take PDF, EPUB, MP4, WebM, MP3, OGG, a picture, an office document or web pages in a ZIP.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole: {detail}. It was not published. Copy it again from where it came.</source>
        <translation>This file is damaged or not whole: {detail}. It was not published. Copy it again from where it came.</translation>
    </message>
    <message>
        <source>This file is locked, by a password or for a reading program: {detail}. It was not published. Take a copy without a lock.</source>
        <translation>This file is locked, by a password or for a reading program: {detail}. It was not published. Take a copy without a lock.</translation>
    </message>
    <message>
        <source>This plays on some devices only: {detail}. It was not published. Convert it to MP4 with H.264 and AAC, or to MP3.</source>
        <translation>This plays on some devices only: {detail}. It was not published. Convert it to MP4 with H.264 and AAC, or to MP3.</translation>
    </message>
    <message>
        <source>{detail} is larger than 4 GB. It was not published. Divide it.</source>
        <translation>{detail} is larger than 4 GB. It was not published. Divide it.</translation>
    </message>
    <message>
        <source>This very file is published there already, as “{detail}”. Nothing was changed.</source>
        <translation>This very file is published there already, as “{detail}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>One title cannot be that of several files. Nothing was published. Leave --title out, or use --pack.</source>
        <translation>One title cannot be that of several files. Nothing was published. Leave --title out, or use --pack.</translation>
    </message>
    <message>
        <source>No material was given a place. The pack was not made. Number those that belong to it.</source>
        <translation>No material was given a place. The pack was not made. Number those that belong to it.</translation>
    </message>
    <message>
        <source>No field was named. Nothing was changed. Name one, such as --title.</source>
        <translation>No field was named. Nothing was changed. Name one, such as --title.</translation>
    </message>
    <message>
        <source>There is no laptop {detail}. Nothing was changed.</source>
        <translation>There is no laptop {detail}. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no folder SULUH in {detail}. Nothing was changed. Choose the stick&apos;s root, where that folder lies.</source>
        <translation>There is no folder SULUH in {detail}. Nothing was changed. Choose the stick&apos;s root, where that folder lies.</translation>
    </message>
    <message>
        <source>{detail} is not there. Nothing was changed. Put the stick in, then do the same again.</source>
        <translation>{detail} is not there. Nothing was changed. Put the stick in, then do the same again.</translation>
    </message>
    <message>
        <source>The backup could not be made ({detail}). The data and earlier backups are safe. Make room on the disk and try again.</source>
        <translation>The backup could not be made ({detail}). The data and earlier backups are safe. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>This backup is damaged: {detail}. Nothing was changed. Use an older one.</source>
        <translation>This backup is damaged: {detail}. Nothing was changed. Use an older one.</translation>
    </message>
    <message>
        <source>There is no backup in {detail}. Nothing was changed. Choose the folder that has manifest.json in it.</source>
        <translation>There is no backup in {detail}. Nothing was changed. Choose the folder that has manifest.json in it.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version. Nothing was changed. Install that version.</source>
        <translation>This backup was made by a newer version. Nothing was changed. Install that version.</translation>
    </message>
    <message>
        <source>{detail} is not empty. Nothing was changed. A backup is restored into an empty folder only.</source>
        <translation>{detail} is not empty. Nothing was changed. A backup is restored into an empty folder only.</translation>
    </message>
    <message>
        <source>The database is not empty. Nothing was changed. A backup is restored into an empty database only.</source>
        <translation>The database is not empty. Nothing was changed. A backup is restored into an empty database only.</translation>
    </message>
    <message>
        <source>The copy does not hold the same rows as its source, which is untouched. Empty folder and database and try again.</source>
        <translation>The copy does not hold the same rows as its source, which is untouched. Empty folder and database and try again.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {detail}. The data is safe.</source>
        <translation>A file cannot be read or written: {detail}. The data is safe.</translation>
    </message>
    <message>
        <source>Something did not work as it should ({detail}). What was acknowledged is in the database. Try again.</source>
        <translation>Something did not work as it should ({detail}). What was acknowledged is in the database. Try again.</translation>
    </message>
    <message>
        <source>{count} files wait for an earlier part that did not come: {names}</source>
        <translation>{count} files wait for an earlier part that did not come: {names}</translation>
    </message>
    <message>
        <source>{count} files are for another centre, or for a key it no longer has: {names}</source>
        <translation>{count} files are for another centre, or for a key it no longer has: {names}</translation>
    </message>
    <message>
        <source>{count} files are of a newer version; install it here: {names}</source>
        <translation>{count} files are of a newer version; install it here: {names}</translation>
    </message>
    <message>
        <source>{count} files were refused: {names}</source>
        <translation>{count} files were refused: {names}</translation>
    </message>
    <message>
        <source>The stick is full. What was counted stays counted; take another stick for the rest.</source>
        <translation>The stick is full. What was counted stays counted; take another stick for the rest.</translation>
    </message>
    <message>
        <source>The stick was pulled out. What was counted stays counted; put it in and do the same again.</source>
        <translation>The stick was pulled out. What was counted stays counted; put it in and do the same again.</translation>
    </message>
    <message>
        <source>The stick does not allow writing. What was counted stays counted; move its little switch.</source>
        <translation>The stick does not allow writing. What was counted stays counted; move its little switch.</translation>
    </message>
    <message>
        <source>There are links in the place of folders on this stick. Nothing was written there.</source>
        <translation>There are links in the place of folders on this stick. Nothing was written there.</translation>
    </message>
    <message>
        <source>The stick did not give back what was written on it. What was counted stays counted; take another one.</source>
        <translation>The stick did not give back what was written on it. What was counted stays counted; take another one.</translation>
    </message>
    <message>
        <source>{libraries} libraries, {records} records, {photos} photos; {missing} missing, {repeated} repeats ignored, {damaged} damaged files</source>
        <translation>{libraries} libraries, {records} records, {photos} photos; {missing} missing, {repeated} repeats ignored, {damaged} damaged files</translation>
    </message>
    <message>
        <source>{count} laptops have joined</source>
        <translation>{count} laptops have joined</translation>
    </message>
    <message>
        <source>Written for the way home: {answers} answers, {slices} parts of the catalogue, {materials} materials</source>
        <translation>Written for the way home: {answers} answers, {slices} parts of the catalogue, {materials} materials</translation>
    </message>
    <message>
        <source>There is no room on the stick for: {names}. All else is written; take a larger stick for these.</source>
        <translation>There is no room on the stick for: {names}. All else is written; take a larger stick for these.</translation>
    </message>
    <message>
        <source>Too much at once. Nothing was taken; send fewer files at a time.</source>
        <translation>Too much at once. Nothing was taken; send fewer files at a time.</translation>
    </message>
    <message>
        <source>There was no file in it. Choose the .sbx files in the folder SULUH/out.</source>
        <translation>There was no file in it. Choose the .sbx files in the folder SULUH/out.</translation>
    </message>
    <message>
        <source>Published to {scope}: “{title}”, {size}, about {minutes} on an EDGE line. Record {record}.</source>
        <translation>Published to {scope}: “{title}”, {size}, about {minutes} on an EDGE line. Record {record}.</translation>
    </message>
    <message>
        <source>{file}: {kind}, {size}, about {minutes} on an EDGE line. Nothing was published.</source>
        <translation>{file}: {kind}, {size}, about {minutes} on an EDGE line. Nothing was published.</translation>
    </message>
    <message>
        <source>“{title}” is now version {version}: {size}, of which laptops fetch what changed.</source>
        <translation>“{title}” is now version {version}: {size}, of which laptops fetch what changed.</translation>
    </message>
    <message>
        <source>“{title}” is changed. Laptops read it at their next contact; no file is fetched again.</source>
        <translation>“{title}” is changed. Laptops read it at their next contact; no file is fetched again.</translation>
    </message>
    <message>
        <source>“{title}” is withdrawn: it goes from every list at the next contact.</source>
        <translation>“{title}” is withdrawn: it goes from every list at the next contact.</translation>
    </message>
    <message>
        <source>Pack “{title}” for {scope}: {count} materials, {size}, about {minutes} on an EDGE line. Record {record}.</source>
        <translation>Pack “{title}” for {scope}: {count} materials, {size}, about {minutes} on an EDGE line. Record {record}.</translation>
    </message>
    <message>
        <source>Pack “{title}” holds them in this order. Record {record}.</source>
        <translation>Pack “{title}” holds them in this order. Record {record}.</translation>
    </message>
    <message>
        <source>{record}  {scope}  “{title}”: {kind}, version {version}, {size}, about {minutes}</source>
        <translation>{record}  {scope}  “{title}”: {kind}, version {version}, {size}, about {minutes}</translation>
    </message>
    <message>
        <source>{record}  {scope}  pack “{title}”: {count} materials, {size}, about {minutes}</source>
        <translation>{record}  {scope}  pack “{title}”: {count} materials, {size}, about {minutes}</translation>
    </message>
    <message>
        <source>“{title}” ({scope}): in {there} of {places} libraries, opened {opened} times, handed out {handed_out} times</source>
        <translation>“{title}” ({scope}): in {there} of {places} libraries, opened {opened} times, handed out {handed_out} times</translation>
    </message>
    <message>
        <source>  {area}  {name}: version {version}, {road}, opened {opened} times, handed out {handed_out} times</source>
        <translation>  {area}  {name}: version {version}, {road}, opened {opened} times, handed out {handed_out} times</translation>
    </message>
    <message>
        <source>  {area}  {name}: nothing heard yet</source>
        <translation>  {area}  {name}: nothing heard yet</translation>
    </message>
    <message>
        <source>Nothing is published yet. Begin with “publish FILE --to SCOPE”.</source>
        <translation>Nothing is published yet. Begin with “publish FILE --to SCOPE”.</translation>
    </message>
    <message>
        <source>Suluh {version} for {system} goes along on every stick: {file}. Laptops check that it is this very file.</source>
        <translation>Suluh {version} for {system} goes along on every stick: {file}. Laptops check that it is this very file.</translation>
    </message>
    <message>
        <source>Published to {scope}: {title}, from {day} on, {rows} rows. Laptops follow it from their next contact. Record {record}.</source>
        <translation>Published to {scope}: {title}, from {day} on, {rows} rows. Laptops follow it from their next contact. Record {record}.</translation>
    </message>
    <message>
        <source>{record}  {scope}  {title}: from {day} on, {rows} rows</source>
        <translation>{record}  {scope}  {title}: from {day} on, {rows} rows</translation>
    </message>
    <message>
        <source>{title} from {day} on is taken back: laptops follow what held before from their next contact.</source>
        <translation>{title} from {day} on is taken back: laptops follow what held before from their next contact.</translation>
    </message>
    <message>
        <source>No form is published; laptops follow those that came with the program. Begin with “mapping FILE”.</source>
        <translation>No form is published; laptops follow those that came with the program. Begin with “mapping FILE”.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>As the computer has it</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>Discard what is not saved</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>The window</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Where the data lies</translation>
    </message>
    <message>
        <source>Language, look, people and opening days count at once; the library&apos;s own data when they are saved.</source>
        <translation>Language, look, people and opening days count at once; the library&apos;s own data when they are saved.</translation>
    </message>
    <message>
        <source>The library&apos;s own data are not saved yet.</source>
        <translation>The library&apos;s own data are not saved yet.</translation>
    </message>
    <message>
        <source>Saved on this computer.</source>
        <translation>Saved on this computer.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%n materials</source>
        <translation>%n material|%n materials</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Search titles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>“{words}” is in no material here.</source>
        <translation>“{words}” is in no material here.</translation>
    </message>
    <message>
        <source>The shelf is empty.</source>
        <translation>The shelf is empty.</translation>
    </message>
    <message>
        <source>Press “Save” to keep one on your phone. No internet is needed.</source>
        <translation>Press “Save” to keep one on your phone. No internet is needed.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>This is not on the shelf, or not any more.</source>
        <translation>This is not on the shelf, or not any more.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Learning materials</source>
        <translation>Learning materials</translation>
    </message>
</context>
<context>
    <name>SharePoster</name>
    <message>
        <source>Read on your phone, without internet</source>
        <translation>Read on your phone, without internet</translation>
    </message>
    <message>
        <source>Join the Wi-Fi “{name}”</source>
        <translation>Join the Wi-Fi “{name}”</translation>
    </message>
    <message>
        <source>Join the Wi-Fi of the library</source>
        <translation>Join the Wi-Fi of the library</translation>
    </message>
    <message>
        <source>Point the camera at this code, or type the address</source>
        <translation>Point the camera at this code, or type the address</translation>
    </message>
    <message>
        <source>Nothing is paid, nobody is asked for a name.</source>
        <translation>Nothing is paid, nobody is asked for a name.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>On the shelf</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Hand out to phones</source>
        <translation>Hand out to phones</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR code of the address</translation>
    </message>
    <message>
        <source>QR code for joining the Wi-Fi</source>
        <translation>QR code for joining the Wi-Fi</translation>
    </message>
    <message>
        <source>A QR code for joining the Wi-Fi</source>
        <translation>A QR code for joining the Wi-Fi</translation>
    </message>
    <message>
        <source>Print a poster</source>
        <translation>Print a poster</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Open as PDF</translation>
    </message>
    <message>
        <source>Close, and go on handing out</source>
        <translation>Close, and go on handing out</translation>
    </message>
    <message>
        <source>Stop handing out</source>
        <translation>Stop handing out</translation>
    </message>
    <message>
        <source>If that does not open: {addresses}</source>
        <translation>If that does not open: {addresses}</translation>
    </message>
    <message numerus="yes">
        <source>%n materials are offered.</source>
        <translation>
            <numerusform>%n material is offered.</numerusform>
            <numerusform>%n materials are offered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones came</source>
        <translation>
            <numerusform>%n phone came</numerusform>
            <numerusform>%n phones came</numerusform>
        </translation>
    </message>
    <message>
        <source>{came}, {taken} materials were taken.</source>
        <translation>{came}, {taken} materials were taken.</translation>
    </message>
    <message>
        <source>No phone has come yet.</source>
        <translation>No phone has come yet.</translation>
    </message>
    <message>
        <source>1. The phone must be in the same Wi-Fi as this computer, or in its mobile hotspot. Suluh makes no Wi-Fi itself.</source>
        <translation>1. The phone must be in the same Wi-Fi as this computer, or in its mobile hotspot. Suluh makes no Wi-Fi itself.</translation>
    </message>
    <message>
        <source>2. Point the phone&apos;s camera at the code, or type the address into its browser.</source>
        <translation>2. Point the phone&apos;s camera at the code, or type the address into its browser.</translation>
    </message>
    <message>
        <source>3. If Windows asks about a firewall, choose “Allow access” for private networks.</source>
        <translation>3. If Windows asks about a firewall, choose “Allow access” for private networks.</translation>
    </message>
    <message>
        <source>Name of the Wi-Fi</source>
        <translation>Name of the Wi-Fi</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Its password</translation>
    </message>
    <message>
        <source>Kept on this computer alone.</source>
        <translation>Kept on this computer alone.</translation>
    </message>
    <message>
        <source>Poster of the shelf</source>
        <translation>Poster of the shelf</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>Search titles and inside the materials</source>
        <translation>Search titles and inside the materials</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>All packs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Read lately</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation>Can be fetched</translation>
    </message>
    <message>
        <source>With a star</source>
        <translation>With a star</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>Record of blank spots</source>
        <translation>Record of blank spots</translation>
    </message>
    <message>
        <source>Place of the attempts</source>
        <translation>Place of the attempts</translation>
    </message>
    <message>
        <source>Attempts to reach the centre</source>
        <translation>Attempts to reach the centre</translation>
    </message>
    <message>
        <source>Attempts that were answered</source>
        <translation>Attempts that were answered</translation>
    </message>
    <message>
        <source>Days with an attempt</source>
        <translation>Days with an attempt</translation>
    </message>
    <message>
        <source>Days with an answer</source>
        <translation>Days with an answer</translation>
    </message>
    <message>
        <source>Longest time without an answer</source>
        <translation>Longest time without an answer</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Data (KB)</source>
        <translation>Data (KB)</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Duration (s)</translation>
    </message>
    <message>
        <source>Speed (KB/s)</source>
        <translation>Speed (KB/s)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>No attempt to connect was recorded in this month.</source>
        <translation>No attempt to connect was recorded in this month.</translation>
    </message>
    <message>
        <source>Recorded by Suluh by itself at each attempt to send; times by the clock of the laptop. To be handed to the regency, which can pass it on to the office for communication (Diskominfo).</source>
        <translation>Recorded by Suluh by itself at each attempt to send; times by the clock of the laptop. To be handed to the regency, which can pass it on to the office for communication (Diskominfo).</translation>
    </message>
</context>
<context>
    <name>SimSheet</name>
    <message>
        <source>Copy into SIM TPBIS: {month}</source>
        <translation>Copy into SIM TPBIS: {month}</translation>
    </message>
    <message>
        <source>Entries in the order of SIM</source>
        <translation>Entries in the order of SIM</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>in SIM</source>
        <translation>in SIM</translation>
    </message>
    <message>
        <source>In SIM since {day}</source>
        <translation>In SIM since {day}</translation>
    </message>
    <message>
        <source>{done} of {all} copied</source>
        <translation>{done} of {all} copied</translation>
    </message>
    <message>
        <source>Nothing was recorded in this month that SIM asks for.</source>
        <translation>Nothing was recorded in this month that SIM asks for.</translation>
    </message>
</context>
<context>
    <name>SmallPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>SourcePart</name>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Paste copied cells</source>
        <translation>Paste copied cells</translation>
    </message>
    <message>
        <source>Taken in before</source>
        <translation>Taken in before</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Let a file go here (XLSX or CSV), choose it, or copy the cells in Excel and paste them. Nothing goes in before you have seen it.</source>
        <translation>Let a file go here (XLSX or CSV), choose it, or copy the cells in Excel and paste them. Nothing goes in before you have seen it.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Records sent back by the centre: %n.</source>
        <translation>Records sent back by the centre: %n.</translation>
    </message>
    <message>
        <source>Needs fixing</source>
        <translation>Needs fixing</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Carried by the regency</source>
        <translation>Carried by the regency</translation>
    </message>
    <message>
        <source>Carried on a stick</source>
        <translation>Carried on a stick</translation>
    </message>
    <message>
        <source>Waiting for a line</source>
        <translation>Waiting for a line</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation>Everything has arrived</translation>
    </message>
    <message>
        <source>Nothing of this is ever sent.</source>
        <translation>Nothing of this is ever sent.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>Records waiting to be sent: %n.</source>
        <translation>Records waiting to be sent: %n.</translation>
    </message>
    <message>
        <source>With the regency&apos;s library since {day}.</source>
        <translation>With the regency&apos;s library since {day}.</translation>
    </message>
    <message>
        <source>Last heard from the centre: today</source>
        <translation>Last heard from the centre: today</translation>
    </message>
    <message>
        <source>Last heard from the centre: %n days ago</source>
        <translation>Last heard from the centre: %n days ago</translation>
    </message>
    <message>
        <source>about %n min</source>
        <translation>about %n min</translation>
    </message>
    <message>
        <source>about %n hours</source>
        <translation>about %n hour|about %n hours</translation>
    </message>
    <message>
        <source>{records} records and {photos} photos wait to be sent.</source>
        <translation>{records} records and {photos} photos wait to be sent.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>On {place} since {day}.</source>
        <translation>On {place} since {day}.</translation>
    </message>
    <message>
        <source>The centre has not been reached yet.</source>
        <translation>The centre has not been reached yet.</translation>
    </message>
    <message>
        <source>Last heard from the centre: {day}, {time}</source>
        <translation>Last heard from the centre: {day}, {time}</translation>
    </message>
    <message>
        <source>about %n seconds</source>
        <translation>about %n seconds</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Needs fixing</source>
        <translation>Needs fixing</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Carried</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Safe</translation>
    </message>
</context>
<context>
    <name>Stick</name>
    <message>
        <source>This folder belongs to Suluh, the logbook of village libraries. Please carry it to the regency&apos;s library, or back to the village, and do not change or rename anything in it. What lies in “out” and “in” is sealed: nobody on the way can read it. If you found this stick, please hand it in at the nearest library. Nothing is lost: everything is still on the computer it came from.</source>
        <translation>This folder belongs to Suluh, the logbook of village libraries. Please carry it to the regency&apos;s library, or back to the village, and do not change or rename anything in it. What lies in “out” and “in” is sealed: nobody on the way can read it. If you found this stick, please hand it in at the nearest library. Nothing is lost: everything is still on the computer it came from.</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>By USB stick</source>
        <translation>By USB stick</translation>
    </message>
    <message>
        <source>Progress of the stick</source>
        <translation>Progress of the stick</translation>
    </message>
    <message>
        <source>Pack the bag</source>
        <translation>Pack the bag</translation>
    </message>
    <message>
        <source>Fetch from a stick</source>
        <translation>Fetch from a stick</translation>
    </message>
    <message>
        <source>Write onto the stick</source>
        <translation>Write onto the stick</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Onto which stick?</source>
        <translation>Onto which stick?</translation>
    </message>
    <message>
        <source>From which stick?</source>
        <translation>From which stick?</translation>
    </message>
    <message>
        <source>Looking at {place} …</source>
        <translation>Looking at {place} …</translation>
    </message>
    <message>
        <source>Write onto {place}</source>
        <translation>Write onto {place}</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>Reading the stick</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that it may be pulled out.</source>
        <translation>Leave the stick in until it says that it may be pulled out.</translation>
    </message>
</context>
<context>
    <name>StickMenu</name>
    <message>
        <source>No stick is plugged in</source>
        <translation>No stick is plugged in</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>{name}, {free} free</source>
        <translation>{name}, {free} free</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Time to ask {person}: how did it go on after {months} months?</source>
        <translation>Time to ask {person}: how did it go on after {months} months?</translation>
    </message>
    <message>
        <source>Ask and append</source>
        <translation>Ask and append</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Carried</translation>
    </message>
    <message>
        <source>Received by the centre</source>
        <translation>Received by the centre</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>How far your records are</source>
        <translation>How far your records are</translation>
    </message>
    <message>
        <source>In a checked backup of the centre</source>
        <translation>In a checked backup of the centre</translation>
    </message>
    <message>
        <source>Counts after the centre&apos;s next backup</source>
        <translation>Counts after the centre&apos;s next backup</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>1. Whose story is it?</source>
        <translation>1. Whose story is it?</translation>
    </message>
    <message>
        <source>2. Before</source>
        <translation>2. Before</translation>
    </message>
    <message>
        <source>3. The library&apos;s part</source>
        <translation>3. The library&apos;s part</translation>
    </message>
    <message>
        <source>4. Now</source>
        <translation>4. Now</translation>
    </message>
    <message>
        <source>5. What do they say themselves?</source>
        <translation>5. What do they say themselves?</translation>
    </message>
    <message>
        <source>6. May it be told?</source>
        <translation>6. May it be told?</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Print the sheet, let it be signed, then save: what is saved goes to the centre with the next sending. Until they agree, leave it as a draft; drafts stay on this computer.</source>
        <translation>Print the sheet, let it be signed, then save: what is saved goes to the centre with the next sending. Until they agree, leave it as a draft; drafts stay on this computer.</translation>
    </message>
    <message>
        <source>Consent sheet to print</source>
        <translation>Consent sheet to print</translation>
    </message>
    <message>
        <source>The story on one page</source>
        <translation>The story on one page</translation>
    </message>
    <message>
        <source>Permission withdrawn …</source>
        <translation>Permission withdrawn …</translation>
    </message>
    <message>
        <source>Appended. The earlier answers stay.</source>
        <translation>Appended. The earlier answers stay.</translation>
    </message>
    <message>
        <source>Consent sheet</source>
        <translation>Consent sheet</translation>
    </message>
    <message>
        <source>Story of impact</source>
        <translation>Story of impact</translation>
    </message>
    <message>
        <source>The story is taken back. The others hear of it at the next sending.</source>
        <translation>The story is taken back. The others hear of it at the next sending.</translation>
    </message>
</context>
<context>
    <name>SwitchSheet</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message>
        <source>People at this computer</source>
        <translation>People at this computer</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Code on the printed paper</source>
        <translation>Code on the printed paper</translation>
    </message>
    <message>
        <source>Forgot the PIN</source>
        <translation>Forgot the PIN</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sit down</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The head of the library has it. The PIN is taken away; everything recorded stays.</source>
        <translation>The head of the library has it. The PIN is taken away; everything recorded stays.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>{field}: {part}</source>
        <translation>{field}: {part}</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>not in the list</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Can be fetched</source>
        <translation>Can be fetched</translation>
    </message>
    <message>
        <source>On another laptop of the library</source>
        <translation>On another laptop of the library</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>This library</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>The centre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Form of the material</source>
        <translation>Form of the material</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Language of the material</source>
        <translation>Language of the material</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Size (MB)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Copied to phones</source>
        <translation>Copied to phones</translation>
    </message>
    <message>
        <source>Copied to sticks</source>
        <translation>Copied to sticks</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Save Excel</source>
        <translation>Save Excel</translation>
    </message>
    <message>
        <source>Saves what is shown for a spreadsheet: Excel or CSV</source>
        <translation>Saves what is shown for a spreadsheet: Excel or CSV</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with semicolons (*.csv)</source>
        <translation>Table with semicolons (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Series of activities</source>
        <translation>Series of activities</translation>
    </message>
    <message>
        <source>Visitors of each day</source>
        <translation>Visitors of each day</translation>
    </message>
    <message>
        <source>Visiting groups</source>
        <translation>Visiting groups</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>The library&apos;s profile</source>
        <translation>The library&apos;s profile</translation>
    </message>
    <message>
        <source>Learning materials that the library added</source>
        <translation>Learning materials that the library added</translation>
    </message>
    <message>
        <source>How often materials were opened or handed out</source>
        <translation>How often materials were opened or handed out</translation>
    </message>
    <message>
        <source>Wishes for materials</source>
        <translation>Wishes for materials</translation>
    </message>
    <message>
        <source>Opinions about materials</source>
        <translation>Opinions about materials</translation>
    </message>
    <message>
        <source>Stories of impact</source>
        <translation>Stories of impact</translation>
    </message>
    <message>
        <source>How stories went on</source>
        <translation>How stories went on</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Advocacy</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerships</translation>
    </message>
    <message>
        <source>Service improvements</source>
        <translation>Service improvements</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Collection and loans of each month</source>
        <translation>Collection and loans of each month</translation>
    </message>
    <message>
        <source>Computers and internet of each month</source>
        <translation>Computers and internet of each month</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Aid and assets</source>
        <translation>Aid and assets</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Every .csv opens in Excel or LibreOffice: one line a record. If asked: UTF-8, separated by semicolons.</source>
        <translation>Every .csv opens in Excel or LibreOffice: one line a record. If asked: UTF-8, separated by semicolons.</translation>
    </message>
    <message>
        <source>The first line has the names of the columns; arti-kode.csv says what codes mean. Dates: year-month-day.</source>
        <translation>The first line has the names of the columns; arti-kode.csv says what codes mean. Dates: year-month-day.</translation>
    </message>
    <message>
        <source>A text that begins like a formula has the sign &apos; in front; it does not belong to the text.</source>
        <translation>A text that begins like a formula has the sign &apos; in front; it does not belong to the text.</translation>
    </message>
    <message>
        <source>A folder lainnya, where there is one, is for Suluh itself: changed national forms, what was copied into SIM.</source>
        <translation>A folder lainnya, where there is one, is for Suluh itself: changed national forms, what was copied into SIM.</translation>
    </message>
    <message>
        <source>The column “file” names the photo or material of a line.</source>
        <translation>The column “file” names the photo or material of a line.</translation>
    </message>
    <message>
        <source>Photos without permission lie here too (consent: none_yet): do not pass them on.</source>
        <translation>Photos without permission lie here too (consent: none_yet): do not pass them on.</translation>
    </message>
    <message>
        <source>Install Suluh and set the library up; record nothing yet. Then run in a terminal:</source>
        <translation>Install Suluh and set the library up; record nothing yet. Then run in a terminal:</translation>
    </message>
    <message>
        <source>Deleted records are not here, nor half-filled forms, names with their PINs, and materials of the regency.</source>
        <translation>Deleted records are not here, nor half-filled forms, names with their PINs, and materials of the regency.</translation>
    </message>
    <message>
        <source>What the regency wrote into your records is here to read; it comes back from the regency at the next contact.</source>
        <translation>What the regency wrote into your records is here to read; it comes back from the regency at the next contact.</translation>
    </message>
    <message>
        <source>Everything of the library {name}</source>
        <translation>Everything of the library {name}</translation>
    </message>
    <message>
        <source>What lies here (file, number, what it is)</source>
        <translation>What lies here (file, number, what it is)</translation>
    </message>
    <message>
        <source>foto and bahan: {files} files of photos and materials</source>
        <translation>foto and bahan: {files} files of photos and materials</translation>
    </message>
    <message>
        <source>laporan: {papers} reports as PDF</source>
        <translation>laporan: {papers} reports as PDF</translation>
    </message>
    <message>
        <source>laporan, folder tercetak: {kept} reports as they were printed</source>
        <translation>laporan, folder tercetak: {kept} reports as they were printed</translation>
    </message>
    <message>
        <source>{absent} files were not whole on this computer: not here</source>
        <translation>{absent} files were not whole on this computer: not here</translation>
    </message>
    <message>
        <source>Reports that could not be made: {names}</source>
        <translation>Reports that could not be made: {names}</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation>How to open it</translation>
    </message>
    <message>
        <source>How to fill a new Suluh from it</source>
        <translation>How to fill a new Suluh from it</translation>
    </message>
</context>
<context>
    <name>TemplatesCard</name>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Try them out</source>
        <translation>Try them out</translation>
    </message>
    <message>
        <source>Back to the built-in ones</source>
        <translation>Back to the built-in ones</translation>
    </message>
    <message>
        <source>Templates of reports</source>
        <translation>Templates of reports</translation>
    </message>
    <message>
        <source>All reports use the templates that came with Suluh. Their layout and words can be changed as files.</source>
        <translation>All reports use the templates that came with Suluh. Their layout and words can be changed as files.</translation>
    </message>
    <message>
        <source>Changed here: {names}</source>
        <translation>Changed here: {names}</translation>
    </message>
    <message>
        <source>The changed templates are in order.</source>
        <translation>The changed templates are in order.</translation>
    </message>
    <message>
        <source>The built-in templates count again. The changed ones are kept beside them as .lama.</source>
        <translation>The built-in templates count again. The changed ones are kept beside them as .lama.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Show the file</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>What the help says</source>
        <translation>What the help says</translation>
    </message>
</context>
<context>
    <name>TravelStrip</name>
    <message>
        <source>To be carried: {what}</source>
        <translation>To be carried: {what}</translation>
    </message>
    <message>
        <source>You may go home: everything has been received.</source>
        <translation>You may go home: everything has been received.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Regency&apos;s library</source>
        <translation>Regency&apos;s library</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>VillageCard</name>
    <message>
        <source>What it is called there</source>
        <translation>What it is called there</translation>
    </message>
    <message>
        <source>Save the village</source>
        <translation>Save the village</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Where the library lies</translation>
    </message>
</context>
<context>
    <name>VillageChooser</name>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Choose from lists</source>
        <translation>Choose from lists</translation>
    </message>
    <message>
        <source>Write it yourself</source>
        <translation>Write it yourself</translation>
    </message>
    <message>
        <source>Type the name of the village, for example: Labanan</source>
        <translation>Type the name of the village, for example: Labanan</translation>
    </message>
    <message>
        <source>Area code, if you know it</source>
        <translation>Area code, if you know it</translation>
    </message>
    <message>
        <source>Villages found</source>
        <translation>Villages found</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Regency or city</source>
        <translation>Regency or city</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Write at least the name of the village.</source>
        <translation>Write at least the name of the village.</translation>
    </message>
    <message>
        <source>Choose the village from the list; its name decides where your work counts.</source>
        <translation>Choose the village from the list; its name decides where your work counts.</translation>
    </message>
    <message>
        <source>The list of villages is being made ready, once …</source>
        <translation>The list of villages is being made ready, once …</translation>
    </message>
    <message>
        <source>No village is called “{text}”. Try a part of its name, or write it yourself.</source>
        <translation>No village is called “{text}”. Try a part of its name, or write it yourself.</translation>
    </message>
    <message>
        <source>A code looks like 64.03.09.2006; leave it empty if you are not sure.</source>
        <translation>A code looks like 64.03.09.2006; leave it empty if you are not sure.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open, nobody came</source>
        <translation>open, nobody came</translation>
    </message>
    <message>
        <source>open, not counted</source>
        <translation>open, not counted</translation>
    </message>
    <message>
        <source>%n visitors</source>
        <translation>%n visitors</translation>
    </message>
    <message>
        <source>one visitor</source>
        <translation>one visitor</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>%n people</source>
        <translation>%n people</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>members</source>
        <translation>members</translation>
    </message>
    <message>
        <source>computer users</source>
        <translation>computer users</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>%n in groups</source>
        <translation>%n in groups</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Earlier month</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Later month</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open days</source>
        <translation>
            <numerusform>%n open day</numerusform>
            <numerusform>%n open days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days not recorded</source>
        <translation>
            <numerusform>%n day not recorded</numerusform>
            <numerusform>%n days not recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>All visits</translation>
    </message>
    <message>
        <source>The group is saved on this computer.</source>
        <translation>The group is saved on this computer.</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>The group</translation>
    </message>
    <message>
        <source>{group} is in the bin.</source>
        <translation>{group} is in the bin.</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>It is solved</source>
        <translation>It is solved</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>Not solved yet</translation>
    </message>
    <message>
        <source>How far it was brought</source>
        <translation>How far it was brought</translation>
    </message>
    <message>
        <source>Answer of the regency</source>
        <translation>Answer of the regency</translation>
    </message>
    <message>
        <source>Who: {owner}</source>
        <translation>Who: {owner}</translation>
    </message>
    <message>
        <source>Until: {day}</source>
        <translation>Until: {day}</translation>
    </message>
    <message>
        <source>None yet. It comes with the next sending, or on the stick.</source>
        <translation>None yet. It comes with the next sending, or on the stick.</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>date uncertain</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Earlier days</source>
        <translation>Earlier days</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Later days</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>How many days</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>One week</translation>
    </message>
    <message>
        <source>Ten days</source>
        <translation>Ten days</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Save the days</translation>
    </message>
    <message>
        <source>Nothing was changed in these days.</source>
        <translation>Nothing was changed in these days.</translation>
    </message>
    <message>
        <source>Type numbers; T when the library was closed; Delete to empty a cell.</source>
        <translation>Type numbers; T when the library was closed; Delete to empty a cell.</translation>
    </message>
    <message numerus="yes">
        <source>%n days saved on this computer.</source>
        <translation>
            <numerusform>%n day saved on this computer.</numerusform>
            <numerusform>%n days saved on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days not saved yet</source>
        <translation>
            <numerusform>%n day not saved yet</numerusform>
            <numerusform>%n days not saved yet</numerusform>
        </translation>
    </message>
    <message>
        <source>{visits} visitors in these days</source>
        <translation>{visits} visitors in these days</translation>
    </message>
    <message>
        <source>Enter goes down, Tab right. T: closed. Ctrl+V fills from a spreadsheet.</source>
        <translation>Enter goes down, Tab right. T: closed. Ctrl+V fills from a spreadsheet.</translation>
    </message>
    <message>
        <source>Typed but not saved in other weeks: {days}</source>
        <translation>Typed but not saved in other weeks: {days}</translation>
    </message>
    <message>
        <source>Not understood and left out: {words}</source>
        <translation>Not understood and left out: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines found no day here</source>
        <translation>
            <numerusform>%n line found no day here</numerusform>
            <numerusform>%n lines found no day here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Not members</source>
        <translation>Not members</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Visitors day by day</source>
        <translation>Visitors day by day</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>What it is called there</source>
        <translation>What it is called there</translation>
    </message>
    <message>
        <source>for example: Pelita Ilmu</source>
        <translation>for example: Pelita Ilmu</translation>
    </message>
    <message>
        <source>for example: Sari</source>
        <translation>for example: Sari</translation>
    </message>
    <message>
        <source>Start logging</source>
        <translation>Start logging</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Try it first</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>The log of your village library. It works without internet; what you write is sent when there is a line.</source>
        <translation>The log of your village library. It works without internet; what you write is sent when there is a line.</translation>
    </message>
    <message>
        <source>On reports: {library} · {head}</source>
        <translation>On reports: {library} · {head}</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Name of the library</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>All of this can be changed later.</translation>
    </message>
</context>
<context>
    <name>WishesSheet</name>
    <message>
        <source>Wishes and offers</source>
        <translation>Wishes and offers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Answer: {answer}</translation>
    </message>
    <message>
        <source>Search for something that is not here, then press “Ask for this material”.</source>
        <translation>Search for something that is not here, then press “Ask for this material”.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet</source>
        <translation>Nothing was asked for yet</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>It has reached the centre</source>
        <translation>It has reached the centre</translation>
    </message>
    <message>
        <source>It travels at the next contact</source>
        <translation>It travels at the next contact</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Take the story back?</source>
        <translation>Take the story back?</translation>
    </message>
    <message>
        <source>The story, its photos and what was told later go from this computer now, and from the other laptops and the centre at the next sending. It cannot be taken out of the bin.</source>
        <translation>The story, its photos and what was told later go from this computer now, and from the other laptops and the centre at the next sending. It cannot be taken out of the bin.</translation>
    </message>
    <message>
        <source>What is printed already, with the reports that Suluh keeps of it, and old backups are beyond this: collect printed copies.</source>
        <translation>What is printed already, with the reports that Suluh keeps of it, and old backups are beyond this: collect printed copies.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>Take it back for good</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>No program of this computer opens {name}.</source>
        <translation>No program of this computer opens {name}.</translation>
    </message>
</context>
</TS>
