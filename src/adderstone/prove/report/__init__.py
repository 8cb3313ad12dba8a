"""What is told of a proof: in sentences, as one JSON object, and as a page. None of it decides anything."""
