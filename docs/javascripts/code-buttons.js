/*
 * The theme puts the button that copies a block of code into a `nav` of its own. A screen reader would list each of
 * them as a part of the page to go to; they are made to say nothing. They come late, when their block is first seen.
 */
const content = document.querySelector(".md-content");

function demote() {
  for (const buttons of content.querySelectorAll("nav.md-code__nav:not([role])")) buttons.setAttribute("role", "none");
}

new MutationObserver(demote).observe(content, { childList: true, subtree: true });
demote();
