import packageJson from "../../package.json" with { type: "json" };

/** The version of Shiryo; papers are made anew when it changes. */
export const version: string = packageJson.version;
