// Shows answers like the question that is being typed, under it. Without this script the same answers stand on a
// page of their own before anything is sent. What is typed goes nowhere else and is not kept.
(() => {
  const PAUSE = 500; // milliseconds without a key before it is asked
  const SHORTEST = 8;
  const form = document.querySelector("form[data-ask]");
  const field = form?.querySelector("[data-similar]");
  const place = form?.querySelector("[data-offered]");
  if (!field || !place) return;
  let timer, asking;

  const offer = async () => {
    const text = field.value.trim();
    asking?.abort();
    if (text.length < SHORTEST) {
      place.replaceChildren();
      return;
    }
    asking = new AbortController();
    try {
      const answer = await fetch(form.dataset.ask, {
        method: "POST",
        body: new URLSearchParams({ text }),
        signal: asking.signal,
      });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (page.body.textContent.trim() !== place.textContent.trim()) place.replaceChildren(...page.body.childNodes);
    } catch {
      // No network now: the page between will show them.
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(offer, PAUSE);
  });

  // What was offered was seen: the question need not be asked about again.
  form.addEventListener("submit", () => {
    if (!place.querySelector("a") || form.elements.seen) return;
    const seen = Object.assign(document.createElement("input"), { type: "hidden", name: "seen", value: "on" });
    form.append(seen);
  });
})();
