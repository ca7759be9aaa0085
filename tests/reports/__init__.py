"""Tests of what is printed: words, numbers, charts, pages read back from the PDF."""
