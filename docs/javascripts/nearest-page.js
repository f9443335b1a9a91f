/* The page for an address that does not exist: suggests the pages of the error reference that are written like it. */
import { editDistance } from "./edit-distance.js";
import { element } from "./elements.js";

const MOST = 3;
const LONGEST = 80;

const wanted = lastSegment(location.pathname);
const pages = Array.from(document.querySelectorAll(".every-error-page a"), (link) => ({ name: link.textContent, address: link.href }));
const near = nearest(wanted, pages);
const place = document.querySelector(".nearest-page");
if (near.length && place) {
  place.append("Did you mean ");
  near.forEach((page, index) => {
    const link = element("a", { href: page.address }, element("code", {}, page.name));
    place.append(index ? (index === near.length - 1 ? " or " : ", ") : "", link);
  });
  place.append("?");
  place.hidden = false;
}

function lastSegment(path) {
  const name = path.replace(/\/(index\.html)?$/, "").split("/").pop().replace(/\.(html|md)$/, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function nearest(name, known) {
  const asked = folded(name).slice(0, LONGEST);
  if (!asked) return [];
  return known
    .map((page) => ({ ...page, distance: distance(asked, folded(page.name)) }))
    .filter((page) => page.distance <= Math.max(1, Math.floor(asked.length * 0.4)))
    .sort((one, other) => one.distance - other.distance)
    .filter((page, index, found) => index < MOST && page.distance <= found[0].distance + 2);
}

// Words of a name in any order, some of them, or more of them, are nearer than their letters say.
function distance(asked, name) {
  const nearness = editDistance(asked, name);
  const words = asked.split("_");
  const parts = name.split("_");
  const held = words.every((word) => parts.includes(word)) || parts.every((part) => words.includes(part));
  return held ? Math.min(nearness, 1) : nearness;
}

function folded(name) {
  return name.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^_|_$/g, "");
}
