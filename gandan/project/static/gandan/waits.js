// A page that waits for a worker asks every few seconds whether it is done, and opens what came of it. It stays as
// it is meanwhile: nobody loses the place. Without this script a link does the same.
(() => {
  if (!document.querySelector("[data-waits]")) return;
  const SECONDS = 3;
  const ask = async () => {
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      const page = await answer.text();
      if (answer.redirected || !page.includes("data-waits")) {
        location.replace(answer.url);
        return;
      }
    } catch {
      // No network just now: ask again.
    }
    setTimeout(ask, SECONDS * 1000);
  };
  setTimeout(ask, SECONDS * 1000);
})();
