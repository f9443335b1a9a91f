/*
 * The theme wraps a table that is wider than its place in a box that scrolls. Those without a mouse can scroll it only
 * if it takes the focus; a table that fits is no stop on the way.
 */
const watched = new WeakSet();
const sizes = new ResizeObserver((entries) => entries.forEach((entry) => check(entry.target)));

function check(box) {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "Wide table");
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
  }
}

function watch() {
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap")) {
    if (watched.has(box)) continue;
    watched.add(box);
    sizes.observe(box);
  }
}

// The boxes are made when the theme's script gets to it, which may be later than now.
new MutationObserver(watch).observe(document.querySelector(".md-content"), { childList: true, subtree: true });
watch();
