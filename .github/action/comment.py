"""Put a text on the pull request that the job is about: as one comment, which is changed when the text changes.

Prints what it did, or why it did nothing. The job's environment says where, and with what token.
"""

import json
import os
import sys
import urllib.error
import urllib.request
from pathlib import Path

_MARK = "<!-- docsgen diff: {} -->"
_MOST_PAGES = 30


def main(path: str) -> str:
    """Comment with the text in a file; what became of it, in words."""
    event = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_bytes())
    number = (event.get("pull_request") or {}).get("number")
    if not isinstance(number, int):
        return "no comment: the job is about no pull request"
    names = [os.environ["INPUT_WORKING_DIRECTORY"], *filter(None, (os.environ.get("INPUT_COMMENT_KEY"),))]
    mark = _MARK.format(" ".join(json.dumps(name).replace("-", r"\u002d") for name in names))
    body = f"{mark}\n{Path(path).read_text(encoding='utf-8')}"
    issues = f"{os.environ['GITHUB_API_URL']}/repos/{os.environ['GITHUB_REPOSITORY']}/issues"
    mine = _found(f"{issues}/{number}/comments", mark)
    if mine is None:
        _asked("POST", f"{issues}/{number}/comments", {"body": body})
        return "commented"
    if mine["body"].replace("\r\n", "\n") == body:
        return "the comment says so already"
    _asked("PATCH", f"{issues}/comments/{mine['id']}", {"body": body})
    return "changed the comment"


def _found(url: str, mark: str) -> dict | None:
    """The comment that an earlier run left: a bot's, so that nobody can have this one write over another's."""
    for page in range(1, _MOST_PAGES):
        comments = _asked("GET", f"{url}?per_page=100&page={page}")
        for comment in comments:
            # Of an account that is gone, GitHub gives no user.
            if (comment.get("body") or "").startswith(mark) and (comment.get("user") or {}).get("type") == "Bot":
                return comment
        if not comments:
            break
    return None


def _asked(method: str, url: str, document: dict | None = None) -> list | dict:
    request = urllib.request.Request(  # noqa: S310 - the job's own API
        url,
        method=method,
        data=None if document is None else json.dumps(document).encode(),
        headers={
            "Authorization": f"Bearer {os.environ['INPUT_TOKEN']}",
            "Accept": "application/vnd.github+json",
            "Content-Type": "application/json",
        },
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - the same
        return json.load(answer)


if __name__ == "__main__":
    try:
        print(main(sys.argv[1]))  # noqa: T201 - the log of the job
    except urllib.error.HTTPError as error:
        print(f"no comment: {error.code} {error.reason}; it needs the permission `pull-requests: write`")  # noqa: T201
    except (OSError, ValueError, KeyError) as error:
        print(f"no comment: {error}")  # noqa: T201
