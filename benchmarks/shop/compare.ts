import { type Slice, fire } from "../measure/load"
import { median } from "../measure/statistics"
import type { Scenario } from "./scenarios"
import type { Shop } from "./shop"

/** The shops of one side; the shots of a round go to all of them in turn. */
type Side = readonly Shop[]

/** All rounds of a scenario, on both sides. */
export type Comparison = {
  readonly scenario: Scenario
  readonly base: readonly Slice[]
  readonly tried: readonly Slice[]
  /** Medians, over the rounds, of what was tried, divided by the base just before or after. */
  readonly throughputRatio: number
  readonly p95Ratio: number
}

async function measure(scenario: Scenario, side: Side): Promise<Slice> {
  const shots = await scenario.prepare((index) => side[index % side.length], scenario.shots)
  return fire(shots, scenario.concurrency)
}

/** The shops that are compared, of stock Medusa and of Wasla or of two Waslas. */
export type Sides = { readonly base: Side; readonly tried: Side }
type Slices = { readonly base: Slice[]; readonly tried: Slice[] }

/** At least so many rounds, and more as long as there is time. */
export type Rounds = { readonly least: number; readonly most: number; readonly seconds: number }

async function measureRound(
  scenario: Scenario,
  sides: Sides,
  round: number,
  slices: Slices
): Promise<void> {
  const order = round % 2 ? (["tried", "base"] as const) : (["base", "tried"] as const)
  for (const name of order) {
    slices[name].push(await measure(scenario, sides[name]))
  }
}

/**
 * Runs all scenarios on both sides in turn, round after round, the side that begins changing, so
 * that whatever else the machine does meets both alike. Only one side is loaded at a time.
 */
export async function compare(
  scenarios: readonly Scenario[],
  sides: Sides,
  { least, most, seconds }: Rounds
): Promise<Comparison[]> {
  const measured = scenarios.map((scenario) => {
    const slices: Slices = { base: [], tried: [] }
    return { scenario, slices }
  })
  for (const scenario of scenarios) {
    await measureRound(scenario, sides, 0, { base: [], tried: [] })
  }
  const until = performance.now() + seconds * 1000
  for (let round = 0; round < least || (round < most && performance.now() < until); round += 1) {
    for (const { scenario, slices } of measured) {
      await measureRound(scenario, sides, round, slices)
    }
  }
  return measured.map(({ scenario, slices: { base, tried } }) => {
    const ratios = (of: (slice: Slice) => number) =>
      median(tried.map((slice, round) => of(slice) / of(base[round])))
    return {
      scenario,
      base,
      tried,
      throughputRatio: ratios((slice) => slice.perSecond),
      p95Ratio: ratios((slice) => slice.p95),
    }
  })
}
