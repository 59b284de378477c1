"""What the convention makes of the documents, counted: a new document that changes it is noticed here."""

from __future__ import annotations

from keapkit.sandbox._documents import documents
from keapkit.sandbox._operation_plans import Kind, plan
from keapkit.sandbox._services import HANDLERS
from keapkit.sandbox._tenants import _SPECIAL
from keapkit.sandbox._xmlrpc import methods


def test_most_operations_are_stateful() -> None:
    operations = [operation for document in documents().values() for operation in document.operations]
    stateless = [
        operation
        for operation in operations
        if plan(operation).kind is Kind.EXAMPLE and (operation.method, operation.template) not in _SPECIAL
    ]
    print("\nanswered from the schema alone:", *stateless, sep="\n  ")
    assert len(stateless) <= 60


def test_every_special_case_is_an_operation_of_the_documents() -> None:
    known = {(o.method, o.template) for document in documents().values() for o in document.operations}
    assert known >= _SPECIAL.keys()
    assert methods().keys() >= HANDLERS.keys()


def test_routes_prefer_what_stands_there_literally() -> None:
    v2 = documents()["v2"]
    for path, template in [
        ("/rest/v2/affiliates/commissionPrograms", "/rest/v2/affiliates/commissionPrograms"),
        ("/rest/v2/affiliates/7", "/rest/v2/affiliates/{id}"),
        ("/rest/v2/files/7:data", "/rest/v2/files/{file_id}:data"),
        ("/rest/v2/files/7%3Adata", "/rest/v2/files/{file_id}:data"),
    ]:
        found = v2.find("GET", path)
        assert found is not None
        assert found[0].template == template
    assert v2.find("GET", "/rest/v2/contacts/") is None
    found = v2.find("GET", "/rest/v2/emailAddresses/a%2Fb@example.com/status")
    assert found is not None
    assert found[1] == {"email": "a/b@example.com"}
