"""Handing materials out to phones: a small page on the laptop's own Wi-Fi or LAN. Nothing but the shelf can be reached through it."""
