/*
 * The theme lets what is wider than its place scroll in a box: tables, and the titles of tabs. Those without a mouse can
 * scroll a box only if it takes the focus; one whose content fits is no stop on the way.
 */
const NAMES = new Map([
  [".md-typeset__scrollwrap", "Wide table"],
  [".tabbed-labels", "Titles of tabs"],
]);
const watched = new WeakSet();
const sizes = new ResizeObserver((entries) => entries.forEach((entry) => check(entry.target)));

function check(box) {
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", Array.from(NAMES).find(([selector]) => box.matches(selector))[1]);
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
  }
}

function watch() {
  for (const box of document.querySelectorAll([...NAMES.keys()].join())) {
    if (watched.has(box)) continue;
    watched.add(box);
    sizes.observe(box);
  }
}

// The boxes are made when the theme's script gets to it, which may be later than now.
new MutationObserver(watch).observe(document.querySelector(".md-content"), { childList: true, subtree: true });
watch();
