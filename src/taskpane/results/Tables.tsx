import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NamedCell } from "../../actions/overview/named-cell";
import type { Overview } from "../../actions/overview/overview";
import type { Settings } from "../../actions/settings";
import { Fold } from "../Fold";
import type { PaneCommands } from "../pane-commands";
import { CellLink } from "./CellLink";
import { useListStyles } from "./list-styles";
import { Unchecked } from "./Unchecked";
import { UnreadSheets } from "./UnreadSheets";

const useStyles = makeStyles({
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
  where: {
    paddingLeft: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface TablesProps {
  readonly overview: Overview;
  readonly settings: Settings;
  readonly commands: PaneCommands;
}

/** Which tables were found and where, which were not, and what the other sheets are. */
export function Tables({ overview, settings, commands }: TablesProps): ReactElement {
  const { plain } = useListStyles();
  const { tables, evaluations, unread } = overview;
  const go = (cell: NamedCell) => void commands.goTo(cell);
  const missing = tables.filter(({ found }) => !found).length;
  const found = `识别出 ${tables.length - missing} 张公开表${missing > 0 ? `，缺 ${missing} 张` : ""}`;
  const summary = `${found}；${overview.coverage}`;
  return (
    <>
      <Fold summary={summary}>
        <ul className={plain}>
          {tables.map(({ title, found }) =>
            found ? (
              <FoundLine
                key={title}
                title={title}
                sheet={found.sheet}
                cell={found.range}
                remark={found.money}
                onGo={go}
              />
            ) : (
              <MissingLine key={title} title={title} />
            ),
          )}
          {evaluations.map(({ title, sheet, top, relations }, index) => (
            <FoundLine
              key={index}
              title={title}
              sheet={sheet}
              cell={top}
              remark={`${relations} 条关系`}
              onGo={go}
            />
          ))}
        </ul>
      </Fold>
      <Unchecked
        items={overview.unchecked}
        shaded={settings.shadeUnchecked}
        onShade={(shadeUnchecked) => void commands.changeSettings({ ...settings, shadeUnchecked })}
        onGo={go}
      />
      {unread.length > 0 && (
        <Fold summary={`没有核对的工作表 ${unread.length} 处`}>
          <UnreadSheets unread={unread} commands={commands} />
        </Fold>
      )}
    </>
  );
}

interface FoundLineProps {
  readonly title: string;
  readonly sheet: string;
  readonly cell: NamedCell;
  readonly remark: string;
  readonly onGo: (cell: NamedCell) => void;
}

function FoundLine({ title, sheet, cell, remark, onGo }: FoundLineProps): ReactElement {
  const styles = useStyles();
  return (
    <li>
      ✓ {title}
      <div className={styles.where}>
        {sheet} <CellLink cell={cell} onGo={onGo} /> {remark}
      </div>
    </li>
  );
}

function MissingLine({ title }: { readonly title: string }): ReactElement {
  const styles = useStyles();
  return <li className={styles.missing}>✗ {title}　没有找到</li>;
}
