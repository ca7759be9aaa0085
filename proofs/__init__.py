"""Claims that need thousands of tries, or a whole room: each a program of its own (docs/decisions/0015-proofs.md)."""
