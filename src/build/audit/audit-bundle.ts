import { createHash } from "node:crypto";
import type { Finding } from "../../audit/finding.ts";
import type { PaperAudit } from "../../audit/paper-audit.ts";
import { openPackage, type OpenPackage } from "../../opc/open-package.ts";
import type { PacketHolding } from "../packet/packet-holding.ts";
import { parseRecord } from "../packet/packet-record.ts";
import { snapshotName } from "../packet/snapshot.ts";

type Bundle = Extract<PacketHolding, { kind: "bundle" }>;
type AuditFile = (bytes: Uint8Array, holds: PacketHolding) => Promise<PaperAudit>;

/**
 * Hold a packet's zip against its manifest, the dataset, and each of its papers against what it is to print.
 *
 * Its figures are told by the papers in the folder; here only what is wrong with them.
 *
 * @throws ProblemError where the zip, or a paper in it, cannot be read
 */
export async function auditBundle(bytes: Uint8Array, bundle: Bundle, audit: AuditFile): Promise<PaperAudit> {
  const parts = openPackage(bytes, limits);
  const findings = [...(await manifestFindings(parts)), ...(await snapshotFindings(parts, bundle.snapshotDigest()))];
  let texts = 0;
  for (const { name, holds } of bundle.files) {
    const file = parts.part(name);
    const audited = file === undefined ? missing(name) : await audit(file, holds);
    findings.push(...audited.findings.map((finding) => ({ ...finding, place: `${name} ${finding.place}`.trim() })));
    texts += audited.texts + audited.held;
  }
  return { findings, held: 0, texts, unchecked: 0 };
}

/** As much as other commands take of a packet. */
const limits = { totalSize: 800_000_000, parts: 20_000 };

async function manifestFindings(parts: OpenPackage): Promise<Finding[]> {
  const record = parseRecord(Buffer.from(parts.part("manifest.yaml") ?? []).toString("utf8"));
  if (record === null) return [...missing("manifest.yaml").findings];
  const findings: Finding[] = [];
  for (const { file, sha256 } of [record.dataset, ...record.papers]) {
    const found = await digestOf(parts, file);
    if (found !== sha256)
      findings.push({ kind: "audit-figure", place: file, figure: "SHA-256", expected: sha256, found });
  }
  return findings;
}

async function snapshotFindings(parts: OpenPackage, sha256: string): Promise<Finding[]> {
  const isThere = parts.names.includes(snapshotName);
  if (isThere && (await digestOf(parts, snapshotName)) === sha256) return [];
  const [expected, found] = ["the dataset as it is", isThere ? "another dataset" : "nothing"];
  return [{ kind: "audit-figure", place: snapshotName, figure: "the dataset", expected, found }];
}

/** That of nothing where the file is not there. */
async function digestOf(parts: OpenPackage, name: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of parts.pieces(name)) hash.update(piece);
  return hash.digest("hex");
}

function missing(figure: string): PaperAudit {
  const finding = { kind: "audit-missing", place: "", figure, expected: "this file", found: "nothing" } as const;
  return { findings: [finding], held: 0, texts: 0, unchecked: 0 };
}
