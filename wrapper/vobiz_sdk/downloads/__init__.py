"""Files: recordings and exports, read part by part or written to disk, and taken up again where they broke off."""
