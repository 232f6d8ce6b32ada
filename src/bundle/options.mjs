/** @type {import("esbuild").BuildOptions} */
export const common = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  // unzipper, which exceljs brings along, can read from S3 where this is installed; we never do.
  external: ["@aws-sdk/client-s3"],
  logLevel: "warning",
};
