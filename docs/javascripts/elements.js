/* Elements with text in them. Text is only ever set as text, so that nothing in it can become markup. */

/** Makes an element with attributes; children are elements or text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
