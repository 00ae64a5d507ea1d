import { z } from "@medusajs/framework/zod"
import type { Project, TidyFile } from "../project"
import { eachFile, type Finding, type Rule } from "../rule"

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
})

const FRAMEWORK = "@medusajs/medusa"
// These follow version numbers of their own.
const OWN_NUMBERS = new Set(["@medusajs/ui", "@medusajs/ui-preset", "@medusajs/eslint-plugin"])

type Named = { name: string; version: string; file: TidyFile; line: number }

function namedIn(file: TidyFile): Named[] {
  const { dependencies, devDependencies } = Manifest.parse(JSON.parse(file.text))
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name]) => name.startsWith("@medusajs/"))
    .map(([name, version]) => ({
      name,
      version,
      file,
      line: file.lineAt(Math.max(0, file.text.indexOf(`"${name}"`))),
    }))
}

function disagreeing(project: Project): Finding[] {
  const manifests = project.files.filter(({ path }) => /(^|\/)package\.json$/.test(path))
  const named = manifests.flatMap(namedIn)
  const framework = named.find(({ name }) => name === FRAMEWORK)?.version
  const first = new Map<string, string>()
  return named.flatMap(({ name, version, file, line }) => {
    const expected = OWN_NUMBERS.has(name) ? (first.get(name) ?? version) : framework
    first.set(name, version)
    if (/^\d+\.\d+\.\d+$/.test(version) && version === (expected ?? version)) {
      return []
    }
    return [{ path: file.path, line, detail: `${name} ${version}, not ${expected}` }]
  })
}

/** Two versions of Medusa in one process have two of every registry. */
export const oneMedusa: Rule = {
  name: "one-medusa",
  forbids: "packages of Medusa in different versions, or in a range",
  instead: `give them the exact version of ${FRAMEWORK} in every package.json`,
  check: disagreeing,
}

/** A lock file that names a registry only installs where that registry is reached. */
export const lockWithoutHosts: Rule = {
  name: "lock-without-hosts",
  forbids: "a package-lock.json that names the host a package came from",
  instead: "keep omit-lockfile-registry-resolved=true in .npmrc and run npm install again",
  check: eachFile(
    ({ path }) => /(^|\/)package-lock\.json$/.test(path),
    (file) => {
      const position = file.text.search(/"resolved": "[a-z+]+:/)
      const detail = "has resolved addresses"
      return position < 0 ? [] : [{ path: file.path, line: file.lineAt(position), detail }]
    }
  ),
}

/** The setting that keeps the hosts out has to be there for everyone. */
export const lockSetting: Rule = {
  name: "lock-setting",
  forbids: "a folder with a package-lock.json and no omit-lockfile-registry-resolved=true",
  instead: "add that line to the .npmrc beside it",
  check: ({ files }) =>
    files
      .filter(({ path }) => /(^|\/)package-lock\.json$/.test(path))
      .flatMap(({ path }) => {
        const setting = path.replace(/package-lock\.json$/, ".npmrc")
        const npmrc = files.find((file) => file.path === setting)
        const set = npmrc?.text.includes("omit-lockfile-registry-resolved=true")
        return set ? [] : [{ path: setting, line: 1, detail: "the setting is missing" }]
      }),
}
