"""Backups: copied in one look, verified by reopening, and only then counted as safe."""
