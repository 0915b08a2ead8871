// Keeps what is typed into a form marked data-keep on this machine until it has been received, so that a lost
// network or an ended session costs nobody ten minutes of writing. Without this script the forms work as before.
(() => {
  const PREFIX = "gandan-giu:";
  const DAYS_KEPT = 7;
  const PAUSE = 600; // milliseconds without a key before it is kept
  const here = location.pathname + location.search;
  let shelf;
  try {
    shelf = window.localStorage;
    shelf.getItem(PREFIX);
  } catch {
    return; // storage is switched off: nothing is kept, nothing breaks
  }

  const entries = () => Object.keys(shelf).filter((name) => name.startsWith(PREFIX));
  const read = (name) => {
    try {
      return JSON.parse(shelf.getItem(name));
    } catch {
      return null;
    }
  };

  // Another page that answers the sending means it was received; the form's own page again means it was not.
  const from = document.referrer ? new URL(document.referrer) : null;
  const before = from && from.origin === location.origin ? from.pathname + from.search : "";
  for (const name of entries()) {
    const kept = read(name);
    const isOld = !kept || Date.now() - kept.at > DAYS_KEPT * 86_400_000;
    if (isOld || (kept.isSent && kept.path === before && before !== here)) shelf.removeItem(name);
  }
  // Whoever logs out leaves nothing behind for the next person at the machine.
  for (const form of document.querySelectorAll("form[data-leaves]")) {
    form.addEventListener("submit", () => {
      entries().forEach((name) => shelf.removeItem(name));
      window.indexedDB?.deleteDatabase("gandan-phong-thu"); // what studio-shelf.js keeps
    });
  }

  const isKept = (field) => field.name && !["hidden", "file", "password", "submit"].includes(field.type);
  const fields = (form) => [...form.elements].filter(isKept);
  const isTick = (field) => field.type === "checkbox" || field.type === "radio";
  const values = (form) =>
    fields(form).map((field) => [field.name, field.value, isTick(field) ? field.checked : true]);

  const put = (form, kept) => {
    for (const [name, value, isChosen] of kept.values) {
      const field = fields(form).find((each) => each.name === name && (!isTick(each) || each.value === value));
      if (!field) continue;
      if (isTick(field)) field.checked = isChosen;
      else field.value = value;
    }
  };

  const offer = (form, kept, name) => {
    const notice = document.createElement("div");
    notice.className = "gd-notice";
    notice.setAttribute("role", "status");
    const words = document.createElement("p");
    words.textContent = "Lần trước bạn gõ dở ở đây mà chưa gửi được. Chữ bạn gõ còn được giữ trên máy này.";
    const actions = document.createElement("div");
    actions.className = "gd-actions";
    const press = (label, look, act) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = `gd-button ${look}`;
      button.textContent = label;
      button.addEventListener("click", () => {
        act();
        notice.remove();
        fields(form)[0]?.focus();
      });
      actions.append(button);
    };
    press("Lấy lại chữ đã gõ", "", () => put(form, kept));
    press("Bỏ, viết lại", "gd-button--quiet", () => shelf.removeItem(name));
    notice.append(words, actions);
    form.before(notice);
  };

  const watch = (form) => {
    const name = `${PREFIX}${form.dataset.keep}:${here}`;
    const said = document.createElement("p");
    said.className = "gd-saved";
    said.setAttribute("aria-live", "polite");
    form.append(said);
    const keep = (isSent) => {
      const kept = { at: Date.now(), path: here, isSent, values: values(form) };
      try {
        shelf.setItem(name, JSON.stringify(kept));
      } catch {
        return; // the shelf is full: say nothing rather than promise
      }
      if (!isSent) said.textContent = "Chữ bạn gõ đang được giữ trên máy này, mất mạng cũng không mất chữ.";
    };
    let timer;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(false), PAUSE);
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      keep(true);
    });
    const kept = read(name);
    if (kept) shelf.setItem(name, JSON.stringify({ ...kept, isSent: false }));
    if (kept && JSON.stringify(kept.values) !== JSON.stringify(values(form))) offer(form, kept, name);
  };

  for (const form of document.querySelectorAll("form[data-keep]")) watch(form);
})();
