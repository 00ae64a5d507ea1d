import type { Project, TidyFile } from "./project"

/** One place that breaks a rule. */
export type Finding = { path: string; line: number; detail: string }

/** What is refused, what to do instead, and how to see it. */
export type Rule = {
  name: string
  forbids: string
  instead: string
  check: (project: Project) => Finding[]
}

type FileCheck = (file: TidyFile, project: Project) => Finding[]

/** Makes a rule's check from one that looks at a single file. */
export function eachFile(applies: (file: TidyFile) => boolean, check: FileCheck) {
  return (project: Project): Finding[] =>
    project.files.filter(applies).flatMap((file) => check(file, project))
}

/** Reports each match of a pattern in the file's text. */
export function matches(file: TidyFile, pattern: RegExp): Finding[] {
  return [...file.text.matchAll(pattern)].map((match) => ({
    path: file.path,
    line: file.lineAt(match.index),
    detail: match[0].trim(),
  }))
}
