import { TableSimpleCheckmark48Regular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactElement } from "react";
import { StageMessage } from "./StageMessage";

/** Drawn after the first paint. */
const FirstSteps = lazy(async () => ({
  default: (await import("../help/FirstSteps")).FirstSteps,
}));

/** Before the first check. */
export function Idle(): ReactElement {
  return (
    <StageMessage icon={<TableSimpleCheckmark48Regular />} title="点“核对”，检查这个工作簿">
      识别部门决算的九张公开表，核对表内、表间的勾稽关系和表注，指出很可能有误的单元格和应有的数字。
      数字只在本机处理，不会发送到任何地方。
      <Suspense fallback={null}>
        <FirstSteps />
      </Suspense>
    </StageMessage>
  );
}
