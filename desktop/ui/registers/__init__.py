"""Registers kept in a spreadsheet come in by the window: chosen or pasted, columns matched, looked over, taken in, taken back."""
