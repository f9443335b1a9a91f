"""`vobiz.recordings`, with the audio itself."""
