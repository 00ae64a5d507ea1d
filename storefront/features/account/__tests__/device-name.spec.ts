import { expect, it } from "vitest"
import { deviceName } from "../device-name"

const WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"

it.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/142.0 Safari/537.36`,
    "Chrome, Windows",
  ],
  [`Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/142.0 Safari/537.36 Edg/142.0`, "Edge, Windows"],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) ${WEBKIT} Safari/604.1`,
    "Safari, iPhone",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"],
  ["curl/8.5.0", "curl/8.5.0"],
])("calls %s what people call it", (agent, name) => {
  expect(deviceName(agent)).toBe(name)
})
