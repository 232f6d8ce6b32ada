import { createHash } from "node:crypto";
import type { Finding, PaperAudit } from "../../audit/finding/paper-audit.ts";
import { type ByteSource, bytesInMemory } from "../../base/byte-source.ts";
import { type OpenPackage, openPackage } from "../../opc/open-package.ts";
import type { PacketFile } from "./packet-file.ts";
import { type PacketRecord, parseRecord, type RecordedFile, snapshotName } from "./packet-record.ts";

/** What a packet's zip is to hold. */
export type Bundle = {
  readonly files: readonly Pick<PacketFile, "name" | "audit">[];
  readonly snapshotDigest: () => string;
};

/**
 * Hold a packet's zip against its manifest, the dataset, and each of its papers against what it is to print.
 *
 * Its figures are told by the papers in the folder; here only what is wrong with them.
 *
 * @throws ProblemError where the zip, or a paper in it, cannot be read
 */
export async function auditBundle(bytes: ByteSource, bundle: Bundle): Promise<PaperAudit> {
  const parts = openPackage(bytes, limits);
  const record = parseRecord(Buffer.from(parts.part("manifest.yaml") ?? []).toString("utf8"));
  const dataset = await digestOf(parts, snapshotName);
  const findings = [
    ...(record === null ? missing("manifest.yaml").findings : await manifestFindings(record, dataset, parts)),
    ...snapshotFindings(dataset, { expected: bundle.snapshotDigest(), parts }),
  ];
  let texts = 0;
  for (const { name, audit } of bundle.files) {
    const file = parts.part(name);
    const audited = file === undefined ? missing(name) : await audit(bytesInMemory(file), () => {});
    findings.push(...audited.findings.map((finding) => ({ ...finding, place: `${name} ${finding.place}`.trim() })));
    texts += audited.texts + audited.held;
  }
  return { findings, held: 0, texts, unchecked: 0 };
}

/** As much as other commands take of a packet. */
const limits = { totalSize: 800_000_000, parts: 20_000 };

/** Digests that the manifest tells, against those of the files. @param dataset digest of dataset.json, which takes long */
async function manifestFindings(record: PacketRecord, dataset: string, parts: OpenPackage): Promise<Finding[]> {
  const findings = wrongDigest(record.dataset, dataset);
  for (const paper of record.papers) findings.push(...wrongDigest(paper, await digestOf(parts, paper.file)));
  return findings;
}

function wrongDigest({ file, sha256 }: Pick<RecordedFile, "file" | "sha256">, found: string): Finding[] {
  return found === sha256
    ? []
    : [{ kind: "audit-figure", about: "digest", place: file, figure: "", expected: sha256, found }];
}

type Wanted = { readonly expected: string; readonly parts: OpenPackage };

function snapshotFindings(dataset: string, { expected, parts }: Wanted): Finding[] {
  const isThere = parts.names.includes(snapshotName);
  if (isThere && dataset === expected) return [];
  const about = isThere ? "dataset-other" : "dataset-absent";
  return [{ kind: "audit-figure", about, place: snapshotName, figure: "", expected: "", found: "" }];
}

/** That of nothing where the file is not there. */
async function digestOf(parts: OpenPackage, name: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of parts.pieces(name)) hash.update(piece);
  return hash.digest("hex");
}

function missing(figure: string): PaperAudit {
  const finding = { kind: "audit-missing", about: "file", place: "", figure, expected: "", found: "" } as const;
  return { findings: [finding], held: 0, texts: 0, unchecked: 0 };
}
