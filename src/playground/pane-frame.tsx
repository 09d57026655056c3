import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Book } from "./book/book";

const NARROWEST = 320;
const WIDEST = 640;
const USUAL = 400;
const STEP = 10;

interface PaneFrameProps {
  readonly book: Book;
  readonly shown: boolean;
}

/** The unmodified pane beside the sheet, and the edge that makes it wider. */
export function PaneFrame({ book, shown }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => loadPane(place.current!, book), [book]);
  const widen = (pixels: number) => setWidth(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") widen(width + STEP);
    if (key === "ArrowRight") widen(width - STEP);
  };
  return (
    <aside className="pane" hidden={!shown} style={{ width }} aria-label="决算核对面板">
      <div
        className="edge"
        role="separator"
        aria-orientation="vertical"
        aria-label="面板宽度"
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        tabIndex={0}
        onKeyDown={pressed}
        onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
        onPointerMove={({ buttons, clientX }) =>
          buttons === 1 && widen(window.innerWidth - clientX)
        }
      />
      <div className="frame" ref={place} />
    </aside>
  );
}

/**
 * Loads the pane in a window that is already Excel's. The window of an iframe whose first page is of the
 * same origin is the one it had while that page was on its way, so what is defined there before any
 * script runs is there when office.js looks: the page itself stays as it is served to Excel.
 */
function loadPane(place: HTMLElement, book: Book): () => void {
  const frame = document.createElement("iframe");
  frame.title = "决算核对";
  frame.src = "taskpane.html";
  place.append(frame);
  book.installIn(frame.contentWindow!);
  return () => frame.remove();
}
