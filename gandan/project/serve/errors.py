from __future__ import annotations


class ServeError(Exception):
    """Why the house cannot be opened; its text is the sentence for the person who tried."""


class PortTakenError(ServeError):
    def __init__(self, host: str, port: int) -> None:
        super().__init__(
            f"Cổng {port} trên {host} đang có chương trình khác dùng. "
            "Hãy tắt chương trình đó, hoặc chọn cổng khác: GANDAN_BIND=127.0.0.1:8001 gandan serve"
        )


class AddressRefusedError(ServeError):
    def __init__(self, host: str, port: int) -> None:
        super().__init__(
            f"Máy này không cho mở địa chỉ {host}:{port}. "
            "Hãy xem lại GANDAN_BIND; cổng dưới 1024 cần quyền của người quản trị máy."
        )


class AlreadyServedError(ServeError):
    def __init__(self, folder: str) -> None:
        super().__init__(
            f"Gần Dân đang chạy trên thư mục {folder}. "
            "Hãy dừng lần chạy trước, hoặc đặt GANDAN_DATA_DIR sang thư mục khác."
        )
