"""Feed dlt (pip install "dlt[duckdb]"), for its destinations: BigQuery, Snowflake, Databricks, and others.

    KEAP_API_KEY=... RUNTIME__DLTHUB_TELEMETRY=false python examples/dlt_pipeline.py

dlt sends usage statistics unless that variable turns them off. After an interruption it begins each list again;
`keapkit sync` goes on where it stopped.
"""

import dlt

from keapkit import Keap
from keapkit.tables import rows

with Keap() as keap:
    contacts = dlt.resource(rows(keap.v2.contacts.list(page_size=1000)).batches(), name="contacts", primary_key="id")
    # Not a dataset of the pipeline's name: DuckDB could not tell the schema from its file.
    pipeline = dlt.pipeline("keap", destination="duckdb", dataset_name="account")
    print(pipeline.run(contacts, write_disposition="merge"))
