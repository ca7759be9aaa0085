"""The window. Pages show what they are given and say what happened; nothing here runs SQL or waits for a network."""
