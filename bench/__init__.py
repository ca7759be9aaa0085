"""Benchmarks: what the librarian or the centre waits for, each beside what the same machine can do at best, in one run."""
