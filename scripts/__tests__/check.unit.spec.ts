import { runStep } from "../check/run-steps"
import { STEPS, type Step } from "../check/steps"

const step = (script: string, missing?: () => string): Step => ({
  name: "sample",
  rule: "samples are good",
  instead: "make it good",
  command: [process.execPath, "-e", script],
  missing,
})

describe("npm run check", () => {
  it("says one line of a tool that is content", () => {
    const { state, text } = runStep(step("console.info('chatter')"), true, "")
    expect(state).toBe("kept")
    expect(text).toMatch(/^kept {5}sample \(.* s\)\n$/)
  })

  it("prints the rule, what to do instead and what the tool said", () => {
    const { state, text } = runStep(step("console.error('line 7'); process.exit(3)"), false, "")
    expect(state).toBe("broken")
    expect(text).toContain("samples are good")
    expect(text).toContain("make it good")
    expect(text).toContain("line 7")
  })

  it("leaves out what cannot run here, and breaks in CI instead", () => {
    const lacking = step("", () => "no such folder")
    expect(runStep(lacking, false, "").state).toBe("left out")
    expect(runStep(lacking, true, "").state).toBe("broken")
  })

  it("breaks when a tool is not there at all", () => {
    expect(runStep({ ...step(""), command: ["no-such-tool"] }, false, "").state).toBe("broken")
  })

  it("has every tool once", () => {
    expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length)
  })
})
