"""Documents and texts for property-based tests, the awkward ones included."""

from __future__ import annotations

from hypothesis import strategies as st

from gandan.text.citations import CHANNELS, WORDS, Citation
from gandan.text.document import (
    Bullets,
    Document,
    Emphasis,
    FactRef,
    Heading,
    Image,
    Link,
    Paragraph,
    Quote,
    Steps,
    Strong,
    Text,
)
from gandan.text.facts import FACTS

SIGNS = "\\`*_[]{}<>()#+-.!|~=&;:/\"' \t\n"
LETTERS = "abcxyzĐđăâêôơưếỹ019 %,"
# Full-width signs, letters of other alphabets, marks apart, what nobody sees.
ODD = "＊［＜＃（ТаоΑΒƣ漢\u0300\u0301\u0302\u200b\u200d\u00a0\u3000\u0345"

words = st.text(alphabet=st.one_of(st.sampled_from(LETTERS + SIGNS + ODD), st.characters()), max_size=12)
urls = st.sampled_from(
    [
        "https://dichvucong.gov.vn",
        "http://a.vn/b?c=1&d=2#e_f*g",
        "https://x.vn/(a)",
        "tel:02353888888",
        "mailto:mot@cua.vn",
    ]
)
citations = st.builds(
    Citation,
    st.sampled_from(sorted(WORDS)),
    st.sampled_from(["1.001193", "1.0133611", "1.004850.H17", "1.004850A"]),
    st.sampled_from(["", "Cá nhân, hộ gia đình", "Trường hợp *gấp* [1] | & dưới 2 < 3"]),
    st.sampled_from(["", *CHANNELS]),
)
keys = st.one_of(st.sampled_from(sorted(FACTS.values())), citations.map(lambda citation: citation.key))
leaves = st.one_of(words.map(Text), keys.map(FactRef))
inlines = st.recursive(
    st.lists(leaves, min_size=1, max_size=4).map(tuple),
    lambda inner: st.lists(
        st.one_of(
            leaves,
            inner.map(Strong),
            inner.map(Emphasis),
            st.builds(Link, urls, inner),
        ),
        min_size=1,
        max_size=5,
    ).map(tuple),
    max_leaves=8,
)
items = st.lists(inlines, min_size=1, max_size=3).map(tuple)
alts = words.map(lambda text: f"Ảnh {text}")
blocks = st.one_of(
    st.builds(Heading, st.sampled_from([2, 3]), inlines),
    inlines.map(Paragraph),
    st.builds(Steps, items, st.integers(1, 30)),
    items.map(Bullets),
    inlines.map(Quote),
    st.builds(Image, st.integers(1, 10**6), alts),
)
documents = st.builds(Document, words, words, st.lists(blocks, max_size=5).map(tuple))

# Running text of good syllables, in the letters that people type.
_SAMPLE = (
    "Ủy ban xã tiếp nhận hồ sơ đăng ký khai sinh, trẻ dưới 60 ngày; Nguyễn Thị Hồng Đào nộp 20.000 đồng. "
    "Hoàn thuế khuyến nghị quý giả gìn giữ được trường thuở khuỷu"
)
vietnamese = st.lists(st.sampled_from(_SAMPLE.split()), max_size=20).map(" ".join)
