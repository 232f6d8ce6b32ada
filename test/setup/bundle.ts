import { execFileSync } from "node:child_process";

/** The command tests run the bundle that users run, so it must be made from the source as it is now. */
export default function bundle(): void {
  execFileSync(process.execPath, ["build.config.mjs"], { stdio: "inherit" });
}
