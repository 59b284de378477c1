"""The queue in Redis: for several machines. Workers read a stream of ready deliveries as a consumer group."""

from __future__ import annotations

import json
import socket
import uuid
from typing import TYPE_CHECKING, Any, Final

from keapkit._redis_client import redis_client
from keapkit.errors import HookStoreError, MissingExtraError

from ._delivery import REMEMBER_ANSWERED, Delivery
from ._queue import MAX_ERROR, MAX_PENDING, Claim, DeadLetter, HookQueue, Put, QueueCounts, make_secret
from ._sqlite import dead_letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    import redis

__all__ = ["RedisHookQueue"]

_GROUP: Final = "workers"
# One delivery is a hash, each object a list of the pending deliveries it is in. ARGV[1] is the prefix, {in braces} so
# that a cluster keeps all keys together.
_COMMON: Final = """
local p = ARGV[1]
local function clock() local t = redis.call('TIME'); return tonumber(t[1]) + tonumber(t[2]) / 1e6 end
local function ready(id)
  local entry = redis.call('XADD', p..':ready', '*', 'id', id)
  redis.call('HSET', p..':d:'..id, 'entry', entry)
end
local function append(event, type, objects, keys, handled)
  local id = redis.call('INCR', p..':ids')
  local waiting = 0
  for _, key in ipairs(keys) do
    if redis.call('RPUSH', p..':k:'..key, id) > 1 then waiting = waiting + 1 end
  end
  redis.call('HSET', p..':d:'..id, 'event', event, 'type', type, 'objects', objects, 'keys', cjson.encode(keys),
    'waiting', waiting, 'attempts', 0, 'handled', handled)
  redis.call('INCR', p..':pending')
  if waiting == 0 then ready(id) end
end
local function mine(id, token) return redis.call('HGET', p..':d:'..id, 'claim') == token end
local function leave_stream(id)
  local entry = redis.call('HGET', p..':d:'..id, 'entry')
  redis.call('XACK', p..':ready', 'workers', entry)
  redis.call('XDEL', p..':ready', entry)
  redis.call('HDEL', p..':d:'..id, 'claim', 'entry')
end
local function release(id)
  for _, key in ipairs(cjson.decode(redis.call('HGET', p..':d:'..id, 'keys'))) do
    redis.call('LREM', p..':k:'..key, 1, id)
    local head = redis.call('LINDEX', p..':k:'..key, 0)
    if head and redis.call('HINCRBY', p..':d:'..head, 'waiting', -1) == 0 then ready(head) end
  end
  redis.call('DECR', p..':pending')
end
"""
_PUT: Final = """
local out = {}
for i, d in ipairs(cjson.decode(ARGV[2])) do
  if tonumber(redis.call('GET', p..':pending') or 0) >= tonumber(ARGV[3]) then out[i] = 'full'
  else
    local objects, keys, has = {}, {}, {}
    for _, one in ipairs(d.objects) do
      if redis.call('SET', p..':seen:'..one.print, 1, 'NX', 'EX', one.keep) then
        objects[#objects + 1] = one.text
        if not has[one.key] then has[one.key] = true; keys[#keys + 1] = one.key end
      end
    end
    if #objects == 0 then out[i] = 'duplicate'
    else append(d.event, d.type, '['..table.concat(objects, ',')..']', keys, '[]'); out[i] = 'stored' end
  end
end
return out
"""
_ANSWERED: Final = """
for _, print in ipairs(cjson.decode(ARGV[2])) do
  local key = p..':seen:'..print
  if redis.call('PTTL', key) > tonumber(ARGV[3]) then redis.call('PEXPIRE', key, ARGV[3]) end
end
return 0
"""
_CLAIM: Final = """
local now = clock()
for _, id in ipairs(redis.call('ZRANGEBYSCORE', p..':later', '-inf', now, 'LIMIT', 0, 100)) do
  redis.call('ZREM', p..':later', id)
  ready(id)
end
local lease = tonumber(ARGV[3])
local found
-- Claims of workers that died: whoever claims says for how long.
for _, id in ipairs(redis.call('ZRANGEBYSCORE', p..':leases', '-inf', now, 'LIMIT', 0, 1)) do
  local entry = redis.call('HGET', p..':d:'..id, 'entry')
  local taken = redis.call('XCLAIM', p..':ready', 'workers', ARGV[4], 0, entry)
  if #taken > 0 then found = taken[1] end
end
if not found then
  local read = redis.call('XREADGROUP', 'GROUP', 'workers', ARGV[4], 'COUNT', 1, 'STREAMS', p..':ready', '>')
  if not read then return false end
  found = read[1][2][1]
end
local id = found[2][2]
redis.call('HSET', p..':d:'..id, 'claim', ARGV[2])
redis.call('ZADD', p..':leases', now + lease, id)
local d = redis.call('HMGET', p..':d:'..id, 'event', 'type', 'objects', 'attempts', 'handled')
return {id, d[1], d[2], d[3], d[4], d[5]}
"""
_RENEW: Final = """
if not mine(ARGV[2], ARGV[3]) then return 0 end
redis.call('ZADD', p..':leases', clock() + tonumber(ARGV[4]), ARGV[2])
return 1
"""
_FINISH: Final = """
local id = ARGV[2]
if not mine(id, ARGV[3]) then return 0 end
leave_stream(id)
redis.call('ZREM', p..':leases', id)
if ARGV[4] == 'retry' or ARGV[4] == 'park' then
  redis.call('HSET', p..':d:'..id, 'attempts', ARGV[6], 'handled', ARGV[7], 'error', ARGV[8])
end
if ARGV[4] == 'retry' then redis.call('ZADD', p..':later', clock() + tonumber(ARGV[5]), id); return 1 end
release(id)
if ARGV[4] == 'park' then redis.call('ZADD', p..':dead', clock(), id)
else redis.call('DEL', p..':d:'..id) end
return 1
"""
_REPLAY: Final = """
local done = 0
local ids = ARGV[2] == 'all' and redis.call('ZRANGE', p..':dead', 0, -1) or cjson.decode(ARGV[2])
for _, id in ipairs(ids) do
  id = string.format('%d', id)
  if redis.call('ZREM', p..':dead', id) == 1 then
    local d = redis.call('HMGET', p..':d:'..id, 'event', 'type', 'objects', 'keys', 'handled')
    redis.call('DEL', p..':d:'..id)
    if ARGV[3] == 'replay' then append(d[1], d[2], d[3], cjson.decode(d[4]), d[5]) end
    done = done + 1
  end
end
return done
"""


