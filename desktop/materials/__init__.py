"""The shelves below the window: taking in files, covers, the text inside them, hand-out counts. `shelf.Shelf` is the one face."""
