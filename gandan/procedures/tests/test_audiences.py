from __future__ import annotations

import pytest

from gandan.procedures.rules.audiences import audiences_of


@pytest.mark.parametrize(
    ("applicants", "audiences"),
    [
        (("Tổ chức (không bao gồm doanh nghiệp, HTX)",), ("organisation",)),
        (("Doanh nghiệp có vốn đầu tư nước ngoài",), ("business",)),
        (("Người Việt Nam định cư ở nước ngoài",), ("citizen",)),
        (("Tổ chức nước ngoài", "Người nước ngoài cư trú tại Việt Nam"), ("foreigner",)),
        (
            ("Công dân Việt Nam, Doanh nghiệp, Tổ chức (không bao gồm doanh nghiệp, HTX)",),
            ("citizen", "business", "organisation"),
        ),
        (("Hợp tác xã", "Cán bộ, công chức, viên chức"), ("business", "employee")),
        (("Đảng viên", "Tổ chức Đảng"), ("organisation", "employee")),
        (("Chim", "(", ""), ()),
    ],
)
def test_kinds_of_applicants_fall_into_few_groups(applicants, audiences):
    assert audiences_of(applicants) == audiences
