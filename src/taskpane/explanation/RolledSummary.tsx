import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { toldOfPictures } from "../../rolling/left-pictures";
import type { RolledExplanation } from "../../actions/explanation/explanation";

const useStyles = makeStyles({
  told: {
    margin: `0 0 ${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What became of last year's text, in figures, and what is odd about it. */
export function RolledSummary({
  name,
  counts: { numbers, changed, left, added, removed },
  remarks,
  rolled: { pictures },
}: Pick<RolledExplanation, "name" | "counts" | "remarks" | "rolled">): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.told}>
        {`底稿：${name}。写了 ${numbers} 个数字，其中 ${changed} 个与上年不同；新写 ${added} 段，删去 ${removed} 段；留给您 ${left} 处（黄底）。`}
      </p>
      {[...remarks, ...toldOfPictures(pictures)].map((remark) => (
        <p key={remark} className={styles.told}>
          {remark}
        </p>
      ))}
    </>
  );
}
