/* Amounts and times, as people read them. */

const SCALE = 6;

/** How much is missing, exactly; nothing if enough is there or either is not known. */
export function missingAmount(required, available) {
  if (!required || !available) return "";
  const missing = scaled(required) - scaled(available);
  if (missing <= 0n) return "";
  const digits = String(missing).padStart(SCALE + 1, "0");
  const fraction = digits.slice(-SCALE).replace(/0+$/, "");
  // Money has two places or none.
  return digits.slice(0, -SCALE) + (fraction ? `.${fraction.padEnd(2, "0")}` : "");
}

// Whole numbers of millionths, since 20.10 - 0.20 is not 19.90 in binary.
function scaled(amount) {
  const [whole, fraction = ""] = amount.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(SCALE, "0"));
  return amount.startsWith("-") ? -size : size;
}

const UNITS = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

/** The time from now until an instant, in its two largest units; nothing if it has passed. */
export function waitingTime(instant, now) {
  let seconds = Math.ceil((instant - now) / 1000);
  if (!(seconds > 0)) return "";
  const parts = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(seconds / size);
    if (count) parts.push(`${count} ${unit}${count === 1 ? "" : "s"}`);
    seconds -= count * size;
  }
  return parts.slice(0, 2).join(" ");
}
