"""Read-only scopes for a regency, a province or the nation."""
