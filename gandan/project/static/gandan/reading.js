// Beside the rows of a plan that is being read: keys for those who do it all day, and the place in the document
// of the row in focus. Without this script every key has its button, and "xem trong văn bản" leads to the place.
(() => {
  const list = document.querySelector("[data-reading]");
  const paper = document.querySelector("[data-document]");
  const rows = list ? [...list.querySelectorAll("[data-row]")] : [];
  const rowOf = (element) => element.closest?.("[data-row]");
  const handle = (row) => row.querySelector("a.gd-row-title, textarea, [data-key], a");

  const show = (row) => {
    if (!paper) return;
    for (const mark of paper.querySelectorAll("mark")) {
      mark.classList.toggle("is-here", mark.dataset.rows.split(" ").includes(row.dataset.row));
    }
    const place = document.getElementById(`nguon-${row.dataset.row}`);
    if (!place) return;
    // Only the document moves: a page that jumps while somebody types is worse than none.
    const above = place.getBoundingClientRect().top - paper.getBoundingClientRect().top;
    paper.scrollTop += above - paper.clientHeight / 3;
  };

  const isTyping = (element) => element.matches?.("input:not([type=checkbox]), textarea, select");

  const press = (row, key) => {
    const button = row.querySelector(`[data-key="${key}"]`);
    if (!button) return false;
    button.click();
    return true;
  };

  const move = (row, by) => {
    const next = rows[rows.indexOf(row) + by];
    if (next) handle(next)?.focus();
    return Boolean(next);
  };

  const KEYS = {
    ArrowDown: (row) => move(row, 1),
    ArrowUp: (row) => move(row, -1),
    j: (row) => move(row, 1),
    k: (row) => move(row, -1),
    x: (row) => press(row, "x"),
    b: (row) => press(row, "b"),
    g: (row) => press(row, "g"),
    t: (row) => press(row, "t"),
    n: () => {
      const more = document.querySelector("details[data-add]");
      if (!more) return false;
      more.open = true;
      more.querySelector("textarea").focus();
      return true;
    },
    z: () => press(document, "z"),
  };

  list?.addEventListener("focusin", (event) => {
    const row = rowOf(event.target);
    if (row) show(row);
  });

  // Keys count only while a row has the focus, and never while somebody types.
  list?.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    if (!row || event.isComposing) return;
    if (event.ctrlKey && event.key === "Enter") {
      if (press(row, event.shiftKey ? "t" : "x")) event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act?.(row)) event.preventDefault();
  });

  // After a press the page comes back with the next row in its address: go on there.
  const here = location.hash.startsWith("#dong-") && document.getElementById(location.hash.slice(1));
  const summary = document.querySelector(".govuk-error-summary");
  if (here && !summary) handle(here)?.focus({ preventScroll: true });
})();
