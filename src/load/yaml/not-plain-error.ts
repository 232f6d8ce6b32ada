/** Thrown inside the quick YAML reader where a text goes beyond what it knows: the full parser takes over. */
export class NotPlainError extends Error {
  override readonly name = "NotPlainError";
}
