"""Messages as mail programs save them: they are known for messages, and their words are read."""

from __future__ import annotations

import unicodedata
from email import message_from_bytes
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from gandan.plans.reader.intake import mail_words, raw, take_in
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
# The code page has the letters with their hats whole and the tones as marks of their own behind.
_HATS = {unicodedata.normalize("NFD", letter): letter for letter in "ăâêôơưĂÂÊÔƠƯ"}
OLD_PAGE = unicodedata.normalize("NFD", BODY)
for _apart, _whole in _HATS.items():
    OLD_PAGE = OLD_PAGE.replace(_apart, _whole)
OLD_PAGE = OLD_PAGE.encode("cp1258")
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


def piece(words, kind="plain", disposition=None, charset="utf-8", **names):
    made = MIMEText(words, kind, charset)
    if disposition:
        made.add_header("Content-Disposition", disposition, **names)
    return made


def several(subtype, *pieces):
    made = MIMEMultipart(subtype)
    for one in pieces:
        made.attach(one)
    return made


def forwarded(words):
    return MIMEMessage(message_from_bytes(f"Subject: x\n\n{words}\n".encode()))


PAGE = f"<html><head><title>Thư</title></head><body><p>{BODY}</p></body></html>"
PDF = MIMEApplication(b"%PDF-1.7", "pdf", name="a.pdf")
SAID = {
    "a page attached": several(
        "mixed", piece(BODY), piece("<p>Khác</p>", "html", "attachment", filename="a.html")
    ),
    "a text attached before": several(
        "mixed", piece("Khác", "plain", "inline", filename="a.txt"), piece(BODY)
    ),
    "a blank page": several("alternative", piece(BODY), piece("<div><br></div>", "html")),
    "a page of styles": several(
        "alternative", piece(BODY), piece("<style>Nhiều chữ kiểu</style>&nbsp;", "html")
    ),
    "a page that only greets": several("alternative", piece(BODY), piece("<p>Xem web</p>", "html")),
    "a third version": several("alternative", piece(BODY), piece("{\\rtf1 " + BODY * 3, "rtf")),
    "a type that is none": message_from_bytes(b"Content-Type: text\n\n" + BODY.encode()),
    "a blank text": several("alternative", piece(" \n"), piece(PAGE, "html")),
    "a page with its text": several("alternative", piece("Văn phòng trình"), piece(PAGE, "html")),
    "page before text": several("alternative", piece(PAGE, "html"), piece("Văn phòng trình")),
    "the first page of a saved one": several(
        "related", piece(PAGE, "html"), piece("<p>Quảng cáo</p>", "html")
    ),
    "a saved page with names": several(
        "related",
        piece(PAGE, "html", "inline", filename="a.htm"),
        piece("<p>b</p>", "html", "inline", filename="b.htm"),
    ),
    "two texts": several("mixed", piece("Văn phòng"), piece("trình kế hoạch.")),
    "two pages": several("mixed", piece("<p>Văn phòng</p>", "html"), piece("<p>trình kế hoạch.</p>", "html")),
    "text and page": several(
        "mixed", piece("Văn phòng"), piece("<html><head><title>Thư</title></head><p>trình kế hoạch.", "html")
    ),
    "a page that begins with any mark": piece("<b>Văn phòng</b> trình kế hoạch.", "html"),
    "the only thing": several("mixed", piece(BODY, "plain", "attachment", filename="a.txt")),
    "the only thing behind a blank": several("mixed", piece("\xa0", charset="latin-1"), forwarded(BODY)),
    "words above a forwarded message": several("mixed", piece(BODY), forwarded("Khác")),
    "words with a pdf": several("mixed", several("alternative", piece("\n"), piece(PAGE, "html")), PDF),
    "utf-7": message_from_bytes(b"Content-Type: text/plain; charset=utf-7\n\n" + BODY.encode("utf-7")),
    "utf-16": piece(BODY, charset="utf-16-le"),
    "windows-1258": message_from_bytes(b"Content-Type: text/plain; charset=windows-1258\n\n" + OLD_PAGE),
    "a code page that lies": message_from_bytes(
        b"Content-Type: text/plain; charset=utf-7\n\n" + BODY.encode()
    ),
    "another that lies": message_from_bytes(
        b"Content-Type: text/plain; charset=us-ascii\n\n" + BODY.encode()
    ),
}
UNREADABLE = {
    "two texts attached": (
        several("mixed", piece("a", "plain", "attachment"), piece("b", "plain", "attachment")),
        mail_words.WORDLESS,
    ),
    "a pdf beside a text": (several("mixed", piece("a", "plain", "attachment"), PDF), mail_words.WORDLESS),
    "nothing": (several("mixed", piece(" ")), mail_words.WORDLESS),
    "a forwarded message without words": (several("mixed", forwarded(" ")), mail_words.WORDLESS),
    "too long in all": (several("mixed", *[piece("a" * 900_000)] * 3), raw.TOO_LONG),
    "too long beside a greeting": (several("mixed", piece("a" * 4_100_000), piece("Chào")), raw.TOO_LONG),
}


@pytest.mark.parametrize("case", SAID)
def test_a_message_says_its_own_words_in_full_and_no_other(case):
    read = take_in(SAID[case].as_bytes()).source.original

    assert " ".join(read.split()) == BODY


@pytest.mark.parametrize("case", UNREADABLE)
def test_a_message_without_words_of_its_own_says_why(case):
    made, words = UNREADABLE[case]

    with pytest.raises(raw.UnreadableFileError) as refused:
        take_in(made.as_bytes())
    assert str(refused.value) == words
