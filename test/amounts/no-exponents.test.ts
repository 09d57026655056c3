import { halfDigit, Money, powerOfTen } from "../../src/amounts/decimal";

test.each([
  [halfDigit(6), "0.0000005"],
  [powerOfTen(-7), "0.0000001"],
  [new Money("0.0000002").times(3), "0.0000006"],
])("small amounts are told with all their noughts: %s is %s", (amount, told) => {
  expect(amount.toString()).toBe(told);
});
