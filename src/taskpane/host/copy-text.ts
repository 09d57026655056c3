/**
 * Puts text on the clipboard. Excel on the web denies panes the clipboard's newer way, so the older
 * one is tried first: a `copy` event that we answer ourselves. Tells whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copiedByEvent(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // Denied, or no clipboard there at all: the caller shows the text to be copied by hand.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

function copiedByEvent(text: string): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    answered = event.clipboardData !== null;
  };
  document.addEventListener("copy", answer);
  const executed = typeof document.execCommand === "function" && document.execCommand("copy");
  document.removeEventListener("copy", answer);
  return executed && answered;
}
