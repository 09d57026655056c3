/** What is put on the clipboard: for Word, and for what takes no more than letters. */
export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/**
 * Puts rich text on the clipboard. Excel on the web denies panes the clipboard's newer way, so the
 * older one is tried first: a `copy` event that we answer ourselves. Tells whether it worked.
 */
export async function copyRich(text: RichText): Promise<boolean> {
  if (copiedByEvent(text)) return true;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([text.html], { type: "text/html" }),
        "text/plain": new Blob([text.plain], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch (error) {
    // Denied, or no clipboard there at all: the caller shows the text to be copied by hand.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    if (error instanceof ReferenceError) return false;
    throw error;
  }
}

function copiedByEvent({ html, plain }: RichText): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
    answered = event.clipboardData !== null;
  };
  document.addEventListener("copy", answer);
  const executed = typeof document.execCommand === "function" && document.execCommand("copy");
  document.removeEventListener("copy", answer);
  return executed && answered;
}
