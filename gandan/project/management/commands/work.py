from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from gandan.project.serve.worker import work


class Command(BaseCommand):
    help = "Chỉ chạy máy gửi và lịch việc, khi phần web chạy ở máy khác trên cùng cơ sở dữ liệu."
    requires_system_checks: list[str] = []

    def handle(self, *_args: Any, **_options: Any) -> None:
        work()
