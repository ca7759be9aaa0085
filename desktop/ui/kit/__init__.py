"""The design system: colours, type, icons and the few widgets every page is made of."""
