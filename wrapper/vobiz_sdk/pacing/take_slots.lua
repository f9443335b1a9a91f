-- Slots.take of slots.py.
-- KEYS: leases (until when), calls (how many each), queue (in order), seen (until when a place is kept).
-- ARGV: lease, calls, limit, seconds, max_wait, poll_seconds, stale_seconds, now ('' for Redis's).
local now = tonumber(ARGV[8])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1000000
end
local lease, calls, limit = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local function text(number) return string.format('%.6f', number) end

for _, gone in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', text(now))) do
  redis.call('ZREM', KEYS[1], gone)
  redis.call('HDEL', KEYS[2], gone)
end
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', KEYS[4], '-inf', text(now))) do
  redis.call('ZREM', KEYS[4], gone)
  redis.call('ZREM', KEYS[3], gone)
end
if calls > limit then return {'never', ''} end

local taken = 0
for _, count in ipairs(redis.call('HVALS', KEYS[2])) do taken = taken + tonumber(count) end
-- How many calls a place is for stands in front of its name.
local place = ARGV[2] .. ':' .. lease
for _, other in ipairs(redis.call('ZRANGE', KEYS[3], 0, -1)) do
  if other == place then break end
  taken = taken + tonumber(string.match(other, '^%d+'))
end
if taken + calls <= limit then
  redis.call('ZREM', KEYS[3], place)
  redis.call('ZREM', KEYS[4], place)
  redis.call('ZADD', KEYS[1], text(now + tonumber(ARGV[4])), lease)
  redis.call('HSET', KEYS[2], lease, calls)
  -- No call lasts longer than a day.
  for index = 1, 2 do redis.call('EXPIRE', KEYS[index], 90000) end
  return {'', '0'}
end
if tonumber(ARGV[5]) <= tonumber(ARGV[6]) then
  redis.call('ZREM', KEYS[3], place)
  redis.call('ZREM', KEYS[4], place)
  return {'late', ''}
end
if not redis.call('ZSCORE', KEYS[3], place) then
  local last = redis.call('ZRANGE', KEYS[3], -1, -1, 'WITHSCORES')
  redis.call('ZADD', KEYS[3], (tonumber(last[2]) or 0) + 1, place)
end
redis.call('ZADD', KEYS[4], text(now + tonumber(ARGV[7])), place)
for index = 3, 4 do redis.call('EXPIRE', KEYS[index], 3600) end
return {'', ARGV[6]}
