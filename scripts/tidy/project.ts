import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

const BINARY = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|pdf|zip|gz|mp4)$/i
const SCRIPT = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/

/** One text file of the repository, parsed only when a rule asks for it. */
export class TidyFile {
  private parsed?: ts.SourceFile

  constructor(
    readonly path: string,
    readonly text: string
  ) {}

  get lines(): string[] {
    return this.text.replace(/\n$/, "").split("\n")
  }

  get isScript(): boolean {
    return SCRIPT.test(this.path)
  }

  get isTest(): boolean {
    return /(^|\/)(__tests__|integration-tests|e2e-tests)\/|\.(spec|test)\.[cm]?[jt]sx?$/.test(
      this.path
    )
  }

  get isGenerated(): boolean {
    return /(^|\/)generated\/|\.generated\.|\.snapshot-|next-env\.d\.ts$|package-lock\.json$/.test(
      this.path
    )
  }

  get tree(): ts.SourceFile {
    this.parsed ??= ts.createSourceFile(this.path, this.text, ts.ScriptTarget.Latest, true)
    return this.parsed
  }

  /** The line, counted from 1, where a character of the text stands. */
  lineAt(position: number): number {
    return this.text.slice(0, position).split("\n").length
  }

  /** The line where a node of the tree begins. */
  lineOf(node: ts.Node): number {
    return this.tree.getLineAndCharacterOfPosition(node.getStart(this.tree)).line + 1
  }

  /** Every node of the tree, outermost first. */
  *nodes(): Generator<ts.Node> {
    const waiting: ts.Node[] = [this.tree]
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      yield node
      const children: ts.Node[] = []
      node.forEachChild((child) => void children.push(child))
      waiting.push(...children.reverse())
    }
  }
}

/** What the rules look at: the files, and the lists that they are held against. */
export type Project = {
  files: TidyFile[]
  tables: ReadonlySet<string>
  audienceOf: (route: string) => string | undefined
  /** Whether a route, as `METHOD /path`, has a permission. */
  permissionOf: (route: string) => boolean
}

/** Every text file that git knows or would add, which leaves out what it ignores. */
export function readFiles(root: string): TidyFile[] {
  const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  })
  const paths = [...new Set(listed.split("\0"))].filter((path) => path && !BINARY.test(path))
  return paths
    .filter((path) => existsSync(join(root, path)))
    .sort()
    .map((path) => new TidyFile(path, readFileSync(join(root, path), "utf8")))
}
