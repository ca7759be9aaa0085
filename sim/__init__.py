"""The simulator: whole worlds of laptops, a centre and bad roads, each made from one number and played in a fraction of a second."""
