"""The sentence rules, one file each. Which of them are used, and in what order, stands in `docsgen.prose.registry`."""
