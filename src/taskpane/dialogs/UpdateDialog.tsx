import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { AskedChange, RowChange } from "../../actions/explanation/inserted/update-plan";
import type { SheetUpdate, UpdatingStage } from "../../actions/session/updating-stage";
import { Fold } from "../Fold";
import { Preparing } from "./Preparing";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const useStyles = makeStyles({
  text: { margin: 0 },
  sheet: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  rows: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  /** A whole sheet may be one choice: it is looked through, and hides no other. */
  choice: {
    display: "block",
    maxHeight: "10em",
    overflowY: "auto",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  before: { color: tokens.colorNeutralForeground3 },
});

interface UpdateDialogProps extends DialogFrameState {
  readonly stage: UpdatingStage | undefined;
  /** With the keys of those edits that are to be made anew. */
  readonly onUpdate: (taken: ReadonlySet<string>) => void;
  /** The dialog is over, however it was closed. */
  readonly onForget: () => void;
}

/** Shows what an update would change before it does; what was edited by hand stays unless said otherwise. */
export function UpdateDialog(props: UpdateDialogProps): ReactElement {
  const { stage, onUpdate, onForget, onClose } = props;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => onForget, [onForget]);
  const isReady = stage?.kind === "ready" && stage.sheets.some(isToDo);
  const take = (key: string, wanted: boolean) =>
    setTaken(
      (before) => new Set(wanted ? [...before, key] : [...before].filter((one) => one !== key)),
    );
  return (
    <PaneDialogFrame
      title="更新已插入的"
      actions={
        <>
          {isReady && (
            <Button appearance="primary" onClick={() => onUpdate(taken)}>
              更新
            </Button>
          )}
          <Button onClick={onClose}>{isReady ? "取消" : "关闭"}</Button>
        </>
      }
    >
      <Stage stage={stage} taken={taken} onTake={take} />
    </PaneDialogFrame>
  );
}

/** Whether an update of it does something, or could. */
function isToDo({ changed, asked, redrawn }: SheetUpdate): boolean {
  return changed.length + asked.length + redrawn.length > 0;
}

interface Choosing {
  readonly taken: ReadonlySet<string>;
  readonly onTake: (key: string, wanted: boolean) => void;
}

function Stage({ stage, ...choosing }: Choosing & Pick<UpdateDialogProps, "stage">): ReactElement {
  if (stage?.kind !== "ready") return <Preparing stage={stage} />;
  return (
    <>
      {stage.sheets.map((sheet) => (
        <SheetView key={sheet.name} sheet={sheet} {...choosing} />
      ))}
    </>
  );
}

function SheetView({ sheet, ...choosing }: Choosing & { readonly sheet: SheetUpdate }) {
  const styles = useStyles();
  const { name, gone, changed, edited, asked, beside, redrawn } = sheet;
  return (
    <section className={styles.sheet} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      {gone !== undefined && <p className={styles.text}>{gone}。</p>}
      {gone === undefined && !isToDo(sheet) && (
        <p className={styles.text}>和现在的说明一致，不用更新。</p>
      )}
      {asked.map((change) => (
        <Asked key={change.key} change={change} {...choosing} />
      ))}
      {changed.length > 0 && (
        <Fold summary={`要改的 ${changed.length} 处`}>
          <ul className={styles.list}>
            {changed.map((change) => (
              <li key={`${change.row} ${change.made}`} className={styles.rows}>
                <Change {...change} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {redrawn.length > 0 && <p className={styles.text}>要重画的图：{redrawn.join("、")}。</p>}
      {edited.length > 0 && (
        <p className={styles.text}>
          您手工改过的第 {edited.map(({ row }) => row).join("、")} 行没有新的内容，保留。
        </p>
      )}
      {beside.length > 0 && (
        <p className={styles.text}>{beside.join("、")} 是您另外写的，留在原处。</p>
      )}
    </section>
  );
}

function Change({ row, standing, made }: RowChange): ReactElement {
  const styles = useStyles();
  return (
    <>
      第 {row} 行：{standing !== "" && <del className={styles.before}>{standing}</del>}{" "}
      {made === "" ? "（去掉）" : made}
    </>
  );
}

interface AskedProps extends Choosing {
  readonly change: AskedChange;
}

function Asked({ change: { key, row, standing, made }, taken, onTake }: AskedProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={`第 ${row} 行您手工改过，现在的说明也变了`}>
      <RadioGroup
        value={taken.has(key) ? "made" : "standing"}
        onChange={(_event, { value }) => onTake(key, value === "made")}
      >
        <Radio
          value="standing"
          label={<span className={styles.choice}>保留您的：{standing || "（已删去）"}</span>}
        />
        <Radio
          value="made"
          label={<span className={styles.choice}>换成新的：{made || "（去掉）"}</span>}
        />
      </RadioGroup>
    </Field>
  );
}
