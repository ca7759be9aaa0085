"""Power cuts at every write and sync: what the store leaves on a disk that loses, keeps or tears what was not synced."""
