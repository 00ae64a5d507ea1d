import { deviceName, isHandheld } from "../device-name"

const CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36"
const EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0"
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1"

it("calls devices what people call them", () => {
  expect(deviceName(CHROME)).toEqual({ browser: "Chrome", system: "Linux" })
  expect(deviceName(EDGE)).toEqual({ browser: "Edge", system: "Windows" })
  expect(deviceName(IPHONE)).toEqual({ browser: "Safari", system: "iPhone" })
})

it("makes nothing up about a stranger", () => {
  expect(deviceName("curl/8.5.0")).toEqual({ browser: undefined, system: undefined })
})

it("tells a phone from a desk", () => {
  expect([IPHONE, CHROME].map(isHandheld)).toEqual([true, false])
})
