"""The version of the program, laptop and server alike."""

VERSION = "0.1.0"
