import { FluentProvider } from "@fluentui/react-components";
import { Info28Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useAppearance } from "./host/use-appearance";
import { StageMessage } from "./stages/StageMessage";
import { themeOf } from "./theme";

/** Where the pane cannot work: outside Excel, or in one that is too old. */
export function NotHere({ why }: { readonly why: string }): ReactElement {
  return (
    <FluentProvider theme={themeOf(useAppearance(undefined))}>
      <StageMessage icon={<Info28Regular />} title="决算核对">
        {why}
      </StageMessage>
    </FluentProvider>
  );
}
