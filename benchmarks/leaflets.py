"""A leaflet for each of 241 communes with its own facts, and the same document set by WeasyPrint.

`--quick` makes a tenth, to see that it runs. WeasyPrint comes with requirements/bench.txt and needs
libpango from the system; where either is missing, its line says so and fails.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from math import inf
from statistics import median
from typing import TYPE_CHECKING

import fontpkg_be_vietnam_pro

from benchmarks._figures import figure
from gandan.channels.leaflet.channel import render_folded
from gandan.channels.paper.qr import draw_public_qr
from gandan.channels.registry import get
from gandan.channels.tests import samples
from gandan.text.facts import bind

if TYPE_CHECKING:
    from collections.abc import Callable

    from gandan.channels.base import Order

COMMUNES, PROMISED_SECONDS, PROMISED_RATIO = 241, 10, 5
CORES = 2
PAGE = """<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{title}</title><style>
@font-face {{ font-family: B; src: url("file://{fonts}/BeVietnamPro-Regular.ttf") }}
@font-face {{ font-family: B; font-weight: bold; src: url("file://{fonts}/BeVietnamPro-Bold.ttf") }}
@page {{ size: A4 landscape; margin: 15mm }}
body {{ font: 13pt/1.5 B; columns: 2; column-gap: 30mm }}
.outside {{ break-after: page }} .outside > div + div {{ break-before: column }} svg {{ width: 32mm }}
</style></head><body><div class="outside"><div><h2>Cần hỏi thêm</h2><dl>{contacts}</dl>{qr}</div>
<div><h1>{title}</h1></div></div>{body}</body></html>"""


def main(arguments: list[str] | None = None) -> int:
    chosen = sys.argv[1:] if arguments is None else arguments
    communes = COMMUNES // 10 if "--quick" in chosen else COMMUNES
    kept = [
        _all_communes(communes, one_sheet, "A4 folded"),
        _all_communes(communes, both_sheets, "A4 folded and A5"),
        _against_weasyprint(20),
    ]
    return 0 if all(kept) else 1


def _all_communes(communes: int, make: Callable[[int], int], what: str) -> bool:
    """Time the sheets of every commune, from the start of the processes to the last file."""
    spawn = multiprocessing.get_context("spawn")
    began, busy = time.perf_counter(), _processor_seconds()
    with ProcessPoolExecutor(CORES, mp_context=spawn) as workers:
        made = sum(workers.map(make, range(communes), chunksize=12))
    seconds, busy = time.perf_counter() - began, _processor_seconds() - busy
    promised = PROMISED_SECONDS * made / COMMUNES if made > COMMUNES else PROMISED_SECONDS
    name = f"{made} leaflets, {what}, of {communes} communes, PDF/UA, {CORES} cores"
    return figure(
        name, f"<= {promised:.0f} s", f"{seconds:.1f} s ({busy:.1f} s of processor)", seconds / promised
    )


def _processor_seconds() -> float:
    """Return what the finished workers have used: on a busy machine it tells more than the clock."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def one_sheet(number: int) -> int:
    render_folded(*order(number))
    return 1


def both_sheets(number: int) -> int:
    return len(get("leaflet").render(*order(number)))


def order(number: int) -> Order:
    facts = samples.FACTS | {
        "unit.name": f"Xã Số {number}",
        "unit.hotline": f"0235 3{number:03d} {number:03d}",
        "unit.counter": f"Bộ phận Tiếp nhận và Trả kết quả, trụ sở UBND xã Số {number}",
        "unit.address": f"Thôn {number}, xã Số {number}, tỉnh Quảng Nam",
    }
    return bind(samples.draft(), facts), samples.settings(**facts)


def _against_weasyprint(runs: int) -> bool:
    """Compare the later leaflets of a series, both sides of one A4 sheet each."""
    name, promise = "one folded leaflet against WeasyPrint, same document", f">= {PROMISED_RATIO} x"
    try:
        import weasyprint  # noqa: PLC0415 - a peer that need not be there
    except (ImportError, OSError) as error:
        return figure(name, promise, f"WeasyPrint cannot be loaded: {error}", inf)
    ours = _median_seconds(one_sheet, runs)
    fonts = weasyprint.text.fonts.FontConfiguration()
    theirs = _median_seconds(
        lambda number: weasyprint.HTML(string=page(number)).write_pdf(
            pdf_variant="pdf/ua-1", font_config=fonts
        ),
        runs,
    )
    times = theirs / ours
    measured = f"{times:.1f} x: {ours * 1000:.0f} ms to {theirs * 1000:.0f} ms"
    return figure(name, promise, measured, PROMISED_RATIO / times)


def page(number: int) -> str:
    document, settings = order(number)
    html = get("webpage").render(document, settings)[0].content.decode()
    contacts = "".join(f"<dt>{key}</dt><dd>{settings.text(key)}</dd>" for key in samples.FACTS)
    drawn = draw_public_qr(settings.text("public_url"))
    fonts = fontpkg_be_vietnam_pro.ROOT
    return PAGE.format(title=document.title, fonts=fonts, contacts=contacts, qr=drawn, body=html)


def _median_seconds(make: Callable[[int], object], runs: int) -> float:
    make(0)  # fonts and templates are loaded by the first
    return median(_seconds(make, number) for number in range(1, runs + 1))


def _seconds(make: Callable[[int], object], number: int) -> float:
    began = time.perf_counter()
    make(number)
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
