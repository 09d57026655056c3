import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { ExplainedText } from "../../actions/explanation/explanation";
import type { PaneCommands } from "../pane-commands";
import { FillStep } from "./FillStep";

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
  step: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  state: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

type StepName = "books" | "fill" | "export";

interface ExplanationStepsProps {
  readonly explanation: ExplainedText;
  readonly commands: PaneCommands;
  /** What the first step and the last show. */
  readonly books: () => ReactElement;
  readonly exports: () => ReactElement;
}

/** The way from figures to a text that is handed in; what a step needs unfolds below, so that the text stays in sight. */
export function ExplanationSteps(props: ExplanationStepsProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState<StepName>();
  const panel = useId();
  return (
    <>
      <div className={styles.bar} role="group" aria-label="写说明的三步">
        {stepsOf(props.explanation).map(({ name, title, state }) => (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.step, open === name && styles.open)}
            aria-expanded={open === name}
            aria-controls={panel}
            onClick={() => setOpen(open === name ? undefined : name)}
          >
            {title} <span className={styles.state}>{state}</span>
          </button>
        ))}
      </div>
      <div id={panel} className={open && styles.panel}>
        {open && <StepPanel name={open} {...props} />}
      </div>
    </>
  );
}

/** The steps, each with how far it is. */
function stepsOf({ lastYear, budget, gaps }: ExplainedText) {
  const books = [lastYear, budget].filter((book) => book !== undefined).length;
  return [
    { name: "books", title: "① 上年、预算", state: `${books}/2` },
    { name: "fill", title: "② 补充", state: gaps.length === 0 ? "已填好" : `待填 ${gaps.length}` },
    { name: "export", title: "③ 导出", state: "" },
  ] as const;
}

function StepPanel({
  name,
  explanation,
  commands,
  books,
  exports,
}: ExplanationStepsProps & { readonly name: StepName }): ReactElement {
  switch (name) {
    case "books":
      return books();
    case "fill":
      return <FillStep explanation={explanation} commands={commands} />;
    case "export":
      return exports();
  }
}
