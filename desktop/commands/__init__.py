"""What the command line can do, a file for each group of commands. docs/cli.md is the contract."""
