"""kinds: what a question can be. One module each on the contract of `contract.py`, all of them in `table.py`; pure."""
