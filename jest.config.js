/** Decorators and JSX as Medusa compiles them; nothing else is needed to run TypeScript. */
const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: { decoratorMetadata: true, react: { runtime: "automatic" } },
        target: "es2021",
      },
      module: { type: "commonjs" },
    },
  ],
}

const ignored = ["/node_modules/", "/.medusa/", "/.wasla/", "/storefront/", "/dist/"]

/** @type {import("jest").Config} */
module.exports = {
  // Suites share two cores with the servers they speak to.
  maxWorkers: 2,
  testTimeout: 300_000,
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      transform,
      testMatch: [
        "<rootDir>/src/**/__tests__/**/*.unit.spec.ts",
        "<rootDir>/scripts/**/__tests__/**/*.unit.spec.ts",
      ],
      testPathIgnorePatterns: ignored,
      modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.wasla/"],
    },
    {
      displayName: "integration",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/integration-tests/**/*.spec.ts"],
      testPathIgnorePatterns: ignored,
      modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.wasla/"],
    },
  ],
}
