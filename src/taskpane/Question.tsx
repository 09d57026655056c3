import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThicker} solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexBasis: "180px", flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS, marginLeft: "auto" },
});

interface QuestionProps {
  readonly question: string;
  /** What the buttons say. */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks without standing in the way: what is wrong can be looked at before it is answered. */
export function Question({ question, yes, no, onYes, onNo }: QuestionProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.question} role="alert">
      <p className={styles.text}>{question}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onNo}>
          {no}
        </Button>
        <Button size="small" appearance="primary" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
