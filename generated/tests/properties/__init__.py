"""What the property-based tests draw: messages as documented, and messages with one fault.

``facts/`` has what the docs say of each operation, as data; nothing here knows any of it by heart.
"""
