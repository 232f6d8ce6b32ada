/** What the system says about a file or folder that it does not give us, in words. */
export function whyUnreadable(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "there is no permission to read it",
  EBUSY: "another program holds it",
  ELOOP: "its links go in a circle",
  EMFILE: "too many files are open",
  ENOENT: "it is not there",
  ENOTDIR: "it is no folder",
  EPERM: "there is no permission to read it",
};
