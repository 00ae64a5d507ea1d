import { randomBytes } from "node:crypto"
import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Client } from "pg"
import { freePort } from "../../scripts/database/embedded-server"
import { inCi } from "../../scripts/environment"
import { startProgram } from "../../scripts/stack/processes"
import { findProgram } from "../../scripts/stack/redis"
import { checkIsolation, sessionsMove } from "../../src/tenancy/boot-check"
import { DATABASE_ROLES } from "../../src/tenancy/database-urls"
import { isolationFindings, roleFindings } from "../../src/tenancy/row-security/verify"
import { stack } from "../stack"
import { asAdministrator, asRequest, using } from "./database"
import { startPooler } from "./pooler"

const run = randomBytes(4).toString("hex")

describe("the login that serves requests", () => {
  it("is bound by row-level security and owns nothing", async () => {
    const [role] = await using(asRequest(undefined), async (client) => {
      expect(await roleFindings(client)).toEqual([])
      const { rows } = await client.query(
        `select rolname as name, rolsuper as super, rolbypassrls as bypasses,
                rolcreaterole as roles, rolcreatedb as databases, rolreplication as replicates,
                (select count(*)::int from pg_class where relowner = r.oid) as relations,
                (select count(*)::int from pg_proc where proowner = r.oid) as functions,
                (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
                has_schema_privilege('public', 'create') as creates
           from pg_roles r where rolname = current_user`
      )
      return rows
    })
    expect(role).toEqual({
      name: DATABASE_ROLES.app,
      super: false,
      bypasses: false,
      roles: false,
      databases: false,
      replicates: false,
      relations: 0,
      functions: 0,
      memberships: 0,
      creates: false,
    })
  })

  it("may not empty, refer to, watch or change any table", async () => {
    const { rows } = await using(asAdministrator(), (client) =>
      client.query<{ table: string; right: string }>(
        `select c.relname as table, r as right
           from pg_class c,
                -- PostgreSQL 17 brought MAINTAIN.
                unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER'] ||
                  case when current_setting('server_version_num')::int >= 170000
                       then array['MAINTAIN'] else '{}' end) r
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and has_table_privilege($1, c.oid, r)`,
        [DATABASE_ROLES.app]
      )
    )
    expect(rows).toEqual([])
  })

  it("calls no function that acts as its owner, but those that find", async () => {
    const { rows } = await using(asAdministrator(), (client) =>
      client.query<{ name: string }>(
        `select proname as name from pg_proc where prosecdef
            and pronamespace = 'public'::regnamespace
            and has_function_privilege($1, oid, 'execute') order by 1`,
        [DATABASE_ROLES.app]
      )
    )
    const finding = ["active_tenants", "operator_role", "resolve_tenant"]
    const names = [...finding, "tenants_to_seal", "tenants_with_due_mail"]
    expect(rows.map((row) => row.name)).toEqual(names)
  })
})

describe("the database", () => {
  it("is as declared, as owner and as the login of requests see it", async () => {
    expect(await using(asAdministrator(), isolationFindings)).toEqual([])
    await checkIsolation(stack.appUrl)
  })
})

/** Starts the server with another database; the text is what it said before it ended. */
async function refusedBoot(appUrl: string): Promise<string> {
  const logDirectory = mkdtempSync(path.join(tmpdir(), "boot-"))
  const program = startProgram({
    name: "boot",
    command: process.execPath,
    args: ["src/serve.js"],
    cwd: stack.serverDirectory,
    env: {
      ...process.env,
      ...stack.env,
      NODE_ENV: "production",
      DATABASE_APP_URL: appUrl,
      PORT: String(await freePort()),
    },
    logDirectory,
  })
  const patience = setTimeout(() => void program.stop(), 60_000)
  const code = await program.ended
  clearTimeout(patience)
  return `${code === 1 ? "refused" : `ended with ${code}`}: ${readFileSync(program.log, "utf8")}`
}

describe("the server refuses to start", () => {
  it("as the owner of the tables", async () => {
    expect(await refusedBoot(stack.ownerUrl)).toMatch(/^refused[^]*wasla_owner owns tables/)
  })

  it("as a superuser", async () => {
    expect(await refusedBoot(stack.databaseUrl)).toMatch(/^refused[^]*is a superuser/)
  })

  it("as a login that may bypass row-level security", async () => {
    const login = new URL(stack.appUrl)
    login.username = `iso_bypass_${run}`
    await using(asAdministrator(), async (admin) => {
      const password = admin.escapeLiteral(login.password)
      await admin.query(`create role ${login.username} login bypassrls password ${password}`)
      await admin.query(`grant ${DATABASE_ROLES.app} to ${login.username}`)
      try {
        const said = await refusedBoot(login.toString())
        expect(said).toMatch(/^refused[^]*may bypass row-level security/)
      } finally {
        await admin.query(`revoke ${DATABASE_ROLES.app} from ${login.username}`)
        await admin.query(`drop role ${login.username}`)
      }
    })
  })

  it("with a table that nobody has classified", async () => {
    const name = `iso_stray_${run}`
    const at = (address: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href
    await using(asAdministrator(), async (admin) => {
      await admin.query(`create database ${name}`)
      try {
        const inside = new Client({ connectionString: at(stack.databaseUrl) })
        await using(
          inside.connect().then(() => inside),
          async (client) => {
            await client.query(`create table stray (id text)`)
            await client.query(`grant usage on schema public to ${DATABASE_ROLES.app}`)
          }
        )
        const said = await refusedBoot(at(stack.appUrl))
        expect(said).toMatch(/^refused[^]*stray.{1,3} is not classified/)
      } finally {
        await admin.query(`drop database ${name} with (force)`)
      }
    })
  })

  const pgbouncer = findProgram("pgbouncer")
  // On a machine of ours it may be missing; where nothing may be left out, the test fails.
  const withPooler = pgbouncer || inCi ? it : it.skip

  withPooler("through a pooler that moves sessions (needs the package pgbouncer)", async () => {
    const pooler = await startPooler(pgbouncer ?? "pgbouncer", "transaction", stack.appUrl)
    try {
      expect(await refusedBoot(pooler.url)).toMatch(/^refused[^]*pooler moves sessions/)
    } finally {
      await pooler.program.stop()
    }
  })

  withPooler("but not through one that leaves them (needs the package pgbouncer)", async () => {
    const pooler = await startPooler(pgbouncer ?? "pgbouncer", "session", stack.appUrl)
    try {
      expect(await sessionsMove(pooler.url)).toBe(false)
    } finally {
      await pooler.program.stop()
    }
  })
})
