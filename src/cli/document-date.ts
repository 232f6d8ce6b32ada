import { InvalidArgumentError } from "commander";

/**
 * The date that papers bear, from SOURCE_DATE_EPOCH (seconds since 1970); null where it is not set.
 *
 * @throws InvalidArgumentError where it is no whole number
 */
export function documentDate(epoch: string | undefined): Date | null {
  if (epoch === undefined || epoch === "") return null;
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError(`SOURCE_DATE_EPOCH is "${epoch}"; it must be whole seconds since 1970`);
  }
  return date;
}
