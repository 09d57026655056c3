import { useEffect } from "react";
import type { Book, RibbonCommand } from "./book/book";

interface PageKeys {
  readonly onDownload: () => void;
  readonly onTogglePane: () => void;
}

/** The parts that F6 goes round, as in Excel: ribbon, sheet, tabs, pane. */
const PARTS = [".ribbon button", "[role=grid]", ".sheet-tabs [aria-current]", ".pane iframe"];

/** The add-in's shortcuts, as `assets/shortcuts.json` has them for Excel. */
const SHORTCUTS: Readonly<Record<string, RibbonCommand>> = { j: "Check", s: "CheckAndSave" };

/** The keys that Excel takes wherever its user is, in the sheet or in the pane: F6, Ctrl+S, the add-in's own. */
export function usePageKeys(book: Book, { onDownload, onTogglePane }: PageKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const control = ctrlKey || metaKey;
      const command = SHORTCUTS[key.toLowerCase()];
      if (key === "F6") goRound(shiftKey ? -1 : 1);
      else if (control && altKey && command) book.pressRibbon(command);
      else if (control && altKey && key.toLowerCase() === "k") onTogglePane();
      else if (control && !altKey && key.toLowerCase() === "s") onDownload();
      else return;
      event.preventDefault();
    };
    const frame = document.querySelector<HTMLIFrameElement>(".pane iframe");
    const listen = () => frame?.contentWindow?.addEventListener("keydown", pressed);
    window.addEventListener("keydown", pressed);
    listen();
    // A page that is still on its way brings a window of its own.
    frame?.addEventListener("load", listen);
    return () => {
      window.removeEventListener("keydown", pressed);
      frame?.removeEventListener("load", listen);
      frame?.contentWindow?.removeEventListener("keydown", pressed);
    };
  }, [book, onDownload, onTogglePane]);
}

function goRound(by: 1 | -1): void {
  const parts = PARTS.map((part) => document.querySelector<HTMLElement>(part)).filter(
    (part) => part !== null && part.offsetParent !== null,
  );
  const here = parts.findIndex((part) => part!.contains(document.activeElement));
  const inRibbon = document.activeElement?.closest(".ribbon") ? 0 : here;
  const next = parts[(inRibbon + by + parts.length) % parts.length];
  next?.focus();
  if (next instanceof HTMLIFrameElement) next.contentWindow?.focus();
}
