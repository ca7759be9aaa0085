"""Learning materials: the page of covers, and the readers."""
