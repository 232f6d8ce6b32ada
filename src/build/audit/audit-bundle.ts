import { digest } from "../../base/digest.ts";
import type { Finding } from "../../audit/finding.ts";
import type { PaperAudit } from "../../audit/paper-audit.ts";
import { readPackage } from "../../opc/read-package.ts";
import type { PacketHolding } from "../packet/packet-holding.ts";
import { parseRecord } from "../packet/packet-record.ts";

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
  const parts = readPackage(bytes, limits);
  const findings = [...manifestFindings(parts), ...snapshotFindings(parts, bundle.snapshot())];
  let texts = 0;
  for (const { name, holds } of bundle.files) {
    const file = parts.get(name);
    const audited = file === undefined ? missing(name) : await audit(file, holds);
    findings.push(...audited.findings.map((finding) => ({ ...finding, place: `${name} ${finding.place}`.trim() })));
    texts += audited.texts + audited.held;
  }
  return { findings, held: 0, texts, unchecked: 0 };
}

/** As much as other commands take of a packet. */
const limits = { totalSize: 800_000_000, parts: 20_000 };

type Parts = ReadonlyMap<string, Uint8Array>;

function manifestFindings(parts: Parts): Finding[] {
  const record = parseRecord(Buffer.from(parts.get("manifest.yaml") ?? []).toString("utf8"));
  if (record === null) return [...missing("manifest.yaml").findings];
  return [record.dataset, ...record.papers].flatMap(({ file, sha256 }): Finding[] => {
    const found = digest(parts.get(file) ?? "");
    return found === sha256 ? [] : [{ kind: "audit-figure", place: file, figure: "SHA-256", expected: sha256, found }];
  });
}

function snapshotFindings(parts: Parts, snapshot: string): Finding[] {
  const found = parts.get("dataset.json");
  if (found !== undefined && digest(found) === digest(snapshot)) return [];
  const [expected, shown] = ["the dataset as it is", found === undefined ? "nothing" : "another dataset"];
  return [{ kind: "audit-figure", place: "dataset.json", figure: "the dataset", expected, found: shown }];
}

function missing(figure: string): PaperAudit {
  const finding = { kind: "audit-missing", place: "", figure, expected: "this file", found: "nothing" } as const;
  return { findings: [finding], held: 0, texts: 0, unchecked: 0 };
}
