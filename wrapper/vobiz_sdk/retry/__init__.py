"""Whether and when to send again: the rules, the waits and the budget."""
