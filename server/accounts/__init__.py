"""Who may speak: the server's keys, laptops, their credentials, and how they join."""
