"""The logs and their projections in one SQLite file: the only SQL of the desktop."""
