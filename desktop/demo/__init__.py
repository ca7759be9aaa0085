"""The main job shown end to end, on a sample library with invented people: log, power cuts, a bad line, receipt, report."""
