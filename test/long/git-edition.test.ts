import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toldProblem } from "../../src/base/problem.ts";
import { loadGitEdition } from "../../src/tasks/comparison/git-edition.ts";
import { hasReader } from "../fixtures/readers.ts";

const small = resolve(import.meta.dirname, "../datasets/small");
const folder = mkdtempSync(join(tmpdir(), "shiryo-revisions-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Git as it is for whoever made the repository, not for whoever runs the tests. */
const env = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: devNull };
const person = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "protocol.file.allow=always"];

function git(where: string, ...args: string[]): string {
  return execFileSync("git", ["-C", where, ...person, ...args], { env, encoding: "utf8", stdio: "pipe" }).trim();
}

/** A repository with the dataset in data/ and two commits, of which the second changes its title. */
function makeRepository(name: string, ...options: string[]): string {
  const top = join(folder, name);
  mkdirSync(top);
  git(top, "init", "--quiet", "--initial-branch=main", ...options);
  cpSync(small, join(top, "data"), { recursive: true });
  git(top, "add", ".");
  git(top, "commit", "--quiet", "-m", "the first");
  git(top, "tag", "-a", "v1", "-m", "handed out");
  appendFileSync(join(top, "data/dataset.yaml"), "\n");
  git(top, "commit", "--quiet", "-a", "-m", "the second");
  return top;
}

/** What comes of a revision: the short name of its commit, or the problems. */
async function read(ref: string, data: string): Promise<string> {
  const { edition, problems } = await loadGitEdition(ref, { data });
  if (edition === null) return problems.map((one) => toldProblem(one, "en").message).join("\n");
  expect(edition.dataset.programs).toHaveLength(3);
  return /、([\da-f]+)）$/.exec(edition.label)?.[1] ?? edition.label;
}

