import { buffer } from "node:stream/consumers";
import { characterTables, readPdf } from "../../../import/pdf/read-pdf.ts";
import { endBeyondBounds } from "./end-beyond-bounds.ts";

// A process of its own, which `readPdfApart` starts with its bounds: the bytes of a PDF come in, what `readPdf` makes of
// them goes out as JSON.
const [seconds = 0, megabytes = 0] = process.argv.slice(-2).map(Number);
endBeyondBounds({ seconds, megabytes });
void read();

async function read(): Promise<void> {
  const pdf = await buffer(process.stdin);
  process.stdout.write(JSON.stringify(await readPdf(pdf, { cMaps: characterTables() })));
}
