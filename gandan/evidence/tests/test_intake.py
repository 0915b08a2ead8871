from __future__ import annotations

import hashlib
import io

import pytest
from PIL import Image

from gandan.evidence.errors import RefusedFileError
from gandan.evidence.intake.examine import Upload, examine
from gandan.evidence.intake.limits import Limits
from gandan.evidence.intake.names import clean_name
from gandan.evidence.tests import samples

SMALL = Limits(
    picture_bytes=200_000,
    picture_pixels=100_000,
    picture_side=200,
    document_bytes=200_000,
    document_pages=3,
    recording_bytes=1000,
    table_bytes=2000,
    archive_entries=10,
    archive_bytes=30_000_000,
)


def take(content, name="tep.dat"):
    return examine(Upload(name, content), SMALL)


@pytest.mark.parametrize(
    ("content", "name", "media_type"),
    [
        (samples.jpeg(), "a.jpg", "image/jpeg"),
        (samples.png(), "a.jpg", "image/jpeg"),
        (samples.pdf(), "a.pdf", "application/pdf"),
        (samples.wav(), "a.wav", "audio/x-wav"),
        (samples.mp3(), "a.mp3", "audio/mpeg"),
        (b"Ng\xc3\xa0y 5/10\nph\xc3\xa1t 2 l\xe1\xba\xa7n", "a.txt", "text/plain"),
        ("xã;lần phát\nTam Hải;2\n".encode("utf-16"), "a.csv", "text/csv"),
    ],
)
def test_the_content_decides_the_type_and_the_extension(content, name, media_type):
    safe = take(content, "a.exe")

    assert (safe.name, safe.media_type) == (name, media_type)


@pytest.mark.parametrize(("main", "extension"), [("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx")])
def test_a_plain_office_file_is_kept_as_it_came(main, extension):
    content = samples.office(main)

    safe = take(content, "biên bản.docx")

    assert safe.name == f"biên bản.{extension}"
    assert safe.content == content


def test_both_hashes_are_kept():
    content = samples.jpeg_with_facts()

    safe = take(content)

    assert safe.original_sha256 == hashlib.sha256(content).hexdigest()
    assert safe.sha256 == hashlib.sha256(safe.content).hexdigest() != safe.original_sha256


def test_a_photo_loses_its_exif_but_its_time_and_place_are_read_first():
    safe = take(samples.jpeg_with_facts())

    assert safe.facts["taken_at"] == "2024-10-05T07:30:00"
    assert (safe.facts["latitude"], safe.facts["longitude"]) == (15.51, 108.67)
    assert not Image.open(io.BytesIO(safe.content)).getexif()


def test_a_large_photo_is_stored_smaller():
    safe = take(samples.jpeg(400, 200))

    assert (safe.facts["width"], safe.facts["height"]) == (200, 100)


def test_what_hides_behind_a_picture_is_not_kept():
    polyglot = samples.jpeg() + samples.office(extra={"run.html": b"<script>alert(1)</script>"})

    safe = take(polyglot)

    assert b"PK\x03\x04" not in safe.content


HOSTILE = {
    "empty": b"",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "svg after a comment": b"<!-- x --><svg onload='alert(1)'/>",
    "html": b"<!DOCTYPE html><script>alert(1)</script>",
    "html in utf-16": "<html><script>1</script>".encode("utf-16"),
    "html after text": b"ghi chu\n<script>alert(1)</script>",
    "shell": b"#!/bin/sh\nrm -rf /\n",
    "exe": b"MZ\x90\x00" + b"\x00" * 100,
    "elf": b"\x7fELF\x02\x01\x01" + b"\x00" * 100,
    "gif": b"GIF89a" + b"\x00" * 100,
    "old word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
    "control characters": b"text\x00text",
    "broken picture": samples.jpeg()[:200],
    "picture with too many points": samples.jpeg(500, 500),
    "broken pdf": samples.pdf()[:300],
    "locked pdf": samples.pdf(locked=True),
    "pdf with script": samples.pdf(javascript="app.alert(1)"),
    "pdf that starts a program": samples.pdf(launch=True),
    "pdf with a file inside": samples.pdf(attachment=b"MZ"),
    "pdf that is an archive": samples.pdf() + samples.office(),
    "pdf that is a page": b"%PDF-1.4\n<html><script>1</script>" + samples.pdf()[9:],
    "sound that is an archive": samples.wav() + samples.office(),
    "heavy sound": samples.wav() + b"\x00" * 2000,
    "heavy table": b"a;b\n" * 1000,
    "archive": samples.office("a.txt"),
    "macros": samples.office(extra={"word/vbaProject.bin": b"x"}),
    "macro type": samples.office(types=b"<Types>application/vnd.ms-word.document.macroEnabled</Types>"),
    "embedded object": samples.office(extra={"word/embeddings/oleObject1.bin": b"x"}),
    "path outside": samples.office(extra={"../../etc/passwd": b"x"}),
    "zip bomb": samples.office(body=b"0" * 20_000_000),
    "too many parts": samples.office(extra={f"word/{n}.xml": b"" for n in range(20)}),
    "billion laughs": samples.office(body=b'<!DOCTYPE l [<!ENTITY l "lol">]><w>&l;</w>'),
    "office after a page": b"PK\x03\x04<script>" + samples.office(),
    "office before a page": samples.office() + b"<html><script>1</script>",
    "cut office": samples.office()[:-30],
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_or_broken_file_is_refused_with_a_sentence(content):
    with pytest.raises(RefusedFileError) as refusal:
        take(content, "tệp lạ.doc")

    assert refusal.value.sentence.startswith("Không nhận tệp “tệp lạ.doc”: ")
    assert refusal.value.sentence.endswith(".")


def test_formulas_of_a_handed_in_table_are_neutralised():
    table = 'đơn vị;số\n=HYPERLINK("http://x");-5\n@SUM(1);+1\n'

    safe = take(table.encode())

    assert "'=HYPERLINK" in safe.content.decode()
    assert "'@SUM(1);+1" in safe.content.decode()
    assert ";-5" in safe.content.decode()


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("ảnh trạm.JPG", "ảnh trạm.jpg"),
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\Users\\an\\ảnh.png", "ảnh.jpg"),
        ("hoá đơn\u202egpj.exe", "hoá đơngpj.jpg"),
        ("a.php.jpg", "a-php.jpg"),
        ("con.txt", "tep.jpg"),
        ("", "tep.jpg"),
        ("x" * 300, f"{'x' * 100}.jpg"),
        ("<script>'\"&.jpg", "script.jpg"),
        ("a\r\nSet-Cookie: x.jpg", "aSet-Cookie x.jpg"),
    ],
)
def test_names_are_cleaned(name, clean):
    assert clean_name(name, "jpg") == clean