describe.skipIf(!hasReader("git", "--version"))("revisions", () => {
  let top = "";
  let data = "";
  beforeAll(() => {
    top = makeRepository("plain");
    data = join(top, "data");
  });

  test("every way to name a revision that git has names the same one here", async () => {
    git(top, "branch", "other", "v1");
    git(top, "config", "branch.other.remote", ".");
    git(top, "config", "branch.other.merge", "refs/heads/main");
    git(top, "clone", "--quiet", ".", join(folder, "clone"));
    const short = git(top, "rev-parse", "--short=6", "v1^{commit}");
    const plain = ["HEAD", "@", "main", "refs/heads/main", "HEAD~1", "HEAD^", "v1", "v1^{}", "v1^{commit}", short];
    const searched = ["HEAD@{0}", "main@{1}", "main@{now}", "HEAD^{/first}", "other@{u}"];
    for (const ref of [...plain, ...searched])
      expect([ref, await read(ref, data)]).toEqual([ref, git(top, "log", "-1", "--format=%h", ref)]);
    const upstream = join(folder, "clone");
    for (const ref of ["main@{upstream}", "origin/main", "origin", "HEAD@{0}"])
      expect([ref, await read(ref, join(upstream, "data"))]).toEqual([
        ref,
        git(upstream, "log", "-1", "--format=%h", ref),
      ]);
  });

  test("packed refs, bare, shared, shallow and linked repositories are read, and folders that are gone", async () => {
    const main = git(top, "rev-parse", "--short", "main");
    const packed = makeRepository("packed");
    git(packed, "gc", "--quiet");
    expect(await read("v1", join(packed, "data"))).toBe(git(packed, "rev-parse", "--short", "v1^{}"));
    git(folder, "clone", "--quiet", "--bare", top, "bare.git");
    expect(await read("main:data", join(folder, "bare.git"))).toBe(main);
    expect(await read("main", join(folder, "bare.git/data"))).toBe(main);
    git(folder, "clone", "--quiet", "--shared", top, "shared");
    expect(await read("HEAD~1", join(folder, "shared/data"))).toBe(git(top, "rev-parse", "--short", "main~1"));
    git(folder, "clone", "--quiet", "--depth=1", `file://${top}`, "shallow");
    expect(await read("HEAD", join(folder, "shallow/data"))).toBe(main);
    expect(await read("HEAD~1", join(folder, "shallow/data"))).toContain('git knows no revision "HEAD~1"');
    git(top, "worktree", "add", "--quiet", "--detach", join(folder, "linked"), "v1");
    expect(await read("HEAD", join(folder, "linked/data"))).toBe(git(top, "rev-parse", "--short", "v1^{}"));
    expect(await read("main", join(folder, "linked/data"))).toBe(main);
    symlinkSync(data, join(folder, "link"));
    expect(await read("HEAD", join(folder, "link"))).toBe(main);
    rmSync(join(folder, "shared/data"), { recursive: true });
    expect(await read("HEAD", join(folder, "shared/data"))).toBe(main);
  });

  test("a submodule, and objects named by SHA-256, are read", async () => {
    const outer = makeRepository("outer");
    git(outer, "submodule", "--quiet", "add", top, "inner");
    expect(await read("HEAD", join(outer, "inner/data"))).toBe(git(top, "rev-parse", "--short", "main"));
    const long = makeRepository("long", "--object-format=sha256");
    expect(await read("HEAD", join(long, "data"))).toBe(git(long, "rev-parse", "--short", "HEAD"));
  });

  test("what the environment says of another repository leads nowhere", async () => {
    process.env["GIT_DIR"] = join(folder, "nowhere");
    try {
      expect(await read("HEAD", data)).toBe(git(top, "--git-dir=.git", "rev-parse", "--short", "HEAD"));
    } finally {
      delete process.env["GIT_DIR"];
    }
  });

  test("a record that is a link, or that is not in this copy, is told and not passed over", async () => {
    const own = makeRepository("links");
    const program = join(own, "data/programs/sample-new.yaml");
    rmSync(program);
    symlinkSync("sample-drug.yaml", program);
    git(own, "commit", "--quiet", "-a", "-m", "a link");
    expect(await read("HEAD", join(own, "data"))).toContain(
      "HEAD:data/programs/sample-new.yaml cannot be read: it is a link",
    );
    removeObject(own, "v1:data/programs/sample-new.yaml");
    expect(await read("v1", join(own, "data"))).toContain(
      "v1:data/programs/sample-new.yaml cannot be read: its content is not in this copy",
    );
  });

  test("records end in .yml as well, and one that stands there twice is told", async () => {
    const own = makeRepository("endings");
    git(own, "mv", "data/programs/sample-new.yaml", "data/programs/sample-new.yml");
    git(own, "commit", "--quiet", "-m", "another ending");
    expect(await read("HEAD", join(own, "data"))).toBe(git(own, "rev-parse", "--short", "HEAD"));
    cpSync(join(own, "data/programs/sample-new.yml"), join(own, "data/programs/sample-new.yaml"));
    git(own, "add", ".");
    git(own, "commit", "--quiet", "-m", "twice");
    expect(await read("HEAD", join(own, "data"))).toMatch(
      /sample-new\.ya?ml and .*sample-new\.ya?ml hold the same record/,
    );
  });

  test("more than a dataset has is told with its bound", async () => {
    const own = makeRepository("large");
    writeFileSync(join(own, "data/programs/large.yaml"), "#".repeat(1_048_577));
    git(own, "add", ".");
    git(own, "commit", "--quiet", "-m", "one large file");
    expect(await read("HEAD", join(own, "data"))).toContain("a file is larger than 1048576 bytes");
    git(own, "rm", "--quiet", "--force", "data/programs/large.yaml");
    writeFileSync(join(own, "data/programs/full.yaml"), "#".repeat(1_048_576));
    const blob = git(own, "hash-object", "-w", "data/programs/full.yaml");
    const index = Array.from({ length: 200 }, (_, no) => `100644 ${blob}\tdata/programs/p${no}.yaml\n`).join("");
    execFileSync("git", ["-C", own, "update-index", "--add", "--index-info"], { env, input: index });
    git(own, "commit", "--quiet", "-m", "many files");
    expect(await read("HEAD", join(own, "data"))).toMatch(/its files have \d+ bytes, more than the 200000000/);
  });

  test("an object that unpacks to more than anybody's, and a ref that never ends, are told", async () => {
    const own = makeRepository("bomb");
    const tree = spawnSync("git", ["-C", own, "hash-object", "-t", "tree", "-w", "--literally", "--stdin"], {
      input: Buffer.alloc(200_000_000),
      env,
    });
    const commit = git(own, "commit-tree", tree.stdout.toString("utf8").trim(), "-m", "a tree of 200 MB");
    expect(await read(commit, join(own, "data"))).toMatch(/no dataset|no git revision/);
    execFileSync("mkfifo", [join(own, ".git/refs/heads/pipe")]);
    expect(await read("pipe", join(own, "data"))).toContain('git knows no revision "pipe"');
  });

  test("nothing that a repository's own configuration names is started", async () => {
    const own = makeRepository("hostile");
    const marks = join(folder, "marks");
    mkdirSync(marks);
    makeHostile(own, marks);
    removeObject(own, "HEAD:data/programs/sample-new.yaml");
    expect(await read("HEAD", join(own, "data"))).toContain("its content is not in this copy of the repository");
    expect(await read("main@{u}", join(own, "data"))).toContain("cannot be read");
    expect(readdirSync(marks)).toEqual([]);
    // The same asked of git itself starts some of them, or this would show nothing.
    spawnSync("git", ["-C", own, "show", "HEAD:data/programs/sample-new.yaml"], { env, timeout: 20_000 });
    spawnSync("git", ["-C", own, "status"], { env, timeout: 20_000 });
    expect(readdirSync(marks)).toEqual(expect.arrayContaining(["ext", "fsmonitor", "uploadpack-file", "worktree"]));
  });
});

