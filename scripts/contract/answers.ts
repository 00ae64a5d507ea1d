import { join } from "node:path"
import ts from "typescript"
import type { LoadedRoute } from "./load-api"
import type { Schema } from "./schema"
import { TypeSchemas } from "./type-schema"

/** What a route answers when all goes well. */
export type Answer = {
  readonly status: number
  /** Nothing for an answer without a body. */
  readonly schema?: Schema
  readonly contentType: string
}

/** What the sources of a route tell about it. */
export type Told = { readonly summary: string; readonly answers: readonly Answer[] }

const JSON_TYPE = "application/json"
const DECLARED = join(process.cwd(), "scripts/contract/medusa-answers.ts")

function typesOf(path: string): string {
  return path.replace(/\.js$/, ".d.ts")
}

function callsIn(node: ts.Node): ts.CallExpression[] {
  const found: ts.CallExpression[] = []
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child)) {
      found.push(child)
    }
    child.forEachChild(visit)
  }
  visit(node)
  return found
}

function methodName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
}

/** The status that stands in `res.status(201).json()`, or 200. */
function statusBefore(call: ts.CallExpression): number {
  const status = callsIn(call.expression).find((inner) => methodName(inner) === "status")
  return Number(status?.arguments[0]?.getText() ?? 200) || 200
}

/** Reads from the sources, through the compiler, what every route answers. */
export class Answers {
  private readonly program: ts.Program
  private readonly checker: ts.TypeChecker
  private readonly schemas: TypeSchemas

  constructor(routes: readonly LoadedRoute[]) {
    const config = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)).config
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd())
    const files = new Set(routes.map(({ absolutePath }) => typesOf(absolutePath)))
    this.program = ts.createProgram([DECLARED, ...files], { ...options, noEmit: true })
    this.checker = this.program.getTypeChecker()
    this.schemas = new TypeSchemas(this.checker)
  }

  /** The schemas of everything that has a name and was met so far. */
  get components(): ReadonlyMap<string, Schema> {
    return this.schemas.components
  }

  /** The names of those that are Medusa's. */
  get borrowed(): ReadonlySet<string> {
    return this.schemas.borrowed
  }

  /** The answers that Medusa's own types leave out, by operation. */
  private declared(operation: string): Answer[] {
    const file = this.program.getSourceFile(DECLARED)
    const symbol = file && this.checker.getSymbolAtLocation(file)
    const table = symbol?.exports?.get("MedusaAnswers" as ts.__String)
    if (!table) {
      throw new Error(`${DECLARED} exports no MedusaAnswers`)
    }
    const own = this.checker.getDeclaredTypeOfSymbol(table).getProperty(operation)
    return own ? [this.json(200, this.checker.getTypeOfSymbol(own))] : []
  }

  private json(status: number, type: ts.Type): Answer {
    return { status, schema: this.schemas.of(type), contentType: JSON_TYPE }
  }

  /** The type argument of the handler's `MedusaResponse`, when it says one. */
  private typed(handler: ts.Symbol): ts.Type | undefined {
    const { valueDeclaration } = handler
    if (!valueDeclaration) {
      return undefined
    }
    const type = this.checker.getTypeOfSymbolAtLocation(handler, valueDeclaration)
    const [, response] = type.getCallSignatures()[0]?.getParameters() ?? []
    const declaration = response?.valueDeclaration
    const node = declaration && ts.isParameter(declaration) ? declaration.type : undefined
    const argument = node && ts.isTypeReferenceNode(node) ? node.typeArguments?.[0] : undefined
    return argument && this.checker.getTypeFromTypeNode(argument)
  }

  private written(handler: ts.Node, typed: ts.Type | undefined): Answer[] {
    const answers = new Map<number, Answer>()
    for (const call of callsIn(handler)) {
      const name = methodName(call)
      const [argument] = call.arguments
      if (name === "json" && argument) {
        const status = statusBefore(call)
        answers.set(status, this.json(status, typed ?? this.checker.getTypeAtLocation(argument)))
      } else if (name === "sendStatus" || (name === "end" && /res/.test(call.getText()))) {
        const status = name === "end" ? statusBefore(call) : Number(argument?.getText())
        answers.set(status, { status, contentType: JSON_TYPE })
      } else if (name === "pipeline") {
        const schema = { type: "string", format: "binary" }
        answers.set(200, { status: 200, schema, contentType: "application/octet-stream" })
      } else if (name === "redirect") {
        const status = Number(argument?.getText()) || 302
        answers.set(status, { status, contentType: JSON_TYPE })
      } else if (name === "send" && argument && statusBefore(call) < 400) {
        const contentType = /type\("([^"]+)"\)/.exec(handler.getText())?.[1] ?? "text/plain"
        const schema: Schema = { type: contentType === JSON_TYPE ? "object" : "string" }
        answers.set(200, { status: 200, schema, contentType })
      }
    }
    return [...answers.values()]
  }

  /** Medusa's handlers are there as JavaScript, which knows the status but no types. */
  private statuses(route: LoadedRoute): number[] {
    const text = ts.sys.readFile(route.absolutePath) ?? ""
    const start = text.indexOf(`const ${route.method} =`)
    const end = text.indexOf(`exports.${route.method} =`, start)
    const found = [...text.slice(start, end).matchAll(/\.(?:status|sendStatus)\((\d+)\)/g)]
    const good = found.map(([, status]) => Number(status)).filter((status) => status < 300)
    return good.length > 0 ? [...new Set(good)] : [200]
  }

  /**
   * What the route says of itself.
   * @throws when its sources don't tell what it answers
   */
  of(route: LoadedRoute, operation: string): Told {
    const file = this.program.getSourceFile(typesOf(route.absolutePath))
    const symbol = file && this.checker.getSymbolAtLocation(file)
    const exported = symbol?.exports?.get(route.method as ts.__String)
    const isAlias = exported && exported.flags & ts.SymbolFlags.Alias
    const handler = isAlias ? this.checker.getAliasedSymbol(exported) : exported
    if (!handler?.valueDeclaration) {
      throw new Error(`${route.absolutePath} exports no ${route.method}`)
    }
    const summary = ts.displayPartsToString(handler.getDocumentationComment(this.checker))
    const typed = this.typed(handler)
    const declared = this.declared(operation)
    if (declared.length > 0) {
      const [status] = this.statuses(route)
      return { summary, answers: [{ ...declared[0], status }] }
    }
    if (!route.absolutePath.endsWith(".js")) {
      const written = this.written(handler.valueDeclaration, typed)
      const said = typed && !written.length ? [this.json(200, typed)] : written
      return { summary, answers: said }
    }
    if (!typed) {
      return { summary, answers: [] }
    }
    return { summary, answers: this.statuses(route).map((status) => this.json(status, typed)) }
  }
}
