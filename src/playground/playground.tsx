import { useState, useSyncExternalStore } from "react";
import type { Book } from "./book/book";
import { FormulaBar } from "./grid/formula-bar";
import type { GridSpot } from "./grid/grid-sheet";
import { SheetGrid } from "./grid/sheet-grid";
import { SheetTabs } from "./grid/sheet-tabs";
import { PaneFrame } from "./pane-frame";
import { Ribbon } from "./ribbon";
import { TitleBar } from "./title-bar";
import { useOpened } from "./use-opened";

/** The page without Excel: a workbook on the left, the pane as it is served to Excel on the right. */
export function Playground() {
  const { book, turn, sample, message, openSample, openFile } = useOpened();
  return (
    <div className="playground">
      <TitleBar sample={sample} name={book?.name ?? ""} onSample={openSample} onFile={openFile} />
      {book ? (
        <BookDesk key={turn} book={book} message={message} />
      ) : (
        <p className="message" role="status">
          {message}
        </p>
      )}
    </div>
  );
}

/** One workbook. Another is another desk: its pane begins anew, as a new window of Excel would. */
function BookDesk({ book, message }: { readonly book: Book; readonly message: string }) {
  const view = useSyncExternalStore(book.subscribe, book.view);
  const [paneShown, setPaneShown] = useState(true);
  const [refusal, setRefusal] = useState<string>();
  const sheet = view.sheets.find(({ name }) => name === view.active) ?? view.sheets[0]!;
  const enter = (spot: GridSpot, text: string) => setRefusal(book.enter(spot, text));
  const saved = view.dirty ? "有未保存的修改" : view.saves > 0 ? `已保存 ${view.saves} 次` : "";
  return (
    <>
      <Ribbon
        paneShown={paneShown}
        told={refusal ?? (message || saved)}
        traffic={view.traffic}
        onTogglePane={() => setPaneShown(!paneShown)}
        onCommand={book.pressRibbon}
        onMarkAsOthers={() => book.markAsOthers(view.selection)}
      />
      <main className="book">
        <FormulaBar sheet={sheet} selection={view.selection} onEnter={enter} />
        <SheetGrid
          key={sheet.name}
          sheet={sheet}
          selection={view.selection}
          onSelect={book.select}
          onEnter={enter}
        />
        <SheetTabs sheets={view.sheets} active={sheet.name} onActivate={book.activate} />
      </main>
      <PaneFrame book={book} shown={paneShown} />
    </>
  );
}
