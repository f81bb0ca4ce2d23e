"""Every way in which one documented fact of an operation can be broken."""
