"""A server that speaks the documented API on loopback, and misbehaves when it is told to: for tests."""
