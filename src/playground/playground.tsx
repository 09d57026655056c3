import { useState, useSyncExternalStore, type DragEvent } from "react";
import { askedOf } from "./asked";
import type { Book } from "./book/book";
import type { BlockEntry } from "./grid/cell-block";
import { FormulaBar } from "./grid/formula-bar";
import { SheetGrid } from "./grid/sheet-grid";
import { SheetTabs } from "./grid/sheet-tabs";
import { PaneFrame } from "./pane-frame";
import { Ribbon } from "./ribbon";
import { saveBook } from "./save-book";
import { TitleBar } from "./title-bar";
import { useLeavingAsked } from "./use-leaving-asked";
import { useOpened } from "./use-opened";
import { usePageKeys } from "./use-page-keys";

/** The page without Excel: a workbook on the left, the pane as it is served to Excel on the right. */
export function Playground() {
  const { book, turn, sample, message, openSample, openFile } = useOpened();
  const mayLeave = useLeavingAsked(book);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file && mayLeave()) openFile(file);
  };
  return (
    <div className="playground" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <TitleBar
        sample={sample}
        name={book?.name ?? ""}
        onSample={(file) => mayLeave() && openSample(file)}
        onFile={(file) => mayLeave() && openFile(file)}
      />
      {book ? (
        <BookDesk key={turn} book={book} message={message} />
      ) : (
        <NoBook message={message} isRefused={turn > 0} />
      )}
    </div>
  );
}

interface NoBookProps {
  readonly message: string;
  /** Whether something was to be opened and could not be. */
  readonly isRefused: boolean;
}

/** In the workbook's place: that it is on its way, or why there is none and what else can be done. */
function NoBook({ message, isRefused }: NoBookProps) {
  return (
    <div className={isRefused ? "message refused" : "message"}>
      <p role="status">{message}</p>
      {isRefused && <p className="advice">也可以在上面选一个样例，或把另一个工作簿拖到这里。</p>}
    </div>
  );
}

/** One workbook. Another is another desk: its pane begins anew, as a new window of Excel would. */
function BookDesk({ book, message }: { readonly book: Book; readonly message: string }) {
  const view = useSyncExternalStore(book.subscribe, book.view);
  const [paneShown, setPaneShown] = useState(true);
  const [told, setTold] = useState<string>();
  const sheet = view.sheets.find(({ name }) => name === view.active) ?? view.sheets[0]!;
  const enter = (entries: readonly BlockEntry[]) => setTold(book.enter(entries));
  const undo = () => setTold(book.undo());
  const redo = () => setTold(book.redo());
  const download = () => setTold(saveBook(book));
  const togglePane = () => setPaneShown(!paneShown);
  usePageKeys(book, { onDownload: download, onTogglePane: togglePane });
  const saved = view.dirty ? "有未保存的修改" : view.saves > 0 ? `已保存 ${view.saves} 次` : "";
  return (
    <>
      <Ribbon
        paneShown={paneShown}
        told={told ?? (message || saved)}
        traffic={view.traffic}
        developer={askedOf(location.search).developer}
        onTogglePane={togglePane}
        onCommand={book.pressRibbon}
        onUndo={undo}
        onRedo={redo}
        onDownload={download}
        onMarkAsOthers={() => book.markAsOthers(view.selection)}
      />
      <main className="book">
        <FormulaBar
          sheet={sheet}
          selection={view.selection}
          onEnter={(spot, text) => enter([{ spot, text }])}
        />
        <SheetGrid
          key={sheet.name}
          sheet={sheet}
          selection={view.selection}
          onSelect={book.select}
          onEnter={enter}
          onUndo={undo}
          onRedo={redo}
        />
        <SheetTabs sheets={view.sheets} active={sheet.name} onActivate={book.activate} />
      </main>
      <PaneFrame book={book} shown={paneShown} />
    </>
  );
}
