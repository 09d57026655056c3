/** What is put on the clipboard: letters, and for Word the same with fonts and indents. */
export interface Copied {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Puts text on the clipboard. Excel on the web denies panes the clipboard's newer way, so the older
 * one is tried first: a `copy` event that we answer ourselves. Tells whether it worked.
 */
export async function copyToClipboard(text: Copied): Promise<boolean> {
  if (copiedByEvent(text)) return true;
  try {
    await navigator.clipboard.write([new ClipboardItem(blobsOf(text))]);
    return true;
  } catch (error) {
    // Denied, or no clipboard there at all: the caller shows the text to be copied by hand.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    if (error instanceof ReferenceError) return false;
    throw error;
  }
}

function partsOf({ plain, html }: Copied): readonly (readonly [type: string, text: string])[] {
  return [["text/plain", plain], ...(html === undefined ? [] : [["text/html", html] as const])];
}

function blobsOf(text: Copied): Record<string, Blob> {
  return Object.fromEntries(
    partsOf(text).map(([type, part]) => [type, new Blob([part], { type })]),
  );
}

function copiedByEvent(text: Copied): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    for (const [type, part] of partsOf(text)) event.clipboardData?.setData(type, part);
    event.preventDefault();
    answered = event.clipboardData !== null;
  };
  document.addEventListener("copy", answer);
  const executed = typeof document.execCommand === "function" && document.execCommand("copy");
  document.removeEventListener("copy", answer);
  return executed && answered;
}
