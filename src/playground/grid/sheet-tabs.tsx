import { useEffect, useRef } from "react";
import type { GridSheet } from "./grid-sheet";

interface SheetTabsProps {
  readonly sheets: readonly GridSheet[];
  readonly active: string;
  readonly onActivate: (sheet: string) => void;
}

/** The tabs under the grid. Hidden sheets, which Excel would not show, are greyed and cannot be opened. */
export function SheetTabs({ sheets, active, onActivate }: SheetTabsProps) {
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    tab.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  return (
    <nav className="sheet-tabs" aria-label="工作表">
      {sheets.map(({ name, visibility, overlays, protected: locked }) => (
        <button
          key={name}
          ref={name === active ? tab : undefined}
          type="button"
          aria-current={name === active ? "page" : undefined}
          disabled={visibility !== "visible"}
          title={visibility === "visible" ? undefined : "隐藏的工作表"}
          onClick={() => onActivate(name)}
        >
          {locked && "🔒 "}
          {name}
          {overlays.size > 0 && (
            <span className="count" title={`${overlays.size} 个有标记的单元格`}>
              {overlays.size}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
