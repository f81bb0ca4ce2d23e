"""The model in other people's formats."""
