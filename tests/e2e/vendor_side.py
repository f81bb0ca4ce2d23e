"""Runs in the environment of the vendor's package: does what it is told on standard input with the vendor's functions."""

import json
import sys

from com.alipay.ams.api.tools.signature_tool import sign, verify
from com.alipay.ams.api.tools.webhook_tool import check_signature

FUNCTIONS = {"sign": sign, "verify": verify, "webhook": check_signature}


def do(task):
    name, *arguments = task
    try:
        return FUNCTIONS[name](*arguments)
    except Exception as error:  # noqa: BLE001
        return f"error: {type(error).__name__}"


json.dump([do(task) for task in json.load(sys.stdin)], sys.stdout)
