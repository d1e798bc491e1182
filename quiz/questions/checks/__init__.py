"""checks: what can be wrong with a question. Each takes a draft and its ground and yields findings; pure."""
