import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AskedContext } from "../../actions/explanation/asked-context";

const useStyles = makeStyles({
  said: { margin: 0 },
  section: { display: "block", color: tokens.colorNeutralForeground2 },
  asked: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** The sentence that something is asked for. */
export function AskedSentence({ section, before, asked, after }: AskedContext): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.said}>
      <Caption1 className={styles.section}>{section}</Caption1>
      {before}
      <mark className={styles.asked}>{asked}</mark>
      {after}
    </p>
  );
}
