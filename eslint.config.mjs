import js from "@eslint/js"
import medusaPlugin from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const medusa = medusaPlugin.default ?? medusaPlugin

const TESTS = ["**/__tests__/**", "integration-tests/**", "e2e-tests/**", "**/*.spec.*"]

const NOT_MEDUSA = ["storefront/**", "scripts/**", "demo/**", "benchmarks/**", "*.config.*"]

/** Medusa leaves tests out of all linting; ours only escape the rules of its own conventions. */
const medusaRules = medusa.configs.recommended
  .filter((block) => Object.keys(block).join() !== "ignores")
  .map((block) =>
    block.files ? { ...block, ignores: [...(block.ignores ?? []), ...TESTS, ...NOT_MEDUSA] } : block
  )

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/.wasla/**",
      "**/.next/**",
      "**/dist/**",
      "**/coverage/**",
      "**/generated/**",
      "**/*.generated.*",
      "**/next-env.d.ts",
      "static/**",
      "uploads/**",
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...medusaRules,
  {
    files: ["**/*.{ts,tsx,mts}"],
    languageOptions: { parser: tseslint.parser },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      eqeqeq: ["error", "smart"],
    },
  },
  {
    // At boot and in the kernel a plain Error is right; tidy forbids it where HTTP answers.
    files: ["src/**/*.ts", "medusa-config.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // The kernel extends two of Medusa's services, which are exported nowhere else.
    files: ["src/tenancy/**/*.ts"],
    rules: { "@medusajs/import-from-framework-not-internal": "off" },
  },
  {
    // A resource has its own middlewares.ts, which src/api/middlewares.ts imports.
    files: ["src/api/**/*.ts"],
    rules: { "@medusajs/middlewares-file-location-and-name": "off" },
  },
  {
    // tidy requires the kernel's wrapper as the default export, which these do not recognise.
    files: ["src/subscribers/**/*.ts", "src/jobs/**/*.ts"],
    rules: {
      "@medusajs/subscriber-default-export-must-be-async": "off",
      "@medusajs/scheduled-job-default-export-async": "off",
    },
  },
  {
    // What forgets to await here forgets a write, or an error.
    files: ["src/**/*.ts", "scripts/**/*.ts"],
    ignores: ["src/admin/**"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globalsOfNode() },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["**/*.d.ts"], rules: { "@typescript-eslint/no-empty-object-type": "off" } }
)

function globalsOfNode() {
  const names = `process console Buffer URL URLSearchParams fetch Headers Request Response
    AbortController AbortSignal setTimeout clearTimeout setInterval clearInterval setImmediate
    structuredClone performance TextEncoder TextDecoder module require exports __dirname
    __filename`
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, "readonly"]))
}
