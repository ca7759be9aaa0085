"""Photos and other large things, named by their hash, in pieces."""
