"""Grammar: words to actions, and actions to words. The world under it knows nothing of either."""
