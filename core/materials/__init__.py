"""Learning materials as files: what they are by their content, what they say about themselves, why one is unfit. For laptop and centre."""
