import { useCallback, useEffect, useRef, useState } from "react";
import { askedOf } from "./asked";
import type { Book } from "./book/book";
import { bookOf } from "./book/book-of";
import { openBytes, openSample, type Opening } from "./open-workbook";
import { SAMPLES } from "./samples";

/** What the page shows: a workbook, or the reason why there is none. */
export interface OpenedPage {
  readonly book?: Book;
  /** Counts what was opened. */
  readonly turn: number;
  /** The sample's file name; empty for a file of the user's own. */
  readonly sample: string;
  readonly message: string;
}

const NOTHING_YET: OpenedPage = { sample: SAMPLES[0].file, turn: 0, message: "正在打开……" };

interface Opener extends OpenedPage {
  readonly openSample: (file: string) => void;
  readonly openFile: (file: File) => void;
}

/** Opens workbooks, the first sample to begin with. Only the last one asked for is shown. */
export function useOpened(): Opener {
  const [opened, setOpened] = useState<OpenedPage>(NOTHING_YET);
  const asked = useRef(0);
  const show = useCallback(async (sample: string, opening: Promise<Opening>) => {
    const turn = ++asked.current;
    const result = await opening.catch(failed);
    if (turn !== asked.current) return;
    if (result.kind === "opened")
      setOpened({
        sample,
        turn,
        message: "",
        book: bookOf(result.file, askedOf(location.search).dark),
      });
    // Nothing of the file before stays: it would be taken for the one that could not be opened.
    else setOpened({ sample, turn, message: result.message });
  }, []);
  const openSampleFile = useCallback((file: string) => void show(file, openSample(file)), [show]);
  const openFile = useCallback((file: File) => void show("", openOwn(file)), [show]);
  useEffect(() => openSampleFile(askedOf(location.search).sample), [openSampleFile]);
  return { ...opened, openSample: openSampleFile, openFile };
}

async function openOwn(file: File): Promise<Opening> {
  return openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Told in the page, where the user is, and in full on the console, for whoever helps. */
function failed(error: unknown): Opening {
  console.error(error);
  return {
    kind: "refused",
    message: "没有打开：读取文件时出错。请确认文件没有被移走或占用，再试一次。",
  };
}
