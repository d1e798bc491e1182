"""formats: bytes to drafts and back; pure. Every format meets the others in the drafts of the rooms."""
