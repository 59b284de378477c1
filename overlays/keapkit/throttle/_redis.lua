-- _reservation.reserve_slot in Lua, by the server's clock. KEYS: numbers and ring (one hash), members (a sorted set).
-- ARGV: the request in one string (packing many arguments is what costs most), and a name for a new generation.
local key, members = KEYS[1], KEYS[2]
local ask = {}
for word in string.gmatch(ARGV[1], '%S+') do ask[#ask + 1] = word end
local interval, catch_up, daily, size = tonumber(ask[1]), tonumber(ask[2]), tonumber(ask[3]), tonumber(ask[4])
local patience, replace, readd, readd_today = tonumber(ask[5]), tonumber(ask[6]), tonumber(ask[7]), tonumber(ask[8])
local ask_grace, ask_pause, member, life = tonumber(ask[9]), tonumber(ask[10]), ask[11], tonumber(ask[12])
local fresh, DAY, MIDNIGHT, HORIZON = ARGV[2], 86400, tonumber(ask[13]), tonumber(ask[14])

local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1e6
local function text(x) return string.format('%.6f', x) end
local function get(place) return tonumber(redis.call('HGET', key, tostring(place)) or '0') end

local row = redis.call('HMGET', key, 'next', 'count', 'day', 'used', 'pause', 'grace', 'generation')
local generation = row[7] or fresh
local next, count, day = tonumber(row[1] or '0'), tonumber(row[2] or '0'), tonumber(row[3] or '0')
local used, pause, grace = tonumber(row[4] or '0'), tonumber(row[5] or '0'), tonumber(row[6] or '0')

local today, opens = math.floor(now / DAY), 0
if day == today - 1 and daily >= 0 and daily <= used then opens = today * DAY + MIDNIGHT end
if day < today or day > today + 1 then day = today; used = 0 end
for _ = 1, math.min(readd, size) do
  redis.call('HSET', key, tostring(count % size), text(now))
  count = count + 1
end
used = used + readd_today
for late, ago in string.gmatch(ask[15], '(%d+):([%d.]+)') do
  late = tonumber(late)
  if late >= count - size and late < count then
    local moment = math.max(get(late % size), now - tonumber(ago))
    redis.call('HSET', key, tostring(late % size), text(moment))
  end
end
if ask_grace > 0 then grace = math.max(grace, now + ask_grace) end
if ask_pause > 0 then pause = math.max(pause, now + ask_pause) end

local furthest = now + HORIZON + interval
local at = math.max(now, math.min(next, furthest), pause, opens)
local after, number, spent, moved, kept = 0, count, used, replace >= 0 and replace < count, false
if moved and replace == number - 1 then
  moved = false; number = number - 1; spent = math.max(0, used - 1); after = next
  at = math.max(now, pause)
elseif moved and at > now and now - get(replace % size) <= catch_up and pause <= now then
  at = now; kept = true
end
local on = day
if not moved then
  for i = 16, #ask, 2 do
    local limit, seconds = tonumber(ask[i]), tonumber(ask[i + 1])
    if number >= limit then at = math.max(at, math.min(get((number - limit) % size), furthest) + seconds) end
  end
  if daily >= 0 then
    local whence = math.floor(at / DAY)
    if whence > on then on = whence; spent = 0 end
    if spent >= daily then
      on = on + 1; spent = 0
      at = math.max(at, on * DAY + MIDNIGHT)
    end
  end
end

if at - now <= patience then
  if moved then
    number = replace
  else
    count = number + 1; day = on; used = spent + 1
  end
  if after > 0 then
    next = math.max(after, at + interval - catch_up)
  elseif not kept then
    next = at + interval
  end
else
  number = -1
end
redis.call('HSET', key, 'next', text(next), 'count', tostring(count), 'day', tostring(day), 'used', tostring(used),
  'pause', text(pause), 'grace', text(grace), 'generation', generation,
  -- Last: the ring's place, or once more the generation when no slot was given.
  number >= 0 and tostring(number % size) or 'generation', number >= 0 and text(at) or generation)

local seen = 0
if member ~= '-' then
  redis.call('ZADD', members, text(now), member)
  redis.call('ZREMRANGEBYSCORE', members, '-inf', '(' .. text(now - life))
  seen = redis.call('ZCARD', members)
  redis.call('EXPIRE', key, 2 * DAY)
  redis.call('EXPIRE', members, 2 * DAY)
end
return string.format(
  '%.6f %d %d %d %.6f %s %d', at - now, number, count, used, math.max(0, grace - now), generation, seen)
