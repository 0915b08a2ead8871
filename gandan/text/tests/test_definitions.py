from __future__ import annotations

import pytest

from gandan.text.speech import speak
from gandan.text.speech.definitions import definitions


@pytest.mark.parametrize(
    ("text", "capitals", "words"),
    [
        ("lập lại trật tự đô thị (TTĐT)", "TTĐT", "trật tự đô thị"),
        ("Ủy ban Mặt trận Tổ quốc (UBMTTQ) xã", "UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
        ("chăn nuôi và thú y (CNTY)", "CNTY", "chăn nuôi và thú y"),
        ("phản ánh, kiến nghị (PAKN)", "PAKN", "phản ánh, kiến nghị"),
        ("Đảng ủy (ĐU) họp", "ĐU", "Đảng ủy"),
        ("Dân quân (ĐQ)", "ĐQ", None),  # D and Đ are two letters
        ("người cao tuổi (TT)", "TT", None),
        ("tuổi (NCT)", "NCT", None),
        ("trật tự đô thị TTĐT", "TTĐT", None),
        ("hai 2 ba (HB)", "HB", None),
        ("(HT)", "HT", None),
        ("", "HT", None),
    ],
)
def test_words_before_a_bracket_say_what_the_capitals_in_it_mean(text, capitals, words):
    assert definitions(text).get(capitals) == words


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Ban Quản trị chung cư (BQTCC) mời; BQTCC họp", "Ban Quản trị chung cư họp"),
        ("mua bê tông (BT), BT đã về", "bê tông đã về"),
        ("BT đã về", "bồi thường đã về"),
    ],
)
def test_what_a_text_explains_holds_for_all_of_its_line(text, spoken):
    assert speak(text).text.endswith(spoken)
