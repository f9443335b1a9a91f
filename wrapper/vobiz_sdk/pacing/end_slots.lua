-- Slots.release, bind and call_ended of slots.py.
-- KEYS: leases (until when), calls (how many each), ended calls of the request.
-- ARGV: what ('release', 'bind' or 'ended'), lease, request_uuid, call_uuid, remembered_seconds.
local function keep(lease, calls, until_at)
  if calls > 0 then
    redis.call('ZADD', KEYS[1], until_at, lease)
    redis.call('HSET', KEYS[2], lease, calls)
  else
    redis.call('ZREM', KEYS[1], lease)
    redis.call('HDEL', KEYS[2], lease)
  end
end
local what, lease, request_uuid = ARGV[1], ARGV[2], ARGV[3]
if what == 'release' then
  keep(lease, 0)
elseif what == 'bind' then
  local calls, until_at = redis.call('HGET', KEYS[2], lease), redis.call('ZSCORE', KEYS[1], lease)
  if calls and until_at then
    keep(lease, 0)
    keep(request_uuid, tonumber(calls) - redis.call('SCARD', KEYS[3]), until_at)
  end
elseif redis.call('SADD', KEYS[3], ARGV[4]) == 1 then
  local calls, until_at = redis.call('HGET', KEYS[2], request_uuid), redis.call('ZSCORE', KEYS[1], request_uuid)
  if calls and until_at then keep(request_uuid, tonumber(calls) - 1, until_at) end
end
if what == 'ended' then redis.call('EXPIRE', KEYS[3], tonumber(ARGV[5])) end
