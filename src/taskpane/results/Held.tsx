import type { ReactElement } from "react";
import type { HeldRelations } from "../../actions/overview/overview";
import { useListStyles } from "./list-styles";
import { TableFold } from "./TableFold";

/** The relations that hold, under the titles of their tables: what was looked at and is right. */
export function Held({ tables }: { readonly tables: readonly HeldRelations[] }): ReactElement {
  const { plain } = useListStyles();
  return (
    <>
      {tables.map(({ title, relations }) => (
        <TableFold key={title} title={`${title}：成立`} count={relations.length} here={false}>
          <ul className={plain}>
            {relations.map((relation, index) => (
              <li key={`${index} ${relation}`}>{relation}</li>
            ))}
          </ul>
        </TableFold>
      ))}
    </>
  );
}
