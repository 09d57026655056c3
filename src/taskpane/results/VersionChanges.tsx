import type { ReactElement } from "react";
import type { VersionComparison } from "../../actions/former-version";
import type { NamedCell } from "../../actions/overview/named-cell";
import { Fold } from "../Fold";
import { CellLink } from "./CellLink";
import { useListStyles } from "./list-styles";

interface VersionChangesProps {
  readonly comparison: VersionComparison;
  readonly onGo: (cell: NamedCell) => void;
}

/** What is other than in the version before. */
export function VersionChanges({ comparison, onGo }: VersionChangesProps): ReactElement {
  const { plain } = useListStyles();
  const { name, changes, gone, stayed, appeared } = comparison;
  const errors = `上一版的错误：已改 ${gone} 处，还在 ${stayed} 处，新出现 ${appeared} 处`;
  return (
    <Fold open summary={`与上一版相比：${changes.length} 个数不同。${errors}`}>
      <p>上一版：{name}</p>
      <ul className={plain}>
        {changes.map(({ cell, name: place, before, now }, index) => (
          <li key={index}>
            {cell && <CellLink cell={cell} onGo={onGo} />} {place}：{before} → {now}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
