-- Schedule.take of schedule.py, and the count of members. A test holds the two against each other.
-- KEYS: schedule, members. ARGV: seconds, max_wait, ticket ('' for none), member, member_seconds, now ('' for Redis's).
local now = tonumber(ARGV[6])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1000000
end
local seconds, max_wait, ticket = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local function text(number) return string.format('%.6f', number) end

redis.call('ZADD', KEYS[2], text(now), ARGV[4])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', text(now - tonumber(ARGV[5])))
redis.call('EXPIRE', KEYS[2], math.ceil(tonumber(ARGV[5])))
local members = redis.call('ZCARD', KEYS[2])

local state = redis.call('HMGET', KEYS[1], 'next_at', 'paid_until', 'generation', 'stopped')
local next_at, paid_until, generation = tonumber(state[1]) or 0, tonumber(state[2]) or 0, state[3]
local stopped = tonumber(state[4]) or 0
now = now - stopped
if not generation then
  -- Nothing is known any more, so tickets of before are no good.
  generation = text(now)
  redis.call('HSET', KEYS[1], 'generation', generation)
end
local function keep(name, value)
  redis.call('HSET', KEYS[1], name, text(value))
  redis.call('EXPIRE', KEYS[1], math.ceil(math.max(value - now, 0)) + 3600)
end

local colon = string.find(ticket, ':', 1, true)
local slot_at = colon and tonumber(string.sub(ticket, colon + 1))
if colon and string.sub(ticket, 1, colon - 1) == generation and slot_at - now > -1 then
  local left = slot_at - now
  if left > 0.001 then
    if left >= max_wait then return {'late', text(left), '', members} end
    return {'', text(left), ticket, members}
  end
  redis.call('HSET', KEYS[1], 'stopped', text(stopped + math.min(math.max(-left - 0.01, 0), seconds)))
  keep('paid_until', math.max(paid_until, slot_at + seconds))
  return {'', '0', '', members}
end

slot_at = math.max(now, next_at)
local wait = slot_at - now
if wait >= max_wait then return {'late', text(wait), '', members} end
next_at = slot_at + seconds
keep('next_at', next_at)
if wait > 0 then return {'', text(wait), generation .. ':' .. text(slot_at), members} end
keep('paid_until', next_at)
return {'', '0', '', members}
