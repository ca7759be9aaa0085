"""Libraries: what each consists of, its totals, and the coordinators' page."""
