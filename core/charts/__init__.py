"""Charts as SVG text made from numbers: the same picture on the screen, on paper and on the server's pages."""
