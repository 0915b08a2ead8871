"""Records in every form, made up for tests: no word of a real one."""

from __future__ import annotations

import io
import json
import zipfile

from gandan.procedures.actions import import_catalogue
from gandan.procedures.actions.importing import Acceptance
from gandan.procedures.reader.files import Catalogue

PUBLISHED = {
    "code": "1.900001",
    "name": "Cấp giấy phép thả diều",
    "field": "Vui chơi",
    "levels": ["Cấp xã"],
    "agency": "Ủy ban nhân dân cấp xã",
    "issued_by": "Bộ Gió",
    "decision": "1/QĐ-BG",
    "subjects": ["Công dân Việt Nam"],
    "steps": ["Bước 1: Nộp đơn.\nBước 2: Nhận giấy phép."],
    "channels": [
        {
            "methods": ["Trực tiếp", "Trực tuyến"],
            "time": "3 ngày làm việc",
            "fees": [{"type": "Lệ phí", "amount": 0, "currency": "VND"}],
        }
    ],
    "documents": [{"items": [{"name": "Đơn xin thả diều", "original": 1}]}],
    "legal_basis": [{"number": "1/2020/NĐ-CP", "title": "Nghị định về diều"}],
    "result": ["Giấy phép thả diều"],
    "updated": "2026-04-01",
}
EXCHANGED = {
    "MATTHC": "1.900002",
    "TENTTHC": "Cấp giấy phép nuôi chim",
    "CAPTHUCHIEN": [{"CAPTHUCHIEN": "3", "TENCAP": "Cấp Xã"}],
    "LINHVUCTHUCHIEN": [{"MALINHVUC": "V", "TENLINHVUC": "Vui chơi"}],
    "COQUANTHUCHIEN": [{"MADONVI": "H", "TENDONVI": "Ủy ban nhân dân cấp xã"}],
    "COQUANPHOIHOP": [{"MADONVI": "T", "TENDONVI": "Trạm thú y"}],
    "DOITUONGTHUCHIEN": [{"MADOITUONG": "1", "TENDOITUONG": "Công dân Việt Nam"}],
    "TRINHTUTHUCHIEN": [
        {"TRUONGHOP": "Chim cảnh", "TRINHTU": [{"TENTRINHTU": "Bước 1: Nộp đơn.\nBước 2: Nhận giấy."}]},
        {"TRUONGHOP": "Chim quý", "TRINHTU": [{"TENTRINHTU": "Hỏi trạm thú y trước."}]},
    ],
    "CACHTHUCTHUCHIEN": [
        {
            "KENH": "2",
            "THOIGIAN": [
                {
                    "THOIGIANGIAIQUYET": "2.5",
                    "DONVITINH": "Ngày làm việc",
                    "MOTA": "kể từ ngày nhận đủ hồ sơ",
                    "PHILEPHI": [{"MAPHILEPHI": "P", "SOTIEN": "15000", "DONVI": "Đồng", "MOTA": "Lệ phí"}],
                }
            ],
        }
    ],
    "THANHPHANHOSO": [
        {
            "TRUONGHOP": "Chim quý",
            "GIAYTO": [
                {
                    "TENGIAYTO": "Giấy nguồn gốc chim",
                    "TENMAUDON": "Mẫu 1",
                    "SOBANCHINH": "1",
                    "SOBANSAO": "2",
                    "MA_KQ_THAYTHE": "KQ.1",
                    "URL": "https://example.vn/mau-1",
                }
            ],
        }
    ],
    "KETQUATHUCHIEN": [{"MAKETQUA": "KQ.2", "TENKETQUA": "Giấy phép nuôi chim"}],
    "CANCUPHAPLY": [
        {
            "SOVANBAN": "2/2020/NĐ-CP",
            "TENVANBAN": "Nghị định về chim",
            "NGAYBANHANH": "20200131",
            "COQUANBANHANH": "CP",
        }
    ],
}
LABELLED = [
    ("Mã thủ tục:", "1.900003"),
    ("Số quyết định:", "3/QĐ-BG"),
    ("Tên thủ tục:", "CẤP GIẤY PHÉP ĐỐT PHÁO BÔNG"),
    ("Cấp thực hiện:", "Cấp Xã, Cấp Tỉnh"),
    ("Lĩnh vực:", "Vui chơi"),
    ("Trình tự thực hiện:", "Bước 1: Nộp đơn. Bước 2: Nhận giấy."),
    ("Cơ quan thực hiện:", "Ủy ban nhân dân cấp xã"),
    ("Từ khóa:", "Không có thông tin"),
]
TABLES = {
    "Cách thức thực hiện:": [
        ["Hình thức nộp", "Thời hạn giải quyết", "Phí, lệ phí", "Mô tả"],
        ["Trực tiếp", "5 Ngày làm việc", "Lệ phí : 20.000 Đồng", "kể từ ngày nhận đủ hồ sơ"],
    ],
    "Thành phần hồ sơ:": [
        ["Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"],
        ["Đơn xin đốt pháo", "mau.docx", "Bản chính: 1 Bản sao: 2"],
    ],
    "Căn cứ pháp lý:": [
        ["Số ký hiệu", "Trích yếu", "Ngày ban hành", "Cơ quan ban hành"],
        ["3/2020/NĐ-CP", "Nghị định về pháo", "01-02-2020", "Chính phủ"],
    ],
}
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def published(**said):
    return {**PUBLISHED, **said}


def lines(*records):
    return "\n".join(json.dumps(record, ensure_ascii=False) for record in records).encode()


def catalogue(*records, file="thu.jsonl"):
    found = Catalogue()
    found.read(lines(*records), file)
    return found


def take_in(*records, on=None, ends_gone=False, file="thu.jsonl"):
    """Import and accept made-up records."""
    return import_catalogue(catalogue(*records, file=file), Acceptance(ends_gone=ends_gone), on=on)


def docx(body="", *, entries=None):
    """Return a Word file with the body, or with entries of one's own."""
    xml = f'<?xml version="1.0"?><w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (entries or {"word/document.xml": xml}).items():
            archive.writestr(name, content)
    return file.getvalue()


def _paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _word_table(rows):
    cells = ["".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in row) for row in rows]
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def word_record():
    body = "".join(_paragraph(f"{label} {text}") for label, text in LABELLED)
    body += "".join(_paragraph(label) + _word_table(rows) for label, rows in TABLES.items())
    return docx(body)


def html_record():
    """Return the same record as a page: all items in one table, the inner ones nested in it."""
    rows = "".join(f"<tr><td>{label}</td><td>{text}</td></tr>" for label, text in LABELLED)
    for label, table in TABLES.items():
        inner = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in table)
        rows += f"<tr><td><b>{label}</b></td><td><table>{inner}</table></td></tr>"
    return f"<html><head><script>x()</script></head><body><table>{rows}</table></body></html>".encode()
