from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from gandan.project.serve import run


class Command(BaseCommand):
    help = "Phục vụ cổng, bàn làm việc, máy gửi và lịch việc trên một cổng, với cơ sở dữ liệu đã cấu hình."
    requires_system_checks: list[str] = []

    def handle(self, *_args: Any, **_options: Any) -> None:
        run()
