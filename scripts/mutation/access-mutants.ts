import { type CodeMutant, SUITES } from "./mutant"

const SESSIONS = { files: [SUITES.sessions], served: true } as const
const KEEPER = "modules/account/session-keeper.js"
const CHECK = "api/_middleware/permission-check.js"

/** Faults in who somebody is and what they may do: each is caught by what a person would meet. */
export const ACCESS_MUTANTS: readonly CodeMutant[] = [
  {
    name: "nobody asks what a role may do",
    file: CHECK,
    find: "return (0, rule_1.permissionsAsked)(rule).every(",
    replace: "return [].every(",
    files: [SUITES.scenarios],
    served: true,
  },
  {
    name: "nobody asks at which branch somebody works",
    file: CHECK,
    find: "await (0, branch_scope_1.keepToBranches)(req, found, caller.branches);",
    replace: "",
    files: [SUITES.branches],
    served: true,
  },
  {
    name: "contact data is shown to everybody",
    file: CHECK,
    find: "(0, redact_answer_1.redactAnswer)(res, path, caller);",
    replace: "",
    files: [SUITES.branches],
    tests: "how customers are reached",
    served: true,
  },
  {
    name: "a session that was ended goes on",
    file: "api/_middleware/session-check.js",
    find: `"ended_at" is null and "expires_at" > now()`,
    replace: `"expires_at" > now()`,
    tests: "ends every other session|one by one",
    ...SESSIONS,
  },
  {
    name: "a refresh token is good again and again",
    file: KEEPER,
    find: "where token_hash = ? and used_at is null returning session_id",
    replace: "where token_hash = ? returning session_id",
    tests: "a token that was used|many thieves",
    ...SESSIONS,
  },
]
