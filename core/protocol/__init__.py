"""The sync protocol: deltas, chains, merge, feeds, messages, envelopes, certificates. Bytes in, values out."""
