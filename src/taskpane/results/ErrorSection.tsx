import type { ReactElement } from "react";
import { FindingGroups, type FindingGroupsProps } from "./FindingGroups";
import { ResultsSection } from "./Section";

interface ErrorSectionProps extends FindingGroupsProps {
  readonly besideSuspects: boolean;
}

/** The errors that no suspect explains. */
export function ErrorSection({
  groups,
  besideSuspects,
  ...shared
}: ErrorSectionProps): ReactElement | null {
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <ResultsSection title={besideSuspects ? "其他错误" : "错误"} count={count}>
      <FindingGroups groups={groups} {...shared} />
    </ResultsSection>
  );
}
