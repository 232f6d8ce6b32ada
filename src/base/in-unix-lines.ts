/**
 * Bytes of an UTF-8 text with LF at the end of each line, whether they were LF, CR LF or CR: the same file checked out
 * on Windows counts as the same, in every digest and every paper.
 */
export function inUnixLines(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0x0d)) return bytes;
  // One character a byte: in UTF-8 neither stands for a part of anything else.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return Buffer.from(text.replace(/\r\n?/g, "\n"), "latin1");
}
