from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from gandan.feedback.actions import set_rule
from gandan.feedback.errors import BadRuleError
from gandan.feedback.models import FeedbackRule
from gandan.feedback.values import Duty

if TYPE_CHECKING:
    from argparse import ArgumentParser


class Command(BaseCommand):
    help = "Số ngày trả lời và ngày xóa câu hỏi của người dân; không có tham số thì liệt kê."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("duty", nargs="?", choices=Duty.values)
        parser.add_argument("days", nargs="?", type=int)
        parser.add_argument("--from", dest="valid_from", metavar="NGÀY", help="ngày bắt đầu: 2026-07-01")
        parser.add_argument("--source", default="", help="văn bản, hoặc ai quyết định")

    def handle(self, *_args: object, **options: Any) -> None:
        if options["duty"]:
            self._set(options)
        for rule in FeedbackRule.objects.order_by("duty", "valid_from"):
            until = f" đến trước {rule.valid_to}" if rule.valid_to else ""
            days = f"từ {rule.valid_from}{until}"
            self.stdout.write(f"{rule.duty}\t{rule.amount_days}\t{days}\t{rule.source}")

    def _set(self, options: dict[str, Any]) -> None:
        if options["days"] is None or not options["valid_from"]:
            raise CommandError("Hãy ghi số ngày và --from.", returncode=2)
        try:
            valid_from = date.fromisoformat(options["valid_from"])
            set_rule(Duty(options["duty"]), options["days"], valid_from=valid_from, source=options["source"])
        except (ValueError, BadRuleError) as error:
            sentence = (
                str(error) if isinstance(error, BadRuleError) else "--from phải là một ngày: 2026-07-01."
            )
            raise CommandError(sentence, returncode=2) from error
