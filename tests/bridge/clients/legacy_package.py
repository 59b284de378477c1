"""A program on the package infusionsoft-client, which insists on https."""

from __future__ import annotations

import json
import sys
import xmlrpc.client
from typing import Any

from infusionsoft.client import get_client


def main(address: str, key: str = "python-key") -> None:
    client = get_client(address, key)

    def call(name: str, *arguments: Any) -> Any:
        service, _, method = name.partition(".")
        try:
            return getattr(getattr(client, service), method)(*arguments)
        except xmlrpc.client.Fault as error:
            return {"fault": error.faultCode, "text": error.faultString}

    out: dict[str, Any] = {"enabled": call("DataService.getAppSetting", "Application", "enabled")}
    data = {"FirstName": "Pär", "LastName": "O & <P>", "Email": "php@example.com"}
    out["id"] = call("ContactService.addWithDupCheck", data, "Email")
    again = {"FirstName": "Pär", "Email": "php@example.com", "Phone1": "555"}
    out["again"] = call("ContactService.addWithDupCheck", again, "Email")
    out["tagged"] = call("ContactService.addToGroup", out["id"], 2)
    out["row"] = call("ContactService.load", out["id"], ["FirstName", "LastName", "Phone1", "Groups", "DateCreated"])
    out["row"]["DateCreated"] = out["row"]["DateCreated"].strftime("%Y%m%dT%H:%M:%S")
    out["rows"] = call("DataService.query", "Contact", 2, 0, {"Id": "%"}, ["Id", "FirstName"], "Id", False)
    out["count"] = call("DataService.count", "ContactGroup", {})
    out["missing"] = call("ContactService.load", 999999, ["Id"])
    sys.stdout.write(json.dumps(out))


if __name__ == "__main__":
    main(*sys.argv[1:])
