"""Files that ship with the program: icons, translations, report templates, code lists, areas."""
