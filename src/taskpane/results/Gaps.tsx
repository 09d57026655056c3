import type { ReactElement } from "react";
import type { Gap } from "../../checking/gaps";
import { Fold } from "../Fold";
import { useListStyles } from "./list-styles";

interface GapsProps {
  readonly gaps: readonly Gap[];
  readonly open: boolean;
}

/** What was not checked, and why: silence is not success. */
export function Gaps({ gaps, open }: GapsProps): ReactElement | null {
  const { plain } = useListStyles();
  const count = gaps.reduce((sum, { relations }) => sum + relations.length, 0);
  if (count === 0) return null;
  return (
    <Fold summary={`没有核对的关系 ${count} 条`} open={open}>
      <ul className={plain}>
        {gaps.map(({ why, relations }) => (
          <li key={why}>
            <Fold summary={`${why}：${relations.length} 条`}>
              <ul className={plain}>
                {relations.map((relation, index) => (
                  <li key={`${relation} ${index}`}>{relation}</li>
                ))}
              </ul>
            </Fold>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
