-- Schedule.hold of schedule.py. KEYS: schedule. ARGV: seconds, now ('' for Redis's).
local now = tonumber(ARGV[2])
local time = redis.call('TIME')
if not now then now = tonumber(time[1]) + tonumber(time[2]) / 1000000 end
local function text(number) return string.format('%.6f', number) end

local state = redis.call('HMGET', KEYS[1], 'held_until', 'paid_until', 'holds', 'stopped')
now = now - (tonumber(state[4]) or 0)
local held_until = math.max(tonumber(state[1]) or 0, now + tonumber(ARGV[1]))
local next_at = math.max(held_until, tonumber(state[2]) or 0)
local holds = (tonumber(state[3]) or 0) + 1
redis.call('HSET', KEYS[1], 'held_until', text(held_until), 'next_at', text(next_at), 'holds', holds,
  'generation', text(now) .. '/' .. holds)
redis.call('EXPIRE', KEYS[1], math.ceil(math.max(next_at - now, 0)) + 3600)
