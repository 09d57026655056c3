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
  return () => !book?.hasLosses() || window.confirm(QUESTION);
}
