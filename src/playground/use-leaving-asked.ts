import { useEffect } from "react";
import type { Book } from "./book/book";

const QUESTION = "工作簿里有没有下载的修改，换文件后会丢失。仍然换吗？";

/** Asks before changes are lost: the browser when the page is left, we when another file is opened. */
export function useLeavingAsked(book: Book | undefined): () => boolean {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (book?.hasLosses()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [book]);
  return () => {
    enterWhatIsTyped();
    return !book?.hasLosses() || window.confirm(QUESTION);
  };
}

/** A cell that is typed into is written when it loses the focus: a file that is dropped takes none. */
function enterWhatIsTyped(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
