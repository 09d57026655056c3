import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { DialogButton } from "../DialogButton";
import type { Overview } from "../../actions/overview/overview";
import type { PaneCommands } from "../pane-commands";
import { useListStyles } from "./list-styles";
import { ResultsSection } from "./Section";
import { SuspectCard } from "./SuspectCard";

const useStyles = makeStyles({
  block: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  remark: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SuspectSectionProps {
  readonly overview: Overview;
  readonly current: string | undefined;
  readonly commands: PaneCommands;
}

/** The cells that are probably wrong, each as a card, by table. */
export function SuspectSection({
  overview,
  current,
  commands,
}: SuspectSectionProps): ReactElement | null {
  const styles = useStyles();
  const lists = useListStyles();
  const { suspects, blocks, suspectsRemark, acceptable } = overview;
  if (suspects.length === 0 && suspectsRemark === undefined) return null;
  const acceptAll = acceptable.length > 1 && (
    <DialogButton size="small" onClick={() => commands.open({ kind: "accept-all" })}>
      全部按建议改…
    </DialogButton>
  );
  return (
    <ResultsSection title="很可能有误的单元格" count={suspects.length} action={acceptAll}>
      {suspectsRemark !== undefined && <p className={styles.remark}>{suspectsRemark}。</p>}
      {blocks.map((block) => (
        <p key={block} className={styles.block}>
          {block}
        </p>
      ))}
      <ul className={lists.list}>
        {suspects.map((item, index) => (
          <Fragment key={item.key}>
            {item.tableTitle !== suspects[index - 1]?.tableTitle && (
              <li className={lists.caption}>{item.tableTitle}</li>
            )}
            <SuspectCard item={item} here={item.stop === current} commands={commands} />
          </Fragment>
        ))}
      </ul>
    </ResultsSection>
  );
}