function removeObject(top: string, name: string): void {
  const id = git(top, "rev-parse", name);
  rmSync(join(top, ".git/objects", id.slice(0, 2), id.slice(2)));
}

/** Everything in a repository that names a program, each of which would leave a mark. */
function makeHostile(top: string, marks: string): void {
  const mark = (name: string) => `touch ${join(marks, name)};false`;
  const set = (key: string, value: string) => git(top, "config", "--add", key, value);
  set("core.repositoryformatversion", "1");
  set("extensions.partialClone", "ssh");
  set("extensions.worktreeConfig", "true");
  const remotes = {
    ssh: "ssh://host/x",
    ext: `ext::sh -c ${mark("ext").replaceAll(" ", "% ")}`,
    file: `file://${top}`,
    proxy: "git://host/x",
    http: "http://127.0.0.1:9/x",
    helper: "x::y",
  };
  for (const [name, url] of Object.entries(remotes)) {
    set(`remote.${name}.url`, url);
    set(`remote.${name}.promisor`, "true");
    set(`remote.${name}.uploadpack`, mark(`uploadpack-${name}`));
    set(`remote.${name}.fetch`, `+refs/heads/*:refs/remotes/${name}/*`);
  }
  set("branch.main.remote", "ssh");
  set("branch.main.merge", "refs/heads/main");
  git(top, "update-ref", "refs/remotes/ssh/main", "HEAD");
  set("protocol.allow", "always");
  for (const key of programKeys) set(key, mark(key.replace(/^.*\./, "")));
  for (const key of filterKeys) set(key, mark(key.replaceAll(".", "-")));
  writeFileSync(join(marks, "../included"), `[core]\n\tsshCommand = ${mark("included")}\n`);
  set("include.path", join(marks, "../included"));
  writeFileSync(join(top, ".git/info/attributes"), "* filter=evil diff=evil merge=evil\n");
  writeFileSync(join(top, ".gitattributes"), "* filter=evil diff=evil merge=evil\n");
  writeFileSync(join(top, ".git/config.worktree"), `[core]\n\tsshCommand = ${mark("worktree")}\n`);
  for (const hook of [
    "post-checkout",
    "reference-transaction",
    "post-index-change",
    "pre-auto-gc",
    "fsmonitor-watchman",
  ]) {
    const path = join(top, ".git/hooks", hook);
    writeFileSync(path, `#!/bin/sh\n${mark(`hook-${hook}`)}\n`);
    chmodSync(path, 0o755);
  }
}

const programKeys = [
  "core.sshCommand",
  "core.fsmonitor",
  "core.pager",
  "pager.log",
  "core.editor",
  "core.gitProxy",
  "core.askPass",
  "core.alternateRefsCommand",
  "credential.helper",
  "diff.external",
  "gpg.program",
  "gpg.ssh.program",
  "uploadpack.packObjectsHook",
  "alias.log",
  "alias.cat-file",
  "sequence.editor",
];
const filterKeys = [
  "filter.evil.smudge",
  "filter.evil.clean",
  "filter.evil.process",
  "diff.evil.textconv",
  "diff.evil.command",
];
