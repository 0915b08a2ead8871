// Offers procedures while one types, in the combobox pattern of WAI-ARIA: arrows choose, Enter opens, Escape closes.
// Without this script, or where nothing is chosen, the form searches as it always does.
(() => {
  const PAUSE = 120; // milliseconds without a key before it is asked
  const SHORTEST = 2; // letters
  let made = 0;

  const awaken = (field) => {
    const id = `goi-y-${(made += 1)}`;
    const box = document.createElement("div");
    box.className = "gd-suggest";
    field.before(box);
    const list = document.createElement("ul");
    list.id = id;
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Thủ tục gợi ý");
    const said = document.createElement("div");
    said.className = "govuk-visually-hidden";
    said.setAttribute("role", "status");
    box.append(field, list, said);
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id };
    for (const [name, value] of Object.entries(roles)) field.setAttribute(name, value);

    let chosen = -1;
    let waiting;
    let asking;
    let last = "";

    const close = () => {
      chosen = -1;
      list.hidden = true;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };

    const choose = (number) => {
      const lines = [...list.children];
      chosen = number;
      lines.forEach((line, each) => line.setAttribute("aria-selected", String(each === number)));
      if (number < 0) return field.removeAttribute("aria-activedescendant");
      field.setAttribute("aria-activedescendant", lines[number].id);
      lines[number].scrollIntoView({ block: "nearest" });
    };

    const lineOf = (found, number) => {
      const line = document.createElement("li");
      line.id = `${id}-${number}`;
      line.dataset.url = found.url;
      line.setAttribute("role", "option");
      line.setAttribute("aria-selected", "false");
      line.textContent = found.name;
      if (found.said) {
        const more = document.createElement("small");
        more.textContent = `thường gọi: ${found.said}`;
        line.append(" ", more);
      }
      return line;
    };

    const show = (found) => {
      list.replaceChildren(...found.map(lineOf));
      chosen = -1;
      field.removeAttribute("aria-activedescendant");
      const isOpen = found.length > 0 && document.activeElement === field;
      list.hidden = !isOpen;
      field.setAttribute("aria-expanded", String(isOpen));
      said.textContent = isOpen ? `${found.length} thủ tục gợi ý. Dùng mũi tên lên xuống để chọn.` : "";
    };

    const ask = async () => {
      const typed = field.value.trim();
      if (typed === last) return;
      last = typed;
      asking?.abort();
      if (typed.length < SHORTEST) return show([]);
      asking = new AbortController();
      try {
        const answer = await fetch(`${field.dataset.suggest}?${new URLSearchParams({ q: field.value })}`, {
          signal: asking.signal,
        });
        if (answer.ok) show((await answer.json()).suggestions);
      } catch {
        // A newer question took its place, or the line is down: the form still searches.
      }
    };

    const open = (line) => {
      close();
      location.assign(line.dataset.url);
    };

    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
    field.addEventListener("keydown", (event) => {
      const count = list.children.length;
      if (event.isComposing || (list.hidden && event.key !== "ArrowDown") || count === 0) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        list.hidden = false;
        field.setAttribute("aria-expanded", "true");
        const step = event.key === "ArrowDown" ? 1 : -1;
        // One place more than there are lines: the field itself, where what was typed still stands.
        choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && chosen >= 0) {
        event.preventDefault();
        open(list.children[chosen]);
      }
    });
    field.addEventListener("blur", close);
    list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
    list.addEventListener("click", (event) => {
      const line = event.target.closest("li");
      if (line) open(line);
    });
  };

  for (const field of document.querySelectorAll("[data-suggest]")) awaken(field);
})();
