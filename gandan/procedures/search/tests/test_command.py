from __future__ import annotations

import io
import json
import sys

import pytest
from django.core.management import CommandError, call_command

from gandan.procedures.management.commands.search import LONGEST_LINE, read_queries

LINES = (
    '{"code": "9.000001", "name": "Đăng ký khai sinh", "levels": ["Cấp xã"]}',
    '{"code": "9.000002", "name": "Đăng ký kết hôn", "levels": ["Cấp xã"]}',
)


@pytest.fixture
def search(tmp_path, monkeypatch, capsys):
    def run(typed: bytes, *options: str, lines: tuple[str, ...] = LINES) -> str:
        file = tmp_path / "mau.jsonl"
        file.write_text("\n".join(lines), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
        call_command("search", "--records", str(file), *options)
        return capsys.readouterr().out

    return run


def test_each_query_has_one_line_of_json(search):
    out = search(b"khai sinh\nket hon\n\n", "--json", "--limit", "1")

    found = [json.loads(line) for line in out.splitlines()]
    assert [each["query"] for each in found] == ["khai sinh", "ket hon", ""]
    assert [[hit["code"] for hit in each["results"]] for each in found] == [["9.000001"], ["9.000002"], []]
    assert found[0]["results"][0].keys() == {"code", "name", "score"}


def test_a_person_reads_codes_names_and_how_the_query_was_read(search):
    out = search(b"ket hon\n")

    assert out.splitlines() == ["ket hon\t(hiểu là: kết hôn)", "  9.000002\tĐăng ký kết hôn"]


def test_bytes_that_are_no_text_are_searched_too(search):
    assert json.loads(search(b"\xff\xfe khai sinh\n", "--json"))["results"][0]["code"] == "9.000001"


@pytest.mark.parametrize("bytes_more", [-2, -1, 0, 1, 15_000])
@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_a_line_is_one_query_however_long(bytes_more, end):
    long = b"x" * (LONGEST_LINE + bytes_more)

    first, *others = read_queries(io.BytesIO(long + end + (b"ket hon\n" if end else b"")))

    assert first == "x" * min(len(long), LONGEST_LINE)
    assert others == (["ket hon"] if end else [])


@pytest.mark.parametrize("letter", ["ờ", "đ", "🏠", "x"])
def test_a_line_too_long_ends_with_a_whole_letter(letter):
    for before in range(4):
        typed = "x" * before + letter * 25_000

        [query] = read_queries(io.BytesIO(typed.encode()))

        assert typed.startswith(query)
        assert LONGEST_LINE - 4 < len(query.encode()) <= LONGEST_LINE


def test_a_letter_that_breaks_off_with_the_text_is_shown_as_one_that_is_lost():
    assert list(read_queries(io.BytesIO("khai sinh đ".encode()[:-1]))) == ["khai sinh \ufffd"]


def test_what_was_typed_cannot_steer_the_terminal(search):
    out = search("\x1b[2Jket\x07 hon\x9b31m\x7f\u202e\r\x00 nhe\n".encode())

    assert [sign for sign in out if not sign.isprintable() and sign not in "\t\n"] == []
    assert out.startswith("[2Jket hon 31m nhe")


def test_a_line_that_cannot_be_used_is_named_and_the_rest_is_searched(search, capsys):
    with pytest.raises(SystemExit) as stopped:
        search(b"khai sinh\n", lines=("{", *LINES))

    said = capsys.readouterr()
    assert stopped.value.code == 1
    assert said.err.startswith("Dòng 1: ")
    assert "9.000001" in said.out


@pytest.mark.parametrize("limit", ["0", "101"])
def test_a_limit_out_of_bounds_is_a_wrong_call(search, limit):
    with pytest.raises(CommandError) as refused:
        search(b"", "--limit", limit)

    assert refused.value.returncode == 2


def test_a_file_that_is_not_there_is_a_wrong_call():
    with pytest.raises(CommandError) as refused:
        call_command("search", "--records", "khong-co.jsonl")

    assert refused.value.returncode == 2
