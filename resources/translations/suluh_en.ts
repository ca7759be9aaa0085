<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <message numerus="yes">
        <source>%n open: {titles}</source>
        <translation>
            <numerusform>%n open: {titles}</numerusform>
            <numerusform>%n open: {titles}</numerusform>
        </translation>
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
        <source>Head of the library,</source>
        <translation>Head of the library,</translation>
    </message>
    <message>
        <source>Head of {term} {village},</source>
        <translation>Head of {term} {village},</translation>
    </message>
    <message>
        <source>Lurah of {village},</source>
        <translation>Lurah of {village},</translation>
    </message>
    <message>
        <source>Keuchik of {village},</source>
        <translation>Keuchik of {village},</translation>
    </message>
    <message>
        <source>Wali Nagari of {village},</source>
        <translation>Wali Nagari of {village},</translation>
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
        <source>The name of the village head is not filled in.</source>
        <translation>The name of the village head is not filled in.</translation>
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
        <source>This photo is too large to be opened on this computer.</source>
        <translation>This photo is too large to be opened on this computer.</translation>
    </message>
    <message>
        <source>Choose a smaller photo, or take it again with the normal setting of the camera.</source>
        <translation>Choose a smaller photo, or take it again with the normal setting of the camera.</translation>
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
        <source>Sending was stopped.</source>
        <translation>Sending was stopped.</translation>
    </message>
    <message>
        <source>Send again whenever you like; it goes on where it stopped.</source>
        <translation>Send again whenever you like; it goes on where it stopped.</translation>
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
    <name>Command</name>
    <message>
        <source>Backup made and tried: {folder} ({records} records, {photos} photos)</source>
        <translation>Backup made and tried: {folder} ({records} records, {photos} photos)</translation>
    </message>
    <message>
        <source>Done in {seconds} s. Look into {folder}</source>
        <translation>Done in {seconds} s. Look into {folder}</translation>
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
        <source>Receipt {number} for {month}: {records} records</source>
        <translation>Receipt {number} for {month}: {records} records</translation>
    </message>
    <message>
        <source>Report written: {file}</source>
        <translation>Report written: {file}</translation>
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
        <source>The computer's clock cannot be right: name the day with --date</source>
        <translation>The computer's clock cannot be right: name the day with --date</translation>
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
        <source>is not a known field</source>
        <translation>is not a known field</translation>
    </message>
    <message>
        <source>is not a list of codes</source>
        <translation>is not a list of codes</translation>
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
        <source>is not a record's id</source>
        <translation>is not a record's id</translation>
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
        <source>{count} records were refused and wait under 'needs fixing'; the others have arrived</source>
        <translation>{count} records were refused and wait under 'needs fixing'; the others have arrived</translation>
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
</context>
</TS>
