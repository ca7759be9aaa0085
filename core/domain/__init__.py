"""What a village library records: kinds, fields and who owns them, code lists, counts and gentle checks."""
