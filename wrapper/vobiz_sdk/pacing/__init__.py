"""Keeping under the limits of an account instead of running into them.

`pace` is what users make; `steps` is what a call does about it; `schedule` and `slots` decide, as pure code,
over state that is held by a store: `memory` for one process, `redis_store` for a fleet, where the same
decisions are Lua scripts. `shared` goes on with a local share while Redis cannot be reached.
"""
