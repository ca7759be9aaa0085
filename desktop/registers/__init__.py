"""Registers kept in a spreadsheet come in: read, matched to fields, row by row with a reason for what cannot be."""
