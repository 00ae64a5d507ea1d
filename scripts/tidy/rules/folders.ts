import type { Project } from "../project"
import type { Finding, Rule } from "../rule"

const DRAWERS = new Set(
  "util utils helper helpers common shared misc lib libs core base".split(" ")
)
const SCANNED_AT_BOOT = new Set(["policies", "feature-flags"])

function foldersNamed(project: Project, names: ReadonlySet<string>): Finding[] {
  const found = new Map<string, Finding>()
  for (const { path } of project.files) {
    const parts = path.split("/").slice(0, -1)
    parts.forEach((part, depth) => {
      if (names.has(part)) {
        const folder = `${parts.slice(0, depth + 1).join("/")}/`
        found.set(folder, { path: folder, line: 1, detail: part })
      }
    })
  }
  return [...found.values()]
}

/** A folder that could hold anything soon holds everything. */
export const folderNames: Rule = {
  name: "folder-names",
  forbids: "a folder named after no thing (utils, helpers, common, lib, shared, ...)",
  instead:
    "keep a function in the file of its only caller; with several callers in one feature, " +
    "give it a file of its own name there; across features it is a module or a provider",
  check: (project) => foldersNamed(project, DRAWERS),
}

/** Medusa looks for folders of these names near the root, and imports what is inside. */
export const scannedFolders: Rule = {
  name: "scanned-folders",
  forbids: "a folder called policies or feature-flags (Medusa imports its files at boot)",
  instead: "say what it is: row-security for Postgres, permissions for people",
  check: (project) => foldersNamed(project, SCANNED_AT_BOOT),
}
