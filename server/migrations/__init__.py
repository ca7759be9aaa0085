"""The database's history (Alembic): each change a file in versions/, run by `init` and `serve`."""
