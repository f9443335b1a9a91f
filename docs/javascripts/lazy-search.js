/*
 * The search index weighs more than everything else on a page together, and the theme fetches it at once.
 * Here its request waits until somebody turns to the search. Loaded before the theme's own script.
 */
"use strict";

{
  const open = XMLHttpRequest.prototype.open;
  const send = XMLHttpRequest.prototype.send;
  const waiting = [];
  const indexRequests = new WeakSet();
  let wanted = new URLSearchParams(location.search).has("q");

  XMLHttpRequest.prototype.open = function (method, address, ...others) {
    if (String(address).endsWith("/search/search_index.json")) indexRequests.add(this);
    return open.call(this, method, address, ...others);
  };

  XMLHttpRequest.prototype.send = function (body) {
    if (wanted || !indexRequests.has(this)) return send.call(this, body);
    waiting.push(this);
  };

  const begin = () => {
    wanted = true;
    waiting.splice(0).forEach((request) => send.call(request));
  };

  // On a phone the field is focused by the toggle; with a keyboard or a mouse directly. A pointer that comes
  // near says it a moment earlier.
  const search = document.querySelector("[data-md-component='search']");
  for (const event of ["focusin", "pointerenter"]) search?.addEventListener(event, begin, { once: true });
  document.getElementById("__search")?.addEventListener("change", begin, { once: true });
}
