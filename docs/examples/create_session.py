import json
import sys
from pathlib import Path

import antom

base_url, request = sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
keys = {"private_key": Path("merchant.pem"), "vendor_public_key": Path("vendor.pem")}
with antom.Client(client_id="5Y0001", base_url=base_url, **keys) as client:
    try:
        session = client.payments.create_payment_session_tokenized_payment(request)
        print(f"session {session.payment_session_id} until {session.payment_session_expiry_time}")
    except antom.AntomError as error:
        sys.exit(f"{type(error).__name__}: {error}")
