"""Exchange with the centre: a pure engine, and the roads that carry its messages."""
