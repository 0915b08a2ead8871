// A dot opens the record behind it, and says its name when pointed at. The list below has the same members in the
// same order, with the same links; where no script runs, it serves alone.
(() => {
  const COLUMN = 364; // width of a column and its gap, see gandan/indicators/dots.py
  const REACH = 12; // how far from a dot still means this dot
  const links = [...document.querySelectorAll("[data-dots-list] li > a")];

  const dotsOf = (svg) => {
    const seen = new Map(); // a lone dot is drawn as a line between two equal points
    for (const line of svg.querySelectorAll("polyline")) {
      for (const { x, y } of line.points) seen.set(`${x},${y}`, { x, y });
    }
    const column = (dot) => Math.floor(dot.x / COLUMN);
    return [...seen.values()].sort((a, b) => column(a) - column(b) || a.y - b.y || a.x - b.x);
  };

  const nearest = (svg, dots, event) => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const far = (dot) => Math.hypot(dot.x - at.x, dot.y - at.y);
    const best = dots.reduce((one, other) => (far(other) < far(one) ? other : one));
    return far(best) <= REACH ? links[dots.indexOf(best)] : undefined;
  };

  const awaken = (svg) => {
    const dots = dotsOf(svg);
    if (dots.length === 0 || dots.length !== links.length) return;
    const said = document.createElement("p");
    said.className = "gd-dots-said";
    said.setAttribute("aria-hidden", "true");
    svg.after(said);
    svg.addEventListener("mousemove", (event) => {
      const link = nearest(svg, dots, event);
      svg.style.cursor = link ? "pointer" : "";
      said.textContent = link ? `${link.textContent}: ${link.nextElementSibling.textContent.trim()}` : "";
    });
    svg.addEventListener("click", (event) => nearest(svg, dots, event)?.click());
  };

  for (const svg of document.querySelectorAll(".gd-dots svg[role=img]")) awaken(svg);
})();