class RedisHookQueue(HookQueue):
    """Keeps deliveries in Redis 6.2 or newer. Needs the extra `keapkit[redis]`.

    What is accepted is as durable as the server makes it: set `appendonly yes` there, and `appendfsync always` if a
    power failure must not cost a delivery.

    Args:
        server: a URL (`redis://`, `rediss://`, `unix://`) or a `redis.Redis` of your own.
        prefix: of all keys.
        max_pending: deliveries that may wait at most.

    Raises:
        MissingExtraError: the extra is not installed.
        HookStoreError: the server cannot be used.
    """

    def __init__(
        self, server: str | redis.Redis, *, prefix: str = "keapkit:hooks", max_pending: int = MAX_PENDING
    ) -> None:
        super().__init__(max_pending)
        try:
            import redis
        except ImportError:
            raise MissingExtraError("RedisHookQueue", "redis") from None
        self._redis = redis
        self._prefix = f"{{{prefix}}}"
        self._consumer = socket.gethostname() or "worker"  # leases tell workers apart
        if isinstance(server, str):
            self._client = redis_client(
                server, needed_by="RedisHookQueue", path="store", socket_timeout=30, socket_connect_timeout=10
            )
        else:
            self._client = server
        self._scripts: dict[str, Any] = {}
        self._start()

    def __repr__(self) -> str:
        return f"RedisHookQueue(prefix={self._prefix!r})"

    def _start(self) -> None:
        try:
            self._client.xgroup_create(f"{self._prefix}:ready", _GROUP, id="0", mkstream=True)
        except self._redis.ResponseError as error:
            if "BUSYGROUP" not in str(error):
                raise HookStoreError(f"Redis: {error}") from error
        except self._redis.RedisError as error:
            raise HookStoreError(f"Redis: {error}") from error

    def _run(self, script: str, *arguments: str | float) -> Any:
        prepared = self._scripts.get(script)
        if prepared is None:
            prepared = self._scripts[script] = self._client.register_script(_COMMON + script)

        def call() -> Any:
            return prepared(keys=[f"{self._prefix}:ready"], args=[self._prefix, *arguments])

        try:
            try:
                return call()
            except self._redis.ResponseError as error:
                if "NOGROUP" not in str(error):
                    raise
            self._start()  # the server was emptied, or began anew: the group is gone
            return call()
        except self._redis.RedisError as error:
            raise HookStoreError(f"Redis: {error}") from error

    def put(self, deliveries: Sequence[Delivery]) -> list[Put]:
        made = [
            {
                "event": delivery.event_key,
                "type": delivery.object_type,
                "objects": [
                    {
                        "print": mark.print,
                        "keep": int(mark.keep),
                        "key": delivery.with_objects([one]).order_keys()[0],
                        "text": json.dumps(one),
                    }
                    for one, mark in zip(delivery.objects, delivery.marks(), strict=True)
                ],
            }
            for delivery in deliveries
        ]
        out: list[bytes | str] = self._run(_PUT, json.dumps(made), self.max_pending)
        outcomes: dict[str, Put] = {"stored": "stored", "duplicate": "duplicate", "full": "full"}
        return [outcomes[_text(one)] for one in out]

    def answered(self, delivery: Delivery, keep: float = REMEMBER_ANSWERED) -> None:
        self._run(_ANSWERED, json.dumps([mark.print for mark in delivery.untimed_marks()]), int(keep * 1_000))

    def claim(self, lease: float) -> Claim | None:
        token = uuid.uuid4().hex
        row = self._run(_CLAIM, token, lease, self._consumer)
        if not row:
            return None
        id_, event, type_, objects, attempts, handled = map(_text, row)
        delivery = Delivery(event, type_, tuple(json.loads(objects)))
        return Claim(int(id_), token, delivery, int(attempts), tuple(json.loads(handled)))

    def renew(self, claim: Claim, lease: float) -> bool:
        return bool(self._run(_RENEW, claim.id, claim.token, lease))

    def done(self, claim: Claim) -> bool:
        return bool(self._run(_FINISH, claim.id, claim.token, "done"))

    def retry(self, claim: Claim, delay: float, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        values = (delay, attempts, json.dumps(list(handled)), error[:MAX_ERROR])
        return bool(self._run(_FINISH, claim.id, claim.token, "retry", *values))

    def park(self, claim: Claim, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        values = (0, attempts, json.dumps(list(handled)), error[:MAX_ERROR])
        return bool(self._run(_FINISH, claim.id, claim.token, "park", *values))

    def dead_letters(self, limit: int = 1_000) -> list[DeadLetter]:
        try:
            found: Any = self._client.zrange(f"{self._prefix}:dead", 0, limit - 1, withscores=True)
            pipe = self._client.pipeline(transaction=False)
            for id_, _ in found:
                pipe.hmget(f"{self._prefix}:d:{_text(id_)}", ["event", "objects", "attempts", "error"])
            rows = pipe.execute()
        except self._redis.RedisError as error:
            raise HookStoreError(f"Redis: {error}") from error
        return [
            dead_letter(int(id_), _text(event), _text(objects), int(attempts), _text(error), score)
            for (id_, score), (event, objects, attempts, error) in zip(found, rows, strict=True)
            if event is not None
        ]

    def replay(self, ids: Sequence[int] | None = None) -> int:
        return int(self._run(_REPLAY, "all" if ids is None else json.dumps(list(ids)), "replay"))

    def discard(self, ids: Sequence[int] | None = None) -> int:
        return int(self._run(_REPLAY, "all" if ids is None else json.dumps(list(ids)), "discard"))

    def counts(self) -> QueueCounts:
        try:
            pending: Any = self._client.get(f"{self._prefix}:pending")
            dead: Any = self._client.zcard(f"{self._prefix}:dead")
        except self._redis.RedisError as error:
            raise HookStoreError(f"Redis: {error}") from error
        return QueueCounts(int(pending or 0), int(dead))

    def secret(self) -> str:
        try:
            self._client.set(f"{self._prefix}:secret", make_secret(), nx=True)
            found: Any = self._client.get(f"{self._prefix}:secret")
        except self._redis.RedisError as error:
            raise HookStoreError(f"Redis: {error}") from error
        return _text(found)

    def close(self) -> None:
        self._client.close()


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
