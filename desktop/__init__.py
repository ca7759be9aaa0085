"""The librarian's desk: a local log of activities and visitors that syncs when there is a line."""
