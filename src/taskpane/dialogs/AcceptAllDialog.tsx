import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SuspectItem } from "../../actions/overview/overview";
import type { Acceptance } from "../../actions/session/accepting";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const useStyles = makeStyles({
  intro: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
  item: {
    display: "flex",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  change: { fontSize: tokens.fontSizeBase300 },
  where: { color: tokens.colorNeutralForeground2 },
});

interface AcceptAllDialogProps extends DialogFrameState {
  readonly items: readonly SuspectItem[];
  readonly onAccept: (acceptances: readonly Acceptance[]) => void;
}

/** Lists every change before any is made. What it lists is what is written, even if the sheet changes. */
export function AcceptAllDialog({ items, onAccept, onClose }: AcceptAllDialogProps): ReactElement {
  const styles = useStyles();
  const [listed] = useState(() => items.flatMap(withAmount));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = listed.filter(({ item }) => !left.has(item.key));
  const choose = (key: string, wanted: boolean) =>
    setLeft(
      (before) => new Set(wanted ? [...before].filter((one) => one !== key) : [...before, key]),
    );
  return (
    <PaneDialogFrame
      title={`改 ${chosen.length} 个单元格`}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={chosen.length === 0}
            onClick={() =>
              onAccept(chosen.map(({ item, amount }) => ({ suspect: item.key, amount })))
            }
          >
            {chosen.length === listed.length ? "全部写入" : `写入选中的 ${chosen.length} 个`}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <p className={styles.intro}>
        下列单元格很可能有误，应有的数字由勾稽关系推算。请先核对原始账簿；不改的去掉勾。数字格式不变，可以一次撤销。
      </p>
      <ul className={styles.list}>
        {listed.map(({ item, amount, range }) => (
          <li key={item.key} className={styles.item}>
            <Checkbox
              checked={!left.has(item.key)}
              aria-label={`改 ${item.cell.label}`}
              onChange={(_event, { checked }) => choose(item.key, checked === true)}
            />
            <div>
              <div className={styles.change}>
                <b>{item.cell.label}</b>　{item.printed === "" ? "空白" : item.printed} →{" "}
                <b>{amount}</b>
                {range && `（${range[0]}–${range[1]} 均可）`}
              </div>
              <div className={styles.where}>
                {item.tableTitle}　{item.name}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </PaneDialogFrame>
  );
}

function withAmount(item: SuspectItem) {
  const { remedy } = item;
  return remedy.kind === "write" ? [{ item, amount: remedy.amount, range: remedy.range }] : [];
}
