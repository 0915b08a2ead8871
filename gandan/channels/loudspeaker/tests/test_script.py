from __future__ import annotations

from dataclasses import replace

from gandan.channels.loudspeaker.script import write_script
from gandan.channels.registry import get
from gandan.channels.tests import samples
from gandan.text.document import Fact, Paragraph, Text
from gandan.text.speech import Correction, Entry, ReadingStyle


def script(**changed):
    return write_script(samples.document(), samples.settings(**changed))


def spoken(**changed):
    return "\n".join(line.spoken for line in script(**changed).lines)


def test_the_greeting_names_the_station_and_no_day_that_will_be_over():
    script = write_script(samples.every_block(), samples.settings())

    assert [line.written for line in script.parts[0].lines] == ["Đây là Đài truyền thanh xã Tam Hải."]
    assert "hôm nay là ngày nào" in script.parts[0].name


def test_a_station_without_a_name_is_called_after_its_unit():
    assert "Đài truyền thanh Xã Tam Hải" in spoken(**{"station.name": ""})


def test_the_hotline_is_said_twice_at_the_end_digit_by_digit():
    reminder = "\n".join(line.spoken for line in script().parts[3].lines)

    assert reminder.count("không hai ba năm, ba năm bốn năm, một một năm") == 3
    assert "0" not in reminder


def test_steps_are_counted_and_numbered():
    said = spoken()

    assert "Có bốn bước." in said
    assert "Bước bốn: Theo dõi" in said


def test_nothing_that_only_the_eye_understands_is_left():
    said = spoken()

    assert not set(said) & set("0123456789()[]{}<>/*#@")
    assert "https" not in said
    assert "UBND" not in said


def test_a_sentence_too_long_for_the_ear_is_named():
    document = replace(samples.draft(), blocks=(Paragraph((Text("và rất dài " * 20),)),))

    problems = get("loudspeaker").check(document)

    assert problems[0].startswith("Câu quá dài để nghe: “và rất dài")


def test_a_text_longer_than_a_session_is_named():
    document = replace(samples.draft(), blocks=samples.draft().blocks * 20)

    assert "lâu hơn 15 phút" in get("loudspeaker").check(document)[-1]


def test_the_script_is_read_in_the_style_it_is_given():
    document = replace(samples.document(), blocks=(Paragraph((Text("TTPTĐ ở nhà 12/5, mức 7.000 đồng."),)),))
    style = ReadingStyle(
        region="trung",
        entries=(Entry("TTPTĐ", "trạm phát điện tử", source="Quyết định của tỉnh"),),
        corrections=(Correction("12/5", "mười hai xuyệt năm"),),
    )

    script = write_script(document, replace(samples.settings(), reading=style))

    assert script.parts[2].lines[0].spoken == (
        "trạm phát điện tử ở nhà mười hai xuyệt năm, mức bảy ngàn đồng."
    )


def test_the_channel_tells_its_sentences_as_the_script_has_them():
    told = get("loudspeaker").sentences(samples.document(), samples.settings())

    assert [(one.written, one.spoken) for one in told] == [
        (line.written, line.spoken) for line in script().lines
    ]


def test_a_fact_is_read_by_the_stations_own_words_too():
    counter = Fact("unit.counter", "Quầy TTPTĐ, số 12/5", "chưa dùng")
    document = replace(samples.document(), blocks=(Paragraph((Text("Nộp tại "), counter, Text("."))),))
    style = ReadingStyle(
        corrections=(Correction("TTPTĐ", "trạm phát"), Correction("12/5", "mười hai xuyệt năm"))
    )

    script = write_script(document, replace(samples.settings(), reading=style))

    assert script.parts[2].lines[0].spoken == "Nộp tại Quầy trạm phát, số mười hai xuyệt năm."
