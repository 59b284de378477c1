"""The queue in PostgreSQL: for several machines. Workers claim with `SKIP LOCKED`."""

from __future__ import annotations

import json
import os
import re
import threading
import uuid
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from keapkit.errors import HookStoreError, MissingExtraError, ValidationError

from ._delivery import REMEMBER_ANSWERED, Delivery
from ._queue import MAX_ERROR, MAX_PENDING, Claim, DeadLetter, HookQueue, Put, QueueCounts, make_secret
from ._sqlite import dead_letter

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    import psycopg

__all__ = ["PostgresHookQueue"]

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS {p}_meta (name text PRIMARY KEY, value text NOT NULL);
CREATE TABLE IF NOT EXISTS {p}_deliveries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event text NOT NULL, type text NOT NULL, objects text NOT NULL,
    waiting int NOT NULL, due double precision NOT NULL,
    claim text, attempts int NOT NULL DEFAULT 0, handled text NOT NULL DEFAULT '[]',
    error text NOT NULL DEFAULT '', parked double precision);
CREATE INDEX IF NOT EXISTS {p}_ready ON {p}_deliveries (due, id) WHERE parked IS NULL AND waiting = 0;
CREATE INDEX IF NOT EXISTS {p}_dead ON {p}_deliveries (id) WHERE parked IS NOT NULL;
CREATE TABLE IF NOT EXISTS {p}_keys (key text NOT NULL, delivery bigint NOT NULL, PRIMARY KEY (key, delivery));
CREATE TABLE IF NOT EXISTS {p}_seen (print text PRIMARY KEY, until double precision NOT NULL);
CREATE INDEX IF NOT EXISTS {p}_seen_until ON {p}_seen (until);
"""
# The server's clock, which all machines share. An index can find what is compared with the time that a statement began.
_NOW: Final = "extract(epoch FROM clock_timestamp())::float8"
_BEGUN: Final = "extract(epoch FROM statement_timestamp())::float8"
_MOST_FREE: Final = 8  # connections; more are closed after use


class PostgresHookQueue(HookQueue):
    """Keeps deliveries in tables of a PostgreSQL database. Needs the extra `keapkit[postgres]`.

    Args:
        url: such as `postgresql://user@host/database`.
        prefix: what the names of the tables begin with.
        max_pending: deliveries that may wait at most.

    Raises:
        MissingExtraError: the extra is not installed.
        HookStoreError: the database cannot be used.
    """

    def __init__(self, url: str, *, prefix: str = "keapkit_hooks", max_pending: int = MAX_PENDING) -> None:
        super().__init__(max_pending)
        try:
            import psycopg
            import psycopg.conninfo
        except ImportError:
            raise MissingExtraError("PostgresHookQueue", "postgres") from None
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,40}", prefix):
            raise ValidationError("expected lower-case letters, digits, and _", path="prefix")
        try:
            psycopg.conninfo.conninfo_to_dict(url)
        except psycopg.ProgrammingError:  # whose text may repeat the password
            raise ValidationError(
                "expected a URL such as postgresql://user:password@host/database; in a password, write % as %25,"
                " / as %2F, @ as %40",
                path="store",
            ) from None
        self._psycopg = psycopg
        self._url = url
        self._prefix = prefix
        self._lock_id = int.from_bytes(prefix.encode()[:7].ljust(7), "big")
        self._guard = threading.Lock()
        self._free: list[psycopg.Connection] = []
        self._pid = os.getpid()
        with self._transaction(lock=True) as db:
            self._run(db, _SCHEMA)

    def __repr__(self) -> str:
        return f"PostgresHookQueue(prefix={self._prefix!r})"

    def put(self, deliveries: Sequence[Delivery]) -> list[Put]:
        outcome: list[Put] = []
        with self._transaction(lock=True) as db:
            self._run(db, "DELETE FROM {p}_seen WHERE until < {begun}")
            (pending,) = self._one(db, "SELECT count(*) FROM {p}_deliveries WHERE parked IS NULL")
            for delivery in deliveries:
                if pending >= self.max_pending:
                    outcome.append("full")
                    continue
                fresh = self._fresh(db, delivery)
                if fresh is None:
                    outcome.append("duplicate")
                    continue
                self._append(db, fresh, "[]")
                pending += 1
                outcome.append("stored")
        return outcome

    def _fresh(self, db: psycopg.Connection, delivery: Delivery) -> Delivery | None:
        marks = delivery.marks()
        new = {
            row[0]
            for row in self._run(
                db,
                "INSERT INTO {p}_seen SELECT DISTINCT ON (print) print, {now} + keep"
                " FROM unnest(%s::text[], %s::float8[]) AS one (print, keep)"
                " ON CONFLICT DO NOTHING RETURNING print",
                [mark.print for mark in marks],
                [mark.keep for mark in marks],
            )
        }
        objects = []
        for one, mark in zip(delivery.objects, marks, strict=True):
            if mark.print in new:
                objects.append(one)
                new.discard(mark.print)
        return delivery.with_objects(objects) if objects else None

    def _append(self, db: psycopg.Connection, delivery: Delivery, handled: str) -> None:
        keys = delivery.order_keys()
        (id_,) = self._one(
            db,
            "INSERT INTO {p}_deliveries (event, type, objects, waiting, due, handled) SELECT %s, %s, %s,"
            " (SELECT count(DISTINCT key) FROM {p}_keys WHERE key = ANY(%s)), {now}, %s RETURNING id",
            delivery.event_key,
            delivery.object_type,
            json.dumps(delivery.objects),
            keys,
            handled,
        )
        self._run(db, "INSERT INTO {p}_keys SELECT unnest(%s::text[]), %s", keys, id_)

    def answered(self, delivery: Delivery, keep: float = REMEMBER_ANSWERED) -> None:
        prints = [mark.print for mark in delivery.untimed_marks()]
        with self._transaction(lock=True) as db:
            text = "UPDATE {p}_seen SET until = least(until, {now} + %s) WHERE print = ANY(%s)"
            self._run(db, text, keep, prints)

    def claim(self, lease: float) -> Claim | None:
        token = uuid.uuid4().hex
        with self._transaction() as db:
            rows = self._run(
                db,
                "UPDATE {p}_deliveries SET claim = %s, due = {now} + %s WHERE id = (SELECT id FROM {p}_deliveries"
                " WHERE parked IS NULL AND waiting = 0 AND due <= {begun} ORDER BY due, id LIMIT 1"
                " FOR UPDATE SKIP LOCKED)"
                " RETURNING id, event, type, objects, attempts, handled",
                token,
                lease,
            )
        if not rows:
            return None
        row = rows[0]
        delivery = Delivery(row[1], row[2], tuple(json.loads(row[3])))
        return Claim(row[0], token, delivery, row[4], tuple(json.loads(row[5])))

    def renew(self, claim: Claim, lease: float) -> bool:
        with self._transaction() as db:
            return self._own(db, claim, "due = {now} + %s", lease)

    def done(self, claim: Claim) -> bool:
        with self._transaction(lock=True) as db:
            gone = self._run(
                db, "DELETE FROM {p}_deliveries WHERE id = %s AND claim = %s RETURNING id", claim.id, claim.token
            )
            if gone:
                self._release(db, claim)
            return bool(gone)

    def retry(self, claim: Claim, delay: float, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        changes = "claim = NULL, due = {now} + %s, attempts = %s, handled = %s, error = %s"
        with self._transaction() as db:
            return self._own(db, claim, changes, delay, attempts, json.dumps(list(handled)), _clean(error))

    def park(self, claim: Claim, *, attempts: int, handled: Sequence[str], error: str) -> bool:
        changes = "claim = NULL, parked = {now}, attempts = %s, handled = %s, error = %s"
        with self._transaction(lock=True) as db:
            mine = self._own(db, claim, changes, attempts, json.dumps(list(handled)), _clean(error))
            if mine:
                self._release(db, claim)
            return mine

    def _own(self, db: psycopg.Connection, claim: Claim, changes: str, *values: object) -> bool:
        text = "UPDATE {p}_deliveries SET " + changes + " WHERE id = %s AND claim = %s RETURNING id"  # noqa: S608  constant text
        return bool(self._run(db, text, *values, claim.id, claim.token))

    def _release(self, db: psycopg.Connection, claim: Claim) -> None:
        """Let the next delivery of each object go ahead."""
        keys = claim.delivery.order_keys()
        self._run(db, "DELETE FROM {p}_keys WHERE delivery = %s AND key = ANY(%s)", claim.id, keys)
        self._run(
            db,
            "UPDATE {p}_deliveries AS d SET waiting = waiting - heads.number FROM (SELECT head, count(*) AS number FROM"
            " (SELECT min(delivery) AS head FROM {p}_keys WHERE key = ANY(%s) GROUP BY key) AS one GROUP BY head)"
            " AS heads WHERE d.id = heads.head",
            keys,
        )

    def dead_letters(self, limit: int = 1_000) -> list[DeadLetter]:
        with self._transaction() as db:
            rows = self._run(
                db,
                "SELECT id, event, objects, attempts, error, parked FROM {p}_deliveries WHERE parked IS NOT NULL"
                " ORDER BY id LIMIT %s",
                limit,
            )
        return [dead_letter(*row) for row in rows]

    def replay(self, ids: Sequence[int] | None = None) -> int:
        with self._transaction(lock=True) as db:
            rows = self._run(
                db,
                "DELETE FROM {p}_deliveries WHERE parked IS NOT NULL AND (%s OR id = ANY(%s::bigint[]))"
                " RETURNING id, event, type, objects, handled",
                ids is None,
                list(ids or ()),
            )
            for _, event, type_, objects, handled in sorted(rows):
                self._append(db, Delivery(event, type_, tuple(json.loads(objects))), handled)
        return len(rows)

    def discard(self, ids: Sequence[int] | None = None) -> int:
        with self._transaction() as db:
            text = "DELETE FROM {p}_deliveries WHERE parked IS NOT NULL AND (%s OR id = ANY(%s::bigint[])) RETURNING id"
            return len(self._run(db, text, ids is None, list(ids or ())))

    def counts(self) -> QueueCounts:
        with self._transaction() as db:
            pending, dead = self._one(
                db,
                "SELECT count(*) FILTER (WHERE parked IS NULL), count(*) FILTER (WHERE parked IS NOT NULL)"
                " FROM {p}_deliveries",
            )
        return QueueCounts(pending, dead)

    def secret(self) -> str:
        with self._transaction() as db:
            self._run(db, "INSERT INTO {p}_meta VALUES ('secret', %s) ON CONFLICT DO NOTHING", make_secret())
            return str(self._one(db, "SELECT value FROM {p}_meta WHERE name = 'secret'")[0])

    def close(self) -> None:
        with self._guard:
            free, self._free = self._free, []
        for connection in free:
            connection.close()

    def _run(self, db: psycopg.Connection, text: str, *values: object) -> list[Any]:
        # The prefix is checked to be a plain name.
        made = db.execute(text.format(p=self._prefix, now=_NOW, begun=_BEGUN).encode(), values or None)
        return made.fetchall() if made.description else []

    def _one(self, db: psycopg.Connection, text: str, *values: object) -> Any:
        return self._run(db, text, *values)[0]

    @contextmanager
    def _transaction(self, *, lock: bool = False) -> Generator[psycopg.Connection]:
        """A transaction on a connection that no other thread uses.

        Args:
            lock: whether it changes who waits for whom, which one transaction at a time may do.
        """
        try:
            db = self._connection()
            try:
                with db.transaction():
                    if lock:
                        db.execute("SELECT pg_advisory_xact_lock(%s)", (self._lock_id,))
                    yield db
            finally:
                self._give_back(db)
        except self._psycopg.Error as error:
            raise HookStoreError(f"PostgreSQL: {str(error).strip()}") from error

    def _connection(self) -> psycopg.Connection:
        if self._pid != os.getpid():  # connections do not survive a fork
            self._guard, self._free, self._pid = threading.Lock(), [], os.getpid()
        with self._guard:
            if self._free:
                return self._free.pop()
        return self._psycopg.connect(self._url, autocommit=True, connect_timeout=10)

    def _give_back(self, db: psycopg.Connection) -> None:
        with self._guard:
            keep = not db.closed and len(self._free) < _MOST_FREE
            if keep:
                self._free.append(db)
        if db.closed:
            self.close()  # the server has ended the others as well
        elif not keep:
            db.close()


def _clean(error: str) -> str:
    return error[:MAX_ERROR].replace("\0", "")
