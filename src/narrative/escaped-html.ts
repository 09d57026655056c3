/** Controls, which no page can hold. */
const IMPOSSIBLE = /(?![\t\n])\p{Cc}/gu;

/** Text made fit to stand in an element of a page or a drawing, or in a double-quoted attribute. */
export function escapedHtml(text: string): string {
  return text
    .replace(IMPOSSIBLE, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
