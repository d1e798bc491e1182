"""pages: the student's pages, one file per page. They see every room; no room sees them."""
