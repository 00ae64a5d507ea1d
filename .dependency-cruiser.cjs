/**
 * Who may import whom. A rule's comment is what to do instead.
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: "module-stays-alone",
      comment:
        "A module imports no other module: relate them with a link, join them in a workflow.",
      severity: "error",
      from: { path: "^src/modules/([^/]+)/", pathNot: "/__tests__/" },
      to: { path: "^src/modules/", pathNot: "^src/modules/$1/" },
    },
    {
      name: "module-is-below",
      comment: "A module knows no workflow, route, link, job or page: those call it.",
      severity: "error",
      from: { path: "^src/modules/", pathNot: "/__tests__/" },
      to: { path: "^src/(workflows|api|links|subscribers|jobs|admin)/" },
    },
    {
      name: "provider-is-below",
      comment: "A provider adapts one vendor and knows no module's inside, workflow or route.",
      severity: "error",
      from: { path: "^src/providers/([^/]+)/([^/]+)/", pathNot: "/__tests__/" },
      to: { path: "^src/(modules|workflows|api|links|subscribers|jobs|admin)/" },
    },
    {
      name: "provider-stays-alone",
      comment: "A provider imports no other vendor's: what both need belongs to their kind.",
      severity: "error",
      from: { path: "^src/providers/([^/]+)/([^/]+)/", pathNot: "/__tests__/" },
      to: { path: "^src/providers/[^/]+/[^/]+/", pathNot: "^src/providers/$1/$2/" },
    },
    {
      name: "workflow-without-http",
      comment: "A workflow does not know who calls it: pass what it needs as input.",
      severity: "error",
      from: { path: "^src/workflows/", pathNot: "/__tests__/" },
      to: { path: "^src/(api|admin|subscribers|jobs)/" },
    },
    {
      name: "background-without-http",
      comment: "A subscriber or job calls one workflow, not a route.",
      severity: "error",
      from: { path: "^src/(subscribers|jobs)/" },
      to: { path: "^src/(api|admin)/" },
    },
    {
      name: "api-without-admin",
      comment: "Routes run on the server; src/admin is bundled for the browser.",
      severity: "error",
      from: { path: "^src/api/" },
      to: { path: "^src/admin/" },
    },
    {
      name: "admin-without-server",
      comment: "The admin asks over HTTP; only types may come from the server's code.",
      severity: "error",
      // A test of the admin's tables runs on the server's side, and holds them against its lists.
      from: { path: "^src/admin/", pathNot: "/__tests__/" },
      to: { path: "^src/(?!admin/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "kernel-is-lowest",
      comment: "src/tenancy imports no module, workflow or route: hand it what it needs.",
      severity: "error",
      from: { path: "^src/tenancy/", pathNot: "/__tests__/" },
      to: { path: "^src/(modules|providers|workflows|api|links|subscribers|jobs|admin)/" },
    },
    {
      name: "settings-are-plain",
      comment: "env.ts is read before anything else: it imports nothing of ours.",
      severity: "error",
      from: { path: "^src/config/env[.]ts$" },
      to: { path: "^src/" },
    },
    {
      name: "wiring-is-outermost",
      comment: "src/config puts the kernel and the edge together; only env.ts is for everyone.",
      severity: "error",
      from: { path: "^src/(?!config/|serve[.]ts)", pathNot: "/__tests__/" },
      to: { path: "^src/config/(?!env[.]ts)" },
    },
    {
      name: "storefront-is-separate",
      comment: "The storefront is an application of its own: it talks to the API over HTTP.",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^(?!storefront/|node_modules/|$)", dependencyTypes: ["local"] },
    },
    {
      name: "backend-without-storefront",
      comment: "Nothing in the backend imports the storefront.",
      severity: "error",
      from: { path: "^(src|scripts)/" },
      to: { path: "^storefront/" },
    },
    {
      name: "source-without-tools",
      comment: "What runs in production imports no script, test or benchmark.",
      severity: "error",
      from: { path: "^src/", pathNot: "/__tests__/" },
      to: { path: "^(scripts|integration-tests|e2e-tests|benchmarks)/|/__tests__/" },
    },
    {
      name: "source-without-dev-packages",
      comment: "Move the package to dependencies: production does not install devDependencies.",
      severity: "error",
      from: { path: "^src/", pathNot: "/__tests__/|[.]spec[.]" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "type-only"] },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or need a third below both.",
      severity: "error",
      // Two models of a relation name each other, inside functions that run later.
      from: { path: "^src/", pathNot: "/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "[.]medusa/|[.]next/|[.]wasla/|/dist/|storefront/node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["require", "node", "default", "types"],
    },
  },
}
