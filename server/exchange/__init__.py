"""The exchange: a request's bytes in, an answer's bytes out."""
