"""The record that systems exchange (service LayThuTuc): one JSON object with upper-case keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gandan.procedures.reader.fees import read_fee
from gandan.procedures.reader.fields import Fields
from gandan.procedures.reader.limits import read_limit
from gandan.procedures.reader.published import LONGEST_NAME, read_name
from gandan.procedures.reader.record import (
    BasisValue,
    FeeValue,
    Limit,
    PaperValue,
    Record,
    StepValue,
    TermValue,
    Trace,
)
from gandan.procedures.reader.steps import split_steps
from gandan.procedures.reader.words import read_channel, read_code, read_levels, split_names
from gandan.procedures.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ROLES = (
    (Role.EXECUTING, "COQUANTHUCHIEN"),
    (Role.COMPETENT, "COQUANCOTHAMQUYEN"),
    (Role.AUTHORISED, "COQUANDUOCUYQUYEN"),
    (Role.COORDINATING, "COQUANPHOIHOP"),
)


def read_exchange(said: Mapping[str, Any]) -> Record:
    fields = Fields(said)
    return Record(
        code=read_code(fields.line("MATTHC")),
        name=read_name(fields.line("TENTTHC", longest=LONGEST_NAME)),
        trace=Trace(name_as_published=str(said.get("TENTTHC", ""))[:LONGEST_NAME].replace("\x00", "")),
        field_area=", ".join(_names(fields, "LINHVUCTHUCHIEN", "TENLINHVUC"))[:300],
        levels=read_levels(_names(fields, "CAPTHUCHIEN", "TENCAP")),
        decision=fields.line("SOQUYETDINH", longest=60),
        agencies=tuple((str(role), name) for role, key in _ROLES for name in _names(fields, key, "TENDONVI")),
        applicants=split_names(_names(fields, "DOITUONGTHUCHIEN", "TENDOITUONG")),
        requirements=fields.text("YEUCAU"),
        steps=tuple(step for part in fields.parts("TRINHTUTHUCHIEN") for step in _steps(part)),
        papers=tuple(paper for part in fields.parts("THANHPHANHOSO") for paper in _papers(part)),
        terms=tuple(term for part in fields.parts("CACHTHUCTHUCHIEN") for term in _terms(part)),
        results=tuple(
            (part.line("MAKETQUA", longest=60), part.text("TENKETQUA"))
            for part in fields.parts("KETQUATHUCHIEN")
            if part.text("TENKETQUA")
        ),
        legal_bases=tuple(_basis(part) for part in fields.parts("CANCUPHAPLY") if part.line("SOVANBAN")),
    )


def _names(fields: Fields, key: str, child: str) -> list[str]:
    found = [part.line(child, longest=LONGEST_NAME) for part in fields.parts(key)]
    return list(dict.fromkeys(name for name in found if name))


def _case(part: Fields) -> str:
    return part.line("TRUONGHOP").rstrip(": ")


def _steps(part: Fields) -> Iterator[StepValue]:
    """Split the texts; a case that a text names stands within the one that the record names."""
    for step in split_steps(each.text("TENTRINHTU") for each in part.parts("TRINHTU")):
        yield replace(step, case=" - ".join(name for name in (_case(part), step.case) if name))


def _papers(part: Fields) -> Iterator[PaperValue]:
    for paper in part.parts("GIAYTO"):
        name = paper.text("TENGIAYTO")
        form = paper.line("TENMAUDON", longest=300)
        if name:
            yield PaperValue(
                name=name,
                originals=paper.whole("SOBANCHINH"),
                copies=paper.whole("SOBANSAO"),
                forms=((form or name[:300], paper.line("URL", longest=400)),)
                if form or paper.line("URL")
                else (),
                replaced_by=paper.line("MA_KQ_THAYTHE", longest=60),
                case=_case(part),
            )


def _terms(part: Fields) -> Iterator[TermValue]:
    channel = str(read_channel(part.line("KENH")))
    for term in part.parts("THOIGIAN"):
        note = term.text("MOTA")
        fees = tuple(_fee(fee) for fee in term.parts("PHILEPHI"))
        yield TermValue(channel, _limit(term, note), note, fees, case=_case(term))


def _limit(term: Fields, note: str) -> Limit:
    amount, unit = term.line("THOIGIANGIAIQUYET"), term.line("DONVITINH")
    return read_limit(f"{amount.replace('.', ',')} {unit.lower()}".strip() if amount else "", note)


def _fee(fee: Fields) -> FeeValue:
    note = fee.text("MOTA")
    kind = "lệ phí" if "lệ phí" in note.lower() else "phí"
    currency = "USD" if "usd" in fee.line("DONVI").lower() else "VND"
    return read_fee(kind, fee.said.get("SOTIEN"), note, currency)


def _basis(part: Fields) -> BasisValue:
    return BasisValue(
        number=part.line("SOVANBAN", longest=200),
        title=part.text("TENVANBAN"),
        issuer=part.line("COQUANBANHANH", longest=300),
        issued_on=part.day("NGAYBANHANH"),
    )
