"""The centre: orders the libraries' feeds, keeps what they send, certifies what it holds. Never imports the desktop."""
