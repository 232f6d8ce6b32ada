import { existsSync } from "node:fs";
import { build } from "esbuild";
import { modulesMadeNow } from "./modules-made-now.mjs";
import { common } from "./options.mjs";
import { unknownDigest } from "./seal-code.mjs";

/** Loaded by few commands, or by a build only when it makes something anew. */
const apart = ["exceljs", "@cantoo/pdf-lib", "chokidar", "cli-progress"];

/** What runs in a process of its own, each a file of dist/; taken out with its part, it is not there. */
const ownProcesses = ["src/tasks/import/pdf/pdf-reader.ts"];

/** What code.js gives: the command line, and the API, neither of which is run before it is asked for. */
const exported = `
export const run = () => require("./src/cli/run.ts").run();
export const api = () => require("./src/api/verbs.ts");
`;

const shiryoUrl = 'const shiryoUrl=require("node:url").pathToFileURL(__filename).href;';

/**
 * Bundle src/ and all libraries.
 *
 * @returns what esbuild says of each file
 */
export async function bundleCode(outdir, version) {
  const options = {
    ...common,
    format: "cjs",
    minify: true,
    legalComments: "none",
    // What stands in String.raw must not be escaped when this is sealed: as plain strings both mean the same.
    supported: { "template-literal": false },
    metafile: true,
    outdir,
    define: { "import.meta.url": "shiryoUrl", "import.meta.dirname": "__dirname", SHIRYO_CODE: `"${unknownDigest}"` },
  };
  const code = await build({
    ...options,
    stdin: { contents: exported, resolveDir: ".", sourcefile: "code.ts", loader: "ts" },
    entryNames: "code",
    banner: { js: shiryoUrl },
    define: { ...options.define, SHIRYO_PDF_READER: '"pdf-reader.js"' },
    plugins: [...(await modulesMadeNow(version)), standingApart()],
  });
  const programs = ownProcesses
    .filter((file) => existsSync(file))
    .map((file) =>
      build({
        ...options,
        entryPoints: [file],
        banner: { js: shiryoUrl },
        define: { ...options.define, SHIRYO_PDFJS: '"pdfjs"' },
        plugins: [standingApart()],
      }),
    );
  const others = apart.map((name) => build({ ...options, entryPoints: { [fileOf(name)]: name } }));
  const bundled = [code, ...(await Promise.all([...programs, ...others]))];
  refuseModules(bundled);
  return bundled;
}

function fileOf(name) {
  return name.slice(name.indexOf("/") + 1);
}

/** What stands apart is loaded through `require`, which the launcher gives; pdf.js, being a module, by a file of its own. */
function standingApart() {
  const names = new RegExp(`^(${apart.join("|")})$`);
  const setup = (plugin) => {
    plugin.onResolve({ filter: names }, ({ path }) => ({ path, namespace: "apart" }));
    plugin.onLoad({ filter: /./, namespace: "apart" }, ({ path }) => ({
      contents: `module.exports = require("./${fileOf(path)}.js");`,
    }));
    plugin.onResolve({ filter: /^\.\//, namespace: "apart" }, ({ path }) => ({ path, external: true }));
    plugin.onResolve({ filter: /^\.\/pdfjs\/load\.js$/ }, ({ path }) => ({ path, external: true }));
  };
  return { name: "standing apart", setup };
}

/** Code that V8 compiled before cannot load modules: it says so only when it comes to the place. */
function refuseModules(results) {
  const outputs = results.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const found = outputs.flatMap(({ imports }) => imports).filter(({ kind }) => kind === "dynamic-import");
  if (found.length > 0) throw new Error(`loaded as a module: ${found.map(({ path }) => path).join(", ")}`);
}
