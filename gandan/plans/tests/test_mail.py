"""Messages as mail programs save them: they are known for messages, and their words are read."""

from __future__ import annotations

import pytest

from gandan.plans.reader.intake import take_in
from gandan.plans.reader.intake.mail import is_message

# Fields as they come through the servers of a large office: digits, long names, many and long lines.
OUTLOOK = "".join(
    [
        "Received: from SG2PR01MB1234.apcprd01.example\r\n by TY0PR01;\r\n Tue, 5 Mar 2024 02:11:09\r\n",
        "X-MS-Exchange-AntiSpam-MessageData-ChunkCount: 1\r\n",
        "X-MS-Exchange-AntiSpam-MessageData-0:\r\n"
        + "\t=?us-ascii?Q?AbCdEfGhIjKlMnOpQrStUvWxYz012345678?=\r\n" * 500,
        "X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp: TenantId=0\r\n",
        "".join(f"X-Microsoft-Antispam-Message-Info-{number}: {'a' * 60}\r\n" for number in range(120)),
        "From: =?utf-8?B?VsSDbiBwaMOybmc=?= <vp@example.org>\r\nSubject: =?utf-8?B?S+G6vyBob+G6oWNo?=\r\n",
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n",
    ]
)
BODY = "Văn phòng trình kế hoạch."
HEADS = {
    "outlook": OUTLOOK,
    "marked as unicode": "\ufeff" + OUTLOOK,
    "from a mailbox": "From vp@example.org Tue Mar  5 02:11:09 2024\n" + OUTLOOK,
    "after an empty line": "\r\n" + OUTLOOK,
    "without a type": "From: a@example.org\nTo: b@example.org\nSubject: x\n",
    "subject alone": "Subject: x\n",
    "version alone": "MIME-Version: 1.0\n",
    "type in small letters": "content-type: text/plain\n",
}
NO_HEADS = {
    "a plan": "ỦY BAN NHÂN DÂN\nSố: 09/KH-UBND\n",
    "fields that no message has": "TT: 1\nSo: 09\n",
    "a word among the lines": "Kính gửi các thôn\nFrom: a\n",
    "a folded line at first": " From: a\n",
}


@pytest.mark.parametrize("case", HEADS)
def test_the_head_of_a_message_is_known_and_left_out(case):
    content = f"{HEADS[case]}\r\n{BODY}\r\n".encode()

    assert is_message(content)
    assert take_in(content).source.original.strip() == BODY


@pytest.mark.parametrize("case", NO_HEADS)
def test_a_text_that_only_looks_like_a_message_is_read_whole(case):
    content = f"{NO_HEADS[case]}\n{BODY}\n".encode()

    assert not is_message(content)
    assert take_in(content).source.original.split() == content.decode().split()


def test_a_head_without_end_is_no_head():
    assert not is_message(b"Subject: a\n" + b"X-A: b\n" * 100_000 + b"\nx")
    assert not is_message(b"Subject: " + b"a" * 1_000_000 + b"\n\nx")
