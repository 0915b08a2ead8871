"""The words of the catalogue that rows and readers share. Pure: no row is touched here."""

from __future__ import annotations

from django.db.models import TextChoices


class Level(TextChoices):
    """At which level a procedure is carried out; the codes are those of the levels of units."""

    CENTRAL = "central", "cấp Bộ"
    PROVINCE = "province", "cấp tỉnh"
    DISTRICT = "district", "cấp huyện"
    COMMUNE = "commune", "cấp xã"
    OTHER = "other", "cơ quan khác"


class Channel(TextChoices):
    DIRECT = "direct", "trực tiếp"
    ONLINE = "online", "trực tuyến"
    POST = "post", "bưu chính công ích"


class TimeUnit(TextChoices):
    HOUR = "hour", "giờ"
    WORKING_HOUR = "working_hour", "giờ làm việc"
    DAY = "day", "ngày"
    WORKING_DAY = "working_day", "ngày làm việc"
    MONTH = "month", "tháng"
    YEAR = "year", "năm"


class FeeKind(TextChoices):
    """By law these differ: a service is paid for by phí, the state's charge is lệ phí, a price is giá."""

    FEE = "fee", "phí"
    CHARGE = "charge", "lệ phí"
    PRICE = "price", "giá"


class Role(TextChoices):
    EXECUTING = "executing", "cơ quan thực hiện"
    COMPETENT = "competent", "cơ quan có thẩm quyền"
    AUTHORISED = "authorised", "cơ quan được ủy quyền"
    COORDINATING = "coordinating", "cơ quan phối hợp"
    RECEIVING = "receiving", "nơi tiếp nhận"


class LinkKind(TextChoices):
    BUNDLE = "bundle", "liên thông"
    AFTER = "after", "làm sau"
    RATHER = "rather", "có khi bạn cần"


class UploadState(TextChoices):
    """How far an uploaded catalogue has come. Nothing changes before it is accepted."""

    WAITING = "waiting", "đang so sánh"
    COMPARED = "compared", "chờ chấp nhận"
    ACCEPTING = "accepting", "đang cập nhật"
    ACCEPTED = "accepted", "đã cập nhật"
    DROPPED = "dropped", "đã bỏ"


class MissedState(TextChoices):
    OPEN = "open", "chưa xem"
    HANDLED = "handled", "đã thêm từ"
    IGNORED = "ignored", "bỏ qua"


class DecisionAct(TextChoices):
    """What an announcing decision does to a procedure."""

    ANNOUNCE = "announce", "công bố mới"
    AMEND = "amend", "sửa đổi, bổ sung"
    ABOLISH = "abolish", "bãi bỏ"
