/** An amount for messages: `1,200 thousand yen`. */
export function thousandYen(amount: number): string {
  return `${amount.toLocaleString("en-US")} thousand yen`;
}
