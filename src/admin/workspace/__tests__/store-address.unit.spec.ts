import { entryAddress } from "../store-address"

const here = { protocol: "http:", host: "noor.localhost:9000", port: "9000" }

it("enters another store on the same server, and keeps the code whole", () => {
  expect(entryAddress("rimal.localhost", "a+b/c=", here)).toBe(
    "http://rimal.localhost:9000/auth/handover/enter?code=a%2Bb%2Fc%3D"
  )
  expect(entryAddress("rimal.wasla.example", "x", { ...here, protocol: "https:", port: "" })).toBe(
    "https://rimal.wasla.example/auth/handover/enter?code=x"
  )
})
