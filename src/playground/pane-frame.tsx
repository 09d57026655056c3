import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { askedOf, NARROWEST_PANE, paneWidthWithin, WIDEST_PANE } from "./asked";
import type { Book } from "./book/book";

const STEP = 10;

interface PaneFrameProps {
  readonly book: Book;
  readonly shown: boolean;
}

/** The unmodified pane beside the sheet, and the edge that makes it wider. */
export function PaneFrame({ book, shown }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(() => askedOf(location.search).paneWidth);
  useLayoutEffect(() => loadPane(place.current!, book), [book]);
  const widen = (pixels: number) => setWidth(paneWidthWithin(pixels));
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
        aria-valuemin={NARROWEST_PANE}
        aria-valuemax={WIDEST_PANE}
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
