from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from gandan.channels.registry import channels
from gandan.deliveries.jobs import deliver_due, fetch_pages

if TYPE_CHECKING:
    from django.core.management.base import CommandParser


class Command(BaseCommand):
    help = "Gửi ngay mọi thứ đã đến hạn, không đợi máy gửi chạy nền."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--channel", default="", help="chỉ một kênh, ví dụ leaflet")

    def handle(self, *_args: Any, **options: Any) -> None:
        channel = options["channel"]
        if channel and channel not in channels():
            raise CommandError(f"Không có kênh {channel}. Các kênh: {', '.join(channels())}.", returncode=2)
        sent = 0
        while done := deliver_due(channel):
            sent += done
        fetched = fetch_pages() if channel in {"", "webpage"} else 0
        self.stdout.write(f"Đã gửi {sent} lượt, đã xem lại {fetched} trang.")
