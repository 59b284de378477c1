"""The XML-RPC codec against the standard library's, in both directions."""

from __future__ import annotations

# ruff: noqa: DTZ001 — naive moments are New York's on this wire
import datetime as dt
import xmlrpc.client
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from keap_api._xmlrpc_decode import decode_response
from keap_api._xmlrpc_rows import NOT_PLAIN, read_rows
from tests.runtime.xmlrpc_codec import encode, same, theirs

NEW_YORK = ZoneInfo("America/New_York")

XML_TEXT = st.text(
    st.characters(min_codepoint=0x20, exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\n\r<>&'\"]"),
    max_size=30,
)
SCALARS: st.SearchStrategy[Any] = (
    st.integers(-(2**31), 2**31 - 1)
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False)
    | XML_TEXT
    | st.binary(max_size=40)
    | st.datetimes(dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31)).map(
        lambda moment: moment.replace(microsecond=0, fold=0)
    )
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(XML_TEXT, inner, max_size=4), max_leaves=20
)
ROWS = st.lists(st.dictionaries(XML_TEXT, SCALARS, max_size=5), max_size=5)


def read_by_theirs(call: bytes) -> Any:
    arguments, method = xmlrpc.client.loads(call, use_builtin_types=True)
    assert method == "DataService.echo"
    assert len(arguments) == 1
    return arguments[0]


def in_new_york(value: Any) -> Any:
    """What we give for a value of theirs: naive moments are New York's."""
    match value:
        case dt.datetime():
            return value.replace(tzinfo=NEW_YORK)
        case list():
            return [in_new_york(item) for item in value]
        case dict():
            return {key: in_new_york(item) for key, item in value.items()}
        case _:
            return value


@given(VALUES)
def test_their_decoder_reads_what_we_write(value: Any) -> None:
    assert same(read_by_theirs(encode(value)), value)


@given(VALUES | st.none())
def test_we_read_what_their_encoder_writes(value: Any) -> None:
    # Their encoder writes a bare CR, which every XML reader must take for LF.
    written = theirs(value)
    expected = xmlrpc.client.loads(written, use_builtin_types=True)[0][0]
    assert same(decode_response(written), in_new_york(expected))


@given(ROWS, st.booleans())
def test_both_readers_of_ours_agree_on_rows(rows: list[dict[str, Any]], compact: bool) -> None:
    written = theirs(rows)
    if compact:
        written = written.replace(b">\n<", b"><")
    fast = read_rows(written)
    # A comment is nothing to XML-RPC, but sends the response to lxml.
    careful = decode_response(written.replace(b"<methodResponse>", b"<methodResponse><!-- -->", 1))
    assert b"\r" in written or fast is not NOT_PLAIN
    assert fast is NOT_PLAIN or same(fast, careful)
