from __future__ import annotations


class ChannelError(Exception):
    """A document could not be said this way.

    `sentence` is for the officer: what happened and what to do. `permanent` tells whether
    trying again is pointless until a person has changed something.
    """

    def __init__(self, sentence: str, *, permanent: bool = True) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.permanent = permanent


class UnknownChannelError(ChannelError):
    """A slug that no folder has."""

    def __init__(self, slug: str) -> None:
        super().__init__(f"Hệ thống không có kênh “{slug}”. Hãy báo người quản trị.")
        self.slug = slug


class MissingSettingError(ChannelError):
    """The unit has no value for something the channel cannot do without."""

    def __init__(self, keys: tuple[str, ...], names: tuple[str, ...]) -> None:
        super().__init__(f"Đơn vị chưa có {', '.join(names)}. Hãy bổ sung ở trang của đơn vị rồi gửi lại.")
        self.keys = keys


class WrongSettingError(ChannelError):
    """A setting has a value that cannot be used."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__(f"Không dùng được “{value}” cho {key}. Hãy báo người quản trị.")
        self.key = key
        self.value = value


class UnboundFactsError(ChannelError):
    """The document still cites facts that nobody has filled in for this unit."""

    def __init__(self, names: tuple[str, ...]) -> None:
        listed = ", ".join(names)
        super().__init__(f"Bài còn chỗ chưa có số liệu: {listed}. Hãy bổ sung cho đơn vị rồi gửi lại.")
        self.names = names


class MissingPictureError(ChannelError):
    """The document shows a picture whose file was not handed over."""

    def __init__(self, picture_id: int) -> None:
        super().__init__(f"Không tìm thấy tệp của ảnh số {picture_id}. Hãy tải ảnh lên lại rồi gửi.")
        self.picture_id = picture_id


class TooLongError(ChannelError):
    """The document does not fit the form: the faces of a sheet, the minutes of a session."""


class RecordingError(ChannelError):
    """An uploaded recording cannot be used; another one may be."""


class TooBigRecordingError(RecordingError):
    """The file has more bytes than anybody will read into memory."""

    def __init__(self, most_bytes: int) -> None:
        megabytes = most_bytes // 1024 // 1024
        super().__init__(f"Bản ghi lớn quá {megabytes} MB. Hãy lưu lại bằng MP3 rồi tải lên.")
        self.most_bytes = most_bytes


class PaperError(ChannelError):
    """The page could not be set; `said` is for the log."""

    def __init__(self, said: str) -> None:
        super().__init__("Không dàn được trang in của bài này. Hãy báo người quản trị.")
        self.said = said
